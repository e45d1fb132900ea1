// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"

namespace core {

namespace {

bool isFormula(const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()) && !isNumber;
}

QByteArray csvField(const QString &text, CsvFields how)
{
    QByteArray bytes = text.toUtf8();
    if (how == CsvFields::WithoutFormulas && isFormula(text))
        bytes.prepend('\'');
    const bool quoted =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    return quoted ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

} // namespace

QByteArray csvLine(const QStringList &fields, CsvFields how)
{
    QByteArrayList parts;
    for (const QString &text : fields)
        parts.append(csvField(text, how));
    return parts.join(',') + '\n';
}

} // namespace core
