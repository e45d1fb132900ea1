// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/limits.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace net {

std::optional<qint64> numberInHeader(const Response &response, const QByteArray &name, qint64 most)
{
    const QByteArray digits = response.headers.value(name).trimmed();
    const bool isNumber =
        !digits.isEmpty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::min(number, most) : most;
}

std::optional<core::Instant> instantInHeader(const Response &response, const QByteArray &name,
                                             core::Instant now)
{
    const auto latest = qint64((now + maxWait).time_since_epoch().count());
    const std::optional<qint64> seconds = numberInHeader(response, name, latest);
    return seconds ? std::optional(core::Instant(std::chrono::seconds(*seconds))) : std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const Response &response, core::Instant now)
{
    if (const std::optional<qint64> seconds = numberInHeader(response, "retry-after", maxWait.count()))
        return std::chrono::seconds(*seconds);
    const QString text = QString::fromLatin1(response.headers.value("retry-after"));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    if (!date.isValid())
        return std::nullopt;
    const core::Instant at = core::Instant(std::chrono::seconds(date.toSecsSinceEpoch()));
    return std::clamp(at - now, std::chrono::seconds(0), maxWait);
}

core::Quota laterQuota(const std::optional<core::Quota> &known, const core::Quota &heard, core::Instant now)
{
    if (!known || known->resetsAt <= now || heard.resetsAt > known->resetsAt)
        return heard;
    if (heard.resetsAt < known->resetsAt || heard.remaining > known->remaining)
        return *known;
    return heard;
}

} // namespace net
