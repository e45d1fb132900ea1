// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/fields.h"

#include "core/boundedtext.h"

namespace social {

std::optional<qint64> count(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<bool> flag(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString nameIn(const QJsonValue &value)
{
    return core::bounded(value.toString(), core::maxNameLength);
}

QString bioIn(const QJsonValue &value)
{
    return core::bounded(value.toString(), core::maxBioLength);
}

QUrl webAddress(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.size() > core::maxAddressLength)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QUrl siteAddress(const QJsonValue &value)
{
    const QUrl url = webAddress(value);
    return url.userInfo().isEmpty() ? url : QUrl();
}

bool isAccount(const core::Handle &asked, const core::Handle &handle, const QString &id)
{
    return asked.isId() ? asked.id() == id : asked == handle;
}

core::Finding found(core::ProfileSource source, const core::Profile &profile)
{
    return {source, core::Finding::Tells::Found, profile};
}

core::Finding cannotTell(core::ProfileSource source, const core::Message &reason)
{
    return {source, core::Finding::Tells::Nothing, std::nullopt, reason};
}

} // namespace social
