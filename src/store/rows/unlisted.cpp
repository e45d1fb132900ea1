// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/unlisted.h"

#include "store/database/statement.h"

#include <vector>

namespace store {

using core::Result;

Result<void> forgetUnlisted(const QSqlDatabase &database, qint64 owner, const HostIds &listed)
{
    Statement select(database,
                     QStringLiteral("SELECT id, host_id FROM repository WHERE owner = ? AND listed = 1"));
    std::vector<qint64> gone;
    select.run(owner);
    while (select.next()) {
        if (!listed.contains(select.integer(1)))
            gone.push_back(select.integer(0));
    }
    if (select.failed())
        return select.failure();

    Statement forget(
        database,
        QStringLiteral("DELETE FROM repository WHERE id = ? "
                       "AND NOT EXISTS (SELECT 1 FROM lookup l WHERE l.repository = repository.id)"));
    Statement unlist(database, QStringLiteral("UPDATE repository SET listed = 0 WHERE id = ?"));
    for (const qint64 id : gone) {
        if (!forget.run(id))
            return forget.failure();
        if (!unlist.run(id))
            return unlist.failure();
    }
    return {};
}

} // namespace store
