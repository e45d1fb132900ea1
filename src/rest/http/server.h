// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "rest/http/answering.h"
#include "rest/http/request.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rest {

/// A request that was answered, even if the client has disconnected. Contains nothing of headers, query or
/// body.
struct LogLine
{
    QByteArray method;
    /// Percent-encoded, without the query; printable whatever was sent.
    QByteArray path;
    int status = 0;
    /// From the request's first line until the answer was sent.
    std::chrono::milliseconds took = std::chrono::milliseconds(0);
    /// Of the answer's body.
    qint64 bytes = 0;
};

/// What a Server admits, and its limits. The functions are called on the server's thread.
struct ServerOptions
{
    /// Called when the head of a request has arrived, before any of its body is read. Returns a response to
    /// refuse the request and close the connection.
    std::function<std::optional<Response>(const RequestHead &)> admit = {};
    std::function<void(const LogLine &)> log = {};
    /// The maximum number of connections. When all places are taken, the one that has been without a complete
    /// request for longest is closed, and those whose clients have disconnected. While all are being
    /// answered, new ones wait to be accepted.
    unsigned int connections = 512;
    qsizetype mostHead = qsizetype(32) * 1024;  ///< else 431
    qsizetype mostBody = qsizetype(256) * 1024; ///< else 413
    /// A connection that is silent for this long is closed, unless its request is being answered.
    std::chrono::seconds silence = std::chrono::seconds(10);
    /// A connection that takes longer to send a request, or to receive an answer, is closed, even if it is
    /// busy.
    std::chrono::milliseconds longest = std::chrono::seconds(30);
};

/// HTTP/1.1 on a port of 127.0.0.1, on its own thread. Only this folder uses libmicrohttpd.
class Server
{
public:
    using Options = ServerOptions;
    /// Called on the server's thread for each complete request that was admitted; must not block.
    using Handler = std::function<void(Request, Answering)>;

    /// Port 0 selects a free port. Kinds: Unavailable, naming the port, when it cannot be opened.
    static core::Result<std::unique_ptr<Server>> listen(quint16 port, Handler handler,
                                                        const Options &options = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    quint16 port() const;

    /// Closes the port and all connections; pending requests are not answered. When it returns, no function
    /// of this server runs any more. Not to be called on the server's thread.
    void stop();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> daemon);
    std::unique_ptr<Private> d;
};

} // namespace rest
