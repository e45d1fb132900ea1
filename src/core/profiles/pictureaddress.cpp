// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/pictureaddress.h"

#include <QRegularExpression>

namespace core {

QUrl sized(const QUrl &picture, PictureSize size)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(.*/[^/]*?)(?:_(?:normal|bigger|mini|200x200|400x400|x96))?(\\.[A-Za-z0-9]+)\\z"));
    const QRegularExpressionMatch match = form.match(picture.path(QUrl::FullyEncoded));
    if (!match.hasMatch())
        return picture;
    const QString suffix = size == PictureSize::Px400 ? QStringLiteral("_400x400") : QString();
    QUrl other = picture;
    other.setPath(match.captured(1) + suffix + match.captured(2), QUrl::TolerantMode);
    return other;
}

bool isDefaultPicture(const QUrl &picture)
{
    return picture.path().contains(u"/default_profile_images/");
}

} // namespace core
