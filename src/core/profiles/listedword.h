// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/message.h"

#include <QString>

#include <vector>

namespace core {

/// A place in a list that should have a handle.
struct ListedWord
{
    int line = 0;
    QString text = {};
    /// Why it has none; empty if `text` is to be read.
    Message wrong = {};
};

/// The words of a list, and the heading of their column if it has one.
struct ListedWords
{
    std::vector<ListedWord> words = {};
    std::vector<ListedWord> headings = {};
};

/// How well the name of a column or of a JSON member fits handles: 0 for not at all, specificHeading or more
/// if it can hardly mean anything else, networkHeading for one of several that are read together
/// ("x_handle", "bluesky_handle"). Letter case, space, "_" and "-" are ignored.
int headingRank(QStringView name);
inline constexpr int specificHeading = 5;
inline constexpr int networkHeading = 9;

/// What is meant by a word in a column, or a JSON member, of this name: under one for accounts on Mastodon,
/// "name@server" is not an e-mail address.
QString wordUnder(QStringView heading, const QString &word);

/// Whether it is what a spreadsheet shows instead of a value: "#NAME?", "#REF!" and so on.
bool isSpreadsheetError(QStringView word);

} // namespace core
