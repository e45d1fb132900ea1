// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace cli {

/// The command that runs. Never its arguments, which may contain a token by mistake.
Q_DECLARE_LOGGING_CATEGORY(cliLog)

} // namespace cli
