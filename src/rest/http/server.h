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

/// A request that was answered, though perhaps to nobody. Tells nothing of headers, query or body.
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

/// What a Server lets in, and how much of it. The functions are called on the server's thread.
struct ServerOptions
{
    /// Asked as soon as a head is there and before anything of a body is read: an answer refuses the request
    /// and closes the connection.
    std::function<std::optional<Response>(const RequestHead &)> admit = {};
    std::function<void(const LogLine &)> log = {};
    /// Connections at once. When all are taken, the one that has been without a whole request for longest is
    /// closed, as are those whose clients have left; where all are being answered, more wait to be accepted.
    unsigned int connections = 512;
    qsizetype mostHead = qsizetype(32) * 1024;  ///< else 431
    qsizetype mostBody = qsizetype(256) * 1024; ///< else 413
    /// A connection that is silent for so long is closed, unless its request is being answered.
    std::chrono::seconds silence = std::chrono::seconds(10);
    /// A connection is closed when it takes longer to send a request, or to take an answer, however busily.
    std::chrono::milliseconds longest = std::chrono::seconds(30);
};

/// HTTP/1.1 on a port of 127.0.0.1, by a thread of its own. The one place that knows of libmicrohttpd.
class Server
{
public:
    using Options = ServerOptions;
    /// Called on the server's thread for each whole request that was admitted; must not wait.
    using Handler = std::function<void(Request, Answering)>;

    /// Port 0 takes one that is free. Kinds: Unavailable, naming the port, when it cannot be listened on.
    static core::Result<std::unique_ptr<Server>> listen(quint16 port, Handler handler,
                                                        const Options &options = {});
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    quint16 port() const;

    /// Closes the port and all connections; what is unanswered stays so. When it returns, no function of this
    /// server's runs any more. Not from the server's thread.
    void stop();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> daemon);
    std::unique_ptr<Private> d;
};

} // namespace rest
