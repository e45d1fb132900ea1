// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forge/github/github.h"

namespace support {

/// GitHub itself.
inline const core::Forge gitHub = forge::github::makeForge(QUrl(QStringLiteral("https://api.github.com")));

} // namespace support
