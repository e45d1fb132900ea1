// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "engine/contributors/gitreading.h"
#include "engine/contributors/reporter.h"
#include "engine/jobs/resources.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "store/crawls/crawls.h"

#include <stop_token>
#include <vector>

namespace engine {

/// Reads the .mailmap files of repositories, and stores what they say as decisions of the file
/// "OWNER/REPOSITORY/.mailmap", in place of what an earlier one said. Everything that it refers to must
/// outlive it.
struct MailmapReading
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

    /// From the newest commits that are stored; a repository without any is left out. What cannot be read, or
    /// is no .mailmap, is reported as a notice, and changes nothing. Errors are of kind Storage or Cancelled.
    core::Result<void> read(const std::vector<store::StoredRepository> &repositories,
                            const std::stop_token &stop) const;

private:
    using File = core::Result<std::optional<QByteArray>>;
    using Repositories = std::vector<const store::StoredRepository *>;

    Source sourceFor(const store::StoredRepository &repository) const;
    std::vector<File> readByApi(Source api, const Repositories &repositories,
                                const std::stop_token &stop) const;
    std::vector<File> readByGit(const Repositories &repositories, const std::stop_token &stop) const;
    QString nameOf(const store::StoredRepository &repository) const;
    core::Result<void> keep(const store::StoredRepository &repository, const File &file) const;
};

} // namespace engine
