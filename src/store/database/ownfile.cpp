// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/ownfile.h"

#include "core/messages/catalogue.h"
#include "store/database/sqlite.h"

#include <QFileInfo>

namespace store {

using core::Error;
using core::Result;

Result<void> refuseOwnFile(const QString &file, const QString &database)
{
    for (const QString &suffix : sqlite::fileSuffixes()) {
        const QFileInfo own(database + suffix);
        if (own.exists() && QFileInfo(file) == own) // the same file, whatever its name
            return core::fail(Error::Kind::Output, "file.is-the-history", file);
    }
    return {};
}

} // namespace store
