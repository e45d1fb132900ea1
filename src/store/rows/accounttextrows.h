// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/accounttexts.h"
#include "core/history/history.h"
#include "store/database/connection.h"

namespace store {

/// Reads what the accounts of History::host say about themselves into History::xHandles, otherHandles and
/// companies.
core::Result<void> readAccountTexts(const Connection &connection, core::History *history);

/// Writes what accounts say about themselves. Forgotten people's are left out.
core::Result<void> writeAccountTexts(const Connection &connection, const QString &host,
                                     const core::TextsByLogin &texts);

} // namespace store
