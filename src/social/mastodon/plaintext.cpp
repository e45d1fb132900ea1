// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/mastodon/plaintext.h"

#include "core/boundedtext.h"
#include "social/fields.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace social::mastodon {

namespace {

/// A bio has 500 characters on Mastodon, and each link in it some hundred more of HTML.
constexpr qsizetype maxHtmlLength = qsizetype(32) * 1024;

QString textOf(const QString &html)
{
    QString text = QTextDocumentFragment::fromHtml(core::bounded(html, maxHtmlLength)).toPlainText();
    text.remove(QChar::ObjectReplacementCharacter); // for a picture
    return text;
}

} // namespace

QString plainText(const QString &html)
{
    return core::bounded(textOf(html).trimmed(), core::maxBioLength);
}

QUrl firstLink(const QString &html)
{
    static const QRegularExpression link(QStringLiteral("<a\\s[^>]{0,200}?href=\"([^\"]{1,2048})\""),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = link.match(core::bounded(html, maxHtmlLength));
    return match.hasMatch() ? siteAddress(textOf(match.captured(1))) : QUrl();
}

} // namespace social::mastodon
