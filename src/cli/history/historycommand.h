// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/history/historyoptions.h"
#include "core/history/entry.h"
#include "engine/engine.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace cli {

/// Lists the history, or shows, removes, pins or renames a lookup.
class HistoryCommand : public QObject
{
    Q_OBJECT

public:
    HistoryCommand(HistoryOptions options, engine::Engine &engine, std::stop_token stop,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void take(const std::vector<core::Entry> &entries);
    void show(const core::Entry &entry);
    void remove(const core::Entry &entry);
    void pin(const core::Entry &entry, bool pinned);
    void rename(const core::Entry &entry);
    void print(const QString &text);
    void fail(const core::Error &error);

    const HistoryOptions m_options;
    engine::Engine &m_engine;
    const std::stop_token m_stop;
};

} // namespace cli
