// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/leftout.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "engine/contributors/gitreading.h"
#include "engine/contributors/plan.h"
#include "engine/contributors/reporter.h"
#include "engine/jobs/resources.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "forge/api.h"
#include "store/coauthors.h"
#include "store/crawls/crawls.h"

#include <stop_token>
#include <vector>

namespace engine {

/// Updates the stored data of a lookup: lists its repositories, reads what is new of each from the best
/// source, and looks up accounts for e-mails that came from git. Everything that it refers to must outlive
/// it.
struct OwnerReading
{
    store::Connection &database;
    const Settings &settings;
    /// GitHub's.
    const net::Token &token;
    Resources &shared;
    Reporter &reporter;
    std::stop_token stop;

    /// Returns the lookup with names as the host spells them.
    core::Result<core::Lookup> read(const Question &question) const;

private:
    using Repositories = std::vector<store::StoredRepository>;

    store::Crawls crawls() const { return store::Crawls(database); }
    bool hasToken() const { return !token.isEmpty(); }
    std::optional<core::Quota> quotaOf(core::Quota::Resource resource) const;
    core::Result<forge::Listing> list(const Question &question) const;
    core::Result<Repositories> unreadOf(const Repositories &stored, const Question &question,
                                        const core::LeftOut &leftOut) const;
    Plan planFor(const Repositories &repositories, const Question &question, bool hasGit) const;
    Need needOf(const store::StoredRepository &repository, bool full) const;
    core::Result<void> readAll(const QString &owner, const Repositories &repositories,
                               const Question &question) const;
    core::Result<std::vector<Unread>> readByPages(Source source, const QString &owner,
                                                  const Repositories &repositories, bool full,
                                                  const std::stop_token &ended) const;
    GitReading gitReading(const QString &owner, bool full) const;
    core::Result<void> readByGitInstead(std::vector<Unread> unread, const QString &owner,
                                        Source source) const;
    core::Result<void> recordUnread(const std::vector<Unread> &unread) const;
    core::Result<void> readOtherwise(const std::vector<Unread> &unread, const QString &owner,
                                     const Question &question) const;
    core::Result<void> readMailmaps(const core::Lookup &lookup,
                                    const std::vector<core::ListedRepository> &listed,
                                    const Question &question) const;
    core::Result<void> readEvents(const core::Lookup &lookup,
                                  const std::vector<core::ListedRepository> &listed,
                                  const Question &question) const;
    core::Result<Repositories> readableNow(const core::Lookup &lookup,
                                           const std::vector<core::ListedRepository> &listed,
                                           const Question &question) const;
    core::Result<core::LeftOut> leftOutOf(const core::Lookup &lookup) const;
    core::Result<void> nameAccounts(const core::Lookup &lookup, store::CoAuthors coAuthors) const;
};

} // namespace engine
