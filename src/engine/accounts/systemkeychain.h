// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <memory>

namespace engine {

/// The system's keychain, for the accounts: one token per host, because a token never goes to another host.
/// The settings file remembers that the keychain has one, as "tokens/github" and so on. To be created after
/// the application has its name.
std::unique_ptr<secrets::TokenStore> systemKeychain();

} // namespace engine
