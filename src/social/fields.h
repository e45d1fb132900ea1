// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

#include <QJsonValue>

// Fields of JSON answers about accounts, bounded where they are read.

namespace social {

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

core::Finding found(core::ProfileSource source, const core::Profile &profile);
/// That the source cannot tell, and why.
core::Finding cannotTell(core::ProfileSource source, const core::Message &reason);

/// Whether an account is the one that was asked for, by its handle or by its ID.
bool isAccount(const core::Handle &asked, const core::Handle &handle, const QString &id);

} // namespace social
