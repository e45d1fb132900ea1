// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures.h"
#include "rawclient.h"
#include "rest/http/guard.h"
#include "rest/http/server.h"
#include "rest/problem.h"
#include "support/cputime.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

/// What a port did for others from the moment when a request reached it until it handled that request. It
/// does not depend on other programs.
struct Ahead
{
    int requests = 0;
    int mostOfOneClient = 0;
    /// The CPU time of the port's thread.
    std::chrono::nanoseconds work = std::chrono::nanoseconds(0);
};

/// A port with the guard and a token. It answers immediately, except "/later", which waits until the test
/// answers it.
class GuardedPort
{
public:
    explicit GuardedPort(rest::ServerOptions options = {})
    {
        options.admit = [this](const rest::RequestHead &head) -> std::optional<rest::Response> {
            ++m_tookSince;
            note(head.path);
            const auto verdict = rest::guard(head, {.port = m_port, .token = token});
            return verdict ? std::nullopt : std::optional(rest::problem(verdict.error()));
        };
        const auto answer = [this](const rest::Request &request, rest::Answering answering) {
            if (request.head.path == "/later") {
                const std::lock_guard lock(m_mutex);
                m_waiting.push_back(std::move(answering));
                return;
            }
            if (request.head.path == holding)
                waitUntilLetGo();
            answering.answer({.body = R"({"data": []})"});
        };
        m_server = rest::Server::listen(0, answer, options).value();
        m_port = m_server->port();
    }

    quint16 number() const { return m_port; }

    /// A request's lines without the empty one at its end.
    QByteArray head(const QByteArray &method, const QByteArray &path = "/") const
    {
        return unadmittedHead(method, path) + "Authorization: Bearer " + token + "\r\n";
    }
    /// A unique request, which identifies its client.
    QByteArray requestOfNextClient()
    {
        return head("GET", clientsTarget + QByteArray::number(++m_clients)) + "\r\n";
    }
    QByteArray unadmittedHead(const QByteArray &method, const QByteArray &path = "/") const
    {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port) +
               "\r\nContent-Type: application/json\r\n";
    }

    void answerThoseThatWait()
    {
        std::vector<rest::Answering> waiting;
        {
            const std::lock_guard lock(m_mutex);
            waiting.swap(m_waiting);
        }
        for (const rest::Answering &answering : waiting)
            answering.answer({.body = QByteArray(10'000, 'x')});
    }

    /// Sends one request, like an ordinary program. The port is paused until the request has reached it, so
    /// that only the port's own work is measured; `before` is called in the meantime. Nothing if there is no
    /// valid answer.
    std::optional<Ahead> askAmongOthers(const std::function<void()> &before = {})
    {
        RawClient holder(m_port);
        holder.send(head("GET", holding) + "\r\n");
        if (!waitUntilHeld())
            return std::nullopt;
        if (before)
            before();
        RawClient client(m_port);
        client.send(head("GET", asking) + "\r\n");
        change(Hold::LetGo);
        if (client.read().status != 200 || holder.read().status != 200)
            return std::nullopt;
        const std::lock_guard lock(m_mutex);
        return m_ahead;
    }

    /// How many requests the port started to handle meanwhile.
    int stop()
    {
        m_tookSince = 0;
        m_server->stop();
        return m_tookSince;
    }

    /// No time limit passes before a test has ended, so nothing ends because of one.
    static rest::ServerOptions withoutDeadlines()
    {
        rest::ServerOptions options;
        options.silence = std::chrono::hours(1);
        options.longest = std::chrono::hours(1);
        return options;
    }

private:
    static constexpr auto token = "q3hX-u7Zl0_Yd2Tn9bWc5RkVfGmPsAeJ";
    static constexpr auto holding = "/hold";
    static constexpr auto asking = "/one-thing";
    static constexpr auto clientsTarget = "/client/";

    enum class Hold { No, Held, LetGo };

    bool waitUntilHeld()
    {
        std::unique_lock lock(m_mutex);
        const auto end = std::chrono::system_clock::now() + std::chrono::minutes(1);
        const bool isHeld = m_changed.wait_until(lock, end, [this] { return m_hold == Hold::Held; });
        if (!isHeld)
            m_hold = Hold::LetGo; // should it come yet
        return isHeld;
    }

    void change(Hold hold)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_hold = hold;
        }
        m_changed.notify_all();
    }

    /// On the port's thread.
    void waitUntilLetGo()
    {
        change(Hold::Held);
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_hold == Hold::LetGo; });
        m_requests.clear();
        m_begun = support::ownCpuTime();
    }

    /// The same.
    void note(const QByteArray &path)
    {
        if (path.startsWith(clientsTarget))
            ++m_requests[path];
        if (path != asking)
            return;
        Ahead ahead{.work = support::ownCpuTime() - m_begun};
        for (const auto &[client, requests] : m_requests) {
            ahead.requests += requests;
            ahead.mostOfOneClient = std::max(ahead.mostOfOneClient, requests);
        }
        const std::lock_guard lock(m_mutex);
        m_ahead = ahead;
    }

    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_clients = 0;
    std::atomic<int> m_tookSince = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Hold m_hold = Hold::No;
    Ahead m_ahead;
    std::vector<rest::Answering> m_waiting;
    // Of the port's thread, since it was paused.
    std::map<QByteArray, int> m_requests;
    std::chrono::nanoseconds m_begun = std::chrono::nanoseconds(0);
    std::unique_ptr<rest::Server> m_server; // last, as it calls the rest
};
