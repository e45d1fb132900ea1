// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace secrets {

/// The library that speaks to the keychain.
core::Library keychainLibrary();

} // namespace secrets
