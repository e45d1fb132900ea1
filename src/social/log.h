// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace social {

/// Sources of profiles that failed or are not asked for some time.
Q_DECLARE_LOGGING_CATEGORY(socialLog)

} // namespace social
