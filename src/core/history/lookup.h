// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/forge.h"

#include <QString>
#include <QUrl>

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
/// (with or without a scheme, `www.`, `.git`, `git@HOST:`, a deeper page). Links have to lead to the forge's
/// site. Kind Usage for what is not a valid name there.
Result<Lookup> parseLookup(const QString &text, const Forge &forge);

/// The page of a lookup on its host.
QUrl lookupPage(const Forge &forge, const Lookup &lookup);

/// Same host, and same owner and repository, letter case ignored.
bool sameLookup(const Lookup &a, const Lookup &b);

} // namespace core
