// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/removal.h"

#include "store/database/statement.h"

namespace store {

core::Result<void> markRemoved(const Connection &connection, const QString &table,
                               std::span<const qint64> numbers, bool removed)
{
    Statement update(connection, QStringLiteral("UPDATE %1 SET removed = ? WHERE id = ?").arg(table));
    for (const qint64 number : numbers) {
        if (!update.run(removed, number))
            return update.failure();
    }
    return {};
}

} // namespace store
