// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/log.h"

namespace social {

Q_LOGGING_CATEGORY(socialLog, "newfaces.social", QtWarningMsg)

} // namespace social
