// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countedpeople.h"
#include "core/history/listedcontributors.h"

#include <QHash>

#include <optional>
#include <vector>

namespace core {

/// What the commits of a history say about each of its authors and people, by the rules.
class CountedAuthors
{
public:
    /// The arguments must outlive it.
    CountedAuthors(const History &history, const Rules &rules);

    const std::vector<Author> &authors() const { return m_counted.authors; }
    // `author` is an index into these, `person` one into the people.
    const AuthorTraits &traits(std::size_t author) const { return m_counted.people.traits[author]; }
    AuthorKind kindOf(std::size_t author) const { return m_counted.people.kindOf[author]; }
    std::size_t personOf(std::size_t author) const { return m_counted.people.personOf[author]; }
    /// Whether a commit has the author, and not only as a co-author.
    bool isAuthor(std::size_t author) const { return m_isAuthor[author]; }

    std::size_t people() const { return m_first.size(); }
    const std::vector<std::size_t> &authorsOf(std::size_t person) const
    {
        return m_counted.people.persons[person].authors;
    }
    /// Whether the person has something that counts.
    bool isCounted(std::size_t person) const { return m_first[person].has_value(); }
    /// Of somebody who is counted: whether they came in a period that is shown.
    bool isShown(std::size_t person) const;

private:
    void take(const RepositoryHistory &repository, Instant readAt);

    const Rules &m_rules;
    CountedPeople m_counted;
    std::vector<bool> m_isAuthor;
    /// Of each of the people, the first time that counts.
    std::vector<std::optional<Instant>> m_first;
};

/// Finds the authors behind the entries of a host's list. Co-authors are none: the host lists authors.
class AuthorsOfEntries
{
public:
    explicit AuthorsOfEntries(const CountedAuthors &counted);

    /// Indexes into the authors. `machine` is what the account is known to be.
    std::vector<std::size_t> withAccount(const ListedContributor &entry,
                                         const std::optional<Machine> &machine) const;
    std::vector<std::size_t> withEmail(const QString &email) const;

    /// How many e-mail addresses the authors have.
    qsizetype emails() const { return m_byEmail.size(); }

private:
    using Authors = QHash<QString, std::vector<std::size_t>>;

    Authors m_byKey;
    Authors m_byEmail;
};

} // namespace core
