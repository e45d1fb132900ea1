// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/listeningsocket.h"

#include "core/messages/catalogue.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace rest {

namespace {

std::unexpected<core::Error> cannotListen(quint16 port, int reason)
{
    constexpr core::Error::Kind unavailable = core::Error::Kind::Unavailable;
    const QString number = QString::number(port);
    return reason == EADDRINUSE
               ? core::fail(unavailable, "port.taken", number)
               : core::fail(unavailable, "port.not-openable", number, qt_error_string(reason));
}

sockaddr *asAddress(sockaddr_in &address)
{
    return reinterpret_cast<sockaddr *>(&address);
}

} // namespace

core::Result<ListeningSocket> ListeningSocket::open(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return cannotListen(port, errno);
    ListeningSocket listening(socket);

    // Allows a port whose connections have just ended, but not one on which another program listens.
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket, asAddress(address), size) != 0 || ::listen(socket, SOMAXCONN) != 0 ||
        ::getsockname(socket, asAddress(address), &size) != 0)
        return cannotListen(port, errno);
    listening.m_port = ntohs(address.sin_port);
    return listening;
}

ListeningSocket::ListeningSocket(int socket)
    : m_socket(socket)
{}

ListeningSocket::ListeningSocket(ListeningSocket &&other) noexcept
    : m_socket(other.release())
    , m_port(other.m_port)
{}

ListeningSocket &ListeningSocket::operator=(ListeningSocket &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    std::swap(m_port, other.m_port);
    return *this;
}

ListeningSocket::~ListeningSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

int ListeningSocket::release()
{
    return std::exchange(m_socket, -1);
}

} // namespace rest
