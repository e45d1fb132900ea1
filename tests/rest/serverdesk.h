// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"
#include "rest/http/server.h"

#include <condition_variable>
#include <deque>
#include <mutex>

/// A server whose requests wait until the test takes and answers them.
class ServerDesk
{
public:
    struct Asked
    {
        rest::Request request;
        rest::Answering answering;
    };

    explicit ServerDesk(rest::ServerOptions options = {})
    {
        options.log = [this](const rest::LogLine &line) {
            change([&] { m_log.push_back(line); });
        };
        const auto keep = [this](rest::Request request, rest::Answering answering) {
            change([&] { m_asked.emplace_back(std::move(request), std::move(answering)); });
        };
        server = rest::Server::listen(0, keep, options).value();
    }
    ~ServerDesk() { server.reset(); }
    ServerDesk(const ServerDesk &) = delete;
    ServerDesk &operator=(const ServerDesk &) = delete;

    /// Waits until so many requests are waiting.
    bool waitForAsked(std::size_t count)
    {
        return waitFor([&] { return m_asked.size() >= count; });
    }

    bool waitsForAnAnswer()
    {
        const std::lock_guard lock(m_mutex);
        return !m_asked.empty();
    }

    /// Waits until so many requests were answered, ever.
    bool waitForLogged(std::size_t count)
    {
        return waitFor([&] { return m_log.size() >= count; });
    }

    /// The oldest of those waiting. There has to be one within a while.
    Asked take()
    {
        if (!waitForAsked(1))
            qFatal("Nobody asked.");
        const std::lock_guard lock(m_mutex);
        Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        return asked;
    }

    std::vector<rest::LogLine> log()
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    std::unique_ptr<rest::Server> server;

private:
    template<typename Change>
    void change(Change changed)
    {
        {
            const std::lock_guard lock(m_mutex);
            changed();
        }
        m_changed.notify_all();
    }

    template<typename Reached>
    bool waitFor(Reached reached)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_until(lock, std::chrono::system_clock::now() + std::chrono::seconds(30),
                                    reached);
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Asked> m_asked;
    std::vector<rest::LogLine> m_log;
};

inline QByteArray rawGet(const QByteArray &path = "/")
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

inline QByteArray rawPost(const QByteArray &body)
{
    return "POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

inline QByteArray rawChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

inline QByteArray chunkedHead()
{
    return "POST /a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
}
