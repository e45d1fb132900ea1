// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/exchange.h"

#include <microhttpd.h>

#include <utility>

namespace rest {

Exchange::Exchange(MHD_Connection *connection)
    : m_connection(connection)
{}

std::expected<Response, Exchange::Pending> Exchange::takeOrSuspend()
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnded)
        return std::unexpected(Pending::Ended);
    if (m_answer)
        return *std::exchange(m_answer, std::nullopt);
    m_isSuspended = true;
    MHD_suspend_connection(m_connection);
    return std::unexpected(Pending::Suspended);
}

void Exchange::answer(Response response)
{
    const std::lock_guard lock(m_mutex);
    if (m_isEnded || m_isAnswered)
        return;
    m_isAnswered = true;
    m_answer = std::move(response);
    resume();
}

bool Exchange::isAwaited()
{
    const std::lock_guard lock(m_mutex);
    return !m_isEnded && !m_isAnswered;
}

void Exchange::end()
{
    const std::lock_guard lock(m_mutex);
    m_isEnded = true;
    m_answer.reset();
    resume();
}

/// Under the lock, so that the connection cannot be released in the meantime.
void Exchange::resume()
{
    if (std::exchange(m_isSuspended, false))
        MHD_resume_connection(m_connection);
}

std::shared_ptr<Exchange> Exchanges::begin(MHD_Connection *connection)
{
    auto exchange = std::make_shared<Exchange>(connection);
    const std::lock_guard lock(m_mutex);
    if (m_hasEnded)
        exchange->end();
    else
        m_open.insert(exchange);
    return exchange;
}

void Exchanges::end(const std::shared_ptr<Exchange> &exchange)
{
    exchange->end();
    const std::lock_guard lock(m_mutex);
    m_open.erase(exchange);
}

void Exchanges::endAll()
{
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    for (const auto &exchange : m_open)
        exchange->end();
    m_open.clear();
}

} // namespace rest
