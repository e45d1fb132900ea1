// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countedpeople.h"
#include "core/history/history.h"
#include "core/people/affiliation/affiliation.h"

#include <QHash>

#include <type_traits>
#include <unordered_map>
#include <vector>

namespace core {

/// Tells where the people of a history belong. The first of these that says something counts:
/// 1. the user's decisions about the person that hold at the time: the latest; of those from one file, one
///    about the author of the commit;
/// 2. the decisions about the domain of an address that hold at the time: about the longest domain, the
///    latest;
/// 3. the company that the account names;
/// 4. the domain of an address (see MailDomains::organisationOf()).
/// For 2 and 4 the address of the author of the commit comes first, and then the person's others, sorted.
/// Addresses that hide an account's own, and placeholders, say nothing.
class Affiliations
{
public:
    /// The arguments must outlive it.
    Affiliations(const History &history, const CountedPeople &counted);

    /// Of a person, at the time of a commit. `author` is the index into CountedPeople::authors of whom the
    /// commit has; `login` the person's account; empty for none. Not to be called from several threads.
    Affiliation of(std::size_t person, std::size_t author, Instant at, const QString &login) const;

private:
    const Decision *decisionAbout(std::size_t person, std::size_t author, Instant at) const;
    const Decision *decisionAboutDomain(const QString &domain, Instant at) const;
    /// The company that the account names; empty for none.
    QString companyOf(const QString &login) const;
    /// What the domain's name says.
    const Affiliation &guess(const QString &domain) const;
    /// The first answer of `ask` to the domains of a person's addresses that is true.
    template<typename Ask>
    std::invoke_result_t<Ask, QString> firstOf(std::size_t person, std::size_t author, const Ask &ask) const;
    /// Empty for one that says nothing; valid as long as the people.
    QString domainOfAuthor(std::size_t author) const;

    const History &m_history;
    const CountedPeople &m_counted;
    /// The decisions about each domain; a later one wins over those before it.
    QHash<QString, std::vector<const Decision *>> m_domainDecisions;
    /// What the domains that were asked for say; there are far fewer than people.
    mutable std::unordered_map<QString, Affiliation> m_byDomain;
};

} // namespace core
