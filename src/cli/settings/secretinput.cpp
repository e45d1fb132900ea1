// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/secretinput.h"

#include "cli/terminal/confirmation.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

/// Ctrl-C ends the line here, not the program: that would leave the terminal without echo.
constexpr char interruptCharacter = '\x03';

/// More than any token has.
constexpr qint64 maxBytes = 64LL * 1024;

/// Delays signals that would end the program until this is destroyed, so that the terminal gets its echo
/// back.
class HeldSignals
{
public:
    HeldSignals()
    {
        ::sigemptyset(&m_held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            ::sigaddset(&m_held, signal);
        ::pthread_sigmask(SIG_BLOCK, &m_held, &m_before);
        m_arrival = ::signalfd(-1, &m_held, SFD_CLOEXEC);
    }
    ~HeldSignals()
    {
        ::close(m_arrival);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

    /// A descriptor that becomes readable when a signal has arrived.
    int arrival() const { return m_arrival; }

private:
    sigset_t m_held = {};
    sigset_t m_before = {};
    int m_arrival = -1;
};

/// Turns the echo of a terminal off until this is destroyed.
class EchoOff
{
public:
    explicit EchoOff(int terminal)
        : m_terminal(terminal)
    {
        m_isOff = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_isOff)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= static_cast<tcflag_t>(~(ECHO | ISIG));
        quiet.c_lflag |= static_cast<tcflag_t>(ICANON | ECHONL);
        quiet.c_cc[VEOL] = interruptCharacter;
        m_isOff = ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff()
    {
        if (m_isOff)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

    bool isOff() const { return m_isOff; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_isOff = false;
};

/// Reads once from the terminal, since reading on to the end of the line would miss the interruption. None if
/// a signal arrives first.
std::optional<QByteArray> typedLine(const HeldSignals &held)
{
    std::array<pollfd, 2> ready{pollfd{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                pollfd{.fd = held.arrival(), .events = POLLIN, .revents = 0}};
    while (::poll(ready.data(), ready.size(), -1) == -1 && errno == EINTR) {
    }
    if (ready[1].revents & POLLIN)
        return std::nullopt;
    QByteArray line(maxBytes, '\0');
    const ssize_t size = ::read(STDIN_FILENO, line.data(), static_cast<std::size_t>(line.size()));
    return line.left(std::max<ssize_t>(size, 0));
}

core::Result<QByteArray> typedSecret(const QString &prompt)
{
    const HeldSignals held;
    const EchoOff echo(STDIN_FILENO);
    if (!echo.isOff()) {
        return std::unexpected(
            core::Error{core::Error::Kind::Usage,
                        QStringLiteral("This terminal cannot hide what you type. Pipe the token to "
                                       "standard input instead.")});
    }
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    std::optional<QByteArray> line = typedLine(held);
    if (!line || line->endsWith(interruptCharacter)) {
        std::fputc('\n', stderr);
        return std::unexpected(core::Error{core::Error::Kind::Cancelled, QStringLiteral("Stopped.")});
    }
    return *std::move(line);
}

} // namespace

core::Result<QByteArray> readSecret(const QString &prompt)
{
    if (canAsk())
        return typedSecret(prompt);
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    QByteArray piped = input.read(maxBytes + 1);
    if (piped.size() > maxBytes) {
        return std::unexpected(
            core::Error{core::Error::Kind::Usage, QStringLiteral("The input is too long for a token.")});
    }
    return piped;
}

} // namespace cli
