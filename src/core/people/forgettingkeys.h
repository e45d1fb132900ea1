// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace core {

// By what people who were forgotten are recognised, as texts; only hashes of them are stored. Those of
// accounts contain the host. See core/people/keys.h for the others.

/// What an author is recognised by: the address, or the name at the address, and the account. Placeholder
/// addresses, and accounts that belong to nobody, are left out.
QStringList recognisedBy(const Author &author, const QString &host);
/// The same but for the name at the address: all that an address and its account are recognised by.
QStringList recognisedByAddress(const Author &author, const QString &host);
/// The key that tells whether a decision's key names someone who is recognised.
QString recognisedSubject(const QString &key, const QString &host);

/// The login of an account.
QString loginAt(const QString &host, const QString &login);
/// An account by its number, or else its login.
QString accountAt(const QString &host, qint64 number, const QString &login);
/// The number in an address NUMBER+LOGIN@HOST; empty for other addresses.
QString numberedKey(const QString &email);
/// An address that only counts for authors without an account: the host says that the address belongs to a
/// forgotten account, but authors with another account use it, too.
QString withoutAccountKey(const QString &email);

/// An author's address as keys have it: trimmed, in lower case.
QString emailOf(const Author &author);
/// ADDRESS of the keys "name:NAME <ADDRESS>", "names:ADDRESS" and "mail:ADDRESS"; empty for other keys.
QString addressIn(const QString &key);

/// Adds all by which an account, or a login, is recognised, also in addresses that hide an account's own.
void addAccountKeys(QSet<QString> &keys, const QString &number, const QString &host, const Forge &forge);
void addLoginKeys(QSet<QString> &keys, const QString &login, const QString &host, const Forge &forge);

} // namespace core
