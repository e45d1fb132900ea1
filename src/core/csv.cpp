// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"

namespace core {

namespace {

QByteArray csvField(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool quoted =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    return quoted ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList parts;
    for (const QString &text : fields)
        parts.append(csvField(text));
    return parts.join(',') + '\n';
}

} // namespace core
