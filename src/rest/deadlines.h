// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>

namespace rest {

/// Shuts the sockets of connections that take too long over one thing, however busy they are. (libmicrohttpd
/// only knows of silence, which a byte now and then breaks.)
///
/// The clock of a connection starts when it opens, and again with restart().
class Deadlines
{
public:
    /// Any address that tells a connection from the others.
    using Connection = const void *;

    explicit Deadlines(std::chrono::milliseconds allowed);

    void opened(Connection connection, int socket);
    void restart(Connection connection);
    void pause(Connection connection);
    /// To be called before the socket is closed.
    void closed(Connection connection);

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Open
    {
        int socket = -1;
        std::optional<Time> due;
    };

    void watch(const std::stop_token &stop);
    std::optional<Time> earliest() const;
    void endOverdue();

    const std::chrono::milliseconds m_allowed;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::unordered_map<Connection, Open> m_open;
    std::jthread m_thread; // last, as it uses the rest
};

} // namespace rest
