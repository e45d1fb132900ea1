// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countedpeople.h"
#include "core/people/forgettingkeys.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

// To forget a person: what they are known by, who else in the stored data they are, and what may be stored of
// them when they are read again.

/// The keys of a person by which they are recognised later. Those that other people in `counted` are
/// recognised by, too, are left out, so that only the name at the address is left of an address that was
/// split by name.
QSet<QString> keysToForget(const CountedPeople &counted, std::size_t person, const QString &host);

/// The index of the human whom a decision's key names; nothing if it is nobody or several people.
std::optional<std::size_t> personWith(const QString &key, const CountedPeople &counted);

/// An author that is stored, and the hosts of the owners in whose repositories it is.
struct StoredAuthor
{
    qint64 row = 0;
    Author author;
    QStringList hosts;
};

/// An address whose account the host told.
struct LinkedAddress
{
    QString host;
    QString email;
    qint64 account = 0;
};

/// Adds to the keys of a person what links them with further authors: the addresses of their accounts, and
/// the accounts of their addresses, unless others have those, too, or a decision splits them. `forge` is that
/// of the host where accounts are looked up.
void addLinkedKeys(QSet<QString> &keys, std::span<const StoredAuthor> authors,
                   std::span<const LinkedAddress> addresses, std::span<const Decision> decisions,
                   const Forge &forge);

/// Whether a key is one of those that were forgotten.
using IsForgotten = std::function<bool(const QString &key)>;

/// The author without what a forgotten person is recognised by, with which `author` has something in common:
/// Author::forgotten(mark), or a machine that used the person's address without it.
Author withoutForgotten(const Author &author, const QString &host, qint64 mark,
                        const IsForgotten &isForgotten);

} // namespace core
