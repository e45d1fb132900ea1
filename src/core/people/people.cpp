// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/people.h"

#include "core/people/applydecisions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// Sets that grow together (union-find), with path halving.
class DisjointSets
{
public:
    std::size_t add()
    {
        m_parent.push_back(m_parent.size());
        return m_parent.size() - 1;
    }

    std::size_t find(std::size_t element)
    {
        while (m_parent[element] != element) {
            m_parent[element] = m_parent[m_parent[element]];
            element = m_parent[element];
        }
        return element;
    }

    void join(std::size_t a, std::size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<std::size_t> m_parent;
};

QStringList toldBy(const Author &author, const std::optional<NoReply> &noReply, const Forge &forge)
{
    QStringList logins;
    if (noReply)
        logins.append(noReply->login);
    if (isBotName(author.name, forge))
        logins.append(author.name);
    return logins;
}

/// Every author that shares one of these is the same person.
QStringList keysFor(const Author &author, const Forge &forge, Identity identity)
{
    const QString email = author.email.trimmed().toLower();
    const QString byName = QStringLiteral("name:") + author.name;
    if (identity == Identity::Name)
        return {byName};
    if (identity == Identity::Email)
        return {email.isEmpty() ? byName : QString(QStringLiteral("mail:") + email)};
    return keysOf(author, forge);
}

/// For each author, a number that the authors of one person share: less than there are authors.
std::vector<std::size_t> joinByRules(const std::vector<Author> &authors, const Forge &forge,
                                     Identity identity)
{
    DisjointSets sets;
    QHash<QString, std::size_t> keyed;
    for (const Author &author : authors) {
        const std::size_t element = sets.add();
        for (const QString &key : keysFor(author, forge, identity)) {
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

int aliasesOf(const Person &person, const std::vector<Author> &authors)
{
    QSet<QString> emails;
    for (const std::size_t author : person.authors) {
        if (const QString email = authors[author].email.trimmed().toLower(); !email.isEmpty())
            emails.insert(email);
    }
    return std::max(0, static_cast<int>(emails.size()) - 1);
}

/// Sets are numbered as they come; persons in the order of their first authors.
People peopleIn(const std::vector<std::size_t> &setOf, const std::vector<Author> &authors, const Forge &forge)
{
    People people;
    people.personOf.resize(authors.size());
    QHash<std::size_t, std::size_t> personOfSet;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        if (!personOfSet.contains(setOf[i])) {
            personOfSet.insert(setOf[i], people.persons.size());
            people.persons.emplace_back();
        }
        people.personOf[i] = personOfSet.value(setOf[i]);
        Person &person = people.persons[people.personOf[i]];
        person.authors.push_back(i);
        person.bot = person.bot || isBot(authors[i], forge);
    }
    for (Person &person : people.persons)
        person.aliases = aliasesOf(person, authors);
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

} // namespace

QStringList toldLogins(const Author &author, const Forge &forge)
{
    return toldBy(author, noReplyOf(author.email, forge), forge);
}

QStringList keysOf(const Author &author, const Forge &forge)
{
    const QString email = author.email.trimmed().toLower();
    const std::optional<NoReply> noReply = noReplyOf(author.email, forge);
    QStringList keys;
    const auto add = [&keys](const QString &key) {
        if (!keys.contains(key))
            keys.append(key);
    };
    if (!email.isEmpty())
        add(QStringLiteral("mail:") + email);
    if (author.accountId > 0)
        add(QStringLiteral("account:") + QString::number(author.accountId));
    if (!author.login.isEmpty())
        add(QStringLiteral("login:") + author.login.toLower());
    if (noReply && !noReply->number.isEmpty())
        add(QStringLiteral("account:") + noReply->number);
    for (const QString &login : toldBy(author, noReply, forge))
        add(QStringLiteral("login:") + login.toLower());
    if (keys.isEmpty())
        add(QStringLiteral("name:") + author.name);
    return keys;
}

bool isBot(const Author &author, const Forge &forge)
{
    const auto isMachine = [&forge](const QString &login) {
        return isBotName(login, forge, Qt::CaseInsensitive) ||
               forge.machines.contains(login, Qt::CaseInsensitive);
    };
    return author.botAccount || isMachine(author.login) ||
           std::ranges::any_of(toldLogins(author, forge), isMachine);
}

People joinPeople(const std::vector<Author> &authors, const Forge &forge, Identity identity,
                  std::span<const Decision> decisions)
{
    const KeyHolders holders(authors, forge, decisions);
    const std::vector<std::size_t> byRules = joinByRules(authors, forge, identity);
    const Regrouped regrouped =
        regroup(byRules, identity == Identity::Account ? decisions : std::span<const Decision>(), holders);

    People people = peopleIn(regrouped.setOf, authors, forge);
    people.splitOff = regrouped.splitOff;
    for (const auto &[a, b] : regrouped.apart) {
        if (people.personOf[a] != people.personOf[b])
            people.apart.emplace_back(std::minmax(people.personOf[a], people.personOf[b]));
    }
    std::ranges::sort(people.apart);
    const auto repeated = std::ranges::unique(people.apart);
    people.apart.erase(repeated.begin(), repeated.end());

    noteRegrouped(people, byRules);
    mark(people, decisions, holders);
    return people;
}

} // namespace core
