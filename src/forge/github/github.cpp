// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/github.h"

namespace forge::github {

namespace {

QUrl siteOf(const QUrl &api)
{
    QUrl site = api.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (site.host() == u"api.github.com")
        site.setHost(QStringLiteral("github.com"));
    QString path = site.path();
    if (path.endsWith(u"/api/v3"))
        path.chop(7);
    site.setPath(path == u"/" ? QString() : path);
    return site;
}

/// An Enterprise host can also have mirrors of repositories from GitHub.
QStringList noReplyHostsOf(const QString &host)
{
    const QString prefix = QStringLiteral("users.noreply.");
    const QString gitHub = QStringLiteral("github.com");
    return host == gitHub ? QStringList{prefix + gitHub} : QStringList{prefix + gitHub, prefix + host};
}

/// Not in GitHub's documentation; it is the "avatar_url" that REST and GraphQL give for every account.
QString avatarAddressOf(const QUrl &site)
{
    if (site.host() == u"github.com")
        return QStringLiteral("https://avatars.githubusercontent.com/u/%1");
    return site.toString(QUrl::FullyEncoded) + QStringLiteral("/avatars/u/%1");
}

} // namespace

core::Forge makeForge(const QUrl &api)
{
    static const QRegularExpression ownerName(
        QStringLiteral("\\A(?=.{1,39}\\z)[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*\\z"));
    static const QRegularExpression repositoryName(
        QStringLiteral("\\A(?!\\.{1,2}\\z)[A-Za-z0-9._-]{1,100}\\z"));
    const QUrl site = siteOf(api);
    return {.id = site.host(),
            .site = site,
            .api = api,
            .ownerName = ownerName,
            .repositoryName = repositoryName,
            .ownerFolders = {QStringLiteral("orgs"), QStringLiteral("users")},
            .noReplyHosts = noReplyHostsOf(site.host()),
            .botSuffix = QStringLiteral("[bot]"),
            .accountPath = QStringLiteral("/%1"),
            .botPath = QStringLiteral("/apps/%1"),
            .commitPath = QStringLiteral("/%1/%2/commit/%3"),
            .avatarAddress = avatarAddressOf(site),
            .avatarSizeParameter = QStringLiteral("s")};
}

} // namespace forge::github
