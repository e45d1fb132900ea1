// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/lookup.h"

#include "core/messages/catalogue.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace core {

namespace {

/// The part of a link after the host, or the text itself when it is not a link.
Result<QString> pathOf(const QString &text, const QString &host)
{
    static const QRegularExpression scpLike(QStringLiteral("\\Agit@([^:/]+):(.+)\\z"));
    // With a scheme every host is one; without, it takes a dot to tell it from a name.
    static const QRegularExpression link(
        QStringLiteral("\\A(?|(?:git\\+)?(?:https?|ssh|git)://(?:[^@/]*@)?([^/:@?#]+)"
                       "|(?:[^@/]*@)?([^/:@?#]+\\.[^/:@?#]+))(?::\\d+)?([/?#].*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(QStringLiteral("\\A[a-z+]+://"),
                                           QRegularExpression::CaseInsensitiveOption);

    QRegularExpressionMatch match = scpLike.match(text);
    if (!match.hasMatch()) {
        const bool hasScheme = scheme.match(text).hasMatch();
        match = link.match(text);
        if (!match.hasMatch())
            return hasScheme ? Result<QString>(fail(Error::Kind::Usage, "lookup.not-a-link", text, host))
                             : Result<QString>(text);
    }
    QString site = match.captured(1).toLower();
    if (site.startsWith(u"www."))
        site.remove(0, 4);
    if (site != host)
        return fail(Error::Kind::Usage, "lookup.other-host", text, match.captured(1), host);
    const QString path = match.captured(2);
    return path.section(u'#', 0, 0).section(u'?', 0, 0);
}

} // namespace

QString Lookup::toString() const
{
    return repository.isEmpty() ? owner : owner + u'/' + repository;
}

Result<Lookup> parseLookup(const QString &text, const Forge &forge)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Kind::Usage, "lookup.empty");
    const Result<QString> path = pathOf(trimmed, forge.id);
    if (!path)
        return std::unexpected(path.error());

    QStringList parts = path->split(u'/', Qt::SkipEmptyParts);
    const bool isLink = *path != trimmed;
    if (isLink && parts.size() > 1 && forge.ownerFolders.contains(parts.first()))
        parts = {parts.at(1)};
    if (!isLink && parts.size() == 1 && parts.first().startsWith(u'@'))
        parts.first().remove(0, 1);
    if (parts.isEmpty())
        return fail(Error::Kind::Usage, "lookup.no-name", trimmed);
    if (!isLink && parts.size() > 2)
        return fail(Error::Kind::Usage, "lookup.too-many-parts", trimmed);

    Lookup lookup{parts.at(0), parts.value(1)};
    if (lookup.repository.endsWith(u".git"))
        lookup.repository.chop(4);
    if (!forge.ownerName.match(lookup.owner).hasMatch())
        return fail(Error::Kind::Usage, "lookup.invalid-owner", lookup.owner);
    if (parts.size() > 1 && !forge.repositoryName.match(lookup.repository).hasMatch())
        return fail(Error::Kind::Usage, "lookup.invalid-repository", lookup.repository);
    return lookup;
}

QUrl lookupPage(const Forge &forge, const Lookup &lookup)
{
    const bool isElsewhere = !lookup.host.isEmpty() && lookup.host != forge.id;
    QUrl page = isElsewhere ? QUrl(QStringLiteral("https://") + lookup.host) : forge.site;
    page.setPath(u'/' + lookup.toString());
    return page;
}

bool sameLookup(const Lookup &a, const Lookup &b)
{
    return a.host == b.host && a.owner.compare(b.owner, Qt::CaseInsensitive) == 0 &&
           a.repository.compare(b.repository, Qt::CaseInsensitive) == 0;
}

} // namespace core
