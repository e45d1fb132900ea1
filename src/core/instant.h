// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace core {

/// A moment in UTC, to the second.
using Instant = std::chrono::sys_seconds;

/// A month in UTC. The calendar's own arithmetic holds: `month + std::chrono::months(1)`.
using Month = std::chrono::year_month;

/// Tells the time; tests bring one of their own.
using Clock = std::function<Instant()>;

/// The years 1 to 9999, which ISO 8601 can write: a commit may claim any time.
inline constexpr Instant earliestInstant = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
inline constexpr Instant latestInstant =
    std::chrono::sys_days(std::chrono::year(10000) / 1 / 1) - std::chrono::seconds(1);

/// The time of a commit without a valid time.
inline constexpr Instant noInstant = earliestInstant;

/// The system's clock.
Instant now();

/// "2010-04-06T11:12:57Z" (ISO 8601), in UTC; the years 1 to 9999.
QString toString(Instant instant);

/// Reads ISO 8601 with any offset, as git hosts write it; nothing where it is not a time.
std::optional<Instant> parseInstant(QStringView text);

/// The month that holds this moment.
Month monthOf(Instant instant);

/// The first second of the month.
Instant startOf(Month month);

/// How many months lie from `from` to `to`; negative when `to` is earlier.
int monthsBetween(Month from, Month to);

/// "2010-04".
QString toString(Month month);

/// Reads "2010-04" and nothing else.
std::optional<Month> parseMonth(QStringView text);

/// The first second of a day in UTC. Reads "2010-04-06", also without the zeros, in the years 1 to 9999.
std::optional<Instant> parseDay(QStringView text);

/// "2010-04-06", the day in UTC.
QString dayText(Instant instant);

} // namespace core
