// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace support {

/// A field of a GraphQL query, with its fragments inserted.
struct QueryField
{
    /// Its name in the answer.
    QString alias;
    QString name;
    /// Strings without quotes, numbers and words as written, objects as text.
    QHash<QString, QString> arguments;
    std::vector<QueryField> fields;
    /// The type of an inline or named fragment: its fields are only for objects of this type.
    QString onType;
};

/// The top-level fields of a query; none when it cannot be parsed. Supports what the program sends: one query
/// without a name, variables or directives.
std::vector<QueryField> readQuery(const QString &query);

} // namespace support
