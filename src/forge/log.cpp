// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/log.h"

namespace forge {

Q_LOGGING_CATEGORY(forgeLog, "newfaces.forge", QtWarningMsg)

} // namespace forge
