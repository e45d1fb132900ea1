// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace store {

/// The database: opened, migrated, backed up, moved away.
Q_DECLARE_LOGGING_CATEGORY(storeLog)

} // namespace store
