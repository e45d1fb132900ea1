// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

/// What a server answered.
struct RawAnswer
{
    int status = 0;
    /// Status line and headers.
    QByteArray head;
    QByteArray body;

    /// Null if there is no header of this name; case matters.
    QByteArray header(const QByteArray &name) const
    {
        const QByteArrayList lines = head.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(QByteArray(name + ": ")))
                return line.sliced(name.size() + 2).trimmed();
        }
        return {};
    }
};

/// A connection to a port of 127.0.0.1 that sends any bytes at all. It blocks, and gives up after 30 seconds
/// unless told otherwise.
class RawClient
{
public:
    explicit RawClient(quint16 port, quint32 host = INADDR_LOOPBACK)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(host);
        setPatience(std::chrono::seconds(30));
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_isConnected(other.m_isConnected)
        , m_read(std::move(other.m_read))
    {}
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient() { leave(); }

    bool isConnected() const { return m_isConnected; }

    void setPatience(std::chrono::milliseconds patience) const
    {
        const timeval time{.tv_sec = patience.count() / 1000, .tv_usec = patience.count() % 1000 * 1000};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
    }

    void leave()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }

    /// Nothing of what is under way will arrive, either way.
    void resetOnLeaving() const
    {
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }

    /// Nothing more will be sent.
    void finishSending() const { ::shutdown(m_socket, SHUT_WR); }

    /// False when the other end does not take it.
    bool send(const QByteArray &bytes) const
    {
        QByteArrayView left = bytes;
        while (!left.isEmpty()) {
            const ssize_t sent =
                ::send(m_socket, left.data(), static_cast<size_t>(left.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            left = left.sliced(sent);
        }
        return true;
    }

    /// The next answer; one with status 0 when the connection ends before it is whole.
    RawAnswer read(bool hasBody = true)
    {
        RawAnswer answer;
        qsizetype end = -1;
        while ((end = m_read.indexOf("\r\n\r\n")) < 0) {
            if (!readMore())
                return answer;
        }
        answer.head = m_read.first(end);
        const qsizetype size = hasBody ? answer.header("Content-Length").toLongLong() : 0;
        while (m_read.size() < end + 4 + size) {
            if (!readMore())
                return answer;
        }
        answer.body = m_read.sliced(end + 4, size);
        m_read.remove(0, end + 4 + size);
        answer.status = answer.head.split(' ').value(1).toInt();
        return answer;
    }

    RawAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return read();
    }

    /// Everything until the other end closes the connection; null if it does not.
    QByteArray readToEnd()
    {
        while (readMore()) {
        }
        return m_hasEnded ? std::exchange(m_read, QByteArray("")) : QByteArray();
    }

    /// Whether the other end closes the connection, whatever it sends before.
    bool waitForEnd()
    {
        while (readMore())
            m_read.clear();
        return m_hasEnded;
    }

    /// Whether the other end closes it within so long.
    bool hasEndedWithin(std::chrono::milliseconds time)
    {
        pollfd asked{.fd = m_socket, .events = POLLIN, .revents = 0};
        return ::poll(&asked, 1, static_cast<int>(time.count())) > 0 && !readMore() && m_hasEnded;
    }

private:
    bool readMore()
    {
        QByteArray bytes(65536, Qt::Uninitialized);
        const ssize_t got = ::recv(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), 0);
        if (got <= 0) {
            m_hasEnded = got == 0 || errno == ECONNRESET;
            return false;
        }
        m_read.append(bytes.constData(), got);
        return true;
    }

    int m_socket = -1;
    bool m_isConnected = false;
    bool m_hasEnded = false;
    QByteArray m_read;
};
