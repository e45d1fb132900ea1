// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/listedword.h"

namespace core {

/// The words of a list of lines or of CSV; see parseHandleFile().
ListedWords wordsInTable(const QString &text);

/// Whether there are several columns and rows, and a name for handles heads one of the columns.
bool hasTableHeading(const QString &text);

} // namespace core
