// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countingoption.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "rest/http/request.h"

#include <QSize>
#include <QStringList>

#include <chrono>

namespace rest {

/// When to query GitHub.
enum class Refresh {
    Never,
    Stale, ///< when nothing was read within an hour
    Always
};

/// How the contributors are returned.
enum class AnswerFormat {
    Json,
    Logins, ///< see core::loginList()
    Vouched ///< see core::vouchedList()
};

/// The parsed query of a request.
struct CountingQuery : core::Counting
{
    Refresh refresh = Refresh::Stale;
    /// How long to wait for the answer before the job is returned instead.
    std::chrono::seconds wait = std::chrono::seconds(0);
    /// The size of a chart, in pixels.
    QSize size = QSize(1200, 600);
    AnswerFormat format = AnswerFormat::Json;
};

/// The names that readCountingQuery() knows.
QStringList countingNames();

/// Reads the names in `known`. Kind Usage, with the name, for an invalid value.
core::Result<CountingQuery> readCountingQuery(const Request &request, const QStringList &known);

/// Kind Usage when the query has a name that is not among these, or has one twice.
core::Result<void> checkNames(const Request &request, const QStringList &known);

/// The value of "refresh" in the query; default: stale.
core::Result<Refresh> readRefresh(const Request &request);

} // namespace rest
