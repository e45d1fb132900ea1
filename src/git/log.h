// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace git {

/// Command lines of git, which contain no token, and how it ended. Never its output.
Q_DECLARE_LOGGING_CATEGORY(gitLog)

} // namespace git
