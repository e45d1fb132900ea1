// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/commitwriter.h"

namespace store {

using core::Result;

CommitWriter::CommitWriter(const Connection &connection, std::span<const core::Author> authors)
    : m_authors(authors)
    , m_rows(authors.size())
    , m_authorRows(connection)
    , m_insert(connection,
               QStringLiteral("INSERT INTO commits "
                              "(repository, sha, author, authored_at, committed_at) "
                              "VALUES (?, ?, ?, ?, ?) "
                              "ON CONFLICT (repository, sha) DO UPDATE SET author = excluded.author, "
                              "authored_at = excluded.authored_at, committed_at = excluded.committed_at"))
{}

Result<void> CommitWriter::write(qint64 repository, const core::Commit &commit)
{
    qint64 &author = m_rows[commit.author];
    if (author == 0) {
        const Result<qint64> row = m_authorRows.rowOf(m_authors[commit.author]);
        if (!row)
            return std::unexpected(row.error());
        author = *row;
    }
    if (!m_insert.run(repository, commit.sha, author, commit.authoredAt, commit.committedAt))
        return m_insert.failure();
    return {};
}

} // namespace store
