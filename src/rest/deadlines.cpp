// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/deadlines.h"

#include <sys/socket.h>

namespace rest {

Deadlines::Deadlines(std::chrono::milliseconds allowed)
    : m_allowed(allowed)
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{}

void Deadlines::opened(Connection connection, int socket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert_or_assign(connection, Open{socket, std::chrono::steady_clock::now() + m_allowed});
    }
    m_changed.notify_one();
}

void Deadlines::restart(Connection connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_open.find(connection); found != m_open.end())
            found->second.due = std::chrono::steady_clock::now() + m_allowed;
    }
    m_changed.notify_one();
}

void Deadlines::pause(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_open.find(connection); found != m_open.end())
        found->second.due.reset();
}

void Deadlines::closed(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(connection);
}

/// A date that moves later is seen when its old one has passed; none moves earlier.
void Deadlines::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (const auto next = earliest()) {
            m_changed.wait_until(lock, stop, *next, [] { return false; });
            endOverdue();
        } else {
            m_changed.wait(lock, stop, [this] { return earliest().has_value(); });
        }
    }
}

std::optional<Deadlines::Time> Deadlines::earliest() const
{
    std::optional<Time> first;
    for (const auto &[connection, open] : m_open) {
        if (open.due && (!first || *open.due < *first))
            first = open.due;
    }
    return first;
}

/// The socket is shut, not closed: libmicrohttpd sees that and closes it, on its own thread.
void Deadlines::endOverdue()
{
    const Time now = std::chrono::steady_clock::now();
    for (auto &[connection, open] : m_open) {
        if (open.due && *open.due <= now) {
            ::shutdown(open.socket, SHUT_RDWR);
            open.due.reset();
        }
    }
}

} // namespace rest
