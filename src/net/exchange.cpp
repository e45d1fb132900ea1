// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/exchange.h"

#include "core/messages/catalogue.h"
#include "net/limits.h"
#include "net/redirect.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace net {

namespace {

/// What a broken server may ask for before the next try. For longer, the request fails, and says until when.
constexpr std::chrono::seconds maxToldPause = std::chrono::seconds(10);

/// Random, because requests that were refused together would otherwise all come back together.
std::chrono::milliseconds pauseAfterFailures(std::chrono::milliseconds first, int failures)
{
    const double factor = 0.5 + QRandomGenerator::global()->generateDouble();
    const auto doubled = static_cast<double>(first.count() << std::clamp(failures - 1, 0, 10));
    return std::chrono::milliseconds(static_cast<qint64>(doubled * factor));
}

} // namespace

Exchange::Exchange(Request request, const Options &options)
    : m_request(std::move(request))
    , m_tries(m_request.tries > 0 ? m_request.tries : options.tries)
    , m_firstPause(options.firstPause)
    , m_clock(options.clock)
{}

Exchange::Step Exchange::tried(Outcome outcome)
{
    if (m_request.returnsTimeouts && tookTooLong(outcome.response))
        return done(std::move(outcome.response));
    if (outcome.failure)
        return again(std::move(*outcome.failure), retryAfter(outcome.response, m_clock()));
    if (isRedirect(outcome.response))
        return redirect(outcome.response);
    if (outcome.response.status == 401 && m_request.repeatsUnauthorized && !m_request.token.isEmpty() &&
        !std::exchange(m_wasUnauthorized, true)) {
        m_pause = pauseAfterFailures(m_firstPause, 1);
        return Step::Pause;
    }
    return done(std::move(outcome.response));
}

void Exchange::cancel()
{
    done(std::unexpected(stopped()));
}

Exchange::Step Exchange::again(Failure failure, std::optional<std::chrono::seconds> told)
{
    ++m_failures;
    const std::chrono::seconds wait = told.value_or(std::chrono::seconds(0));
    if (wait.count() > 0)
        failure.error.retryAt = m_clock() + wait;
    if (!failure.transient || m_failures >= m_tries || wait > maxToldPause)
        return done(std::unexpected(std::move(failure.error)));
    m_pause = std::max<std::chrono::milliseconds>(wait, pauseAfterFailures(m_firstPause, m_failures));
    return Step::Pause;
}

Exchange::Step Exchange::redirect(const Response &response)
{
    if (++m_redirects > maxRedirects)
        return done(core::fail(core::Error::Kind::BadAnswer, "net.redirect-loop", m_request.url.host()));
    core::Result<Request> next = redirected(m_request, response);
    if (!next)
        return done(std::unexpected(std::move(next.error())));
    m_request = std::move(*next);
    return Step::Send;
}

Exchange::Step Exchange::done(core::Result<Response> result)
{
    m_result.set_value(std::move(result));
    return Step::Done;
}

} // namespace net
