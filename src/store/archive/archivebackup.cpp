// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/ownfile.h"
#include "store/database/statement.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace store {

using core::Result;

Result<void> Store::backUp(const QString &file) const
{
    if (Result<void> possible = refuseOwnFile(file, database().databaseName()); !possible)
        return possible;
    if (QFileInfo(file).isDir())
        return cannotWrite(file, QCoreApplication::translate("store", "it is a folder"));
    // Empty, which is what SQLite takes for a place of its own; gone by itself unless it gets the name.
    QTemporaryFile unfinished(file + QStringLiteral(".XXXXXX"));
    if (!unfinished.open())
        return cannotWrite(file, unfinished.errorString());
    Statement vacuum(database(), QStringLiteral("VACUUM INTO ?"));
    if (!vacuum.run(unfinished.fileName())) {
        if (vacuum.foundDamage())
            return vacuum.failure();
        return cannotWrite(file,
                           QCoreApplication::translate("store", "its disk may be full, or reports an error"));
    }
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(unfinished.fileName()).toStdString(),
                            QFile::encodeName(file).toStdString(), failed);
    if (failed)
        return cannotWrite(file, QString::fromLocal8Bit(failed.message().c_str()));
    unfinished.setAutoRemove(false);
    return {};
}

} // namespace store
