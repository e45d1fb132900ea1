// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/refusal.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace forge::github {

namespace {

using Kind = core::Error::Kind;

core::Error forbidden(const core::Lookup &lookup, const QString &words)
{
    return words.isEmpty() ? core::error(Kind::Forbidden, "github.forbidden", lookup.toString())
                           : core::error(Kind::Forbidden, "github.forbidden-because", lookup.toString(),
                                         core::shortReason(words));
}

core::Error blocked(const core::Lookup &lookup)
{
    return core::error(Kind::Blocked, "github.blocked", lookup.toString());
}

core::Error absent(const core::Lookup &lookup)
{
    return lookup.repository.isEmpty()
               ? core::error(Kind::NotFound, "github.no-owner", lookup.owner)
               : core::error(Kind::NotFound, "github.no-repository", lookup.toString());
}

core::Error unexpectedStatus(const core::Lookup &lookup, int status, const QString &words)
{
    const QString number = QString::number(status);
    return words.isEmpty()
               ? core::error(Kind::BadAnswer, "github.unexpected-status", lookup.toString(), number)
               : core::error(Kind::BadAnswer, "github.unexpected-status-because", lookup.toString(), number,
                             core::shortReason(words));
}

} // namespace

QString messageIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"message").toString();
}

core::Error refusal(const core::Lookup &lookup, int status, const QByteArray &body)
{
    switch (status) {
    case 401:
        return core::error(Kind::Unauthorized, "github.token-refused");
    case 403:
        return forbidden(lookup, messageIn(body));
    case 404:
    case 410:
        return absent(lookup);
    case 409:
        return core::error(Kind::Empty, "github.empty-repository", lookup.toString());
    case 451:
        return blocked(lookup);
    default:
        return unexpectedStatus(lookup, status, messageIn(body));
    }
}

core::Error refusal(const core::Lookup &lookup, const QString &type, const QString &message)
{
    if (type == u"NOT_FOUND")
        return absent(lookup);
    if (type == u"DMCA" || message.contains(u"access blocked", Qt::CaseInsensitive))
        return blocked(lookup);
    if (type == u"FORBIDDEN" || type == u"INSUFFICIENT_SCOPES")
        return forbidden(lookup, message);
    return message.isEmpty() ? core::error(Kind::BadAnswer, "github.error", lookup.toString())
                             : core::error(Kind::BadAnswer, "github.error-because", lookup.toString(),
                                           core::shortReason(message));
}

std::unexpected<core::Error> lacks(const QString &about, const char *field)
{
    return core::fail(Kind::BadAnswer, "github.missing-field", about, QLatin1String(field));
}

} // namespace forge::github
