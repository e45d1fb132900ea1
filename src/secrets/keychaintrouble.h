// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace QKeychain {
class Job;
}

namespace secrets {

// What can be wrong with a keychain. The libraries' own words are left out: they are about buses and objects.

/// Why a job ended with an error: `locked` when it was let do nothing, else Unavailable: there is no
/// keychain.
core::Error troubleOf(const QKeychain::Job &job, const core::Error &locked);
/// Unreachable.
core::Error noAnswer();
/// Forbidden.
core::Error isLocked();
/// Forbidden: it is known to keep a token, and shows none.
core::Error notShown();
/// Unavailable.
core::Error notWritten();
/// Forbidden.
core::Error perhapsKeptStill();
/// Cancelled, as the store ended.
core::Error givenUp();

} // namespace secrets
