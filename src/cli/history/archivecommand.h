// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/history/archiveoptions.h"
#include "engine/engine.h"

#include <QObject>

#include <stop_token>

namespace cli {

/// Exports, imports or backs up stored data.
class ArchiveCommand : public QObject
{
    Q_OBJECT

public:
    /// All of them are quick and cannot be interrupted.
    ArchiveCommand(ArchiveOptions options, engine::Engine &engine, const std::stop_token &stop,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once, with the exit code.
    void finished(int exitCode);

private:
    void exportTo();
    void importFrom();
    void backUp();
    void print(const QString &sentence);
    void fail(const core::Error &error);

    const ArchiveOptions m_options;
    engine::Engine &m_engine;
};

} // namespace cli
