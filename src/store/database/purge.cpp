// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/purge.h"

#include "store/database/sqlite.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/authorcolumns.h"

#include <QStringList>

namespace store {

namespace {

using core::Result;

/// A SELECT of all authors that a row has.
QString authorsInUse()
{
    QStringList selects;
    for (const QLatin1String table : authorTables)
        selects.append(QStringLiteral("SELECT author FROM %1").arg(table));
    return selects.join(QStringLiteral(" UNION "));
}

/// Repositories that were listed without a lookup belong to an interrupted crawl, and are kept for it.
Result<void> purgeInOne(Connection &connection)
{
    const QString isNowhere = QStringLiteral("repository NOT IN (SELECT id FROM repository)");
    const QString isNobodys = QStringLiteral("owner NOT IN (SELECT id FROM owner)");
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    for (const QString &sql : std::initializer_list<QString>{
             QStringLiteral("UPDATE repository SET listed = 0 WHERE listed = 1 AND owner IN "
                            "(SELECT owner FROM lookup WHERE repository IS NULL AND removed = 1) AND id IN "
                            "(SELECT repository FROM lookup WHERE repository IS NOT NULL AND removed = 0)"),
             QStringLiteral("DELETE FROM repository WHERE listed = 1 AND owner IN "
                            "(SELECT owner FROM lookup WHERE repository IS NULL AND removed = 1)"),
             QStringLiteral("DELETE FROM repository WHERE listed = 0 AND id IN "
                            "(SELECT repository FROM lookup WHERE removed = 1)"),
             QStringLiteral("DELETE FROM lookup WHERE removed = 1"),
             QStringLiteral("DELETE FROM seen WHERE lookup NOT IN (SELECT id FROM lookup)"),
             QStringLiteral("DELETE FROM owner WHERE id NOT IN (SELECT owner FROM repository) "
                            "AND id NOT IN (SELECT owner FROM lookup) "
                            "AND id NOT IN (SELECT owner FROM decision WHERE undone = 0) "
                            "AND id NOT IN (SELECT owner FROM own_event WHERE removed = 0)"),
             QStringLiteral("DELETE FROM decision WHERE ") % isNobodys,
             QStringLiteral("DELETE FROM decision_subject WHERE decision NOT IN (SELECT id FROM decision)"),
             QStringLiteral("DELETE FROM own_event WHERE ") % isNobodys,
             QStringLiteral("DELETE FROM event WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM commits WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM author_month WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM unusual_commit WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM crawl WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM crawl_page WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM crawl_commit WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM co_author WHERE ") % isNowhere,
             QStringLiteral("DELETE FROM crawl_co_author WHERE ") % isNowhere,
             // Nobody has looked at what is left of these owners.
             QStringLiteral(
                 "DELETE FROM unseen_author WHERE %1 OR repository IN (SELECT id FROM repository "
                 "WHERE owner NOT IN (SELECT l.owner FROM seen s JOIN lookup l ON l.id = s.lookup))")
                 .arg(isNowhere),
             QStringLiteral("DELETE FROM author WHERE id NOT IN (%1)").arg(authorsInUse()),
             // SQLite's lower() only knows ASCII letters. An account that is deleted because of this is
             // looked up again.
             QStringLiteral("DELETE FROM email_account WHERE email NOT IN "
                            "(SELECT lower(trim(email)) FROM author)"),
             QStringLiteral("DELETE FROM account_handle WHERE login NOT IN "
                            "(SELECT login FROM author UNION SELECT login FROM email_account)")}) {
        if (Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<void> purgeRemoved(Connection &connection)
{
    Statement removed(connection, QStringLiteral("SELECT count(*) FROM lookup WHERE removed = 1"));
    const Result<std::optional<qint64>> count = removed.number();
    if (!count)
        return std::unexpected(count.error());
    if (count->value_or(0) == 0)
        return {};

    // With foreign keys on, SQLite would search all commits for each author.
    if (Result<void> off = sqlite::enforceForeignKeys(connection, false); !off)
        return off;
    Result<void> purged = purgeInOne(connection);
    if (Result<void> on = sqlite::enforceForeignKeys(connection, true); purged && !on)
        return on;
    return purged;
}

Result<void> purgeRemovedProfiles(Connection &connection)
{
    Statement removed(connection, QStringLiteral("SELECT count(*) FROM profile WHERE removed = 1"));
    const Result<std::optional<qint64>> count = removed.number();
    if (!count)
        return std::unexpected(count.error());
    if (count->value_or(0) == 0)
        return {};
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    for (const QString &sql : {QStringLiteral("DELETE FROM profile WHERE removed = 1"),
                               QStringLiteral("DELETE FROM picture WHERE sha256 NOT IN "
                                              "(SELECT sha256 FROM profile_picture)")}) {
        if (Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace store
