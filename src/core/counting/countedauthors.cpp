// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/countedauthors.h"

#include "core/people/keys.h"

#include <algorithm>

namespace core {

CountedAuthors::CountedAuthors(const History &history, const Rules &rules)
    : m_rules(rules)
    , m_counted(countedPeople(history, rules))
    , m_isAuthor(m_counted.authors.size())
    , m_first(m_counted.people.persons.size())
{
    for (const RepositoryHistory &repository : history.repositories) {
        if (counts(repository, history, rules))
            take(repository, std::max(history.refreshedAt, repository.readAt));
    }
}

void CountedAuthors::take(const RepositoryHistory &repository, Instant readAt)
{
    CoAuthorships coAuthors(repository, m_counted, m_rules);
    for (std::size_t i = 0; i < repository.commits.size(); ++i) {
        const Commit &commit = repository.commits[i];
        m_isAuthor[m_counted.placeOf[commit.author]] = true;
        const std::optional<Instant> at = countedAt(commit, m_rules.date, readAt);
        if (!at)
            continue;
        const auto see = [&](std::size_t author, std::size_t person) {
            if (takesPart(m_counted.kindOf(author), m_rules))
                m_first[person] = std::min(m_first[person].value_or(*at), *at);
        };
        see(commit.author, m_counted.personOf(commit));
        coAuthors.visit(i, see);
    }
}

bool CountedAuthors::isShown(std::size_t person) const
{
    return core::isShown(Period::holding(*m_first[person], m_rules.period), m_rules);
}

AuthorsOfEntries::AuthorsOfEntries(const CountedAuthors &counted)
{
    for (std::size_t i = 0; i < counted.authors().size(); ++i) {
        if (!counted.isAuthor(i))
            continue;
        const AuthorTraits &traits = counted.traits(i);
        for (const QString &number : accountNumbers(traits))
            m_byKey[accountKey(number)].push_back(i);
        if (const QString login = unnumberedLogin(traits); !login.isEmpty())
            m_byKey[loginKey(login)].push_back(i);
        if (traits.machine)
            m_byKey[machineKey(*traits.machine)].push_back(i);
        m_byEmail[traits.email].push_back(i);
    }
}

std::vector<std::size_t> AuthorsOfEntries::withAccount(const ListedContributor &entry,
                                                       const std::optional<Machine> &machine) const
{
    QStringList keys = {accountKey(QString::number(entry.accountId)), loginKey(entry.login)};
    if (machine)
        keys.append(machineKey(*machine));
    std::vector<std::size_t> authors;
    for (const QString &key : keys) {
        const std::vector<std::size_t> found = m_byKey.value(key);
        authors.insert(authors.end(), found.begin(), found.end());
    }
    return authors;
}

std::vector<std::size_t> AuthorsOfEntries::withEmail(const QString &email) const
{
    return m_byEmail.value(email.trimmed().toLower());
}

} // namespace core
