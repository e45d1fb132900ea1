// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "rest/localport.h"

#include <QStringList>

namespace cli {

struct ServeOptions
{
    quint16 port = rest::usualPort;
    /// Whether a request has to show a token.
    bool asksForToken = true;
    bool quiet = false;
};

/// What follows `newfaces serve`. Errors are of kind Usage.
core::Result<ServeOptions> parseServe(const QStringList &arguments);

} // namespace cli
