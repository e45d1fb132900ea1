// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/reception.h"

#include "rest/http/incoming.h"
#include "rest/http/lastsocket.h"
#include "rest/http/ownrefusal.h"
#include "rest/problem.h"

#include <microhttpd.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>

namespace rest {

namespace {

/// A body that is too long is read and dropped up to this many times the limit before the connection is cut:
/// a client that is still sending would take an early cut for a failure of the server.
constexpr qint64 patience = 4;

Response tooLong()
{
    return problem(413, QStringLiteral("The request's body is too long."));
}

/// Whether the client has closed the whole connection, which shows after an answer was sent. A client that
/// has only finished sending still reads.
bool hasHungUp(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    if (info == nullptr)
        return false;
    pollfd asked{.fd = info->connect_fd, .events = 0, .revents = 0};
    return ::poll(&asked, 1, 0) > 0 && (asked.revents & (POLLERR | POLLHUP)) != 0;
}

/// For the log: makes sure that a client cannot forge lines in it.
QByteArray printable(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        if (c > ' ' && c < '\x7f')
            result.append(c);
        else
            result.append('%').append(QByteArray(1, c).toHex().toUpper());
    }
    return result;
}

} // namespace

Reception::Reception(Server::Handler handler, Server::Options options)
    : m_handler(std::move(handler))
    , m_options(std::move(options))
    , m_deadlines(m_options.longest, m_options.connections)
{}

void Reception::opened(MHD_Connection *connection, int socket)
{
    m_sockets.insert_or_assign(connection, socket);
    m_deadlines.opened(connection, socket);
}

void Reception::closed(MHD_Connection *connection)
{
    m_sockets.erase(connection);
    m_deadlines.closed(connection);
}

void Reception::endAll()
{
    m_exchanges.endAll();
    m_deadlines.endAll();
}

Reception::Call *Reception::begin(MHD_Connection *connection, const char *target)
{
    worksOn(connection);
    Call &call = m_calls.insert_or_assign(connection, Call{}).first->second;
    call.target = target;
    call.head.path = target;
    call.begun = std::chrono::steady_clock::now();
    return &call;
}

bool Reception::proceed(MHD_Connection *connection, Call &call, const char *method, const char *version,
                        Piece piece)
{
    worksOn(connection);
    if (call.stage == Call::Stage::Head)
        return takeHead(connection, call, method, version);
    if (!piece.isEmpty())
        return takePiece(call, piece);
    return call.stage == Call::Stage::Body ? ask(connection, call) : settle(connection, call);
}

bool Reception::takeHead(MHD_Connection *connection, Call &call, const char *method, const char *version)
{
    // The remaining requests of such a client would delay others who wait for their answers.
    if (hasHungUp(connection))
        return false;
    call.stage = Call::Stage::Body;
    call.head.method = method;
    call.head.version = version;
    auto head = readHead(connection, {method, call.target, version}, call.head, m_options.mostHead);
    if (!head)
        return reply(connection, call, problem(head.error()), Afterwards::Close);
    call.head = *std::move(head);
    if (m_options.admit) {
        if (const auto refusal = m_options.admit(call.head))
            return reply(connection, call, *refusal, Afterwards::Close);
    }
    if (announcedLength(call.head) > m_options.mostBody)
        return reply(connection, call, tooLong(), Afterwards::Close);
    return true;
}

bool Reception::takePiece(Call &call, Piece piece) const
{
    call.received += piece.size();
    if (call.received <= m_options.mostBody)
        call.body.append(piece);
    else
        call.body = {};
    return call.received <= patience * m_options.mostBody;
}

bool Reception::ask(MHD_Connection *connection, Call &call)
{
    call.stage = Call::Stage::Asked;
    if (call.received > m_options.mostBody)
        return reply(connection, call, tooLong(), Afterwards::Close);
    call.exchange = m_exchanges.begin(connection);
    m_deadlines.asked(connection, [exchange = call.exchange] { exchange->end(); });
    const auto send = [exchange = call.exchange](Response response) {
        exchange->answer(std::move(response));
    };
    const auto isAwaited = [exchange = call.exchange] {
        return exchange->isAwaited();
    };
    m_handler(makeRequest(call.head, std::move(call.body)), Answering(send, isAwaited));
    return settle(connection, call);
}

bool Reception::settle(MHD_Connection *connection, Call &call)
{
    const auto answer = call.exchange->takeOrSuspend();
    if (!answer)
        return answer.error() == Exchange::Pending::Suspended;
    return reply(connection, call, *answer, Afterwards::KeepAlive);
}

bool Reception::reply(MHD_Connection *connection, Call &call, const Response &response, Afterwards afterwards)
{
    call.status = response.status;
    call.bytes = call.head.method == "HEAD" ? 0 : response.body.size();
    m_deadlines.answers(connection);
    return send(connection, response, afterwards);
}

void Reception::refused(int status)
{
    const auto refused = refusedOne();
    if (refused == m_sockets.end())
        return;
    const QByteArray answer = written(refusalFor(status));
    ::send(refused->second, answer.constData(), static_cast<size_t>(answer.size()),
           MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(refused->second, SHUT_WR);
    m_sockets.erase(refused);
}

/// libmicrohttpd refuses requests only while it works on their connection.
Reception::Sockets::const_iterator Reception::refusedOne() const
{
    const std::optional<int> last = lastSocket();
    const auto found = std::ranges::find_if(m_sockets, [&](const auto &one) { return one.second == last; });
    if (found == m_sockets.end())
        return found;
    const auto call = m_calls.find(found->first);
    const bool isAnswered =
        call != m_calls.end() && (call->second.stage == Call::Stage::Asked || call->second.status != 0);
    return isAnswered ? m_sockets.end() : found;
}

/// Its next request may already have arrived together with this one; then nothing is read in between.
void Reception::worksOn(MHD_Connection *connection) const
{
    const auto found = m_sockets.find(connection);
    setLastSocket(found == m_sockets.end() ? -1 : found->second);
}

void Reception::completed(MHD_Connection *connection, Call &call)
{
    worksOn(connection);
    if (call.exchange)
        m_exchanges.end(call.exchange);
    if (call.status != 0 && m_options.log) {
        const auto took = std::chrono::steady_clock::now() - call.begun;
        m_options.log({.method = printable(call.head.method),
                       .path = printable(call.head.path.split('?').front()),
                       .status = call.status,
                       .took = std::chrono::duration_cast<std::chrono::milliseconds>(took),
                       .bytes = call.bytes});
    }
    m_calls.erase(connection);
    m_deadlines.waits(connection);
}

} // namespace rest
