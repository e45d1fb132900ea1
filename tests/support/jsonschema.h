// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace support {

/// Validates a value against a JSON Schema, as far as the program's own descriptions need: type, enum,
/// pattern, minimum, required, properties, additionalProperties, items, minItems, maxItems, anyOf, and "$ref"
/// into `root`. Returns all violations with their place; an unknown keyword is a violation too.
QStringList misfits(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root,
                    const QString &place = QStringLiteral("$"));

/// The schema to which a "$ref" such as "#/components/schemas/Job" points.
QJsonObject referred(const QJsonObject &root, const QString &reference);

} // namespace support
