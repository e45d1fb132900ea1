// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/contributors/reporter.h"
#include "engine/contributors/unread.h"
#include "engine/settings.h"
#include "git/clone.h"
#include "net/http.h"
#include "store/crawls/crawls.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace engine {

/// Reads repositories with git: clones or fetches into the cache, and stores what is new.
struct GitReading
{
    QString database;
    const Settings &settings;
    /// For private repositories, where isTokensOrigin().
    const net::Token &token;
    /// Clones count among its requests.
    net::Http &http;
    Reporter &reporter;
    /// The owner, as the host spells it.
    QString owner;
    /// Store all commits again, whatever is stored.
    bool full = false;
    /// Called on the reading thread, with messages for the user.
    std::function<void(const core::Message &)> notice = {};

    /// Updates the stored histories to the heads of the default branches, several in parallel. Returns those
    /// that git could not read, which are unchanged; errors are of kind Storage or Cancelled.
    core::Result<std::vector<Unread>> read(const std::vector<store::StoredRepository> &repositories,
                                           const std::stop_token &stop) const;

    /// The content of a file in the top folder of a repository that has a clone; see git::Clone::file().
    core::Result<std::optional<QByteArray>> file(const core::ListedRepository &repository,
                                                 const core::Sha &head, const QString &name,
                                                 const std::stop_token &stop) const;

    /// The tags of a repository on its host, without their times.
    core::Result<std::vector<core::ListedTag>> tags(const core::ListedRepository &repository,
                                                    const std::stop_token &stop) const;

private:
    git::Remote remoteOf(const core::ListedRepository &repository) const;
    /// Whether the host sent only commits, as far as a new clone shows it.
    core::Result<bool> readOne(store::Crawls crawls, const store::StoredRepository &repository,
                               const std::stop_token &stop) const;
};

/// Whether git may be given the token: only for the forge's site, not for a mirror, or for another scheme or
/// port of the same host.
bool isTokensOrigin(const Settings &settings);

/// How many bytes an update may add to its clone: enough for all commits, if the listing has their number,
/// and within the budget for clones; at least 256 MB.
qint64 maxCloneBytes(const core::ListedRepository &repository, qint64 budget);

/// Whether the cache has a clone of the repository.
bool hasClone(const Settings &settings, const core::ListedRepository &repository);

} // namespace engine
