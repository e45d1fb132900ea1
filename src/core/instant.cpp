// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"

#include <QDateTime>
#include <QRegularExpression>

namespace core {

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

QString toString(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).toUTC().toString(Qt::ISODate);
}

std::optional<Instant> parseInstant(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODate);
    const bool saysItsOffset = time.timeSpec() != Qt::LocalTime;
    if (!time.isValid() || !saysItsOffset)
        return std::nullopt;
    return Instant(std::chrono::seconds(time.toSecsSinceEpoch()));
}

Month monthOf(Instant instant)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(instant));
    return day.year() / day.month();
}

Instant startOf(Month month)
{
    return std::chrono::sys_days(month / 1);
}

int monthsBetween(Month from, Month to)
{
    return static_cast<int>((to - from).count());
}

QString toString(Month month)
{
    return QStringLiteral("%1-%2")
        .arg(static_cast<int>(month.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(month.month()), 2, 10, QLatin1Char('0'));
}

std::optional<Month> parseMonth(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([0-9]{2})\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const Month month(std::chrono::year(match.captured(1).toInt()),
                      std::chrono::month(match.captured(2).toUInt()));
    if (!month.ok())
        return std::nullopt;
    return month;
}

std::optional<Instant> parseDay(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    const std::chrono::year_month_day day(std::chrono::year(match.captured(1).toInt()),
                                          std::chrono::month(match.captured(2).toUInt()),
                                          std::chrono::day(match.captured(3).toUInt()));
    if (!match.hasMatch() || !day.ok() || day.year() < std::chrono::year(1))
        return std::nullopt;
    return Instant(std::chrono::sys_days(day));
}

QString dayText(Instant instant)
{
    return toString(instant).left(QLatin1String("YYYY-MM-DD").size());
}

} // namespace core
