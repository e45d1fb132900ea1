// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handle.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core {

/// What a list of handles holds.
struct HandleList
{
    /// Something in a list that was skipped.
    struct Wrong
    {
        /// 1 for the list's first line.
        int line = 0;
        /// What is there, and why it is not a handle.
        Message message;

        bool operator==(const Wrong &) const = default;
    };

    /// Each once, in the order of the list; at most `maxHandles`.
    std::vector<Handle> handles = {};
    /// What should be a handle and is not; the first `maxWrong`.
    std::vector<Wrong> wrong = {};
    /// How many more are wrong.
    qint64 moreWrong = 0;
    /// What is not meant as a handle, but could be one: the heading of a column.
    std::vector<Wrong> headings = {};

    static constexpr std::size_t maxHandles = 100'000;
    static constexpr std::size_t maxWrong = 1'000;
};

/// Reads what people type or paste: handles or links, one a line or several with commas, semicolons or white
/// space between them. A "#" at the beginning of a word makes the rest of the line a comment. Also reads
/// JSON, lists in Markdown, and a table with a heading, as parseHandleFile() does.
HandleList parseHandles(const QString &text);

/// Reads words, each a handle or a link. Returns each handle once, in order, or the error for the first word
/// that is neither.
Result<std::vector<Handle>> parseEach(const QStringList &words);

/// Reads a file's content, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark:
/// * one handle or link a line, or several in a single line;
/// * CSV (RFC 4180, with commas, semicolons or tabs, or what a first line "sep=" names): the column whose
///   heading is a name for handles ("bluesky", "Account address", "screen_name" and so on), or all of
///   "x_handle", "bluesky_handle" and "mastodon_handle", or the first one if there is no such heading. Empty
///   cells are ignored, and a quotation mark that is not closed spoils only its line;
/// * a list in Markdown: "- [NASA](https://x.com/NASA)", "1. @NASA";
/// * JSON: an array of strings, or of objects with members of such names; also as a member of an object, or
///   an object a line.
/// Lines that begin with "#" are comments, except for a spreadsheet's errors ("#NAME?").
HandleList parseHandleFile(const QByteArray &content);

} // namespace core
