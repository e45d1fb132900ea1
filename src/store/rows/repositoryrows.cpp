// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/repositoryrows.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"

#include <vector>

namespace store {

using core::Error;
using core::Result;

std::unexpected<Error> repositoryIsGone()
{
    return core::fail(Error::Kind::Storage, "history.changed-meanwhile");
}

Result<void> runForRepository(const Connection &connection, qint64 repository,
                              std::initializer_list<QString> statements)
{
    for (const QString &sql : statements) {
        Statement statement(connection, sql);
        if (!statement.run(repository))
            return statement.failure();
    }
    return {};
}

Result<QString> hostOf(const Connection &connection, qint64 repository)
{
    Statement select(
        connection,
        QStringLiteral("SELECT o.host FROM repository r JOIN owner o ON o.id = r.owner WHERE r.id = ?"));
    select.run(repository);
    QString host = select.next() ? select.text(0) : QString();
    if (select.failed())
        return select.failure();
    return host;
}

Result<void> deleteCommits(const Connection &connection, qint64 repository)
{
    return runForRepository(connection, repository,
                            {QStringLiteral("DELETE FROM co_author WHERE repository = ?"),
                             QStringLiteral("DELETE FROM author_month WHERE repository = ?"),
                             QStringLiteral("DELETE FROM unusual_commit WHERE repository = ?"),
                             QStringLiteral("DELETE FROM commits WHERE repository = ?")});
}

Result<void> forgetUnlisted(const Connection &connection, qint64 owner, const HostIds &listed)
{
    Statement select(connection,
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
        connection,
        QStringLiteral("DELETE FROM repository WHERE id = ? "
                       "AND NOT EXISTS (SELECT 1 FROM lookup l WHERE l.repository = repository.id)"));
    Statement unlist(connection, QStringLiteral("UPDATE repository SET listed = 0 WHERE id = ?"));
    for (const qint64 id : gone) {
        if (!forget.run(id))
            return forget.failure();
        if (!unlist.run(id))
            return unlist.failure();
    }
    return {};
}

} // namespace store
