// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/repositoryrows.h"

#include "store/database/statement.h"

#include <QCoreApplication>

namespace store {

using core::Error;
using core::Result;

std::unexpected<Error> readingIsGone()
{
    return std::unexpected(Error{
        Error::Kind::Storage,
        QCoreApplication::translate(
            "store", "The repository was removed from the history, or changed by an import, while it was "
                     "read. Look it up once again.")});
}

Result<void> runForRepository(const QSqlDatabase &database, qint64 repository,
                              std::initializer_list<QString> statements)
{
    for (const QString &sql : statements) {
        Statement statement(database, sql);
        if (!statement.run(repository))
            return statement.failure();
    }
    return {};
}

} // namespace store
