// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/version.h"

#include <QFile>

#include <sys/stat.h>

namespace store {

namespace {

/// Nothing where there is nothing in it: a -wal comes and goes with those who only read.
QByteArray stateOf(const QString &file)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(file).constData(), &state) != 0 || state.st_size == 0)
        return {};
    return QByteArray::number(qint64(state.st_size)) + '@' +
           QByteArray::number(qint64(state.st_mtim.tv_sec)) + '.' +
           QByteArray::number(qint64(state.st_mtim.tv_nsec));
}

} // namespace

QByteArray storedVersion(const QString &path)
{
    return stateOf(path) + '+' + stateOf(path + QStringLiteral("-wal"));
}

} // namespace store
