// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/quota.h"
#include "engine/contributors/gitreading.h"
#include "engine/contributors/reporter.h"
#include "engine/jobs/resources.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "store/crawls/crawls.h"

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace engine {

/// Reads the tags and releases of repositories that changed since the last time, and stores them in place of
/// the earlier ones. GraphQL asks for many repositories at once, up to 300 tags of each; REST needs two
/// requests each; git needs no quota and lists all tags, but knows no releases. Everything that it refers to
/// must outlive it.
struct EventsReading
{
    store::Connection &database;
    const Settings &settings;
    /// The forge's.
    const net::Token &token;
    Resources &shared;
    Reporter &reporter;
    GitReading git;
    /// The owner, as the host spells it.
    core::Lookup lookup;
    Source source = Source::Auto;
    /// What is left for GraphQL, if the host has reported it.
    std::optional<core::Quota> points = std::nullopt;

    /// What cannot be read is reported as a notice, and read the next time. Errors are of kind Storage or
    /// Cancelled.
    core::Result<void> read(const std::vector<store::StoredRepository> &repositories,
                            const std::stop_token &stop) const;

private:
    using Repositories = std::vector<const store::StoredRepository *>;
    using Listed = core::Result<core::ListedEvents>;
    /// The repositories that were not read, and why.
    using Unread = std::vector<std::pair<QString, core::Error>>;

    Source chosenSource(std::size_t repositories) const;
    std::vector<Listed> readByApi(Source api, const Repositories &repositories,
                                  const std::stop_token &stop) const;
    std::vector<Listed> readByGit(const Repositories &repositories, const std::stop_token &stop) const;
    void tell(const Unread &unread) const;
};

} // namespace engine
