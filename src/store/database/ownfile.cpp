// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/ownfile.h"

#include "store/database/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace store {

using core::Error;
using core::Result;

std::unexpected<Error> cannotWrite(const QString &file, const QString &reason)
{
    return std::unexpected(
        Error{Error::Kind::Output,
              QCoreApplication::translate("store", "“%1” cannot be written: %2.").arg(file, reason)});
}

Result<void> refuseOwnFile(const QString &file, const QString &database)
{
    for (const QString &suffix : sqlite::fileSuffixes()) {
        const QFileInfo own(database + suffix);
        if (own.exists() && QFileInfo(file) == own) // the same place, whatever it is called
            return cannotWrite(
                file, QCoreApplication::translate("store", "it is the history itself. Choose another file"));
    }
    return {};
}

} // namespace store
