// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sha.h"

#include <algorithm>

namespace core {

std::optional<Sha> Sha::fromHex(QStringView hex)
{
    const bool digitsOnly = std::all_of(hex.begin(), hex.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (hex.size() != 40 || !digitsOnly)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

std::optional<Sha> Sha::fromBytes(const QByteArray &raw)
{
    Sha sha;
    if (raw.size() != qsizetype(sha.bytes.size()))
        return std::nullopt;
    std::copy(raw.begin(), raw.end(), sha.bytes.begin());
    return sha;
}

QString Sha::toHex() const
{
    return QString::fromLatin1(toBytes().toHex());
}

QByteArray Sha::toBytes() const
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace core
