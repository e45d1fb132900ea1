// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/githubpages.h"

namespace core {

namespace {

QUrl pageOf(const QUrl &site, const QString &path)
{
    QUrl page = site;
    page.setPath(site.path() + path);
    return page;
}

} // namespace

QUrl siteOfApi(const QUrl &api)
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

QUrl commitPage(const QUrl &site, const QString &owner, const QString &repository, const Sha &commit)
{
    return pageOf(site, u'/' + owner + u'/' + repository + QStringLiteral("/commit/") + commit.toHex());
}

QUrl accountPage(const QUrl &site, const QString &login)
{
    // A bot's page lives elsewhere: github.com/apps/NAME for NAME[bot].
    if (login.endsWith(u"[bot]"))
        return pageOf(site, QStringLiteral("/apps/") + login.chopped(5));
    return pageOf(site, u'/' + login);
}

} // namespace core
