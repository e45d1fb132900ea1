// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

namespace store {

/// The owner's row, made when there is none; its name becomes as it is written here. Inside a transaction.
core::Result<qint64> recordOwner(const Connection &connection, const QString &name);

} // namespace store
