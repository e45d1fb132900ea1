// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// The longest texts that are taken from outside, in UTF-16 code units. What is longer is cut where it is
// read, the same from every source, so that nothing behind has to expect it.

/// Names, e-mails, logins and places. GitHub allows 255, an e-mail address has 254 at most (RFC 5321).
inline constexpr qsizetype maxNameLength = 1'024;
/// What people write about themselves. X allows 160.
inline constexpr qsizetype maxBioLength = 4'096;
/// Web addresses.
inline constexpr qsizetype maxAddressLength = 2'048;
/// Why a host refuses something, in its own words.
inline constexpr qsizetype maxReasonLength = 160;

/// The first `most` code units of a text, or one fewer where they would end within a character.
inline QString bounded(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool splits = most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(splits ? most - 1 : most);
}

/// The same of UTF-8, of which no more is looked at than it takes.
inline QString boundedFromUtf8(QByteArrayView text, qsizetype most)
{
    constexpr qsizetype bytesInCharacter = 4;
    return bounded(QString::fromUtf8(text.first(std::min(text.size(), (most + 1) * bytesInCharacter))), most);
}

/// A text that names something to the host: one that is longer than maxNameLength names nothing, and is
/// empty.
inline QString identifier(const QString &text)
{
    return text.size() <= maxNameLength ? text : QString();
}

} // namespace core
