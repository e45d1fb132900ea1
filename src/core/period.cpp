// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/period.h"

namespace core {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// A Monday: the start of the week with the number 0.
constexpr sys_days firstMonday = std::chrono::year(1969) / 12 / 29;

Month firstMonthOf(Period period)
{
    const int perPeriod = period.kind() == PeriodKind::Years      ? 12
                          : period.kind() == PeriodKind::Quarters ? 3
                                                                  : 1;
    const int month = period.number() * perPeriod;
    return {std::chrono::year(month / 12), std::chrono::month(static_cast<unsigned>(month % 12) + 1)};
}

QString fourDigits(int year)
{
    return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
}

} // namespace

Period Period::holding(Instant instant, PeriodKind kind)
{
    const sys_days day = std::chrono::floor<days>(instant);
    if (kind == PeriodKind::Weeks)
        return {kind, static_cast<int>(std::chrono::floor<std::chrono::weeks>(day - firstMonday).count())};
    const Period month(monthOf(instant));
    switch (kind) {
    case PeriodKind::Quarters:
        return {kind, month.number() / 3};
    case PeriodKind::Years:
        return {kind, month.number() / 12};
    default:
        return month;
    }
}

Instant Period::start() const
{
    if (m_kind == PeriodKind::Weeks)
        return firstMonday + std::chrono::weeks(m_number);
    return startOf(firstMonthOf(*this));
}

WeekOfYear weekOfYear(Period week)
{
    const sys_days thursday = std::chrono::floor<days>(week.start()) + days(3);
    const std::chrono::year year = std::chrono::year_month_day(thursday).year();
    const days sinceNewYear = thursday - sys_days(year / 1 / 1);
    return {static_cast<int>(year), static_cast<int>(sinceNewYear.count()) / 7 + 1};
}

QString toString(Period period)
{
    switch (period.kind()) {
    case PeriodKind::Weeks: {
        const WeekOfYear of = weekOfYear(period);
        return fourDigits(of.year) + QStringLiteral("-W%1").arg(of.week, 2, 10, QLatin1Char('0'));
    }
    case PeriodKind::Months:
        return toString(firstMonthOf(period));
    case PeriodKind::Quarters:
        return fourDigits(period.number() / 4) + QStringLiteral("-Q%1").arg(period.number() % 4 + 1);
    case PeriodKind::Years:
        return fourDigits(period.number());
    }
    Q_UNREACHABLE();
}

} // namespace core
