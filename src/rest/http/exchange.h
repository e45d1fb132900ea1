// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <expected>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_set>

struct MHD_Connection;

namespace rest {

/// A complete request that waits for its answer: what the server's thread and the answering thread share.
///
/// The connection is used only until end(), which the server calls before it releases the connection.
class Exchange
{
public:
    enum class Pending {
        Suspended, ///< the connection is paused, and resumed when there is an answer or it ends
        Ended
    };

    explicit Exchange(MHD_Connection *connection);

    /// The answer; if there is none yet, suspends the connection. To be called on the server's thread, in
    /// libmicrohttpd's handler.
    std::expected<Response, Pending> takeOrSuspend();

    /// From any thread; only the first one counts.
    void answer(Response response);

    /// Whether an answer is still needed. From any thread.
    bool isAwaited();

    /// No answer is wanted any more. Resumes the connection if it is suspended.
    void end();

private:
    void resume();

    std::mutex m_mutex;
    MHD_Connection *const m_connection;
    std::optional<Response> m_answer;
    bool m_isSuspended = false;
    bool m_isAnswered = false;
    bool m_isEnded = false;
};

/// All waiting exchanges, so that they can be ended together.
class Exchanges
{
public:
    std::shared_ptr<Exchange> begin(MHD_Connection *connection);
    void end(const std::shared_ptr<Exchange> &exchange);
    /// Exchanges that start after this end immediately: no connection is suspended any more.
    void endAll();

private:
    std::mutex m_mutex;
    std::unordered_set<std::shared_ptr<Exchange>> m_open;
    bool m_hasEnded = false;
};

} // namespace rest
