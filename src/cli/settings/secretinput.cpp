// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/secretinput.h"

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

/// Ctrl-C, which ends the line here instead of the program: that would leave the terminal mute.
constexpr char interruptCharacter = '\x03';

/// More than any token has.
constexpr qint64 mostBytes = 64LL * 1024;

/// Signals that would end the program are held back for as long as this lives, and end it then: so no
/// terminal stays mute.
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

    /// A descriptor that can be read from once one has come.
    int arrival() const { return m_arrival; }

private:
    sigset_t m_held = {};
    sigset_t m_before = {};
    int m_arrival = -1;
};

/// A terminal that does not show what is typed, for as long as this lives.
class Mute
{
public:
    explicit Mute(int terminal)
        : m_terminal(terminal)
    {
        m_isMute = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_isMute)
            return;
        termios mute = m_before;
        mute.c_lflag &= static_cast<tcflag_t>(~(ECHO | ISIG));
        mute.c_lflag |= static_cast<tcflag_t>(ICANON | ECHONL);
        mute.c_cc[VEOL] = interruptCharacter;
        m_isMute = ::tcsetattr(terminal, TCSAFLUSH, &mute) == 0;
    }
    ~Mute()
    {
        if (m_isMute)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Mute(const Mute &) = delete;
    Mute &operator=(const Mute &) = delete;

    bool isMute() const { return m_isMute; }

private:
    int m_terminal;
    termios m_before = {};
    bool m_isMute = false;
};

/// As the terminal gives it: what reads on until a line's end would not see the interruption. None when a
/// signal comes first.
std::optional<QByteArray> typedLine(const HeldSignals &held)
{
    std::array<pollfd, 2> ready{pollfd{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                pollfd{.fd = held.arrival(), .events = POLLIN, .revents = 0}};
    while (::poll(ready.data(), ready.size(), -1) == -1 && errno == EINTR) {
    }
    if (ready[1].revents & POLLIN)
        return std::nullopt;
    QByteArray line(mostBytes, '\0');
    const ssize_t size = ::read(STDIN_FILENO, line.data(), static_cast<std::size_t>(line.size()));
    return line.left(std::max<ssize_t>(size, 0));
}

core::Result<QByteArray> typedSecret(const QString &prompt)
{
    const HeldSignals held;
    const Mute mute(STDIN_FILENO);
    if (!mute.isMute()) {
        return std::unexpected(
            core::Error{core::Error::Kind::Usage,
                        QStringLiteral("This terminal would show what is typed. Give the token by "
                                       "a pipe instead.")});
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
    if (::isatty(STDIN_FILENO) == 1)
        return typedSecret(prompt);
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    QByteArray piped = input.read(mostBytes + 1);
    if (piped.size() > mostBytes) {
        return std::unexpected(
            core::Error{core::Error::Kind::Usage,
                        QStringLiteral("What standard input gives is no token: it is too long.")});
    }
    return piped;
}

} // namespace cli
