// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <stop_token>

namespace gui {

/// The contributors page's requests to the engine: one result to show, and one read from the host that may
/// continue while something else is shown. Late replies to abandoned requests are recognised by their number
/// and dropped.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    explicit LookupSession(engine::Engine &engine, QObject *parent = nullptr);
    /// Cancels everything that is running.
    ~LookupSession() override;

    /// Fetches what is new from the host and meanwhile answers from stored data. Abandons an earlier read.
    void read(const core::Lookup &lookup);
    /// Answers from stored data. A running read continues.
    void open(const core::Lookup &lookup);
    /// Sets the counting rules; the current result is counted again.
    void setRules(const core::Rules &rules);
    /// Whether to read the repositories' .mailmap files, too.
    void setReadsMailmaps(bool reads);
    /// Whether to read tags and releases, too.
    void setReadsEvents(bool reads);
    /// Counts the current result again after the stored data has changed. A running read continues.
    void recount();
    /// Cancels the read.
    void cancel();
    /// Drops the lookup and cancels everything that is running for it.
    void forget(const core::Lookup &lookup);

    bool isReading() const;
    bool isReading(const core::Lookup &lookup) const;

Q_SIGNALS:
    /// A read started.
    void started(const core::Lookup &lookup);
    /// The read has ended, successfully or not. Emitted before its outcome.
    void ended();
    void progressed(const engine::Progress &progress);
    /// The result of the wanted lookup under the current rules.
    void answered(const core::Contributions &answer);
    /// A read has finished for a lookup that is not shown.
    void readInBackground(const core::Lookup &lookup);
    void failed(const core::Lookup &lookup, const core::Error &error);
    void cancelled(const core::Lookup &lookup);

private:
    /// A request that waits for its reply; none if the number is 0.
    struct Pending
    {
        quint64 number = 0;
        core::Lookup lookup;
        std::stop_source stop;
    };

    engine::Question begin(Pending &pending, const core::Lookup &lookup, engine::Reading reading);
    static void abandon(Pending &pending);
    void count();
    void counted(quint64 number, const core::Result<core::Contributions> &result);
    void finishReading(quint64 number, const core::Result<core::Contributions> &result);
    void show(const core::Contributions &answer);
    core::Lookup endReading();

    engine::Engine &m_engine;
    core::Rules m_rules;
    bool m_readsMailmaps = false;
    bool m_readsEvents = false;
    quint64 m_lastNumber = 0;
    /// The lookup to show; without an owner, none.
    core::Lookup m_wanted;
    /// The lookup that was answered last.
    core::Lookup m_shown;
    Pending m_reading;
    Pending m_counting;
    /// The counted lookup is also being read, or was when counting began.
    bool m_countingDuringRead = false;
    /// The read's result may have been counted before the stored data changed.
    bool m_readingOutdated = false;
};

} // namespace gui
