// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/server.h"

#include "core/messages/catalogue.h"
#include "rest/http/listeningsocket.h"
#include "rest/http/ownrefusal.h"
#include "rest/http/reception.h"

#include <microhttpd.h>

#include <sys/socket.h>

namespace rest {

namespace {

Reception &receptionOf(void *closure)
{
    return *static_cast<Reception *>(closure);
}

void onConnection(void *closure, MHD_Connection *connection, void **,
                  MHD_ConnectionNotificationCode code) noexcept
{
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        receptionOf(closure).closed(connection);
        return;
    }
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info != nullptr)
        receptionOf(closure).opened(connection, info->connect_fd);
}

void *onFirstLine(void *closure, const char *target, MHD_Connection *connection) noexcept
{
    return receptionOf(closure).begin(connection, target);
}

MHD_Result onRequest(void *closure, MHD_Connection *connection, const char *, const char *method,
                     const char *version, const char *data, size_t *size, void **call) noexcept
{
    const Reception::Piece piece(data, static_cast<qsizetype>(*size));
    *size = 0;
    const bool goesOn = receptionOf(closure).proceed(connection, *static_cast<Reception::Call *>(*call),
                                                     method, version, piece);
    return goesOn ? MHD_YES : MHD_NO;
}

void onCompleted(void *closure, MHD_Connection *connection, void **call, MHD_RequestTerminationCode) noexcept
{
    if (*call != nullptr)
        receptionOf(closure).completed(connection, *static_cast<Reception::Call *>(*call));
    *call = nullptr;
}

/// On the server's thread, when libmicrohttpd is about to refuse a request.
void onLog(void *closure, const char *format, std::va_list arguments) noexcept
{
    if (const auto status = refusalIn(format, arguments))
        receptionOf(closure).refused(*status);
}

} // namespace

class Server::Private
{
public:
    struct Stop
    {
        void operator()(MHD_Daemon *daemon) const { MHD_stop_daemon(daemon); }
    };

    Private(Handler handler, const Options &options)
        : m_reception(std::move(handler), options)
    {}

    bool start(ListeningSocket socket, const Options &options);
    void stop();

    Reception m_reception;
    int m_socket = -1; ///< that listens; the daemon's
    quint16 m_port = 0;
    std::unique_ptr<MHD_Daemon, Stop> m_daemon; // last, as it calls the reception
};

bool Server::Private::start(ListeningSocket socket, const Options &options)
{
    m_port = socket.port();
    m_socket = socket.release();
    // Twice the head, for libmicrohttpd's own data about each header, and for the answer's headers.
    const size_t memory = 2 * static_cast<size_t>(options.mostHead);
    // libmicrohttpd owns the socket even if this fails. It then does not always close it, but closing it
    // twice would be worse.
    m_daemon.reset(MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, m_port, nullptr,
        nullptr, onRequest, &m_reception, MHD_OPTION_EXTERNAL_LOGGER, onLog, &m_reception,
        MHD_OPTION_LISTEN_SOCKET, m_socket, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_CONNECTION_LIMIT,
        options.connections, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, MHD_OPTION_CONNECTION_TIMEOUT,
        static_cast<unsigned int>(options.silence.count()), MHD_OPTION_NOTIFY_CONNECTION, onConnection,
        &m_reception, MHD_OPTION_URI_LOG_CALLBACK, onFirstLine, &m_reception, MHD_OPTION_NOTIFY_COMPLETED,
        onCompleted, &m_reception, MHD_OPTION_END));
    return m_daemon != nullptr;
}

/// libmicrohttpd 0.9.75 crashes when it refuses a request itself after MHD_stop_daemon was called, so there
/// must be no clients left by then. (MHD_quiesce_daemon ends the program if its thread checks at the wrong
/// moment.)
void Server::Private::stop()
{
    if (!m_daemon)
        return;
    ::shutdown(m_socket, SHUT_RDWR);
    m_reception.endAll();
    m_daemon.reset();
}

core::Result<std::unique_ptr<Server>> Server::listen(quint16 port, Handler handler, const Options &options)
{
    auto socket = ListeningSocket::open(port);
    if (!socket)
        return std::unexpected(std::move(socket).error());
    auto daemon = std::make_unique<Private>(std::move(handler), options);
    if (!daemon->start(*std::move(socket), options))
        return core::fail(core::Error::Kind::Unavailable, "port.no-room", QString::number(daemon->m_port));
    return std::unique_ptr<Server>(new Server(std::move(daemon)));
}

Server::Server(std::unique_ptr<Private> daemon)
    : d(std::move(daemon))
{}

Server::~Server()
{
    stop();
}

quint16 Server::port() const
{
    return d->m_port;
}

void Server::stop()
{
    d->stop();
}

} // namespace rest
