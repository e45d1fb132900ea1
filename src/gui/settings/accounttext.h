// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenfor.h"
#include "core/tokenreport.h"
#include "engine/accounts.h"

#include <QString>

namespace gui {

/// The service's name.
QString serviceName(core::TokenFor tokenFor);

/// "The token is stored in the system’s keychain.": whether there is a token, and where it comes from.
QString tokenSentence(core::TokenFor tokenFor, const engine::TokenState &state);

/// "It belongs to octocat. …": what the service reports about a token.
QString reportSentence(core::TokenFor tokenFor, const core::TokenReport &report);

/// Links to the pages where tokens are created.
QString tokenLinks(core::TokenFor tokenFor);

} // namespace gui
