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
    /// Something in a list that is not a handle.
    struct Wrong
    {
        /// 1 for the list's first line.
        int line = 0;
        /// What is there, and why it is not a handle.
        Message message;

        bool operator==(const Wrong &) const = default;
    };

    /// Each once, in the order of the list.
    std::vector<Handle> handles;
    std::vector<Wrong> wrong;
};

/// Reads what people type or paste: handles or links, one a line or several with commas, semicolons or white
/// space between them. A "#" at the begin of a word makes the rest of the line a comment.
HandleList parseHandles(const QString &text);

/// Reads words, each a handle or a link. Returns each handle once, in order, or the error for the first word
/// that is neither.
Result<std::vector<Handle>> parseEach(const QStringList &words);

/// Reads a file's content, in UTF-8: one handle or link a line, or the first column of CSV (RFC 4180, with
/// commas, semicolons or tabs). A first line that is a header ("handle", "username", "screen_name") and lines
/// that begin with "#" are left out.
HandleList parseHandleFile(const QByteArray &content);

} // namespace core
