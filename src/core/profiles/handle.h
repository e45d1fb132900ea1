// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/network.h"

#include <QHashFunctions>
#include <QString>

namespace core {

struct LinkedAccount;

/// What names an account on a network: its handle, or the network's own ID for it, which stays when the
/// handle changes. Its letter case is kept for show and ignored for identity; no two networks have the same
/// text.
/// * X: a handle ("NASA"), or a number ("id:11348282").
/// * Bluesky: a domain name ("bsky.app"), or a DID ("did:plc:z72i7hdynmk6r22z27h6tvur").
/// * Mastodon: a name and its server ("@Mastodon@mastodon.social").
class Handle
{
public:
    /// None: names no account.
    Handle() = default;

    /// As above, which parseHandle() reads. With "@" only on Mastodon, where it would otherwise look like an
    /// e-mail address.
    const QString &text() const { return m_text; }
    /// As it is shown, with "@" unless it is an ID.
    QString shown() const { return isId() || m_text.startsWith(u'@') ? m_text : QString(u'@' + m_text); }
    /// The network's ID for the account: "11348282" on X, the DID on Bluesky; empty for a handle.
    QString id() const;
    /// On Mastodon, the name of the account on its server, and the server's; otherwise empty.
    QString localName() const;
    QString server() const;
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
    friend Result<Handle> handleOf(const LinkedAccount &account, const QString &given);
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

/// Reads what people type or paste: `name`, `@name` and `id:11348282` for X, `@name.bsky.social`, any other
/// domain name and a DID for Bluesky, `@name@server` and `acct:name@server` (RFC 7565) for Mastodon, and
/// links to an account in any usual form; see core/profiles/accountlink.h. Ignores space and invisible
/// characters around it, and reads a full-width "＠" as "@". Kind Usage for what cannot be a handle, for an
/// e-mail address, and for words that are X's own pages ("home", "search", "i").
Result<Handle> parseHandle(const QString &text);

} // namespace core
