// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/limits.h"

#include <QDateTime>
#include <QLocale>

namespace net {

std::optional<qint64> numberInHeader(const Response &response, const QByteArray &name)
{
    bool read = false;
    const qint64 number = response.headers.value(name).trimmed().toLongLong(&read);
    return read && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const Response &response, core::Instant now)
{
    if (const std::optional<qint64> seconds = numberInHeader(response, "retry-after"))
        return std::chrono::seconds(*seconds);
    const QString text = QString::fromLatin1(response.headers.value("retry-after"));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return std::nullopt;
    const core::Instant at = core::Instant(std::chrono::seconds(date.toSecsSinceEpoch()));
    return std::max(at - now, std::chrono::seconds(0));
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
