// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <span>

namespace store {

/// Marks rows of a table as removed, or as listed again. To be called inside a transaction.
core::Result<void> markRemoved(const Connection &connection, const QString &table,
                               std::span<const qint64> numbers, bool removed);

} // namespace store
