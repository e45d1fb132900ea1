// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {

/// How much of a history is read.
enum class Detail {
    /// Of each author's commits to a repository in a month the first and the last, which stands for the
    /// others (see core::Commit::count). It gives the same answers as the commits to all counting rules but
    /// those that need more: weeks, the committer's date, and co-authors.
    Months,
    Commits,  ///< each commit
    CoAuthors ///< each commit with its co-authors
};

} // namespace store
