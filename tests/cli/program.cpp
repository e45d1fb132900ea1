// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>

namespace clitest {

namespace {

/// Long enough for a busy machine.
constexpr int patience = 120'000;

} // namespace

Program::Program(const QUrl &api)
{
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("NEWFACES_GITHUB_API"), api.toString());
    environment.insert(QStringLiteral("NEWFACES_DATA_DIR"), dataFolder());
    // Options of sanitizers and libraries must reach the program as well.
    for (const char *name :
         {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
}

Ran Program::run(const QString &arguments) const
{
    return run(arguments.split(u' ', Qt::SkipEmptyParts));
}

Ran Program::run(const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> process = make();
    process->start(QStringLiteral(NEWFACES_PROGRAM), arguments);
    return end(*process);
}

Ran Program::runInShell(const QString &line) const
{
    const std::unique_ptr<QProcess> process = make();
    process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line, QStringLiteral(NEWFACES_PROGRAM)});
    return end(*process);
}

std::unique_ptr<QProcess> Program::start(const QString &arguments) const
{
    std::unique_ptr<QProcess> process = make();
    process->start(QStringLiteral(NEWFACES_PROGRAM), arguments.split(u' ', Qt::SkipEmptyParts));
    if (!process->waitForStarted(patience))
        qWarning("The program does not start.");
    return process;
}

Ran Program::end(QProcess &process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (!ended || process.exitStatus() != QProcess::NormalExit) {
        qWarning("The program did not end well: %s", process.readAllStandardError().constData());
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> Program::make() const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    return process;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace clitest
