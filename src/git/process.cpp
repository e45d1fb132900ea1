// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/process.h"

#include "core/messages/catalogue.h"
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

/// How long a stop or the end of the patience may go unnoticed.
constexpr int step = 50;
/// How long git has to clean up after itself.
constexpr int grace = 300;

/// Runs in the child, between fork and exec.
void leaveTheSession()
{
    ::setsid();
    ::umask(S_IRWXG | S_IRWXO); // what it clones may be private
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // a killed program leaves no git at work on its folders
#endif
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
    auto lastSign = steady_clock::now();
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(step);
        if (stop.stop_requested()) {
            endProcess(process);
            return core::fail(Kind::Cancelled, "stopped");
        }
        if (hear()) {
            lastSign = steady_clock::now();
        } else if (steady_clock::now() - lastSign > options.patience) {
            endProcess(process);
            return core::fail(Kind::Unavailable, "git.stuck");
        }
    }
    hear();
    if (process.exitStatus() != QProcess::NormalExit)
        return Ended{.exitCode = crashed, .words = "git crashed"};
    return Ended{.exitCode = process.exitCode(), .words = words.text()};
}

} // namespace git
