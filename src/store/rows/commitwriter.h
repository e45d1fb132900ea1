// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows/authorrows.h"

#include <span>
#include <vector>

namespace store {

/// Writes commits that name their authors by index. To be used inside one transaction.
class CommitWriter
{
public:
    /// The authors must outlive it. `host` is that of the owner of the repositories.
    CommitWriter(const Connection &connection, std::span<const core::Author> authors, const QString &host);

    /// See ForgottenKeys.
    core::Result<void> isReady() const { return m_authorRows.isReady(); }

    /// What is written next is of an owner on this host.
    void useHost(const QString &host);

    /// Adds a commit to a repository, replacing one with the same SHA. Fastest in the order of the SHAs.
    core::Result<void> write(qint64 repository, const core::Commit &commit);
    /// Adds co-authors, sorted as core::RepositoryHistory::coAuthors; each names its commit by index.
    core::Result<void> writeCoAuthors(qint64 repository, std::span<const core::Commit> commits,
                                      std::span<const core::CoAuthor> coAuthors);

private:
    core::Result<qint64> rowOf(std::size_t author);

    std::span<const core::Author> m_authors;
    /// 0 until an author's first use.
    std::vector<qint64> m_rows;
    AuthorRows m_authorRows;
    Statement m_insert;
    Statement m_insertCoAuthor;
};

} // namespace store
