// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/people/authortraits.h"

#include <QStringList>

namespace core {

// What authors are known by, as texts: see Decision::Subject::key.

QString accountKey(const QString &number);
QString loginKey(const QString &login);
/// The address has to be trimmed and in lower case; here and below.
QString mailKey(const QString &email);
QString nameKey(const QString &name, const QString &email);
QString eachNameKey(const QString &email);
QString machineKey(const Machine &machine);
/// In lower case.
QString domainKey(const QString &domain);

bool isMailKey(const QString &key);
bool isNameKey(const QString &key);
bool isEachNameKey(const QString &key);
bool isMachineKey(const QString &key);
bool isDomainKey(const QString &key);
/// Of a key for which isDomainKey() is true.
QString domainOfKey(const QString &key);

/// The numbers of the accounts that an author has: the host's, and the address's.
QStringList accountNumbers(const AuthorTraits &traits);
/// The login of an account whose number is unknown; empty for none.
QString unnumberedLogin(const AuthorTraits &traits);

/// All that an author is known by, as decisions name it. Here and below, nothing for a forgotten person.
QStringList keysOf(const Author &author, const AuthorTraits &traits);
QStringList keysOf(const Author &author, const Forge &forge);
/// What older decisions name it by, too: accounts with a number, and machines, by their logins, and authors
/// without an address by the name to the letter.
QStringList olderKeysOf(const Author &author, const AuthorTraits &traits);

} // namespace core
