// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

#include <QJsonObject>

namespace social::x {

/// A count, if there is one: an integer that is not negative.
std::optional<qint64> count(const QJsonValue &value);
std::optional<bool> flag(const QJsonValue &value);
/// A name or a place, and what people write about themselves: as core/boundedtext.h bounds them.
QString nameIn(const QJsonValue &value);
QString bioIn(const QJsonValue &value);
/// A web address of at most core::maxAddressLength; empty for anything else.
QUrl webAddress(const QJsonValue &value);
/// The address of an account's own site: a web address without a user name; an empty one for anything else.
QUrl siteAddress(const QJsonValue &value);
/// Codes of countries, two capital letters each; others are left out. Nothing if it is not a list.
std::optional<QStringList> countriesIn(const QJsonValue &value);
/// "blue", "business", "government" and "none", in any letter case; nothing for another word.
std::optional<core::Verification> verificationIn(const QJsonValue &value);
/// A text with X's shortened links (`https://t.co/…`) replaced by the addresses that they lead to. `links` is
/// a list of objects, in which `shortName` and `longName` are the names of the two. At most
/// core::maxBioLength.
QString expandedBio(const QJsonValue &text, const QJsonValue &links, const QString &shortName,
                    const QString &longName);
/// What `entities` of X's API, in either version, say about a user: where the link in `url` leads to; an
/// empty address when there is none.
QUrl expandedSite(const QJsonObject &user);
/// The bio, with the links that `entities` list.
QString expandedBio(const QJsonObject &user);

/// X's number for an account, as a JSON string; empty for anything else.
QString accountNumber(const QJsonValue &value);

/// Parses "Sat Dec 14 04:35:55 +0000 2013", the format of times in X's answers.
std::optional<core::Instant> parseXTime(const QString &text);

core::Finding found(core::ProfileSource source, const core::Profile &profile);
/// That the source cannot tell, and why.
core::Finding cannotTell(core::ProfileSource source, const core::Message &reason);

} // namespace social::x
