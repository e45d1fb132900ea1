// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/process.h"

namespace git {

/// A clone's folder, locked, and who waits for what is done there.
struct Place
{
    const Options &options;
    QString folder;
    Tell tell = {};
    std::stop_token stop = {};
};

/// Makes the clone, in the place of whatever is there. Gives the branch's newest commit.
core::Result<core::Sha> cloneAnew(const Place &place, const Remote &remote);

/// Fetches what is new. Gives the branch's newest commit; nothing when the clone is damaged.
core::Result<std::optional<core::Sha>> fetchNew(const Place &place, const Remote &remote);

/// Runs a command of git on the clone, without a way to any host.
core::Result<Ended> runIn(const Place &place, const QStringList &arguments,
                          const std::function<void(QByteArrayView)> &output = {});

} // namespace git
