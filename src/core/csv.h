// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace core {

/// How the fields of a line are written.
enum class CsvFields {
    /// A field that a spreadsheet would treat as a formula, because it begins with = + - @, a tab or a
    /// carriage return, is prefixed with '. Numbers are not. (OWASP, "CSV Injection")
    WithoutFormulas,
    /// As they are, for programs.
    Raw
};

/// A line of RFC 4180, ended by "\n".
QByteArray csvLine(const QStringList &fields, CsvFields how);

} // namespace core
