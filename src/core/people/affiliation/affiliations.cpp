// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/affiliations.h"

#include "core/people/affiliation/maildomains.h"
#include "core/people/keys.h"

#include <algorithm>
#include <ranges>

namespace core {

Affiliations::Affiliations(const History &history, const CountedPeople &counted)
    : m_history(history)
    , m_counted(counted)
{
    for (const Decision *decision : inOrderOfPrecedence(history.decisions)) {
        if (decision->kind != Decision::Kind::Organisation)
            continue;
        for (const Decision::Subject &subject : decision->subjects) {
            if (isDomainKey(subject.key))
                m_domainDecisions[domainOfKey(subject.key)].push_back(decision);
        }
    }
}

Affiliation Affiliations::of(std::size_t person, std::size_t author, Instant at, const QString &login) const
{
    const Decision *decision = decisionAbout(person, author, at);
    if (decision == nullptr && !m_domainDecisions.isEmpty()) {
        decision =
            firstOf(person, author, [&](const QString &domain) { return decisionAboutDomain(domain, at); });
    }
    if (decision != nullptr)
        return {decision->organisation, Affiliation::Reason::Decision, decision->file};
    if (const QString name = companyOf(login); !name.isEmpty())
        return {name, Affiliation::Reason::Account};
    const Affiliation *const guessed =
        firstOf(person, author, [this](const QString &domain) -> const Affiliation * {
            const Affiliation &one = guess(domain);
            return one.organisation.isEmpty() ? nullptr : &one;
        });
    return guessed == nullptr ? Affiliation() : *guessed;
}

QString Affiliations::companyOf(const QString &login) const
{
    if (login.isEmpty() || m_history.companies.empty())
        return {};
    const auto company = m_history.companies.find(login.toLower());
    return company == m_history.companies.end() ? QString() : organisationName(company->second);
}

const Decision *Affiliations::decisionAbout(std::size_t person, std::size_t author, Instant at) const
{
    const auto decided = m_counted.people.organisations.find(person);
    if (decided == m_counted.people.organisations.end())
        return nullptr;
    const Decision *latest = nullptr;
    for (const OrganisationDecided &one : std::views::reverse(decided->second)) {
        const Decision &decision = m_history.decisions[one.decision];
        if (!holdsAt(decision, at))
            continue;
        const bool isOfSameImport =
            latest == nullptr || (!decision.file.isEmpty() && decision.file == latest->file);
        if (!isOfSameImport)
            break;
        if (one.author == author)
            return &decision;
        if (latest == nullptr)
            latest = &decision;
    }
    return latest;
}

const Decision *Affiliations::decisionAboutDomain(const QString &domain, Instant at) const
{
    for (QString wider = domain; !wider.isEmpty();) {
        if (const auto decided = m_domainDecisions.constFind(wider);
            decided != m_domainDecisions.constEnd()) {
            for (const Decision *decision : std::views::reverse(*decided)) {
                if (holdsAt(*decision, at))
                    return decision;
            }
        }
        const qsizetype dot = wider.indexOf(u'.');
        wider = dot < 0 ? QString() : wider.mid(dot + 1);
    }
    return nullptr;
}

const Affiliation &Affiliations::guess(const QString &domain) const
{
    if (const auto known = m_byDomain.find(domain); known != m_byDomain.end())
        return known->second;
    const QString name(domain.constData(), domain.size()); // not that of somebody's address
    const QString organisation = mailDomains().organisationOf(name);
    const Affiliation guessed = organisation.isEmpty()
                                    ? Affiliation()
                                    : Affiliation{organisation, Affiliation::Reason::Address, name};
    return m_byDomain.emplace(name, guessed).first->second;
}

template<typename Ask>
std::invoke_result_t<Ask, QString> Affiliations::firstOf(std::size_t person, std::size_t author,
                                                         const Ask &ask) const
{
    const std::vector<AuthorTraits> &traits = m_counted.people.traits;
    auto answer = ask(domainOfAuthor(author));
    const std::vector<std::size_t> &authors = m_counted.people.persons[person].authors;
    if (answer || authors.size() == 1)
        return answer;
    const QString *address = nullptr;
    for (const std::size_t other : authors) {
        const QString &email = traits[other].email;
        if (address != nullptr && *address <= email)
            continue;
        if (auto said = ask(domainOfAuthor(other))) {
            answer = said;
            address = &email;
        }
    }
    return answer;
}

QString Affiliations::domainOfAuthor(std::size_t author) const
{
    const AuthorTraits &traits = m_counted.people.traits[author];
    return traits.placeholder || traits.noReply ? QString() : domainOf(traits.email);
}

} // namespace core
