// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/log.h"

namespace secrets {

Q_LOGGING_CATEGORY(secretsLog, "newfaces.secrets", QtWarningMsg)

} // namespace secrets
