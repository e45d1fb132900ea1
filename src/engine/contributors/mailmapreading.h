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

#include <QSet>

#include <span>
#include <stop_token>
#include <utility>
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
    /// is not a .mailmap, is reported as a notice, and changes nothing. Errors are of kind Storage or
    /// Cancelled.
    core::Result<void> read(const std::vector<store::StoredRepository> &repositories,
                            const std::stop_token &stop) const;

private:
    using File = core::Result<std::optional<QByteArray>>;
    using Repositories = std::span<const store::StoredRepository *const>;

    /// What was read so far.
    struct Outcome
    {
        std::size_t decisions = 0;
        /// The files that have decisions already.
        QSet<QString> usedFiles;
        /// The files that were not read, and why.
        std::vector<std::pair<QString, core::Error>> unread;
    };

    core::Result<void> readSome(Source from, Repositories repositories, Outcome &outcome,
                                const std::stop_token &stop) const;
    Source sourceFor(const store::StoredRepository &repository) const;
    std::vector<File> readByApi(Source api, Repositories repositories, const std::stop_token &stop) const;
    std::vector<File> readByGit(Repositories repositories, const std::stop_token &stop) const;
    /// Nothing if the repository is there; otherwise why it cannot be seen.
    File absentFile(const store::StoredRepository &repository, const std::stop_token &stop) const;
    QString nameOf(const store::StoredRepository &repository) const;
    /// Stores what the file says, at most `rest` decisions, and returns how many it has.
    core::Result<std::size_t> keep(const store::StoredRepository &repository, const File &file,
                                   std::size_t rest) const;
};

} // namespace engine
