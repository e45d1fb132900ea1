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

/// Shuts the sockets of connections that take too long over one thing, however busy they are. (libmicrohttpd
/// only knows of silence, which a byte now and then breaks.) While all places are taken, also those that have
/// been without a whole request for longest, one for each that comes, so that there is a place for the next.
///
/// The clock of a connection starts when it opens, rests while its request is being answered, and starts anew
/// to send the answer and to wait for the next request.
class Deadlines
{
public:
    /// Any address that tells a connection from the others.
    using Connection = const void *;

    Deadlines(std::chrono::milliseconds allowed, std::size_t places);

    void opened(Connection connection, int socket);
    /// From here on its place is its own, until it waits for a request again. When the client has hung up and
    /// the place is needed, or a second has passed, `giveUp` is called, once, on a thread of this class's.
    void asked(Connection connection, std::function<void()> giveUp);
    void answers(Connection connection);
    void waits(Connection connection);
    /// To be called before the socket is closed.
    void closed(Connection connection);
    /// Shuts all, and what is opened from then on. Waits until all are closed, though not for ever.
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
    /// When to try again; nothing when there is a place, or will be in a moment.
    std::optional<Time> makePlace();
    void shutThoseThatLeft();
    /// Of those that asked by then.
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
