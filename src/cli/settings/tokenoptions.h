// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "core/tokenfor.h"

#include <vector>

namespace cli {

struct TokenOptions
{
    enum class Action { Set, Remove, Status };

    Action action = Action::Status;
    /// One to set or remove; any number for the status, by default all.
    std::vector<core::TokenFor> whose = {};
    /// Ask the services about their tokens.
    bool test = false;
    /// The token to set. It is never read from the arguments.
    QByteArray token = {};
};

/// Parses the arguments of `newfaces token`. Kind Usage; the message repeats no argument, since it could be a
/// token.
core::Result<TokenOptions> parseTokenCommand(const QStringList &arguments);

Manual tokenManual();

} // namespace cli
