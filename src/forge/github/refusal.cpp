// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/refusal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace forge::github {

namespace {

/// GitHub's own words, on one line and not too many of them, led by ": "; or a full stop.
QString becauseOf(const QString &words)
{
    constexpr qsizetype longest = 160;
    QString message = words.simplified();
    if (message.isEmpty())
        return QStringLiteral(".");
    if (message.size() > longest)
        message = message.left(longest - 1).trimmed() + u'…';
    else if (!message.endsWith(u'.'))
        message += u'.';
    return QStringLiteral(": ") + message;
}

QString messageIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"message").toString();
}

core::Error forbidden(const core::Lookup &lookup, const QString &words)
{
    return {core::Error::Kind::Forbidden,
            QCoreApplication::translate("github", "GitHub refuses to show “%1”%2")
                .arg(lookup.toString(), becauseOf(words))};
}

core::Error blocked(const core::Lookup &lookup)
{
    return {core::Error::Kind::Blocked,
            QCoreApplication::translate("github", "GitHub blocks “%1” for legal reasons.")
                .arg(lookup.toString())};
}

QString absence(const core::Lookup &lookup)
{
    if (lookup.repository.isEmpty())
        return QCoreApplication::translate("github", "There is no GitHub user or organisation named “%1”.")
            .arg(lookup.owner);
    return QCoreApplication::translate("github", "There is no repository “%1” on GitHub, or it is private.")
        .arg(lookup.toString());
}

} // namespace

core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body)
{
    using Kind = core::Error::Kind;
    const QString name = lookup.toString();
    switch (status) {
    case 401:
        return {Kind::Unauthorized,
                QCoreApplication::translate(
                    "github", "GitHub refuses this token: it may have expired, or been revoked. Set another "
                              "one, or remove it to go on without.")};
    case 403:
        return forbidden(lookup, messageIn(body));
    case 404:
    case 410:
        return {Kind::NotFound, absence(lookup)};
    case 409:
        return {Kind::Empty,
                QCoreApplication::translate("github", "The repository “%1” has no commits.").arg(name)};
    case 451:
        return blocked(lookup);
    default:
        return {Kind::BadAnswer, QCoreApplication::translate(
                                     "github", "GitHub answered the question about “%1” with status %2%3")
                                     .arg(name, QString::number(status), becauseOf(messageIn(body)))};
    }
}

core::Error refusal(const core::Lookup &lookup, const QString &type, const QString &message)
{
    using Kind = core::Error::Kind;
    if (type == u"NOT_FOUND")
        return {Kind::NotFound, absence(lookup)};
    if (type == u"DMCA" || message.contains(u"access blocked", Qt::CaseInsensitive))
        return blocked(lookup);
    if (type == u"FORBIDDEN" || type == u"INSUFFICIENT_SCOPES")
        return forbidden(lookup, message);
    return {Kind::BadAnswer,
            QCoreApplication::translate("github", "GitHub answered the question about “%1” with an error%2")
                .arg(lookup.toString(), becauseOf(message))};
}

std::unexpected<core::Error> notUnderstood(const QString &about, const QString &why)
{
    return std::unexpected(core::Error{
        core::Error::Kind::BadAnswer,
        QCoreApplication::translate("github", "GitHub's answer about “%1” could not be understood: %2.")
            .arg(about, why)});
}

QString lackOf(const char *field)
{
    return QCoreApplication::translate("github", "“%1” is missing").arg(QLatin1String(field));
}

} // namespace forge::github
