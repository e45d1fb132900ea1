// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace config {

/// Where settings are read from. Never the text of an invalid value, which may contain a password.
Q_DECLARE_LOGGING_CATEGORY(configLog)

} // namespace config
