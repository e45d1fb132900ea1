// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <compare>

namespace core {

/// The length of the periods that people are counted in.
enum class PeriodKind {
    Weeks, ///< by ISO 8601: from Monday on; the first week of a year is the one with its first Thursday
    Months,
    Quarters,
    Years
};

/// A week, month, quarter or year in UTC. Periods of one answer have the same kind.
class Period
{
public:
    constexpr Period() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a month is a period.
    constexpr Period(Month month)
        : m_number(static_cast<int>(month.year()) * 12 +
                   static_cast<int>(static_cast<unsigned>(month.month())) - 1)
    {}

    /// The period of this kind that holds the moment.
    static Period holding(Instant instant, PeriodKind kind);
    /// The period of this kind with this number.
    static constexpr Period numbered(PeriodKind kind, int number) { return {kind, number}; }

    constexpr PeriodKind kind() const { return m_kind; }
    /// Consecutive periods of a kind have consecutive numbers. Those of months, quarters and years are
    /// multiples of 12, 4 and 1 where a year begins.
    constexpr int number() const { return m_number; }
    /// The first second.
    Instant start() const;

    constexpr Period &operator+=(int periods)
    {
        m_number += periods;
        return *this;
    }
    friend constexpr Period operator+(Period period, int periods) { return period += periods; }
    auto operator<=>(const Period &) const = default;

private:
    constexpr Period(PeriodKind kind, int number)
        : m_kind(kind)
        , m_number(number)
    {}

    PeriodKind m_kind = PeriodKind::Months;
    int m_number = 0;
};

/// How many periods lie from `from` to `to`, which have the same kind; negative when `to` is earlier.
constexpr int periodsBetween(Period from, Period to)
{
    return to.number() - from.number();
}

/// The periods from `first` to `last`; none if `last` is earlier.
struct PeriodRange
{
    Period first;
    Period last;

    bool contains(Period period) const { return first <= period && period <= last; }
    bool operator==(const PeriodRange &) const = default;
};

/// A week's number, and the year that it belongs to: 2020-12-31 and 2021-01-03 are both in week 53 of 2020.
struct WeekOfYear
{
    int year = 0;
    int week = 0;

    bool operator==(const WeekOfYear &) const = default;
};

/// Of a period whose kind is Weeks.
WeekOfYear weekOfYear(Period week);

/// "2024-W05", "2024-02", "2024-Q1" or "2024".
QString toString(Period period);

} // namespace core
