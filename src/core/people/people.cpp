// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/people.h"

#include "core/people/applydecisions.h"
#include "core/people/disjointsets.h"
#include "core/people/keyholders.h"
#include "core/people/keys.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

/// Which accounts carry the logins whose numbers are unknown.
class Carriers
{
public:
    explicit Carriers(const std::vector<AuthorTraits> &traits)
    {
        for (const AuthorTraits &one : traits) {
            if (const QString login = unnumberedLogin(one); !login.isEmpty())
                m_numbers.insert(login.toLower(), {});
        }
        if (m_numbers.isEmpty())
            return;
        for (const AuthorTraits &one : traits) {
            if (one.account > 0)
                add(one.login, QString::number(one.account));
            if (one.noReply && !one.noReply->number.isEmpty())
                add(one.noReply->login, one.noReply->number);
        }
    }

    /// The account's key if exactly one account carries the login.
    QString keyOf(const QString &login) const
    {
        const QSet<QString> numbers = m_numbers.value(login.toLower());
        return numbers.size() == 1 ? accountKey(*numbers.begin()) : loginKey(login);
    }

private:
    void add(const QString &login, const QString &number)
    {
        if (const auto wanted = m_numbers.find(login.toLower()); wanted != m_numbers.end())
            wanted->insert(number);
    }

    QHash<QString, QSet<QString>> m_numbers;
};

/// Every author that shares one of these is the same person.
QStringList keysFor(const Author &author, const AuthorTraits &traits, const Carriers &carriers,
                    Identity identity)
{
    if (identity == Identity::Name)
        return {author.name};
    if (traits.machine)
        return {machineKey(*traits.machine)};
    QStringList keys = {traits.placeholder ? nameKey(author.name, traits.email) : mailKey(traits.email)};
    if (identity == Identity::Email)
        return keys;
    for (const QString &number : accountNumbers(traits))
        keys.append(accountKey(number));
    if (const QString login = unnumberedLogin(traits); !login.isEmpty())
        keys.append(carriers.keyOf(login));
    return keys;
}

/// For each author, a number that the authors of one person share: less than there are authors.
std::vector<std::size_t> joinByRules(const std::vector<Author> &authors,
                                     const std::vector<AuthorTraits> &traits, Identity identity)
{
    DisjointSets sets;
    QHash<QString, std::size_t> keyed;
    std::unordered_map<qint64, std::size_t> forgotten;
    const Carriers carriers(traits);
    for (std::size_t i = 0; i < authors.size(); ++i) {
        const std::size_t element = sets.add();
        if (const qint64 mark = traits[i].forgotten; mark != 0) {
            sets.join(element, forgotten.try_emplace(mark, element).first->second);
            continue;
        }
        for (const QString &key : keysFor(authors[i], traits[i], carriers, identity)) {
            if (const auto known = keyed.constFind(key); known != keyed.constEnd())
                sets.join(element, *known);
            else
                keyed.insert(key, element);
        }
    }
    std::vector<std::size_t> setOf(authors.size());
    for (std::size_t i = 0; i < authors.size(); ++i)
        setOf[i] = sets.find(i);
    return setOf;
}

int aliasesOf(const Person &person, const std::vector<AuthorTraits> &traits)
{
    QSet<QString> emails;
    for (const std::size_t author : person.authors) {
        if (!traits[author].email.isEmpty())
            emails.insert(traits[author].email);
    }
    return std::max(0, static_cast<int>(emails.size()) - 1);
}

AuthorKind kindOf(const Person &person, const std::vector<AuthorKind> &kinds)
{
    const auto has = [&](AuthorKind kind) {
        return std::ranges::any_of(person.authors, [&](std::size_t author) { return kinds[author] == kind; });
    };
    for (const AuthorKind kind : {AuthorKind::Forgotten, AuthorKind::Human}) {
        if (has(kind))
            return kind;
    }
    return has(AuthorKind::Bot) ? AuthorKind::Bot : AuthorKind::Agent;
}

/// Sets are numbered as they come; persons in the order of their first authors.
People peopleIn(const std::vector<std::size_t> &setOf, std::vector<AuthorTraits> traits)
{
    People people;
    people.personOf.resize(setOf.size());
    QHash<std::size_t, std::size_t> personOfSet;
    for (std::size_t i = 0; i < setOf.size(); ++i) {
        if (!personOfSet.contains(setOf[i])) {
            personOfSet.insert(setOf[i], people.persons.size());
            people.persons.emplace_back();
        }
        people.personOf[i] = personOfSet.value(setOf[i]);
        people.persons[people.personOf[i]].authors.push_back(i);
        people.kindOf.push_back(traits[i].kind());
    }
    for (Person &person : people.persons) {
        person.aliases = aliasesOf(person, traits);
        person.kind = kindOf(person, people.kindOf);
    }
    people.traits = std::move(traits);
    return people;
}

/// Whoever is not one of the sets that the rules made was decided on.
void noteRegrouped(People &people, const std::vector<std::size_t> &setByRules)
{
    std::vector<std::size_t> sizes(setByRules.size());
    for (const std::size_t set : setByRules)
        ++sizes[set];
    for (Person &person : people.persons) {
        const std::size_t set = setByRules[person.authors.front()];
        person.decided = sizes[set] != person.authors.size() ||
                         std::ranges::any_of(person.authors,
                                             [&](std::size_t author) { return setByRules[author] != set; });
    }
}

void noteApart(People &people, const Regrouped &regrouped)
{
    for (const auto &[a, b] : regrouped.apart) {
        if (people.personOf[a] != people.personOf[b])
            people.apart.emplace_back(std::minmax(people.personOf[a], people.personOf[b]));
    }
    std::ranges::sort(people.apart);
    const auto repeated = std::ranges::unique(people.apart);
    people.apart.erase(repeated.begin(), repeated.end());
}

} // namespace

People joinPeople(const std::vector<Author> &authors, const Forge &forge, Identity identity,
                  std::span<const Decision> decisions)
{
    std::vector<AuthorTraits> traits;
    traits.reserve(authors.size());
    for (const Author &author : authors)
        traits.push_back(traitsOf(author, forge));
    const KeyHolders holders(authors, traits, decisions);
    const std::vector<std::size_t> byRules = joinByRules(authors, traits, identity);
    const Regrouped regrouped =
        regroup(byRules, identity == Identity::Account ? decisions : std::span<const Decision>(), holders);

    People people = peopleIn(regrouped.setOf, std::move(traits));
    people.splitOff = regrouped.splitOff;
    people.splitByName = regrouped.splitByName;
    noteApart(people, regrouped);
    noteRegrouped(people, byRules);
    mark(people, decisions, holders, identity);
    noteOrganisations(people, decisions, holders);
    return people;
}

} // namespace core
