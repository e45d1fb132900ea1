// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/console.h"

#include "cli/terminal/table.h"
#include "core/messages/describe.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

void guardStandardStreams()
{
    // open() takes the lowest free number, which is that of the closed stream. Read-only, so that writing
    // fails.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // exceeding the file size limit is then an error, like a full disk
}

namespace {

core::Result<void> writeAll(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                             static_cast<std::size_t>(bytes.size()) &&
                         std::fflush(stdout) == 0;
    if (written)
        return {};
    return std::unexpected(
        core::Error{core::Error::Kind::Output,
                    QStringLiteral("Standard output cannot be written: %1.").arg(qt_error_string(errno))});
}

} // namespace

core::Result<void> writeOut(const QString &text)
{
    return writeAll(printable(text).toUtf8());
}

core::Result<void> writeOut(const QByteArray &data)
{
    return ::isatty(STDOUT_FILENO) == 1 ? writeOut(QString::fromUtf8(data)) : writeAll(data);
}

void say(const QString &sentence)
{
    const QByteArray line = printable(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void say(const core::Message &message)
{
    say(inEnglish(message));
}

void say(const core::Error &error)
{
    say(error.message);
}

} // namespace cli
