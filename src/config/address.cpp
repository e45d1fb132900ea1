// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace config {

namespace {

std::unexpected<core::Error> wrongAddress(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}\\z"));
    return host == u"localhost" || host == u"::1" || loopback.match(host).hasMatch();
}

QString canonical(const QUrl &url)
{
    QString text = url.toString(QUrl::FullyEncoded);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

core::Result<QString> checkAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port() == 0)
        return wrongAddress(QCoreApplication::translate(
            "config", "An address names a host, as https://HOST or https://HOST/PATH."));
    if (!url.userInfo().isEmpty())
        return wrongAddress(QCoreApplication::translate(
            "config", "An address names no user and no password: they would be shown."));
    if (url.hasQuery() || url.hasFragment())
        return wrongAddress(
            QCoreApplication::translate("config", "An address has nothing after “?” or “#”."));
    if (url.scheme() == u"http" && !isThisMachine(url.host()))
        return wrongAddress(QCoreApplication::translate(
            "config", "An address begins with https://, since a token could be read on "
                      "its way; with http:// it is on this machine alone."));
    return canonical(url);
}

core::Result<QString> checkGitAddress(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"file")
        return checkAddress(text);
    if (!url.isValid() || !url.authority().isEmpty() || !url.path().startsWith(u'/') || url.hasQuery() ||
        url.hasFragment())
        return wrongAddress(QCoreApplication::translate(
            "config", "The address of a folder has its absolute path, as file:///PATH."));
    return canonical(url);
}

} // namespace config
