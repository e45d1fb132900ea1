// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts.h"

#include <QString>

namespace cli {

/// Where a token comes from and is kept, in a few words: "in the keychain".
QString whereKept(const engine::TokenState &state);

/// What a service says of a token, a line each; of X's, that it is taken.
QString reportText(core::TokenFor whose, const core::TokenReport &report);

/// "GitHub", "X", "the local port".
QString serviceName(core::TokenFor whose);

} // namespace cli
