// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/sha.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <limits>
#include <optional>

namespace store {

/// Reads the members of an object or array, and remembers whether all of them were valid.
class Members
{
public:
    QString text(const QJsonValue &value)
    {
        m_fine = m_fine && value.isString();
        return value.toString();
    }

    bool flag(const QJsonValue &value)
    {
        m_fine = m_fine && value.isBool();
        return value.toBool();
    }

    qint64 number(const QJsonValue &value, qint64 least = std::numeric_limits<qint64>::min() + 1)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(none); // none for a fraction, too
        m_fine = m_fine && number >= least;
        return number;
    }

    core::Instant seconds(const QJsonValue &value)
    {
        return core::Instant(std::chrono::seconds(number(value)));
    }

    core::Instant instant(const QJsonValue &value)
    {
        return some<core::Instant>(core::parseInstant(value.toString()));
    }

    std::optional<core::Instant> instantOrNull(const QJsonValue &value)
    {
        return value.isNull() ? std::nullopt : std::optional(instant(value));
    }

    core::Sha sha(const QJsonValue &value) { return some<core::Sha>(core::Sha::fromHex(value.toString())); }

    std::optional<core::Sha> shaOrNull(const QJsonValue &value)
    {
        return value.isNull() ? std::nullopt : std::optional(sha(value));
    }

    QJsonArray array(const QJsonValue &value)
    {
        m_fine = m_fine && value.isArray();
        return value.toArray();
    }

    /// The parsed value; a default value, remembered as an error, if it could not be parsed.
    template<typename T>
    T some(const std::optional<T> &parsed)
    {
        m_fine = m_fine && parsed.has_value();
        return parsed.value_or(T());
    }

    void must(bool holds) { m_fine = m_fine && holds; }
    bool areFine() const { return m_fine; }

private:
    bool m_fine = true;
};

} // namespace store
