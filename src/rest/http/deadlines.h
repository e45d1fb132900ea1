// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>

namespace rest {

/// Shuts the sockets of connections that take too long for one step, even while they send data.
/// (libmicrohttpd only has a time-out for silence, and one byte now and then is enough to avoid it.) While
/// all places are taken, it also shuts the connection that has been without a complete request for longest,
/// one for each new connection, so that there is a place for the next.
///
/// The clock of a connection starts when it opens, pauses while its request is being answered, and starts
/// again to send the answer and to wait for the next request.
class Deadlines
{
public:
    /// An address that identifies a connection.
    using Connection = const void *;

    Deadlines(std::chrono::milliseconds allowed, std::size_t places);

    void opened(Connection connection, int socket);
    /// From now on the connection keeps its place, until it waits for a request again. If the client has hung
    /// up, and its place is needed or a second has passed, `giveUp` is called once, on this class's thread.
    void asked(Connection connection, std::function<void()> giveUp);
    void answers(Connection connection);
    void waits(Connection connection);
    /// To be called before the socket is closed.
    void closed(Connection connection);
    /// Shuts all connections, and those that are opened from then on. Waits for a limited time until all are
    /// closed.
    void endAll();

private:
    using Time = std::chrono::steady_clock::time_point;

    enum class State {
        Waiting, ///< for a whole request
        Asked,   ///< its request, or a part of it that is refused, is being answered
        Shut
    };

    struct Open
    {
        int socket = -1;
        State state = State::Waiting;
        std::optional<Time> due = {};
        Time askedAt = Time::min();
        std::function<void()> giveUp = {};
    };

    Open *find(Connection connection);
    void startClock(Open &open);
    void wakeBy(Time when);
    void watch(const std::stop_token &stop);
    void shut(Open &open);
    void endOverdue();
    /// When to try again; nothing when there is a free place, or will be in a moment.
    std::optional<Time> makePlace();
    void shutThoseThatLeft();
    /// Only for those whose requests came before that time.
    void giveUpThoseThatLeft(Time askedBy);
    bool isAnyoneWaiting() const;

    const std::chrono::milliseconds m_allowed;
    const std::size_t m_places;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::unordered_map<Connection, Open> m_open;
    bool m_isEnding = false;
    Time m_wakes = Time::min(); ///< when the thread looks again
    std::jthread m_thread;      // last, as it uses the rest
};

} // namespace rest
