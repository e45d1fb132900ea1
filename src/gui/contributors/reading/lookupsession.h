// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "gui/contributors/reading/lookupqueue.h"
#include "gui/contributors/reading/readingrun.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace gui {

class PartialCounting;

/// The contributors page's requests to the engine: one result to show, and reads from the host, one after the
/// other, which may continue while something else is shown. A lookup that is read for the first time is
/// counted meanwhile. Late replies to abandoned requests are recognised by their number and dropped.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    /// What became of a request to read a lookup.
    enum class Accepted { Started, Queued, AlreadyReading, AlreadyQueued };

    explicit LookupSession(engine::Engine &engine, QObject *parent = nullptr);
    /// Cancels what is running, and drops the queue.
    ~LookupSession() override;

    /// Fetches what is new from the host and meanwhile answers from stored data. While another lookup is
    /// read, this one is queued, and what is shown stays.
    Accepted read(const core::Lookup &lookup);
    /// The same, but what is shown stays in any case, unless nothing is.
    Accepted readInBackground(const core::Lookup &lookup);
    /// Answers from stored data. A running read continues; if it is for this lookup, it is shown.
    void open(const core::Lookup &lookup);
    /// Sets the counting rules; the current result is counted again.
    void setRules(const core::Rules &rules);
    /// Whether to read the repositories' .mailmap files, too.
    void setReadsMailmaps(bool reads);
    /// Whether to read tags and releases, too.
    void setReadsEvents(bool reads);
    /// Counts the current result again after the stored data has changed. A running read continues.
    void recount();
    /// Cancels the read. The next one in the queue begins.
    void cancel();
    /// Cancels the read and clears the queue.
    void cancelAll();
    /// Drops the lookup and cancels everything that is running or waiting for it.
    void forget(const core::Lookup &lookup);

    bool isReading() const;
    bool isReading(const core::Lookup &lookup) const;
    /// Whether this is the lookup to show.
    bool isWanted(const core::Lookup &lookup) const;
    /// The lookup that is being read; without an owner, none.
    core::Lookup reading() const;
    /// The lookups that will be read next.
    LookupQueue &queue() { return m_queue; }

    /// The reads that failed while others were waiting or had ended, until they are read again or cleared.
    const std::vector<FailedRead> &failures() const { return m_failures; }
    void clearFailures();

Q_SIGNALS:
    /// A read started.
    void started(const core::Lookup &lookup);
    /// A read has ended, successfully or not. Emitted before its outcome.
    void ended();
    /// No read is left. Emitted after the outcome of the last one.
    void runEnded(const ReadingRun &run);
    /// The queue or the failures changed.
    void queueChanged();
    void progressed(const engine::Progress &progress);
    /// The result of the wanted lookup under the current rules.
    void answered(const core::Contributions &answer);
    /// The read of another lookup succeeded, of which `asked` was the name.
    void readAside(const core::Lookup &asked, const core::Contributions &answer);
    /// What has been read so far of the wanted lookup, of which nothing was stored before.
    void partlyAnswered(const core::Contributions &partial);
    /// The read of the wanted lookup, or the only read, failed; or counting did.
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

    void start(const core::Lookup &lookup);
    void startNext();
    engine::Question begin(Pending &pending, const core::Lookup &lookup, engine::Reading reading);
    static void abandon(Pending &pending);
    void count();
    void counted(quint64 number, const core::Result<core::Contributions> &result);
    void finishReading(quint64 number, const core::Result<core::Contributions> &result);
    void fail(const core::Lookup &lookup, const core::Error &error, bool wasWanted);
    void dropFailure(const core::Lookup &lookup);
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
    LookupQueue m_queue;
    ReadingRun m_run;
    std::vector<FailedRead> m_failures;
    PartialCounting *m_partial;
    /// The counted lookup is also being read, or was when counting began.
    bool m_countingDuringRead = false;
    /// The read's result may have been counted before the stored data changed.
    bool m_readingOutdated = false;
};

} // namespace gui
