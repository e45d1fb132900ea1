// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace forge::github {

/// The address of `path` in the REST API. `path` begins with "/" and is already encoded; it may have a query.
inline QUrl addressBelow(const QUrl &base, const QByteArray &path)
{
    QByteArray address = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (address.endsWith('/'))
        address.chop(1);
    address += path;
    return QUrl::fromEncoded(address);
}

} // namespace forge::github
