// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/log.h"

namespace rest {

Q_LOGGING_CATEGORY(restLog, "newfaces.rest", QtWarningMsg)

} // namespace rest
