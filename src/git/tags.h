// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/event.h"
#include "git/clone.h"

#include <stop_token>
#include <vector>

namespace git {

/// The tags of a repository on its host, with the commits that they point to, without their times; at most
/// core::maxListedTags. Nothing is fetched, and no clone is needed. Kinds of errors as with Clone.
core::Result<std::vector<core::ListedTag>> listTags(const Options &options, const Remote &remote,
                                                    const std::stop_token &stop);

} // namespace git
