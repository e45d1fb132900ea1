// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace forge {

/// What was adapted to a host's answers.
Q_DECLARE_LOGGING_CATEGORY(forgeLog)

} // namespace forge
