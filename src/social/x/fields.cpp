// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/fields.h"

#include "core/boundedtext.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace social::x {

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

QString accountNumber(const QJsonValue &value)
{
    const QString text = value.toString();
    constexpr int maxDigits = 20;
    const bool isNumber = !text.isEmpty() && text.size() <= maxDigits &&
                          std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? text : QString();
}

std::optional<core::Instant> parseXTime(const QString &text)
{
    // QDateTime cannot parse this form, so the weekday is dropped and the offset is parsed separately.
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 6 || parts.at(4) != u"+0000")
        return std::nullopt;
    const QString time = QStringList{parts.at(1), parts.at(2), parts.at(3), parts.at(5)}.join(u' ');
    QDateTime read = QLocale::c().toDateTime(time, QStringLiteral("MMM dd hh:mm:ss yyyy"));
    read.setTimeZone(QTimeZone::utc());
    if (!read.isValid())
        return std::nullopt;
    return core::Instant(std::chrono::seconds(read.toSecsSinceEpoch()));
}

bool isAccount(const core::Handle &asked, const core::Handle &handle, const QString &id)
{
    return asked.isId() ? asked.id() == id : asked == handle;
}

core::Finding found(core::ProfileSource source, const core::Profile &profile)
{
    return {source, core::Finding::Tells::Found, profile};
}

} // namespace social::x
