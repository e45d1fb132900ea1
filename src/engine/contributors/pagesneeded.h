// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/crawls/crawl.h"

#include <vector>

namespace engine {

/// The number of commits that are reachable from the pinned head: exact if the host reported it, or the last
/// page is stored.
qint64 totalOf(const store::Crawl &crawl, int commitsOnPage);

/// Whether the stored history and the pages read so far together have all commits of the pinned head.
bool isCovered(const store::StoredRepository &repository, const store::Crawl &crawl, int commitsOnPage);

/// The pages to request next, at most 1,000; none when all are stored.
std::vector<int> pagesNeeded(const store::StoredRepository &repository, const store::Crawl &crawl,
                             int commitsOnPage);

} // namespace engine
