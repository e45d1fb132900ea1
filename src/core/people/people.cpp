// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/people.h"

#include "core/people/applydecisions.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
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

/// The account that a no-reply address of GitHub's belongs to.
struct NoReply
{
    /// Empty in addresses of old accounts.
    QString number;
    QString login;
};

std::optional<NoReply> noReplyOf(const Author &author)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(\\d+)\\+)?([^@]+)@users\\.noreply\\.github\\.com\\z"),
        QRegularExpression::CaseInsensitiveOption);
    // Most addresses are none, and this tells so at less cost.
    if (!author.email.contains(u"@users.noreply.", Qt::CaseInsensitive))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(author.email.trimmed());
    return match.hasMatch() ? std::optional(NoReply{match.captured(1), match.captured(2)}) : std::nullopt;
}

QStringList toldBy(const Author &author, const std::optional<NoReply> &noReply)
{
    QStringList logins;
    if (noReply)
        logins.append(noReply->login);
    if (author.name.endsWith(u"[bot]"))
        logins.append(author.name);
    return logins;
}

/// Every author that shares one of these is the same person.
QStringList keysFor(const Author &author, Identity identity)
{
    const QString email = author.email.trimmed().toLower();
    const QString byName = QStringLiteral("name:") + author.name;
    if (identity == Identity::Name)
        return {byName};
    if (identity == Identity::Email)
        return {email.isEmpty() ? byName : QString(QStringLiteral("mail:") + email)};
    return keysOf(author);
}

/// For each author, a number that the authors of one person share: less than there are authors.
std::vector<std::size_t> joinByRules(const std::vector<Author> &authors, Identity identity)
{
    DisjointSets sets;
    QHash<QString, std::size_t> keyed;
    for (const Author &author : authors) {
        const std::size_t element = sets.add();
        for (const QString &key : keysFor(author, identity)) {
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
People peopleIn(const std::vector<std::size_t> &setOf, const std::vector<Author> &authors)
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
        person.bot = person.bot || isBot(authors[i]);
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

QStringList toldLogins(const Author &author)
{
    return toldBy(author, noReplyOf(author));
}

QStringList keysOf(const Author &author)
{
    const QString email = author.email.trimmed().toLower();
    const std::optional<NoReply> noReply = noReplyOf(author);
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
    for (const QString &login : toldBy(author, noReply))
        add(QStringLiteral("login:") + login.toLower());
    if (keys.isEmpty())
        add(QStringLiteral("name:") + author.name);
    return keys;
}

bool isBot(const Author &author)
{
    // Machines all the same: accounts of type User, and those whose type not every source tells.
    static constexpr std::array<QLatin1String, 13> machines = {
        QLatin1String("web-flow"),      QLatin1String("dependabot-preview"),
        QLatin1String("pyup-bot"),      QLatin1String("greenkeeperio-bot"),
        QLatin1String("k8s-ci-robot"),  QLatin1String("bors"),
        QLatin1String("rust-highfive"), QLatin1String("codecov-io"),
        QLatin1String("snyk-bot"),      QLatin1String("allcontributors"),
        QLatin1String("imgbot"),        QLatin1String("weblate"),
        QLatin1String("copilot"),
    };
    const auto isMachine = [](const QString &login) {
        return login.endsWith(u"[bot]", Qt::CaseInsensitive) ||
               std::ranges::any_of(machines, [&login](QLatin1String machine) {
                   return login.compare(machine, Qt::CaseInsensitive) == 0;
               });
    };
    return author.botAccount || isMachine(author.login) || std::ranges::any_of(toldLogins(author), isMachine);
}

People joinPeople(const std::vector<Author> &authors, Identity identity, std::span<const Decision> decisions)
{
    const KeyHolders holders(authors, decisions);
    const std::vector<std::size_t> byRules = joinByRules(authors, identity);
    const Regrouped regrouped =
        regroup(byRules, identity == Identity::Account ? decisions : std::span<const Decision>(), holders);

    People people = peopleIn(regrouped.setOf, authors);
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
