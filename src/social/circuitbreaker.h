// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "social/source.h"

#include <QSet>

#include <map>
#include <memory>
#include <mutex>

namespace social {

/// Pauses a source that itself fails: after a rate limit, and whenever its host says when to ask again, until
/// then; for five minutes after three failed requests in a row. In the meantime the circuit breaker answers
/// immediately, with the reason and the time when to try again. The answer that begins the pause has that
/// time too.
///
/// A source that asks several servers is paused for the one that fails.
///
/// What a source says about one account is not a failure. An answer that cannot be read is one only if it is
/// so for everybody: for ten different accounts in a row, while nothing has been read from the source for
/// five minutes.
class CircuitBreaker : public Source
{
public:
    explicit CircuitBreaker(std::unique_ptr<Source> source, core::Clock clock);

    core::ProfileSource kind() const override { return m_source->kind(); }
    std::size_t handlesInRequest() const override { return m_source->handlesInRequest(); }
    bool takesIds() const override { return m_source->takesIds(); }
    QString serverOf(const core::Handle &handle) const override { return m_source->serverOf(handle); }
    int requestsAhead() const override { return m_source->requestsAhead(); }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    /// What was heard from one server.
    struct Health
    {
        int failures = 0;
        /// The accounts about which nothing could be read, since something last was.
        QSet<core::Handle> unreadable = {};
        std::optional<core::Instant> lastRead = std::nullopt;
        core::Error lastFailure = {};
        core::Instant openUntil = {};
    };

    /// Why the server is not asked; nothing if it may be.
    std::optional<core::Error> whyOpen(const QString &server);
    /// Takes note of the answers, and tells in their errors when to try again if they begin a pause.
    void heard(const QString &server, const std::vector<core::Handle> &handles, Answers &answers);
    Health &healthOf(const QString &server);
    /// Whether the server pauses now, because of the failure of a whole request.
    bool failed(Health &health, const core::Error &failure, const std::vector<core::Handle> &handles);
    bool isUnreadableForAll(Health &health, const std::vector<core::Handle> &handles);
    void open(Health &health, core::Instant until);

    const std::unique_ptr<Source> m_source;
    const core::Clock m_clock;
    std::mutex m_mutex;
    std::map<QString, Health> m_health;
};

} // namespace social
