// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QStringList>

#include <optional>

namespace core {

/// What a decision says about an organisation; see Decision.
struct Membership
{
    /// As somebody wrote it (see organisationName()); empty for no organisation.
    QString organisation;
    std::optional<Instant> from = std::nullopt;
    std::optional<Instant> until = std::nullopt;
};

/// The decision that all whom the words name belong to an organisation: people as in decide(), or "@DOMAIN"
/// for everybody with an address at the domain or below it. Kind Usage for a word that names nobody or
/// several people, for no word, for a name without a letter and a digit, and for an empty time.
Result<Decision> affiliate(const WhoIsWho &people, const QStringList &words, const Membership &membership);

} // namespace core
