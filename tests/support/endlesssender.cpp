// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/endlesssender.h"

#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

/// How long it may take until the end of the test is noticed, in milliseconds.
constexpr int pollStep = 20;

bool isReady(int socket, short event)
{
    pollfd one = {.fd = socket, .events = event, .revents = 0};
    return ::poll(&one, 1, pollStep) > 0;
}

} // namespace

EndlessSender::EndlessSender(QByteArray head, QByteArray piece)
    : m_head(std::move(head))
    , m_piece(std::move(piece))
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    const bool listens = ::bind(m_socket, plain, size) == 0 && ::listen(m_socket, 16) == 0 &&
                         ::getsockname(m_socket, plain, &size) == 0;
    if (listens)
        m_port = ntohs(address.sin_port);
    m_accepting = std::jthread([this] { accept(); });
}

EndlessSender::~EndlessSender()
{
    m_over = true;
    m_accepting.join();
    m_connections.clear();
    ::close(m_socket);
}

QUrl EndlessSender::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
}

void EndlessSender::accept()
{
    while (!m_over) {
        if (!isReady(m_socket, POLLIN))
            continue;
        const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (connection >= 0)
            m_connections.emplace_back([this, connection] { pour(connection); });
    }
}

void EndlessSender::pour(int connection)
{
    std::array<char, 4096> request = {};
    while (!m_over && !isReady(connection, POLLIN)) {
    }
    bool there = ::recv(connection, request.data(), request.size(), 0) > 0;
    const QByteArray *text = &m_head;
    qsizetype at = 0;
    while (there && !m_over) {
        if (at == text->size()) {
            text = &m_piece;
            at = 0;
        }
        if (!isReady(connection, POLLOUT))
            continue;
        const ssize_t sent = ::send(connection, text->constData() + at,
                                    static_cast<std::size_t>(text->size() - at), MSG_NOSIGNAL);
        there = sent >= 0 || errno == EAGAIN;
        if (sent > 0) {
            at += sent;
            m_sent += sent;
        }
    }
    ::close(connection);
}

} // namespace support
