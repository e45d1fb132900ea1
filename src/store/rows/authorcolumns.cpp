// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/authorcolumns.h"

namespace store {

core::Author authorIn(const Statement &row, int first)
{
    return {row.text(first), row.text(first + 1), row.integer(first + 2), row.text(first + 3),
            row.flag(first + 4)};
}

} // namespace store
