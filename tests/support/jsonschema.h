// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace support {

/// Holds a value against a JSON Schema, as far as the program's own descriptions go: type, enum, pattern,
/// minimum, required, properties, additionalProperties, items, minItems, maxItems, anyOf, and "$ref" into
/// `root`. Gives what does not fit, each with its place; a keyword that it does not know does not fit.
QStringList misfits(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place = QStringLiteral("$"));

/// What a "$ref" such as "#/components/schemas/Job" points to.
QJsonObject referred(const QJsonObject &root, const QString &reference);

} // namespace support
