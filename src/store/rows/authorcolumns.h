// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "store/database/statement.h"

#include <QLatin1String>

#include <array>

namespace store {

/// The tables whose rows have an author, in the column "author", and a repository.
inline constexpr std::array authorTables = {QLatin1String("commits"), QLatin1String("co_author"),
                                            QLatin1String("crawl_commit"), QLatin1String("crawl_co_author")};

/// The columns of the table "author" that make a core::Author, as a list for SELECT.
inline constexpr QLatin1String authorColumns("name, email, account_id, login, bot");

/// The author in the statement's row, whose columns are authorColumns from `first` on.
core::Author authorIn(const Statement &row, int first);

} // namespace store
