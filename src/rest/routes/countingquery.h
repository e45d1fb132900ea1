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

/// When GitHub is asked.
enum class Refresh {
    Never,
    Stale, ///< when nothing was read within an hour
    Always
};

/// What a request's query asks for.
struct CountingQuery : core::Counting
{
    Refresh refresh = Refresh::Stale;
    /// How long an answer is waited for before the job is told of instead.
    std::chrono::seconds wait = std::chrono::seconds(0);
    /// Of a picture, in pixels.
    QSize size = QSize(1200, 600);
};

/// The names that readCountingQuery() knows.
QStringList countingNames();

/// Reads those of the names in `known` that are there. Kind Usage, with the name, for a value that is none.
core::Result<CountingQuery> readCountingQuery(const Request &request, const QStringList &known);

/// Kind Usage when the query has another name than these, or one twice.
core::Result<void> checkNames(const Request &request, const QStringList &known);

/// The query's "refresh"; stale without one.
core::Result<Refresh> readRefresh(const Request &request);

} // namespace rest
