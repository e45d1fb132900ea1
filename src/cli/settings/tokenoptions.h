// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenfor.h"

#include <QStringList>

#include <vector>

namespace cli {

struct TokenOptions
{
    enum class Action { Set, Remove, Status };

    Action action = Action::Status;
    /// One to set or to remove, all when the status names none.
    std::vector<core::TokenFor> whose = {};
    /// The services are asked about their tokens.
    bool test = false;
    /// What is set; nothing of it comes from the arguments.
    QByteArray token = {};
};

/// What follows `newfaces token`. Errors are of kind Usage, and repeat no word that could be a token.
core::Result<TokenOptions> parseTokenCommand(const QStringList &arguments);

} // namespace cli
