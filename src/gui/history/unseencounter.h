// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/entry.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace engine {
class Engine;
}

namespace gui {

/// Counts, for the lookups of the history that have any, the people the user has not seen: one lookup
/// after the other, so that it delays nothing else for long.
class UnseenCounter : public QObject
{
    Q_OBJECT

public:
    explicit UnseenCounter(engine::Engine &engine, QObject *parent = nullptr);

    /// Counts them where that is not known yet; what was asked before is no longer answered.
    void count(const std::vector<core::Entry> &entries, const core::Rules &rules);

    /// Nothing is known any more.
    void invalidate();

Q_SIGNALS:
    void counted(qint64 entry, int people);

private:
    void countNext();

    engine::Engine &m_engine;
    core::Rules m_rules;
    /// Those that are left, the last first.
    std::vector<core::Entry> m_entries;
    /// One question is not answered yet.
    bool m_isAsking = false;
    quint64 m_round = 0;
    /// core::Entry::unseenArrival of each entry that was counted.
    QHash<qint64, qint64> m_known;
};

} // namespace gui
