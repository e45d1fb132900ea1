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

/// Tells in the window's foot how far a reading is and what the host still grants; counts down while the host
/// holds requests back.
class ProgressReporter : public QObject
{
    Q_OBJECT

public:
    /// The widgets outlive it.
    ProgressReporter(ProgressRow *row, QLabel *quotaLabel, core::Clock clock, QObject *parent);

    void begin(const core::Lookup &lookup);
    void progress(const engine::Progress &progress);
    void end();
    void setQuota(const core::Quota &quota);

Q_SIGNALS:
    /// What goes on, in a few words.
    void sentenceChanged(const QString &sentence);
    /// What the reading takes of the quota: told once.
    void costEstimated(const QString &sentence);
    /// The reading that took it is over.
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
    /// Empty until it is told.
    QString m_cost;
};

} // namespace gui
