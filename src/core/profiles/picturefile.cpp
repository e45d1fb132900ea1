// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/picturefile.h"

namespace core {

namespace {

constexpr int charactersOfSha = 8;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

QString fileNameOf(const Handle &handle)
{
    QString name = handle.text();
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    for (QChar &c : name)
        c = isPlain(c) || c == u'.' || c == u'-' || c == u'@' ? c : u'_';
    return name;
}

QString pictureFileName(const Handle &handle, const KeptPicture &picture)
{
    const QString day = toString(picture.since).section(u'T', 0, 0);
    return fileNameOf(handle) + u'-' + day + u'-' + picture.sha256.left(charactersOfSha) + u'.' +
           pictureEnding(picture.type);
}

QString pictureEnding(const QString &type)
{
    QString ending;
    for (const QChar c : type.section(u'/', 1, 1).section(u'+', 0, 0)) {
        if (isPlain(c))
            ending += c;
    }
    return ending == u"jpeg" || ending.isEmpty() ? QStringLiteral("jpg") : ending;
}

} // namespace core
