// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The organisation that somebody belongs to, as far as it is known, and how.
struct Affiliation
{
    enum class Reason {
        None,     ///< nothing says it
        Decision, ///< the user decided it, also that there is none
        Account,  ///< the account names it as its company
        Address   ///< the domain of an e-mail address, which is not a public mail provider's
    };

    /// Empty where it is unknown, or there is none.
    QString organisation = {};
    Reason reason = Reason::None;
    /// What the reason is about: of Reason::Address the domain, in full; of Reason::Decision the file that
    /// the decision came from, empty for one by hand; otherwise empty.
    QString source = {};

    bool operator==(const Affiliation &) const = default;
};

/// What stands for those whose organisation is unknown where one can be chosen. It is not the name of any:
/// see organisationName().
inline constexpr auto unknownOrganisation = QLatin1String("-");

/// "decision", "account", "address"; empty for Reason::None. The word of JSON and CSV.
QString toString(Affiliation::Reason reason);

/// The name of an organisation as somebody wrote it: without white space at its ends, repeated white space,
/// control characters and an @ at its beginning. Empty if it has no letter and no digit, or only says that
/// there is none ("n/a").
QString organisationName(const QString &written);

/// Whether two names are the same: letter case, white space and Unicode's forms are ignored (see
/// foldedName()).
bool sameOrganisation(const QString &one, const QString &other);

/// Whether somebody's organisation, which may be empty, is the one that was chosen: the same name, or unknown
/// for unknownOrganisation.
bool isOf(const QString &organisation, const QString &chosen);

} // namespace core
