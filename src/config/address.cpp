// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/checks.h"

#include "core/messages/catalogue.h"

#include <QRegularExpression>
#include <QUrl>

namespace config {

namespace {

std::unexpected<core::Error> wrongAddress(core::Code<0> why)
{
    return core::fail(core::Error::Kind::Usage, why);
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
        return wrongAddress("settings.address-without-host");
    if (!url.userInfo().isEmpty())
        return wrongAddress("settings.address-with-password");
    if (url.hasQuery() || url.hasFragment())
        return wrongAddress("settings.address-with-query");
    if (url.scheme() == u"http" && !isThisMachine(url.host()))
        return wrongAddress("settings.address-without-https");
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
        return wrongAddress("settings.not-a-folder-address");
    return canonical(url);
}

} // namespace config
