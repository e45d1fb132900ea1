// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/turn.h"

#include "core/messages/catalogue.h"

#include <QFileInfo>

namespace store {

using core::Error;

QString lockPath(const QString &database)
{
    return database + QStringLiteral(".lock");
}

core::Result<void> takeTurn(QLockFile &lock)
{
    constexpr int patience = 10000;
    if (lock.tryLock(patience))
        return {};
    const QString folder = QFileInfo(lock.fileName()).absolutePath();
    if (lock.error() == QLockFile::LockFailedError)
        return core::fail(Error::Kind::Storage, "database.busy", folder);
    return core::fail(Error::Kind::Storage, "database.folder-not-writable", folder);
}

} // namespace store
