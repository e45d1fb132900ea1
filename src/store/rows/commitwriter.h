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
    /// The authors must outlive it.
    CommitWriter(const Connection &connection, std::span<const core::Author> authors);

    /// Adds a commit to a repository, replacing one with the same SHA. Fastest in the order of the SHAs.
    core::Result<void> write(qint64 repository, const core::Commit &commit);

private:
    std::span<const core::Author> m_authors;
    /// 0 until an author's first commit.
    std::vector<qint64> m_rows;
    AuthorRows m_authorRows;
    Statement m_insert;
};

} // namespace store
