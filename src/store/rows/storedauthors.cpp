// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/storedauthors.h"

#include "store/database/statement.h"
#include "store/rows/authorcolumns.h"

#include <map>

namespace store {

using core::Result;
using core::StoredAuthor;

namespace {

/// For each author, the hosts of the owners in whose repositories it is.
Result<std::map<qint64, QStringList>> hostsOfAuthors(const Connection &connection)
{
    const QString ofTable =
        QStringLiteral("SELECT DISTINCT c.author, o.host FROM %1 c JOIN repository r ON r.id = c.repository "
                       "JOIN owner o ON o.id = r.owner");
    QStringList selects;
    for (const QLatin1String table : authorTables)
        selects.append(ofTable.arg(table));
    Statement select(connection, selects.join(QStringLiteral(" UNION ")));
    std::map<qint64, QStringList> hosts;
    select.run();
    while (select.next())
        hosts[select.integer(0)].append(select.text(1));
    if (select.failed())
        return select.failure();
    return hosts;
}

} // namespace

Result<std::vector<StoredAuthor>> readStoredAuthors(const Connection &connection)
{
    Result<std::map<qint64, QStringList>> hosts = hostsOfAuthors(connection);
    if (!hosts)
        return std::unexpected(hosts.error());
    Statement select(connection, QStringLiteral("SELECT id, %1 FROM author WHERE account_id >= %2")
                                     .arg(authorColumns)
                                     .arg(core::Author::notAsked));
    std::vector<StoredAuthor> authors;
    select.run();
    while (select.next()) {
        // One that no commit has any more is nobody's on no host.
        QStringList &ofAuthor = (*hosts)[select.integer(0)];
        if (ofAuthor.isEmpty())
            ofAuthor.append(QString());
        authors.push_back({select.integer(0), authorIn(select, 1), ofAuthor});
    }
    if (select.failed())
        return select.failure();
    return authors;
}

Result<std::vector<core::LinkedAddress>> readLinkedAddresses(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT host, email, account_id FROM email_account "
                                                "WHERE account_id > 0"));
    std::vector<core::LinkedAddress> addresses;
    select.run();
    while (select.next())
        addresses.push_back({select.text(0), select.text(1), select.integer(2)});
    if (select.failed())
        return select.failure();
    return addresses;
}

} // namespace store
