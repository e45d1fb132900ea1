// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/process.h"

namespace git {

/// A clone's locked folder, and the callbacks of the caller.
struct Place
{
    const Options &options;
    QString folder;
    Tell tell = {};
    std::stop_token stop = {};
};

/// Kind Unreachable for an address that git is not given.
core::Result<void> checkAddress(const Remote &remote);

/// Makes the clone, replacing whatever is in the folder. Returns the newest commit of the branch.
core::Result<core::Sha> cloneAnew(const Place &place, const Remote &remote);

/// Fetches new commits. Returns the newest commit of the branch; nothing when the clone is damaged.
core::Result<std::optional<core::Sha>> fetchNew(const Place &place, const Remote &remote);

/// Fetches one object, which the filter has left out of the clone. The host sends nothing else.
core::Result<void> fetchObject(const Place &place, const Remote &remote, const QString &object);

/// Runs a git command on the clone, without network access.
core::Result<Ended> runIn(const Place &place, const QStringList &arguments,
                          const std::function<void(QByteArrayView)> &output = {});

} // namespace git
