// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core {

/// Whether the rules and the user's decisions count a repository. A fork that was asked for by its name is
/// not a fork that was left out.
bool counts(const RepositoryHistory &repository, const History &history, const Rules &rules);

/// Whether the rules count what somebody of this kind wrote.
bool takesPart(AuthorKind kind, const Rules &rules);

/// The people of a history. Authors that wrote nothing that counts join nobody: the answer must not depend on
/// what else was read.
struct CountedPeople
{
    /// That of the history.
    Forge forge;
    /// Those who wrote something that counts.
    std::vector<Author> authors;
    /// For each of History::authors, the index into `authors`; nonsense for those who wrote nothing.
    std::vector<std::size_t> placeOf;
    /// Joined from `authors`.
    People people;

    std::size_t personOf(const Commit &commit) const { return personOf(commit.author); }
    /// `author` is an index into History::authors.
    std::size_t personOf(std::size_t author) const { return people.personOf[placeOf[author]]; }
    AuthorKind kindOf(std::size_t author) const { return people.kindOf[placeOf[author]]; }
    /// In lower case, sorted.
    QStringList emailsOf(const Person &person) const;
    /// Every name they wrote under, sorted.
    QStringList namesOf(const Person &person) const;
};

CountedPeople countedPeople(const History &history, const Rules &rules);

/// Whether a repository counts, and its co-authors should and were not read.
bool lacksCoAuthors(const RepositoryHistory &repository, const History &history, const Rules &rules);

/// How many such repositories there are.
int coAuthorsNotRead(const History &history, const Rules &rules);

/// Goes through the co-authors of a repository's commits, if the rules count them.
class CoAuthorships
{
public:
    /// The arguments must outlive it.
    CoAuthorships(const RepositoryHistory &repository, const CountedPeople &counted, const Rules &rules);

    /// Calls `take` for each person who is a co-author of a commit and not its author, once: with the index
    /// into History::authors, and the person. To be called for all commits, in their order.
    template<typename Take>
    void visit(std::size_t commit, const Take &take)
    {
        if (m_rest.empty() || m_rest.front().commit != commit)
            return;
        const auto mark = static_cast<std::uint32_t>(commit) + 1;
        m_seenIn[m_counted.personOf(m_commits[commit])] = mark;
        for (; !m_rest.empty() && m_rest.front().commit == commit; m_rest = m_rest.subspan(1)) {
            const std::size_t author = m_rest.front().author;
            const std::size_t person = m_counted.personOf(author);
            if (isSameAuthor(author, m_commits[commit].author))
                continue;
            if (std::exchange(m_seenIn[person], mark) != mark)
                take(author, person);
        }
    }

private:
    /// Whether two of History::authors are the same, also if people are identified by name only.
    bool isSameAuthor(std::size_t one, std::size_t other) const;

    const CountedPeople &m_counted;
    std::span<const Commit> m_commits;
    std::span<const CoAuthor> m_rest;
    /// For each of the people, one more than the last commit that they were seen in.
    std::vector<std::uint32_t> m_seenIn;
};

/// How many e-mails there are of those who wrote something that counts whose accounts were not asked for, are
/// not told by the address, are not a machine's, and are not known from another author of the history.
int accountsNotAsked(const History &history, const CountedPeople &counted);

/// Indexes into `ids`, sorted by what they point to, letter case ignored.
std::vector<std::size_t> byId(const QStringList &ids);

/// How people are called, once it has seen their commits.
class Callings
{
public:
    explicit Callings(const CountedPeople &counted);

    /// The order of commits does not matter; of the authors of one commit, the first of a person counts.
    /// `author` is an index into History::authors: the commit's author or a co-author.
    void see(const Commit &commit, std::size_t author, Instant at);

    /// As the person's latest commit has it.
    const QString &name(std::size_t person) const;
    /// That of the person's latest commit, in lower case.
    const QString &email(std::size_t person) const;
    /// The account's name that the latest commit with one has. Those that the host reported for people come
    /// before those that an address contains, or that a machine has, which are the same in all sources; an
    /// account that the address was split from does not count.
    QString login(std::size_t person) const;
    /// The account's name that the person's latest commit has.
    QString loginOfLatest(std::size_t person) const;
    /// The number of the person's account with this name, the latest account if several had it; 0 where it is
    /// unknown, and for machines, whose accounts not all sources tell.
    qint64 accountOf(std::size_t person, const QString &login) const;
    /// PersonReport::id of each person; empty for those who were forgotten.
    QStringList ids() const;

private:
    struct Latest
    {
        const Commit *commit = nullptr;
        Instant at;
        /// Index into CountedPeople::authors.
        std::size_t author = 0;

        void see(const Commit &other, std::size_t otherAuthor, Instant otherAt);
    };

    struct Login
    {
        QString text;
        /// Index into Seen::byRank.
        std::size_t rank = 0;
    };

    struct Seen
    {
        Latest latest;
        std::array<Latest, 2> byRank;
    };

    static Login loginOf(const AuthorTraits &traits, bool splitOff);
    /// Of a person that is nothing but machines.
    QString machineName(std::size_t person) const;
    /// The first address that is not a placeholder; empty for people who were split off by name.
    QString ownAddress(std::size_t person) const;
    QString nameOf(std::size_t person) const;

    const CountedPeople &m_counted;
    /// For each of the authors.
    std::vector<Login> m_logins;
    /// For each of the persons.
    std::vector<Seen> m_seen;
};

} // namespace core
