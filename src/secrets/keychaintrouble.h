// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace QKeychain {
class Job;
}

namespace secrets {

// The errors of a keychain. The libraries' own texts are not used, because they are about buses and objects.

/// The error of a job that failed: `locked` when access was denied, otherwise Unavailable, because there is
/// no keychain.
core::Error troubleOf(const QKeychain::Job &job, const core::Error &locked);
/// Unreachable.
core::Error noAnswer();
/// Forbidden.
core::Error isLocked();
/// Forbidden: the keychain should have a token, but does not return it.
core::Error notShown();
/// Unavailable.
core::Error notWritten();
/// Forbidden.
core::Error perhapsKeptStill();
/// Cancelled, as the store ended.
core::Error givenUp();

} // namespace secrets
