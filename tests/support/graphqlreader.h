// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace support {

/// A field of a GraphQL query, with its fragments put in their places.
struct QueryField
{
    /// What the answer calls it.
    QString alias;
    QString name;
    /// Strings without quotes, numbers and words as they are written, objects as their text.
    QHash<QString, QString> arguments;
    std::vector<QueryField> fields;
    /// Of an inline fragment, or one by name: the fields are only for objects of this type.
    QString onType;
};

/// The top fields of a query; none when it cannot be read. It knows what the program writes: one query
/// without a name, variables and directives.
std::vector<QueryField> readQuery(const QString &query);

} // namespace support
