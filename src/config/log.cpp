// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/log.h"

namespace config {

Q_LOGGING_CATEGORY(configLog, "newfaces.config", QtWarningMsg)

} // namespace config
