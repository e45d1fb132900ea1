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

/// The failure of a whole request: all of its answers are errors.
const core::Error *failureOf(const Source::Answers &answers)
{
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
    if (const std::optional<core::Error> why = whyOpen()) {
        std::promise<Answers> answered;
        answered.set_value(Answers(handles.size(), std::unexpected(*why)));
        return answered.get_future();
    }
    const auto take = [this, handles](std::future<Answers> pending) {
        Answers answers = pending.get();
        heard(handles, answers);
        return answers;
    };
    return std::async(std::launch::deferred, take, m_source->ask(handles, std::move(stop)));
}

std::optional<core::Error> CircuitBreaker::whyOpen()
{
    const std::lock_guard lock(m_mutex);
    if (m_clock() >= m_openUntil)
        return std::nullopt;
    core::Error why = m_lastFailure;
    why.retryAt = m_openUntil;
    return why;
}

void CircuitBreaker::heard(const std::vector<core::Handle> &handles, Answers &answers)
{
    const core::Error *const failure = failureOf(answers);
    if (failure && failure->kind == Kind::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    if (!failure) {
        m_failures = 0;
        m_unreadable.clear();
        m_lastRead = m_clock();
        return;
    }
    qCInfo(socialLog).noquote() << core::toString(m_source->kind()) + QStringLiteral(": ") +
                                       inEnglish(*failure);
    if (!failed(*failure, handles))
        return;
    m_lastFailure = *failure;
    for (core::Result<core::Finding> &one : answers)
        one.error().retryAt = m_openUntil;
}

bool CircuitBreaker::failed(const core::Error &failure, const std::vector<core::Handle> &handles)
{
    const core::Instant now = m_clock();
    if (failure.kind == Kind::Limited || failure.retryAt) {
        // A time that has passed says nothing: clocks differ.
        const bool isTold = failure.retryAt && *failure.retryAt > now;
        open(isTold ? std::min(*failure.retryAt, now + net::maxWait) : now + openTime);
        return true;
    }
    const bool isEnough =
        failure.kind == Kind::BadAnswer ? isUnreadableForAll(handles) : ++m_failures >= maxFailures;
    if (isEnough)
        open(now + openTime);
    return isEnough;
}

bool CircuitBreaker::isUnreadableForAll(const std::vector<core::Handle> &handles)
{
    for (const core::Handle &one : handles) {
        if (m_unreadable.size() < maxUnreadable)
            m_unreadable.insert(one);
    }
    const bool wasReadLately = m_lastRead && m_clock() - *m_lastRead < openTime;
    return m_unreadable.size() >= maxUnreadable && !wasReadLately;
}

void CircuitBreaker::open(core::Instant until)
{
    m_openUntil = std::max(m_openUntil, until);
    m_failures = 0;
    m_unreadable.clear();
    qCInfo(socialLog).noquote() << core::toString(m_source->kind()) + QStringLiteral(": not asked until ") +
                                       core::toString(m_openUntil);
}

} // namespace social
