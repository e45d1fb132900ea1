// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

#include <QJsonValue>

namespace social::x {

/// A count, if there is one: an integer that is not negative.
std::optional<qint64> count(const QJsonValue &value);
std::optional<bool> flag(const QJsonValue &value);
/// A name or a place, and what people write about themselves: as core/boundedtext.h bounds them.
QString nameIn(const QJsonValue &value);
QString bioIn(const QJsonValue &value);
/// A web address of at most core::maxAddressLength; empty for anything else.
QUrl webAddress(const QJsonValue &value);
/// X's number for an account, as a JSON string; empty for anything else.
QString accountNumber(const QJsonValue &value);

/// Parses "Sat Dec 14 04:35:55 +0000 2013", the format of times in X's answers.
std::optional<core::Instant> parseXTime(const QString &text);

/// Whether an account is the one that was asked for, by its handle or by its ID.
bool isAccount(const core::Handle &asked, const core::Handle &handle, const QString &id);

core::Finding found(core::ProfileSource source, const core::Profile &profile);

} // namespace social::x
