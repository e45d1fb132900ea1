// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace clitest {

/// A pseudo terminal (pty(7)): the test types at one end, the program reads at the other.
class Terminal
{
public:
    Terminal()
    {
        m_user = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_user == -1 || ::grantpt(m_user) != 0 || ::unlockpt(m_user) != 0)
            return;
        m_name = QString::fromLocal8Bit(::ptsname(m_user));
        // Stays open, so that its settings last.
        m_program = ::open(m_name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Terminal()
    {
        ::close(m_program);
        ::close(m_user);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isThere() const { return m_program != -1; }
    QString name() const { return m_name; }

    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_user, keys.constData(), std::size_t(keys.size())), keys.size());
    }

    /// New output since the last call.
    QByteArray shown() const
    {
        QByteArray all;
        pollfd ready = {.fd = m_user, .events = POLLIN, .revents = 0};
        while (::poll(&ready, 1, 0) == 1) {
            QByteArray piece(4096, '\0');
            const ssize_t size = ::read(m_user, piece.data(), std::size_t(piece.size()));
            if (size <= 0)
                break;
            all += piece.left(size);
        }
        return all;
    }

    termios settings() const
    {
        termios now = {};
        ::tcgetattr(m_program, &now);
        return now;
    }

private:
    int m_user = -1;
    int m_program = -1;
    QString m_name;
};

} // namespace clitest
