// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/boundedtext.h"
#include "core/instant.h"
#include "core/sha.h"
#include "store/archive/archivelimits.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <limits>
#include <optional>

namespace store {

/// Reads the members of an object or array, and remembers whether all were valid. All values are within the
/// limits in core/boundedtext.h, core/instant.h and archivelimits.h.
class Members
{
public:
    /// Times much later than `now` are invalid.
    explicit Members(core::Instant now)
        : m_latest(now + std::chrono::days(1)) // clocks differ
    {}

    /// A text by a person; it is cut if it is too long.
    QString text(const QJsonValue &value)
    {
        m_fine = m_fine && value.isString();
        return core::bounded(value.toString(), core::maxNameLength);
    }

    /// A text that must not be cut, because it would change its meaning. May be empty.
    QString word(const QJsonValue &value, qsizetype most = maxPlaceLength)
    {
        const QString word = value.toString();
        m_fine = m_fine && value.isString() && word.size() <= most &&
                 std::ranges::none_of(word, [](QChar c) { return c.category() == QChar::Other_Control; });
        return word;
    }

    /// The name of an owner or a repository.
    QString name(const QJsonValue &value)
    {
        const QString name = host(value);
        m_fine = m_fine && !name.isEmpty();
        return name;
    }

    /// Empty for none.
    QString host(const QJsonValue &value)
    {
        QString host = word(value);
        m_fine = m_fine && std::ranges::none_of(host, [](QChar c) {
                     return !c.isPrint() || c.isSpace() || c == u'/' || c == u'\\';
                 });
        return host;
    }

    bool flag(const QJsonValue &value)
    {
        m_fine = m_fine && value.isBool();
        return value.toBool();
    }

    qint64 number(const QJsonValue &value, qint64 least = std::numeric_limits<qint64>::min() + 1)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(none); // also for fractions
        m_fine = m_fine && number >= least;
        return number;
    }

    /// The time of a commit.
    core::Instant seconds(const QJsonValue &value)
    {
        const qint64 seconds = number(value, core::earliestInstant.time_since_epoch().count());
        m_fine = m_fine && seconds <= core::latestInstant.time_since_epoch().count();
        return core::Instant(std::chrono::seconds(seconds));
    }

    /// When something was read or decided.
    core::Instant instant(const QJsonValue &value)
    {
        const auto time = some<core::Instant>(core::parseInstant(value.toString()));
        m_fine = m_fine && time >= core::Instant() && time <= m_latest;
        if (time > m_latest)
            m_future = time;
        return time;
    }

    std::optional<core::Instant> instantOrNull(const QJsonValue &value)
    {
        return value.isNull() ? std::nullopt : std::optional(instant(value));
    }

    /// A time that may be in the future.
    std::optional<core::Instant> anyInstantOrNull(const QJsonValue &value)
    {
        if (value.isNull())
            return std::nullopt;
        const auto time = some<core::Instant>(core::parseInstant(value.toString()));
        m_fine = m_fine && time >= core::earliestInstant && time <= core::latestInstant;
        return time;
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
    /// The last time in the future, if there was one.
    const std::optional<core::Instant> &future() const { return m_future; }

private:
    core::Instant m_latest;
    bool m_fine = true;
    std::optional<core::Instant> m_future;
};

} // namespace store
