// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <stop_token>

namespace gui {

/// What the page asks the engine for, one thing to show at a time, and one reading from the host that goes on
/// while something else is shown. News of abandoned questions are dropped by their number.
class LookupSession : public QObject
{
    Q_OBJECT

public:
    explicit LookupSession(engine::Engine &engine, QObject *parent = nullptr);
    /// Stops what is under way.
    ~LookupSession() override;

    /// Reads what is new at the host, and meanwhile answers from what is stored. Abandons an earlier reading.
    void read(const core::Lookup &lookup);
    /// Answers from what is stored. A reading goes on.
    void open(const core::Lookup &lookup);
    /// How to count from now on; what is shown is counted again.
    void setRules(const core::Rules &rules);
    /// Counts again what is shown, since what is stored is not what it was. A reading goes on.
    void recount();
    /// Ends the reading.
    void cancel();
    /// Shows nothing any more; what is under way for the lookup is stopped.
    void forget(const core::Lookup &lookup);

    bool isReading() const;
    bool isReading(const core::Lookup &lookup) const;

Q_SIGNALS:
    /// A reading began.
    void started(const core::Lookup &lookup);
    /// The reading is over, in whatever way; told before its outcome.
    void ended();
    void progressed(const engine::Progress &progress);
    /// What is wanted, by the rules of now.
    void answered(const core::Contributions &answer);
    /// A reading is done that is not what is shown.
    void readInBackground(const core::Lookup &lookup);
    void failed(const core::Lookup &lookup, const core::Error &error);
    void cancelled(const core::Lookup &lookup);

private:
    /// A question that waits for its answer; none when the number is 0.
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
    quint64 m_lastNumber = 0;
    /// What is to be shown; without an owner, nothing.
    core::Lookup m_wanted;
    /// What was answered last.
    core::Lookup m_shown;
    Pending m_reading;
    Pending m_counting;
    /// What is counted is also being read, or was when that began.
    bool m_countingDuringRead = false;
    /// What the reading gives may have been counted before what is stored was changed.
    bool m_readingOutdated = false;
};

} // namespace gui
