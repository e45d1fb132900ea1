// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/log.h"

namespace git {

Q_LOGGING_CATEGORY(gitLog, "newfaces.git", QtWarningMsg)

} // namespace git
