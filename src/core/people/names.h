// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// A name as it is compared with others: Unicode's composed form (NFC), case-folded, without white space at
/// its ends, and with one space where there is white space inside. Control characters are white space.
QString foldedName(const QString &name);

/// One spelling of each name, sorted; empty names are left out.
QStringList differentNames(const QStringList &names);

} // namespace core
