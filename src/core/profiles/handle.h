// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/network.h"

#include <QHashFunctions>
#include <QString>

namespace core {

/// What names an account on a network: its handle, or the network's own ID for it, which stays when the
/// handle changes. On X, a handle has 1 to 15 letters, digits and underscores; its letter case is kept for
/// show and ignored for identity. X's IDs are decimal numbers.
class Handle
{
public:
    /// None: names no account.
    Handle() = default;

    /// As it was written, without "@"; "id:11348282" for an ID. parseHandle() reads it.
    const QString &text() const { return m_text; }
    /// As it is shown: "@NASA", "id:11348282".
    QString shown() const { return isId() ? m_text : QString(u'@' + m_text); }
    /// The network's ID for the account; empty for a handle.
    QString id() const { return isId() ? m_text.mid(3) : QString(); }
    /// What is equal for equal handles: in lower case.
    QString key() const { return m_text.toLower(); }
    Network network() const { return m_network; }
    bool isId() const { return m_isId; }
    bool isNone() const { return m_text.isEmpty(); }

    bool operator==(const Handle &other) const
    {
        return m_network == other.m_network && key() == other.key();
    }

private:
    friend Result<Handle> parseHandle(const QString &text);
    Handle(Network network, QString text, bool isId)
        : m_text(std::move(text))
        , m_network(network)
        , m_isId(isId)
    {}

    QString m_text;
    Network m_network = Network::X;
    bool m_isId = false;
};

inline size_t qHash(const Handle &handle, size_t seed = 0)
{
    return qHash(handle.key(), seed);
}

/// Reads what people type or paste: `name`, `@name`, `id:11348282`, and links to an account in any usual
/// form; see core/profiles/accountlink.h. Ignores space and invisible characters around it, and reads a
/// full-width "＠" as "@". Kind Usage for what cannot be a handle, and for words that are X's own pages
/// ("home", "search", "i").
Result<Handle> parseHandle(const QString &text);

} // namespace core
