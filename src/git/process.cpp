// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/process.h"

#include "core/messages/catalogue.h"
#include "git/log.h"
#include "git/secretfile.h"
#include "git/words.h"

#include <QDir>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#include <csignal>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

namespace git {

namespace {

using std::chrono::steady_clock;

/// How long it may take until a stop request or the end of the patience is noticed.
constexpr int step = 50;
/// How long git has to clean up after itself.
constexpr int grace = 300;

/// Runs in the child, between fork and exec.
void leaveTheSession()
{
    ::setsid();
    ::umask(S_IRWXG | S_IRWXO); // clones may be of private repositories
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // when the program is killed, git must not continue to write
#endif
}

QString commandText(const Options &options, const Command &command)
{
    return options.program + u' ' + command.arguments.join(u' ');
}

void logEnd(const QProcess &process, steady_clock::duration took)
{
    const bool crashed = process.exitStatus() != QProcess::NormalExit;
    const QString how =
        crashed ? QStringLiteral("crashed") : QStringLiteral("exit code %1").arg(process.exitCode());
    qCInfo(gitLog).noquote() << QStringLiteral("%1: %2, %3 ms")
                                    .arg(process.program(), how)
                                    .arg(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
}

/// Ends git and what it started.
void endProcess(QProcess &process)
{
    const auto group = static_cast<pid_t>(process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    process.waitForFinished(grace);
    ::kill(-group, SIGKILL);
    process.waitForFinished();
}

void startProcess(QProcess &process, const Options &options, const Command &command,
                  const std::optional<SecretFile> &secret)
{
    QProcessEnvironment environment = command.environment;
    if (secret)
        environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), secret->path());
    process.setProgram(options.program);
    process.setArguments(command.arguments);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([&secret] {
        leaveTheSession();
        if (secret)
            secret->handOver();
    });
    qCInfo(gitLog).noquote() << commandText(options, command);
    process.start();
}

} // namespace

core::Result<Ended> run(const Options &options, const Command &command, const std::stop_token &stop)
{
    using Kind = core::Error::Kind;
    if (stop.stop_requested())
        return core::fail(Kind::Cancelled, "stopped");
    std::optional<SecretFile> secret;
    if (!command.secretConfiguration.isEmpty()) {
        core::Result<SecretFile> made = SecretFile::make(command.secretConfiguration);
        if (!made)
            return std::unexpected(made.error());
        secret.emplace(std::move(*made));
    }
    QProcess process;
    Words words(command.tell);
    startProcess(process, options, command, secret);
    if (!process.waitForStarted())
        return core::fail(Kind::Unavailable, "git.not-installed");
    const auto hear = [&] {
        const QByteArray output = process.readAllStandardOutput();
        const QByteArray errors = process.readAllStandardError();
        words.hear(errors);
        if (command.output && !output.isEmpty())
            command.output(output);
        return !output.isEmpty() || !errors.isEmpty();
    };
    const auto start = steady_clock::now();
    auto lastSign = start;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(step);
        if (stop.stop_requested()) {
            qCInfo(gitLog, "stopped");
            endProcess(process);
            return core::fail(Kind::Cancelled, "stopped");
        }
        if (command.watch) {
            if (const std::optional<core::Error> error = command.watch()) {
                endProcess(process);
                return std::unexpected(*error);
            }
        }
        if (hear()) {
            lastSign = steady_clock::now();
        } else if (steady_clock::now() - lastSign > options.patience) {
            qCInfo(gitLog, "silent for too long, ended");
            endProcess(process);
            return core::fail(Kind::Unavailable, "git.stuck");
        }
    }
    hear();
    logEnd(process, steady_clock::now() - start);
    if (process.exitStatus() != QProcess::NormalExit)
        return Ended{.exitCode = crashed, .words = "git crashed"};
    return Ended{.exitCode = process.exitCode(), .words = words.text()};
}

} // namespace git
