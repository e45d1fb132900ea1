// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/prepare.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace support {

/// Makes the data in a folder as if a version that knew no co-authors had read everything.
inline void forgetCoAuthors(const QString &dataFolder)
{
    const QString name = QStringLiteral("forgetCoAuthors");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(store::databasePath(dataFolder));
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &sql : {QStringLiteral("DELETE FROM co_author"),
                                   QStringLiteral("UPDATE repository SET co_authors = 0")}) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace support
