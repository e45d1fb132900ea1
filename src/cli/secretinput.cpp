// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/secretinput.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

/// Ctrl-C, which ends the line here instead of the program: that would leave the terminal mute.
constexpr char interruptCharacter = '\x03';

/// More than any token has.
constexpr qint64 mostBytes = 64LL * 1024;

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

/// As the terminal gives it: what reads on until a line's end would not see the interruption.
QByteArray typedLine()
{
    QByteArray line(mostBytes, '\0');
    ssize_t size = -1;
    do {
        size = ::read(STDIN_FILENO, line.data(), static_cast<std::size_t>(line.size()));
    } while (size == -1 && errno == EINTR);
    return line.left(std::max<ssize_t>(size, 0));
}

core::Result<QByteArray> typedSecret(const QString &prompt)
{
    const Mute mute(STDIN_FILENO);
    if (!mute.isMute()) {
        return std::unexpected(
            core::Error{core::Error::Kind::Usage,
                        QStringLiteral("This terminal would show what is typed. Give the token by "
                                       "a pipe instead.")});
    }
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QByteArray line = typedLine();
    if (line.endsWith(interruptCharacter)) {
        std::fputc('\n', stderr);
        return std::unexpected(core::Error{core::Error::Kind::Cancelled, QStringLiteral("Stopped.")});
    }
    return line;
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
