// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace core {

/// A line of RFC 4180, ended by "\n".
QByteArray csvLine(const QStringList &fields);

} // namespace core
