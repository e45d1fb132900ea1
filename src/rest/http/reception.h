// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/deadlines.h"
#include "rest/http/exchange.h"
#include "rest/http/outgoing.h"
#include "rest/http/server.h"

#include <unordered_map>

namespace rest {

/// What happens to a request from its first line to the end of its answer. All but endAll() is called on the
/// server's thread, by libmicrohttpd.
class Reception
{
public:
    /// A request under way.
    struct Call
    {
        enum class Stage { Head, Body, Asked };

        Stage stage = Stage::Head;
        const char *target = nullptr; ///< where libmicrohttpd has it; only for comparing
        RequestHead head;
        QByteArray body;
        qint64 received = 0;                ///< of the body; more than is kept if the body is too long
        std::shared_ptr<Exchange> exchange; ///< set when the handler is called
        std::chrono::steady_clock::time_point begun;
        int status = 0; ///< of the answer; 0 before there is one
        qint64 bytes = 0;
    };

    /// A piece of a body; empty in the first call, and in the last, after which there is no more.
    using Piece = QByteArrayView;

    Reception(Server::Handler handler, Server::Options options);

    void opened(MHD_Connection *connection, int socket);
    void closed(MHD_Connection *connection);
    /// The first line is there.
    Call *begin(MHD_Connection *connection, const char *target);
    /// False closes the connection.
    bool proceed(MHD_Connection *connection, Call &call, const char *method, const char *version,
                 Piece piece);
    void completed(MHD_Connection *connection, Call &call);
    /// libmicrohttpd is about to refuse a request that it did not pass to us. It would send an HTML page, in
    /// some cases twice (0.9.75, and 1.0 without a Host). So the answer is sent here, and the socket is shut
    /// for writing.
    void refused(int status);

    /// From any other thread: no connection is suspended any more, and all are closed.
    void endAll();

private:
    using Sockets = std::unordered_map<MHD_Connection *, int>;

    Sockets::const_iterator refusedOne() const;
    void worksOn(MHD_Connection *connection) const;
    bool takeHead(MHD_Connection *connection, Call &call, const char *method, const char *version);
    bool takePiece(Call &call, Piece piece) const;
    bool ask(MHD_Connection *connection, Call &call);
    bool settle(MHD_Connection *connection, Call &call);
    bool reply(MHD_Connection *connection, Call &call, const Response &response, Afterwards afterwards);

    const Server::Handler m_handler;
    const Server::Options m_options;
    Exchanges m_exchanges;
    /// Without connections that were already refused.
    Sockets m_sockets;
    std::unordered_map<MHD_Connection *, Call> m_calls;
    Deadlines m_deadlines;
};

} // namespace rest
