// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/lookup.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace engine {
class Engine;
}

namespace gui {

/// Counts what has been read so far of an owner that is being read for the first time: soon after it begins,
/// then every few seconds if more was stored. It takes at most a tenth of the time, so that counting a large
/// owner does not delay reading it.
class PartialCounting : public QObject
{
    Q_OBJECT

public:
    PartialCounting(engine::Engine &engine, QObject *parent);

    /// Begins, and abandons what it counted before.
    void begin(const core::Lookup &owner, const core::Rules &rules);
    void end();

Q_SIGNALS:
    /// A partial result that differs from the last one.
    void counted(const core::Contributions &partial);

private:
    void count();
    void finish(quint64 number, const core::Result<core::Contributions> &result);

    engine::Engine &m_engine;
    QTimer m_timer;
    QElapsedTimer m_since;
    /// The number of the last count; an answer with another one is late.
    quint64 m_number = 0;
    core::Lookup m_owner;
    core::Rules m_rules;
    /// The stored data that was counted last.
    QByteArray m_version;
    /// The repositories of the last result.
    std::vector<core::RepositoryReport> m_counted;
};

} // namespace gui
