// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/circuitbreaker.h"

#include "core/messages/describe.h"
#include "core/profiles/profileformat.h"
#include "net/limits.h"
#include "social/log.h"

#include <algorithm>

namespace social {

namespace {

using Kind = core::Error::Kind;

constexpr int maxFailures = 3;
/// Lists are often sorted, so that several odd accounts follow each other.
constexpr qsizetype maxUnreadable = 10;
constexpr std::chrono::minutes openTime = std::chrono::minutes(5);
constexpr std::size_t maxServers = 1'000;

/// The failure of a whole request, whose answers are all errors; or a limit that was met on the way.
const core::Error *failureOf(const Source::Answers &answers)
{
    const auto isLimit = [](const core::Result<core::Finding> &one) {
        return !one && (one.error().kind == Kind::Limited || one.error().retryAt);
    };
    if (const auto limit = std::ranges::find_if(answers, isLimit); limit != answers.end())
        return &limit->error();
    const bool failed =
        std::ranges::none_of(answers, [](const core::Result<core::Finding> &one) { return one.has_value(); });
    return failed && !answers.empty() ? &answers.front().error() : nullptr;
}

} // namespace

CircuitBreaker::CircuitBreaker(std::unique_ptr<Source> source, core::Clock clock)
    : m_source(std::move(source))
    , m_clock(std::move(clock))
{}

std::future<Source::Answers> CircuitBreaker::ask(const std::vector<core::Handle> &handles,
                                                 std::stop_token stop)
{
    const QString server = m_source->serverOf(handles.front());
    if (const std::optional<core::Error> why = whyOpen(server)) {
        std::promise<Answers> answered;
        answered.set_value(Answers(handles.size(), std::unexpected(*why)));
        return answered.get_future();
    }
    const auto take = [this, server, handles](std::future<Answers> pending) {
        Answers answers = pending.get();
        heard(server, handles, answers);
        return answers;
    };
    return std::async(std::launch::deferred, take, m_source->ask(handles, std::move(stop)));
}

std::optional<core::Error> CircuitBreaker::whyOpen(const QString &server)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_health.find(server);
    if (known == m_health.end() || m_clock() >= known->second.openUntil)
        return std::nullopt;
    core::Error why = known->second.lastFailure;
    why.retryAt = known->second.openUntil;
    return why;
}

void CircuitBreaker::heard(const QString &server, const std::vector<core::Handle> &handles, Answers &answers)
{
    const core::Error *const failure = failureOf(answers);
    if (failure && failure->kind == Kind::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    Health &health = healthOf(server);
    if (!failure) {
        health.failures = 0;
        health.unreadable.clear();
        health.lastRead = m_clock();
        return;
    }
    qCInfo(socialLog).noquote() << core::toString(m_source->kind()) + QStringLiteral(": ") +
                                       inEnglish(*failure);
    if (!failed(health, *failure, handles))
        return;
    health.lastFailure = *failure;
    for (core::Result<core::Finding> &one : answers) {
        if (!one)
            one.error().retryAt = health.openUntil;
    }
}

/// Forgets servers that do not pause when there are too many.
CircuitBreaker::Health &CircuitBreaker::healthOf(const QString &server)
{
    if (m_health.size() >= maxServers && !m_health.contains(server))
        std::erase_if(m_health, [now = m_clock()](const auto &one) { return one.second.openUntil <= now; });
    if (m_health.size() >= maxServers && !m_health.contains(server))
        m_health.clear();
    return m_health[server];
}

bool CircuitBreaker::failed(Health &health, const core::Error &failure,
                            const std::vector<core::Handle> &handles)
{
    const core::Instant now = m_clock();
    if (failure.kind == Kind::Limited || failure.retryAt) {
        // A time that has passed says nothing: clocks differ.
        const bool isTold = failure.retryAt && *failure.retryAt > now;
        open(health, isTold ? std::min(*failure.retryAt, now + net::maxWait) : now + openTime);
        return true;
    }
    const bool isEnough = failure.kind == Kind::BadAnswer ? isUnreadableForAll(health, handles)
                                                          : ++health.failures >= maxFailures;
    if (isEnough)
        open(health, now + openTime);
    return isEnough;
}

bool CircuitBreaker::isUnreadableForAll(Health &health, const std::vector<core::Handle> &handles)
{
    for (const core::Handle &one : handles) {
        if (health.unreadable.size() < maxUnreadable)
            health.unreadable.insert(one);
    }
    const bool wasReadLately = health.lastRead && m_clock() - *health.lastRead < openTime;
    return health.unreadable.size() >= maxUnreadable && !wasReadLately;
}

void CircuitBreaker::open(Health &health, core::Instant until)
{
    health.openUntil = std::max(health.openUntil, until);
    health.failures = 0;
    health.unreadable.clear();
    qCInfo(socialLog).noquote() << core::toString(m_source->kind()) + QStringLiteral(": not asked until ") +
                                       core::toString(health.openUntil);
}

} // namespace social
