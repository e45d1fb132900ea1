// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/commitwriter.h"

#include <algorithm>

namespace store {

using core::Result;

CommitWriter::CommitWriter(const Connection &connection, std::span<const core::Author> authors,
                           const QString &host)
    : m_authors(authors)
    , m_rows(authors.size())
    , m_authorRows(connection, host)
    , m_insert(connection,
               QStringLiteral("INSERT INTO commits "
                              "(repository, sha, author, authored_at, committed_at) "
                              "VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (repository, sha) DO UPDATE SET author = excluded.author, "
                              "authored_at = excluded.authored_at, committed_at = excluded.committed_at"))
    , m_insertCoAuthor(
          connection,
          QStringLiteral("INSERT INTO co_author (repository, sha, position, author) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (repository, sha, position) DO UPDATE SET author = excluded.author"))
{}

void CommitWriter::useHost(const QString &host)
{
    if (m_authorRows.useHost(host))
        std::ranges::fill(m_rows, 0);
}

Result<void> CommitWriter::write(qint64 repository, const core::Commit &commit)
{
    const Result<qint64> author = rowOf(commit.author);
    if (!author)
        return std::unexpected(author.error());
    if (!m_insert.run(repository, commit.sha, *author, commit.authoredAt, commit.committedAt))
        return m_insert.failure();
    return {};
}

Result<void> CommitWriter::writeCoAuthors(qint64 repository, std::span<const core::Commit> commits,
                                          std::span<const core::CoAuthor> coAuthors)
{
    int position = 0;
    for (std::size_t i = 0; i < coAuthors.size(); ++i) {
        position = i > 0 && coAuthors[i].commit == coAuthors[i - 1].commit ? position + 1 : 0;
        const Result<qint64> author = rowOf(coAuthors[i].author);
        if (!author)
            return std::unexpected(author.error());
        if (!m_insertCoAuthor.run(repository, commits[coAuthors[i].commit].sha, position, *author))
            return m_insertCoAuthor.failure();
    }
    return {};
}

Result<qint64> CommitWriter::rowOf(std::size_t author)
{
    qint64 &row = m_rows[author];
    if (row == 0) {
        const Result<qint64> found = m_authorRows.rowOf(m_authors[author]);
        if (!found)
            return found;
        row = *found;
    }
    return row;
}

} // namespace store
