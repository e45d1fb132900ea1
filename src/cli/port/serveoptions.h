// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>

namespace cli {

struct ServeOptions
{
    quint16 port = 0;
    /// Whether a request has to show a token.
    bool asksForToken = true;
    bool quiet = false;
};

/// What follows `newfaces serve`; `usualPort` where it names none. Errors are of kind Usage.
core::Result<ServeOptions> parseServe(const QStringList &arguments, quint16 usualPort);

} // namespace cli
