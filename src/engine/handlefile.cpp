// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/handlefile.h"

#include "core/messages/catalogue.h"

#include <QFile>
#include <QFileInfo>

namespace engine {

namespace {

using core::Error;
using core::HandleList;
using core::Result;

constexpr qint64 megabyte = qint64(1024) * 1024;
constexpr qint64 mostOfAList = 10 * megabyte;

std::unexpected<Error> unreadable(const QString &name, const QString &reason)
{
    return core::fail(Error::Kind::Output, "file.not-readable", name, reason);
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
        return unreadable(name, file->errorString());
    if (content.size() > mostOfAList)
        return core::fail(Error::Kind::Usage, "file.too-large", name, mostOfAList / megabyte);
    return core::parseHandleFile(content);
}

Result<HandleList> readHandleFile(const QString &name)
{
    if (const QFileInfo info(name); info.exists() && !info.isFile())
        return core::fail(Error::Kind::Output, "file.not-a-file", name);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    return readHandles(file, name);
}

} // namespace engine
