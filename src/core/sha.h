// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <cstring>
#include <functional>
#include <optional>

namespace core {

/// The name of a commit: git's SHA-1, 20 bytes.
struct Sha
{
    std::array<unsigned char, 20> bytes = {};

    auto operator<=>(const Sha &) const = default;

    /// From 40 hexadecimal digits; nothing for anything else.
    static std::optional<Sha> fromHex(QStringView hex);
    /// From 20 raw bytes; nothing for another length.
    static std::optional<Sha> fromBytes(const QByteArray &raw);

    /// 40 lower-case hexadecimal digits.
    QString toHex() const;
    /// The 20 bytes, copied.
    QByteArray toBytes() const;
};

} // namespace core

template<>
struct std::hash<core::Sha>
{
    std::size_t operator()(const core::Sha &sha) const noexcept
    {
        std::size_t value = 0; // a SHA-1 is evenly spread: any eight of its bytes are a good hash
        std::memcpy(&value, sha.bytes.data(), sizeof value);
        return value;
    }
};
