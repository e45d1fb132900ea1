// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHashFunctions>
#include <QString>

#include <vector>

namespace core {

/// The name of an account on X: 1 to 15 letters, digits and underscores. Letter case is kept for show and
/// ignored for identity, as X does.
class Handle
{
public:
    /// None: names no account.
    Handle() = default;

    /// As it was written, without "@".
    const QString &text() const { return m_text; }
    /// What is equal for equal handles: in lower case.
    QString key() const { return m_text.toLower(); }
    bool isNone() const { return m_text.isEmpty(); }

    bool operator==(const Handle &other) const { return key() == other.key(); }

private:
    friend Result<Handle> parseHandle(const QString &text);
    explicit Handle(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

inline size_t qHash(const Handle &handle, size_t seed = 0)
{
    return qHash(handle.key(), seed);
}

/// Reads what people type or paste: `name`, `@name`, and links to an account on x.com, twitter.com or
/// mobile.twitter.com in any usual form (with or without a scheme, `www.`, a page of the account's, a tweet,
/// `intent/user?screen_name=`). Kind Usage for what cannot be a handle, and for words that are X's own pages
/// ("home", "search", "i").
Result<Handle> parseHandle(const QString &text);

/// What a list of handles holds.
struct HandleList
{
    /// Something in a list that is no handle.
    struct Wrong
    {
        /// 1 for the list's first line.
        int line = 0;
        QString text;
        QString reason;

        bool operator==(const Wrong &) const = default;
    };

    /// Each once, in the order of the list.
    std::vector<Handle> handles;
    std::vector<Wrong> wrong;
};

/// Reads a list from a field, the clipboard or a file: handles or links, one a line or several with commas,
/// semicolons or white space between them. "#" begins a comment.
HandleList parseHandles(const QString &text);

/// Reads a file's handles: one a line, or the first column of a CSV file (RFC 4180). A first line that is a
/// header ("handle", "username", "screen_name") and comments ("#") are left out. Kind Usage for a file that
/// cannot be read.
Result<HandleList> readHandles(const QString &file);

} // namespace core
