// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivefile.h"

#include "files/regularfile.h"
#include "store/archive/archivedata.h"

#include <QFile>

namespace store {

core::Result<bool> beginsLikeArchive(const QString &file)
{
    constexpr qint64 beginning = 256;
    const core::Result<std::unique_ptr<QFile>> opened = files::openRegular(file);
    if (!opened)
        return std::unexpected(opened.error());
    const QByteArray begin = (*opened)->read(beginning);
    return begin.trimmed().startsWith('{') &&
           begin.contains(QByteArrayView(archiveFormat.data(), archiveFormat.size()));
}

} // namespace store
