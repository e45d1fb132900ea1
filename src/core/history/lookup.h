// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace core {

/// What a user asks about: an owner, or one repository of an owner's.
struct Lookup
{
    QString owner;
    /// Empty for all repositories of the owner.
    QString repository;
    /// Where the owner is, such as "github.com"; empty: the host that the engine is set to. The same name on
    /// two hosts is two owners.
    QString host = {};

    bool operator==(const Lookup &) const = default;

    /// "pallets" or "pallets/flask".
    QString toString() const;
};

/// Reads what people type or paste: `owner`, `owner/repo`, `@owner`, and links to either in any usual form
/// (with or without a scheme, `www.`, `.git`, `git@github.com:`, a deeper page, `/orgs/NAME`). `host` is the
/// site whose links are understood ("github.com"). Kind Usage for what cannot be a name on GitHub: an account
/// has 1 to 39 letters, digits and single hyphens inside, a repository 1 to 100 letters, digits, '.', '-' and
/// '_'.
Result<Lookup> parseLookup(const QString &text, const QString &host = QStringLiteral("github.com"));

/// Same owner and repository, letter case ignored, as GitHub does, and the same host.
bool sameLookup(const Lookup &a, const Lookup &b);

} // namespace core
