// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/fields.h"

#include "core/boundedtext.h"
#include "core/profiles/profileformat.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace social::x {

namespace {

/// More than fit into a bio.
constexpr qsizetype maxLinks = 100;
/// All countries.
constexpr qsizetype maxCountries = 300;

} // namespace

std::optional<QStringList> countriesIn(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const auto isCapital = [](QChar c) {
        return c >= u'A' && c <= u'Z';
    };
    QStringList countries;
    for (const QJsonValue one : value.toArray()) {
        const QString code = one.toString();
        if (code.size() == 2 && std::ranges::all_of(code, isCapital) && countries.size() < maxCountries)
            countries.append(code);
    }
    countries.removeDuplicates();
    return countries;
}

std::optional<core::Verification> verificationIn(const QJsonValue &value)
{
    return core::parseVerification(value.toString().toLower());
}

QString expandedBio(const QJsonValue &text, const QJsonValue &links, const QString &shortName,
                    const QString &longName)
{
    static const QRegularExpression shortened(QStringLiteral("https?://t\\.co/[A-Za-z0-9]{1,40}"));
    QHash<QString, QString> targets;
    for (const QJsonValue link : links.toArray()) {
        const QUrl target = webAddress(link[longName]);
        if (!target.isEmpty() && targets.size() < maxLinks)
            targets.insert(link[shortName].toString(), target.toString(QUrl::FullyEncoded));
    }
    const QString bio = bioIn(text);
    QString expanded;
    qsizetype from = 0;
    for (auto matches = shortened.globalMatch(bio); !targets.isEmpty() && matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        expanded += QStringView(bio).sliced(from, match.capturedStart() - from);
        expanded += targets.value(match.captured(), match.captured());
        from = match.capturedEnd();
    }
    expanded += QStringView(bio).sliced(from);
    return core::bounded(expanded, core::maxBioLength);
}

QUrl expandedSite(const QJsonObject &user)
{
    const QJsonValue link = user.value(u"entities")[u"url"][u"urls"][0];
    const QUrl expanded = siteAddress(link[u"expanded_url"]);
    return expanded.isEmpty() ? siteAddress(user.value(u"url")) : expanded;
}

QString expandedBio(const QJsonObject &user)
{
    return expandedBio(user.value(u"description"), user.value(u"entities")[u"description"][u"urls"],
                       QStringLiteral("url"), QStringLiteral("expanded_url"));
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

} // namespace social::x
