// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/arrivals.h"

#include "core/people/authortraits.h"
#include "store/database/statement.h"
#include "store/rows/accountrows.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace store {

namespace {

using core::Result;

struct NamedAuthor
{
    qint64 row = 0;
    QString name;
    /// As it is compared; empty if it says nothing about who wrote.
    QString email;
};

template<typename Rows>
Result<std::vector<NamedAuthor>> namesOf(const Connection &connection, const Rows &rows)
{
    std::vector<NamedAuthor> named;
    named.reserve(rows.size());
    Statement select(connection, QStringLiteral("SELECT name, email FROM author WHERE id = ?"));
    for (const qint64 row : rows) {
        select.run(row);
        if (select.next()) {
            const QString email = foldedEmail(select.text(1));
            named.push_back({row, select.text(0), core::isPlaceholder(email) ? QString() : email});
        }
        if (select.failed())
            return select.failure();
    }
    return named;
}

/// Authors that are gone, with their arrivals: 0 for those who were known.
class Gone
{
public:
    void add(const NamedAuthor &author, qint64 arrival)
    {
        keep(m_byBoth, {author.email, author.name}, arrival);
        if (!author.email.isEmpty())
            keep(m_byEmail, author.email, arrival);
    }

    /// The arrival of the one who is replaced by this author; nothing if there is none.
    std::optional<qint64> arrivalOf(const NamedAuthor &author) const
    {
        if (const auto both = m_byBoth.find({author.email, author.name}); both != m_byBoth.end())
            return *both;
        if (const auto one = m_byEmail.find(author.email); one != m_byEmail.end())
            return *one;
        return std::nullopt;
    }

private:
    template<typename Key>
    static void keep(QHash<Key, qint64> &arrivals, const Key &key, qint64 arrival)
    {
        const auto found = arrivals.find(key);
        if (found == arrivals.end())
            arrivals.insert(key, arrival);
        else
            *found = std::min(*found, arrival);
    }

    QHash<std::pair<QString, QString>, qint64> m_byBoth;
    QHash<QString, qint64> m_byEmail;
};

Result<QHash<qint64, qint64>> unseenIn(const Connection &connection, qint64 repository)
{
    QHash<qint64, qint64> arrivals;
    Statement select(connection,
                     QStringLiteral("SELECT author, arrival FROM unseen_author WHERE repository = ?"));
    select.run(repository);
    while (select.next())
        arrivals.insert(select.integer(0), select.integer(1));
    if (select.failed())
        return select.failure();
    return arrivals;
}

/// Those that are gone, and whose arrival the added ones inherit.
Result<Gone> readGone(const Connection &connection, qint64 repository, const std::set<qint64> &gone)
{
    Gone found;
    const Result<QHash<qint64, qint64>> arrivals = unseenIn(connection, repository);
    if (!arrivals)
        return std::unexpected(arrivals.error());
    const Result<std::vector<NamedAuthor>> named = namesOf(connection, gone);
    if (!named)
        return std::unexpected(named.error());
    for (const NamedAuthor &author : *named)
        found.add(author, arrivals->value(author.row));
    return found;
}

std::set<qint64> without(const std::set<qint64> &authors, const std::set<qint64> &others)
{
    std::set<qint64> rest;
    std::ranges::set_difference(authors, others, std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

Result<Arrivals> Arrivals::before(const Connection &connection, qint64 repository)
{
    Arrivals arrivals(connection, repository);
    Statement select(
        connection,
        QStringLiteral("SELECT r.owner, r.head IS NOT NULL AND r.co_authors = 0 FROM repository r "
                       "WHERE r.id = ? AND EXISTS (SELECT 1 FROM seen s "
                       "JOIN lookup l ON l.id = s.lookup WHERE l.owner = r.owner)"));
    select.run(repository);
    if (select.next()) {
        arrivals.m_owner = select.integer(0);
        arrivals.m_withoutCoAuthors = select.flag(1);
    }
    if (select.failed())
        return select.failure();
    select.finish();
    if (arrivals.m_owner == 0)
        return arrivals;
    Result<Authors> known = arrivals.authors();
    if (!known)
        return std::unexpected(known.error());
    arrivals.m_known = std::move(*known);
    return arrivals;
}

Result<void> Arrivals::record() const
{
    if (m_owner == 0)
        return {};
    const Result<Authors> now = authors();
    if (!now)
        return std::unexpected(now.error());
    const Authors gone = without(m_known, *now);
    if (const Result<void> added = add(without(*now, m_known), gone); !added)
        return added;
    return gone.empty() ? Result<void>() : removeGone();
}

Result<Arrivals::Authors> Arrivals::authors() const
{
    Statement select(*m_connection,
                     QStringLiteral("SELECT author FROM commits WHERE repository = ? "
                                    "UNION SELECT author FROM co_author WHERE repository = ? AND ? = 1"));
    Authors found;
    select.run(m_repository, m_repository, !m_withoutCoAuthors);
    while (select.next())
        found.insert(select.integer(0));
    if (select.failed())
        return select.failure();
    return found;
}

Result<void> Arrivals::add(const Authors &added, const Authors &gone) const
{
    if (added.empty())
        return {};
    const Result<Gone> replaced = readGone(*m_connection, m_repository, gone);
    if (!replaced)
        return std::unexpected(replaced.error());
    const Result<std::vector<NamedAuthor>> named = namesOf(*m_connection, added);
    if (!named)
        return std::unexpected(named.error());
    Statement next(*m_connection,
                   QStringLiteral("UPDATE owner SET arrival = arrival + 1 WHERE id = ? RETURNING arrival"));
    const Result<std::optional<qint64>> number = next.number(m_owner);
    if (!number)
        return std::unexpected(number.error());
    Statement insert(
        *m_connection,
        QStringLiteral("INSERT INTO unseen_author (repository, author, arrival) VALUES (?, ?, ?)"));
    for (const NamedAuthor &author : *named) {
        const qint64 arrival = replaced->arrivalOf(author).value_or(number->value_or(0));
        if (arrival != 0 && !insert.run(m_repository, author.row, arrival))
            return insert.failure();
    }
    return {};
}

Result<void> Arrivals::removeGone() const
{
    Statement remove(*m_connection,
                     QStringLiteral("DELETE FROM unseen_author WHERE repository = ? AND author NOT IN "
                                    "(SELECT author FROM commits WHERE repository = ? "
                                    "UNION SELECT author FROM co_author WHERE repository = ?)"));
    if (!remove.run(m_repository, m_repository, m_repository))
        return remove.failure();
    return {};
}

} // namespace store
