// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/circuitbreaker.h"

#include "core/messages/describe.h"
#include "core/profiles/profileformat.h"
#include "social/log.h"

#include <algorithm>

namespace social {

namespace {

using Kind = core::Error::Kind;

constexpr int maxFailures = 3;
constexpr std::chrono::minutes openTime = std::chrono::minutes(5);

/// The failure of a whole request: all of its answers have the same error.
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
    const auto take = [this](std::future<Answers> pending) {
        Answers answers = pending.get();
        heard(answers);
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

void CircuitBreaker::heard(const Answers &answers)
{
    const core::Error *const failure = failureOf(answers);
    if (failure && failure->kind == Kind::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    if (!failure) {
        m_failures = 0;
        return;
    }
    m_lastFailure = *failure;
    const QString name = core::toString(m_source->kind());
    qCInfo(socialLog).noquote() << name + QStringLiteral(": ") + inEnglish(*failure);
    const core::Instant now = m_clock();
    if (failure->kind == Kind::Limited)
        m_openUntil = std::max(m_openUntil, failure->retryAt.value_or(now + openTime));
    else if (++m_failures >= maxFailures)
        m_openUntil = std::max(m_openUntil, now + openTime);
    if (now < m_openUntil) {
        m_failures = 0;
        qCInfo(socialLog).noquote() << name + QStringLiteral(": not asked until ") +
                                           core::toString(m_openUntil);
    }
}

} // namespace social
