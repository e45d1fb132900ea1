// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace core {

/// The longest line of a file about people, in bytes.
inline constexpr qsizetype maxPeopleLine = 8'192;

/// The content without the mark that some editors write at the beginning of UTF-8.
inline QByteArrayView withoutMark(QByteArrayView content)
{
    return content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content;
}

/// Calls `take` with each line, without its end, and the line's number from 1. Lines end with LF or CRLF.
template<typename Take>
void eachLine(QByteArrayView content, const Take &take)
{
    QByteArrayView rest = withoutMark(content);
    for (int number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        take(line, number);
    }
}

} // namespace core
