// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"

namespace forge::github {

/// GitHub itself by its API's address, https://api.github.com; for any other address an Enterprise host,
/// whose API is at https://HOST/api/v3.
core::Forge makeForge(const QUrl &api);

} // namespace forge::github
