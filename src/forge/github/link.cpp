// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/link.h"

#include "forge/api.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace forge::github {

namespace {

std::optional<int> pageOfRelation(const QByteArray &link, const QString &relation)
{
    static const QRegularExpression entry(QStringLiteral("<([^>]*)>([^<]*)"));
    static const QRegularExpression names(QStringLiteral(";\\s*rel\\s*=\\s*\"?([^\";,]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator found = entry.globalMatch(QString::fromUtf8(link));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString relations = names.match(match.captured(2)).captured(1);
        if (!relations.split(u' ', Qt::SkipEmptyParts).contains(relation))
            continue;
        const int page = QUrlQuery(QUrl(match.captured(1))).queryItemValue(QStringLiteral("page")).toInt();
        if (page > 0 && page <= maxPages)
            return page;
    }
    return std::nullopt;
}

} // namespace

int pagesInAll(const QByteArray &link, int asked)
{
    if (const std::optional<int> last = pageOfRelation(link, QStringLiteral("last")))
        return *last;
    return pageOfRelation(link, QStringLiteral("next")).value_or(asked);
}

} // namespace forge::github
