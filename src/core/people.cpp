// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

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

} // namespace

QStringList keysOf(const Author &author)
{
    const QString email = author.email.trimmed().toLower();
    QStringList keys;
    if (!email.isEmpty())
        keys.append(QStringLiteral("mail:") + email);
    if (author.accountId > 0)
        keys.append(QStringLiteral("account:%1").arg(author.accountId));
    if (!author.login.isEmpty())
        keys.append(QStringLiteral("login:") + author.login.toLower());
    else if (author.name.endsWith(u"[bot]"))
        keys.append(QStringLiteral("login:") + author.name.toLower());

    static const QRegularExpression noReply(
        QStringLiteral("\\A(?:(\\d+)\\+)?([^@]+)@users\\.noreply\\.github\\.com\\z"));
    if (const QRegularExpressionMatch match = noReply.match(email); match.hasMatch()) {
        if (!match.captured(1).isEmpty())
            keys.append(QStringLiteral("account:") + match.captured(1));
        keys.append(QStringLiteral("login:") + match.captured(2));
    }
    if (keys.isEmpty())
        keys.append(QStringLiteral("name:") + author.name);
    return keys;
}

bool isBot(const Author &author)
{
    // Accounts of type User that are machines all the same.
    static constexpr std::array<QLatin1String, 12> machines = {
        QLatin1String("web-flow"),      QLatin1String("dependabot-preview"),
        QLatin1String("pyup-bot"),      QLatin1String("greenkeeperio-bot"),
        QLatin1String("k8s-ci-robot"),  QLatin1String("bors"),
        QLatin1String("rust-highfive"), QLatin1String("codecov-io"),
        QLatin1String("snyk-bot"),      QLatin1String("allcontributors"),
        QLatin1String("imgbot"),        QLatin1String("weblate"),
    };
    return author.botAccount || author.login.endsWith(u"[bot]") || author.name.endsWith(u"[bot]") ||
           std::ranges::any_of(machines, [&](QLatin1String machine) {
               return author.login.compare(machine, Qt::CaseInsensitive) == 0;
           });
}

People joinPeople(const std::vector<Author> &authors, Identity identity,
                  std::span<const Decision> /*decisions*/)
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

    People people;
    people.personOf.resize(authors.size());
    QHash<std::size_t, std::size_t> personOfSet;
    for (std::size_t i = 0; i < authors.size(); ++i) {
        const std::size_t set = sets.find(i);
        if (!personOfSet.contains(set)) {
            personOfSet.insert(set, people.persons.size());
            people.persons.emplace_back();
        }
        people.personOf[i] = personOfSet.value(set);
        Person &person = people.persons[people.personOf[i]];
        person.authors.push_back(i);
        person.bot = person.bot || isBot(authors[i]);
    }
    for (Person &person : people.persons) {
        QSet<QString> emails;
        for (const std::size_t author : person.authors) {
            if (const QString email = authors[author].email.trimmed().toLower(); !email.isEmpty())
                emails.insert(email);
        }
        person.aliases = std::max(0, static_cast<int>(emails.size()) - 1);
    }
    return people;
}

} // namespace core
