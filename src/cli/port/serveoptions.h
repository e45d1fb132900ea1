// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"

namespace cli {

struct ServeOptions
{
    /// 0 for any free port.
    quint16 port = 0;
    bool requiresToken = true;
    bool quiet = false;
};

/// Parses the arguments of `newfaces serve`. Kind Usage.
core::Result<ServeOptions> parseServe(const QStringList &arguments, quint16 defaultPort);

Manual serveManual();

} // namespace cli
