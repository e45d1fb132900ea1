// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/link.h"

#include "forge/api.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace forge::github {

namespace {

/// The longest address that is followed.
constexpr qsizetype maxAddressLength = 2'000;

/// The address of a relation; empty if there is none.
QString addressOf(const QByteArray &link, const QString &relation)
{
    static const QRegularExpression entry(QStringLiteral("<([^>]*)>([^<]*)"));
    static const QRegularExpression names(QStringLiteral(";\\s*rel\\s*=\\s*\"?([^\";,]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator found = entry.globalMatch(QString::fromUtf8(link));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString relations = names.match(match.captured(2)).captured(1);
        if (relations.split(u' ', Qt::SkipEmptyParts).contains(relation))
            return match.captured(1);
    }
    return {};
}

/// The number of the page in an address; 0 if it has none.
int pageIn(const QString &address)
{
    const int page = QUrlQuery(QUrl(address)).queryItemValue(QStringLiteral("page")).toInt();
    return page > 0 && page <= maxPages ? page : 0;
}

} // namespace

LinkedPages linkedPages(const QByteArray &link, int asked)
{
    const int last = pageIn(addressOf(link, QStringLiteral("last")));
    const QString next = addressOf(link, QStringLiteral("next"));
    const int following = pageIn(next);
    LinkedPages linked{.pages = std::max({asked, last, following})};
    if (next.isEmpty() || following > asked)
        return linked;
    linked.pages = std::max(linked.pages, asked + 1);
    if (next.size() <= maxAddressLength)
        linked.next = next;
    return linked;
}

} // namespace forge::github
