// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log.h"

namespace cli {

Q_LOGGING_CATEGORY(cliLog, "newfaces.cli", QtWarningMsg)

} // namespace cli
