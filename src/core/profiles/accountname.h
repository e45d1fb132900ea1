// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What names an account on each network, without "@" before it.

namespace core {

/// 1 to 15 letters from a to z, digits and underscores.
bool isNameOnX(const QString &name);

/// X's number for an account: up to 19 decimal digits.
bool isIdOnX(const QString &id);

/// A domain name under which there can be an account or a server on the public internet, in ASCII ("Handle"
/// in AT Protocol's specifications; RFC 1035): not one that is reserved for other uses.
bool isPublicDomain(const QString &name);

/// "did:plc:z72i7hdynmk6r22z27h6tvur" or "did:web:example.com", the kinds that Bluesky takes ("DID" in AT
/// Protocol's specifications).
bool isDid(const QString &id);

/// "name@server" ("accounts" in Mastodon's API methods): names as Mastodon and the programs that are
/// compatible with it allow them, at most 64 characters, and a domain name.
bool isAddressOnMastodon(const QString &address);

} // namespace core
