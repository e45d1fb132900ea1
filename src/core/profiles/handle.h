// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/network.h"

#include <QHashFunctions>
#include <QString>

namespace core {

/// The name of an account on a network. On X: 1 to 15 letters, digits and underscores. Letter case is kept
/// for show and ignored for identity, as X does.
class Handle
{
public:
    /// None: names no account.
    Handle() = default;

    /// As it was written, without "@".
    const QString &text() const { return m_text; }
    /// What is equal for equal handles: in lower case.
    QString key() const { return m_text.toLower(); }
    Network network() const { return m_network; }
    bool isNone() const { return m_text.isEmpty(); }

    bool operator==(const Handle &other) const
    {
        return m_network == other.m_network && key() == other.key();
    }

private:
    friend Result<Handle> parseHandle(const QString &text);
    explicit Handle(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
    Network m_network = Network::X;
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

} // namespace core
