// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/ownerrow.h"

#include "store/database/statement.h"

namespace store {

core::Result<qint64> recordOwner(const Connection &connection, const QString &name)
{
    Statement upsert(connection, QStringLiteral("INSERT INTO owner (name) VALUES (?) ON CONFLICT (name) "
                                                "DO UPDATE SET name = excluded.name RETURNING id"));
    const core::Result<std::optional<qint64>> id = upsert.number(name);
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(0);
}

} // namespace store
