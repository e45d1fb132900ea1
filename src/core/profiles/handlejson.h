// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/listedword.h"

namespace core {

/// Whether a list begins like an array or an object in JSON; "[NASA](…" is Markdown.
bool looksLikeJson(QStringView text);

/// The words of a list in JSON; see parseHandleFile(). Invalid JSON is a single word with the reason.
std::vector<ListedWord> wordsInJson(const QString &text);

} // namespace core
