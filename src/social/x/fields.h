// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "social/fields.h"

#include <QJsonObject>

namespace social::x {

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

} // namespace social::x
