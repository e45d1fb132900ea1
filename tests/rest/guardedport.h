// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures.h"
#include "rawclient.h"
#include "rest/http/guard.h"
#include "rest/http/server.h"
#include "rest/problem.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

/// A port with the guard and a token. It answers at once, but for "/later", which waits until the test says
/// so.
class GuardedPort
{
public:
    GuardedPort()
    {
        const std::set<QByteArray> before = threads();
        rest::ServerOptions options;
        options.admit = [this](const rest::RequestHead &head) -> std::optional<rest::Response> {
            const auto verdict = rest::guard(head, {.port = m_port, .token = token});
            return verdict ? std::nullopt : std::optional(rest::problem(verdict.error()));
        };
        const auto answer = [this](const rest::Request &request, rest::Answering answering) {
            if (request.head.path == "/later") {
                const std::lock_guard lock(m_mutex);
                m_waiting.push_back(std::move(answering));
            } else {
                answering.answer({.body = R"({"data": []})"});
            }
        };
        m_server = rest::Server::listen(0, answer, options).value();
        m_port = m_server->port();
        for (const QByteArray &thread : threads()) {
            if (!before.contains(thread))
                m_threads.push_back(thread);
        }
    }

    quint16 number() const { return m_port; }

    /// A request's lines but for the empty one at its end.
    QByteArray head(const QByteArray &method, const QByteArray &path = "/") const
    {
        return unadmittedHead(method, path) + "Authorization: Bearer " + token + "\r\n";
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

    /// Of the threads it has on its own.
    std::chrono::nanoseconds waitedForACore() const
    {
        std::chrono::nanoseconds waited(0);
        for (const QByteArray &thread : m_threads)
            waited += ::waitedForACore(thread);
        return waited;
    }

    /// How long that takes.
    std::chrono::nanoseconds stop()
    {
        const auto begun = std::chrono::steady_clock::now();
        m_server->stop();
        return std::chrono::steady_clock::now() - begun;
    }

private:
    static constexpr auto token = "q3hX-u7Zl0_Yd2Tn9bWc5RkVfGmPsAeJ";

    std::atomic<quint16> m_port = 0;
    std::mutex m_mutex;
    std::vector<rest::Answering> m_waiting;
    std::vector<QByteArray> m_threads;
    std::unique_ptr<rest::Server> m_server; // last, as it calls the rest
};

/// A program that asks one thing over a new connection.
class HonestClient
{
public:
    explicit HonestClient(const GuardedPort &port)
        : m_port(port)
    {}

    /// False without a good answer.
    bool ask()
    {
        const std::chrono::nanoseconds waited = waitedSoFar();
        const auto begun = std::chrono::steady_clock::now();
        RawClient client(m_port.number());
        const RawAnswer answer = client.ask(m_port.head("GET") + "\r\n");
        const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begun;
        const std::chrono::nanoseconds ours = took - (waitedSoFar() - waited);
        m_nextLongest = std::max(m_nextLongest, std::min(m_longest, ours));
        m_longest = std::max(m_longest, ours);
        return answer.status == 200;
    }

    /// The longest that one took, but for the time in which the port or the client stood ready and others had
    /// the core.
    std::chrono::nanoseconds longest() const { return m_longest; }
    /// The longest but one: a machine that is itself one of many may stand still once, and tells nobody.
    std::chrono::nanoseconds nextLongest() const { return m_nextLongest; }

private:
    std::chrono::nanoseconds waitedSoFar() const { return m_port.waitedForACore() + waitedForACore("self"); }

    const GuardedPort &m_port;
    std::chrono::nanoseconds m_longest = std::chrono::nanoseconds(0);
    std::chrono::nanoseconds m_nextLongest = std::chrono::nanoseconds(0);
};
