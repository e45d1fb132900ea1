// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/sidebyside.h"
#include "core/csv.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace core {

/// "date", "first".
QString toString(Alignment alignment);

/// What the first column of a table of such periods is called: "month", or "month_since_first" in an aligned
/// one. The month of the first newcomer is 0.
QString periodColumn(const ChartData &data);

/// What a table has for a series in a period: its count, or nothing if it says nothing about it.
QString cellText(const ChartData &data, std::size_t series, std::size_t period);

/// A column for each side that is not hidden, and a line for each period in sight: `month,pallets,redis`. A
/// field is empty where nothing is known of the side.
QByteArray toCsv(const SideBySide &compared, CsvFields how = CsvFields::WithoutFormulas);

/// The rules, `align` (an Alignment), and `compared`: of each side that is not hidden and whose answer is
/// known name, host, first_newcomer (the period; null if nobody came), complete, refreshed_at, total, and
/// rows. A row is a period in sight: month, since_first, new_contributors.
QJsonObject toJson(const SideBySide &compared);

} // namespace core
