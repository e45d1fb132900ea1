// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/deadlines.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace rest {

namespace {

using namespace std::chrono_literals;

/// The minimum time that a client has for its request, even while all places are taken. Also the interval at
/// which the thread checks whether a place can be freed.
constexpr auto grace = 200ms;
/// The interval at which a socket is shut again until it is closed.
constexpr auto pause = 20ms;
/// A client that has finished sending is assumed to wait for the answer for this long.
constexpr auto courtesy = 1s;
constexpr auto never = 1h;
constexpr auto longestEnd = 2s;

/// Whether the other end has closed the connection, or its half of it.
bool hasLeft(int socket)
{
    pollfd asked{.fd = socket, .events = POLLRDHUP, .revents = 0};
    return ::poll(&asked, 1, 0) > 0;
}

/// Whether everything that the client sent was read, and no more will come.
bool hasSaidAll(int socket)
{
    char next = 0;
    return ::recv(socket, &next, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

} // namespace

Deadlines::Deadlines(std::chrono::milliseconds allowed, std::size_t places)
    : m_allowed(allowed)
    , m_places(places)
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{}

void Deadlines::opened(Connection connection, int socket)
{
    const std::lock_guard lock(m_mutex);
    Open &open = m_open.insert_or_assign(connection, Open{.socket = socket}).first->second;
    startClock(open);
    if (m_isEnding) {
        shut(open);
        // Data that has arrived already could still be read after that.
        ::recv(socket, nullptr, std::numeric_limits<int>::max(), MSG_TRUNC | MSG_DONTWAIT);
    }
    if (makePlace())
        wakeBy(std::chrono::steady_clock::now());
}

void Deadlines::asked(Connection connection, std::function<void()> giveUp)
{
    const std::lock_guard lock(m_mutex);
    if (Open *open = find(connection)) {
        open->state = State::Asked;
        open->due.reset();
        open->askedAt = std::chrono::steady_clock::now();
        open->giveUp = std::move(giveUp);
        wakeBy(open->askedAt + courtesy);
    }
}

void Deadlines::answers(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (Open *open = find(connection)) {
        open->state = State::Asked;
        open->giveUp = nullptr;
        startClock(*open);
    }
}

void Deadlines::waits(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (Open *open = find(connection)) {
        open->state = State::Waiting;
        open->giveUp = nullptr;
        startClock(*open);
    }
}

void Deadlines::closed(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(connection);
    if (m_isEnding)
        m_changed.notify_all();
}

void Deadlines::endAll()
{
    std::unique_lock lock(m_mutex);
    m_isEnding = true;
    for (auto &[connection, open] : m_open)
        shut(open);
    m_changed.wait_until(lock, std::chrono::steady_clock::now() + longestEnd,
                         [this] { return m_open.empty(); });
}

Deadlines::Open *Deadlines::find(Connection connection)
{
    const auto found = m_open.find(connection);
    return found == m_open.end() ? nullptr : &found->second;
}

void Deadlines::startClock(Open &open)
{
    open.due = std::chrono::steady_clock::now() + m_allowed;
    wakeBy(*open.due);
}

void Deadlines::wakeBy(Time when)
{
    if (when < m_wakes) {
        m_wakes = when;
        m_changed.notify_all();
    }
}

void Deadlines::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        endOverdue();
        const Time now = std::chrono::steady_clock::now();
        Time next = now + never;
        for (const auto &[connection, open] : m_open)
            next = std::min(next, open.due.value_or(next));
        if (const auto again = makePlace()) {
            shutThoseThatLeft();
            giveUpThoseThatLeft(now);
            next = std::min(next, *again);
        }
        giveUpThoseThatLeft(now - courtesy);
        if (isAnyoneWaiting())
            next = std::min(next, now + courtesy);
        m_wakes = next;
        m_changed.wait_until(lock, stop, next, [this, next] { return m_wakes < next; });
    }
}

/// Shuts the socket without closing it: libmicrohttpd notices that and closes it, on its own thread. It does
/// not always notice it at once.
void Deadlines::shut(Open &open)
{
    ::shutdown(open.socket, SHUT_RDWR);
    open.state = State::Shut;
    open.due = std::chrono::steady_clock::now() + pause;
    wakeBy(*open.due);
}

void Deadlines::endOverdue()
{
    const Time now = std::chrono::steady_clock::now();
    for (auto &[connection, open] : m_open) {
        if (open.due && *open.due <= now)
            shut(open);
    }
}

std::optional<Deadlines::Time> Deadlines::makePlace()
{
    if (m_open.size() < m_places)
        return std::nullopt;
    Open *longest = nullptr;
    for (auto &[connection, open] : m_open) {
        if (open.state == State::Shut)
            return std::nullopt;
        if (open.state == State::Waiting && (longest == nullptr || open.due < longest->due))
            longest = &open;
    }
    const Time now = std::chrono::steady_clock::now();
    if (longest == nullptr)
        return now + grace;
    const Time since = *longest->due - m_allowed;
    if (since + grace > now)
        return since + grace;
    shut(*longest);
    return std::nullopt;
}

/// libmicrohttpd does not notice the end when it arrived together with the data that it has just read.
void Deadlines::shutThoseThatLeft()
{
    for (auto &[connection, open] : m_open) {
        if (open.state == State::Waiting && hasSaidAll(open.socket))
            shut(open);
    }
}

void Deadlines::giveUpThoseThatLeft(Time askedBy)
{
    for (auto &[connection, open] : m_open) {
        if (open.giveUp && open.askedAt <= askedBy && hasLeft(open.socket))
            std::exchange(open.giveUp, nullptr)();
    }
}

bool Deadlines::isAnyoneWaiting() const
{
    return std::ranges::any_of(m_open, [](const auto &one) { return one.second.giveUp != nullptr; });
}

} // namespace rest
