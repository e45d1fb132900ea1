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

QString pictureFileName(const Handle &handle, const KeptPicture &picture)
{
    QString name = handle.text();
    for (QChar &c : name)
        c = isPlain(c) ? c : u'_';
    const QString day = toString(picture.since).section(u'T', 0, 0);
    return name + u'-' + day + u'-' + picture.sha256.left(charactersOfSha) + u'.' +
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
