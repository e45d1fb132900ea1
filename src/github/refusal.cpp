// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "github/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace github {

namespace {

/// GitHub's own words, on one line and not too many of them, led by ": "; or a full stop.
QString becauseOf(const QByteArray &body)
{
    constexpr qsizetype longest = 160;
    QString message = QJsonDocument::fromJson(body).object().value(u"message").toString().simplified();
    if (message.isEmpty())
        return QStringLiteral(".");
    if (message.size() > longest)
        message = message.left(longest - 1).trimmed() + u'…';
    else if (!message.endsWith(u'.'))
        message += u'.';
    return QStringLiteral(": ") + message;
}

QString absence(const core::Lookup &lookup)
{
    if (lookup.repository.isEmpty())
        return QStringLiteral("There is no GitHub user or organisation named “%1”.").arg(lookup.owner);
    return QStringLiteral("There is no repository “%1” on GitHub, or it is private.").arg(lookup.toString());
}

} // namespace

core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body)
{
    using Kind = core::Error::Kind;
    const QString name = lookup.toString();
    switch (status) {
    case 401:
        return {Kind::Unauthorized, QStringLiteral("GitHub refused the token. Make a new one, or unset "
                                                   "GITHUB_TOKEN to go on without.")};
    case 403:
        return {Kind::Forbidden, QStringLiteral("GitHub refuses to show “%1”%2").arg(name, becauseOf(body))};
    case 404:
    case 410:
        return {Kind::NotFound, absence(lookup)};
    case 409:
        return {Kind::Empty, QStringLiteral("The repository “%1” has no commits.").arg(name)};
    case 451:
        return {Kind::Blocked, QStringLiteral("GitHub blocks “%1” for legal reasons.").arg(name)};
    default:
        return {Kind::BadAnswer, QStringLiteral("GitHub answered the question about “%1” with status %2%3")
                                     .arg(name, QString::number(status), becauseOf(body))};
    }
}

} // namespace github
