// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenfor.h"
#include "core/tokenreport.h"
#include "engine/accounts.h"

#include <QString>

namespace gui {

/// What the window calls a service.
QString serviceName(core::TokenFor tokenFor);

/// "Kept in the system’s keychain.": whether there is a token, where it is kept, and what wins.
QString tokenSentence(core::TokenFor tokenFor, const engine::TokenState &state);

/// "It is octocat’s. No scopes: …": what the service says of a token.
QString reportSentence(core::TokenFor tokenFor, const core::TokenReport &report);

/// Where tokens are made, as links; empty where Newfaces makes them itself.
QString tokenLinks(core::TokenFor tokenFor);

} // namespace gui
