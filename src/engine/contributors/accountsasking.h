// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "core/quota.h"
#include "engine/contributors/reporter.h"
#include "forge/api.h"
#include "store/coauthors.h"
#include "store/database/connection.h"

#include <optional>
#include <stop_token>

namespace engine {

/// Looks up and stores the accounts of the lookup's e-mails that came from git, or are those of co-authors,
/// and were not looked up yet, each e-mail once, as far as the quota has points left. The rest are looked up
/// the next time.
core::Result<void> askAccounts(store::Connection &database, const forge::AccountsApi &api, Reporter &reporter,
                               const core::Lookup &lookup, store::CoAuthors coAuthors,
                               const std::optional<core::Quota> &left, core::Instant now,
                               const std::stop_token &stop);

} // namespace engine
