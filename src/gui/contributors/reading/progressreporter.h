// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/quota.h"
#include "engine/question.h"

#include <QObject>

#include <optional>

class QLabel;
class QTimer;

namespace gui {

class ProgressRow;

/// Shows the progress of a read and the remaining quota at the bottom of the window. Counts down while the
/// host asks to wait.
class ProgressReporter : public QObject
{
    Q_OBJECT

public:
    /// The widgets must outlive it.
    ProgressReporter(ProgressRow *row, QLabel *quotaLabel, core::Clock clock, QObject *parent);

    /// Begins with another lookup, whether or not the last one was ended.
    void begin(const core::Lookup &lookup);
    void progress(const engine::Progress &progress);
    void end();
    /// The lookup has been read; another one may follow.
    void expireCost();
    void setQuota(const core::Quota &quota);

Q_SIGNALS:
    /// The current activity in a few words.
    void sentenceChanged(const QString &sentence);
    /// The estimated cost of the read; emitted once for each read.
    void costEstimated(const QString &sentence);
    /// The read has ended, so its estimate is obsolete.
    void costExpired(const QString &sentence);

private:
    void update();

    ProgressRow *m_row;
    QLabel *m_quotaLabel;
    core::Clock m_clock;
    QTimer *m_timer;
    core::Lookup m_lookup;
    engine::Progress m_progress;
    std::optional<core::Quota> m_quota;
    /// Empty until it is known.
    QString m_cost;
};

} // namespace gui
