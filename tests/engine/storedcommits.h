// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedesk.h"
#include "store/database/connection.h"
#include "store/database/prepare.h"
#include "store/histories.h"
#include "support/fakecommit.h"

#include <algorithm>
#include <vector>

/// Everything that is stored of the one repository of acme, sorted.
inline std::vector<core::Sha> storedCommits(const EngineDesk &desk)
{
    auto database = store::Connection::open(store::databasePath(desk.folder.path()));
    const auto history = store::Histories(*database).find({acme, {}, QStringLiteral("127.0.0.1")});
    std::vector<core::Sha> commits;
    for (const core::Commit &one : (*history)->repositories.at(0).commits)
        commits.push_back(one.sha);
    std::ranges::sort(commits);
    return commits;
}

/// The names of commits, sorted.
inline std::vector<core::Sha> shasOf(const std::vector<support::FakeCommit> &commits)
{
    std::vector<core::Sha> shas(commits.size());
    std::ranges::transform(commits, shas.begin(), &support::FakeCommit::sha);
    std::ranges::sort(shas);
    return shas;
}
