// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/handlefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace engine {

namespace {

using core::Error;
using core::HandleList;
using core::Result;

constexpr qint64 mostOfAList = qint64(10) * 1024 * 1024;

std::unexpected<Error> unreadable(const QString &name, const QString &reason, Error::Kind kind)
{
    return std::unexpected(
        Error{kind, QCoreApplication::translate("engine", "“%1” cannot be read: %2.").arg(name, reason)});
}

} // namespace

Result<HandleList> readHandles(QIODevice &device, const QString &name)
{
    QByteArray content;
    while (content.size() <= mostOfAList) {
        const QByteArray more = device.read(mostOfAList + 1 - content.size());
        if (more.isEmpty())
            break;
        content += more;
    }
    if (const auto *file = qobject_cast<QFileDevice *>(&device); file && file->error() != QFile::NoError)
        return unreadable(name, file->errorString(), Error::Kind::Output);
    if (content.size() > mostOfAList)
        return unreadable(name, QCoreApplication::translate("engine", "it is larger than 10 MB"),
                          Error::Kind::Usage);
    return core::parseHandleFile(content);
}

Result<HandleList> readHandleFile(const QString &name)
{
    if (const QFileInfo info(name); info.exists() && !info.isFile())
        return unreadable(name, QCoreApplication::translate("engine", "it is no file"), Error::Kind::Output);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString(), Error::Kind::Output);
    return readHandles(file, name);
}

} // namespace engine
