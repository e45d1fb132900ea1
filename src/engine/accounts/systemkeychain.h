// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <memory>

namespace engine {

/// The system's keychain, for the accounts: a token for each host that is chosen, since none goes to another.
/// That it keeps one is remembered in the file of settings, as "tokens/github" and so on. To be made once the
/// application has its name.
std::unique_ptr<secrets::TokenStore> systemKeychain();

} // namespace engine
