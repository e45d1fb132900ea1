// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <span>

namespace store {

/// Takes rows of a table out of what is listed, or puts them back. To be called within a transaction.
core::Result<void> markRemoved(const Connection &connection, const QString &table,
                               std::span<const qint64> numbers, bool removed);

} // namespace store
