// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/wrongtokens.h"

namespace rest {

namespace {

constexpr std::size_t mostWrongTokens = 10;
constexpr std::chrono::seconds wrongTokensWindow = std::chrono::minutes(1);

} // namespace

Refusal WrongTokens::weigh(const RequestHead &head, const Refusal &refusal, Time now)
{
    if (refusal.status != 401 || valuesOf(head, "authorization").empty())
        return refusal;
    while (!m_seen.empty() && m_seen.front() + wrongTokensWindow <= now)
        m_seen.pop_front();
    if (m_seen.size() < mostWrongTokens) {
        m_seen.push_back(now);
        return refusal;
    }
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_seen.front() + wrongTokensWindow - now);
    return {.status = 429,
            .message = QStringLiteral("Too many wrong tokens were sent. Wait a minute."),
            .headers = {{"Retry-After", QByteArray::number(qint64(wait.count()))}}};
}

} // namespace rest
