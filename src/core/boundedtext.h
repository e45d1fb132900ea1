// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

// The longest texts that are taken from outside, in UTF-16 code units. Longer ones are cut where they are
// read, in the same way for every source, so no other code has to handle them.

/// Names, e-mails, logins and places. GitHub allows 255; an e-mail address has at most 254 (RFC 5321).
inline constexpr qsizetype maxNameLength = 1'024;
/// What people write about themselves. X allows 160.
inline constexpr qsizetype maxBioLength = 4'096;
/// Web addresses.
inline constexpr qsizetype maxAddressLength = 2'048;
/// The host's reason for a refusal.
inline constexpr qsizetype maxReasonLength = 160;

/// The first `most` code units of a text, or one fewer if a surrogate pair would be split.
inline QString bounded(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool splits = most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(splits ? most - 1 : most);
}

/// The same for UTF-8. Only reads as many bytes as it needs.
inline QString boundedFromUtf8(QByteArrayView text, qsizetype most)
{
    constexpr qsizetype bytesInCharacter = 4;
    return bounded(QString::fromUtf8(text.first(std::min(text.size(), (most + 1) * bytesInCharacter))), most);
}

/// The reason that a host or a program gives: on one line, and no longer than maxReasonLength, with "…" where
/// it is cut.
inline QString shortReason(const QString &words)
{
    const QString line = words.left(maxBioLength).simplified();
    return line.size() > maxReasonLength ? QString(bounded(line, maxReasonLength - 1).trimmed() + u'…')
                                         : line;
}

/// A text that identifies something on the host. One that is longer than maxNameLength is invalid, and
/// becomes empty.
inline QString identifier(const QString &text)
{
    return text.size() <= maxNameLength ? text : QString();
}

} // namespace core
