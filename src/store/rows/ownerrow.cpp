// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/ownerrow.h"

#include "store/database/statement.h"

namespace store {

core::Result<qint64> recordOwner(const Connection &connection, const core::Lookup &lookup)
{
    Statement upsert(connection,
                     QStringLiteral("INSERT INTO owner (host, name) VALUES (?, ?) ON CONFLICT (host, name) "
                                    "DO UPDATE SET name = excluded.name RETURNING id"));
    const core::Result<std::optional<qint64>> id = upsert.number(lookup.host, lookup.owner);
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(0);
}

core::Result<std::optional<qint64>> findOwner(const Connection &connection, const core::Lookup &lookup)
{
    Statement select(connection, QStringLiteral("SELECT id FROM owner WHERE host = ? AND name = ?"));
    return select.number(lookup.host, lookup.owner);
}

} // namespace store
