// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts.h"

#include <QString>

namespace cli {

/// Where a token is stored, in a few words: "in the keychain".
QString whereStored(const engine::TokenState &state);

/// What a service reports about a token, in lines; X reports only that it is valid.
QString reportText(core::TokenFor whose, const core::TokenReport &report);

/// "GitHub", "X", "the local port".
QString serviceName(core::TokenFor whose);

} // namespace cli
