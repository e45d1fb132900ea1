// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "core/quota.h"
#include "engine/contributors/reporter.h"
#include "forge/api.h"
#include "store/database/connection.h"

#include <optional>
#include <stop_token>

namespace engine {

/// Asks for the accounts of the lookup's e-mails that git has shown and nobody has asked about, each e-mail
/// once, and stores them; no more than the quota has points left. What could not be asked for stays unasked,
/// to be asked for the next time.
core::Result<void> askAccounts(store::Connection &database, const forge::AccountsApi &api, Reporter &reporter,
                               const core::Lookup &lookup, const std::optional<core::Quota> &left,
                               core::Instant now, const std::stop_token &stop);

} // namespace engine
