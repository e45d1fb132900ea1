// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <chrono>

namespace logging {

/// The longest text of an entry, in characters; the rest is cut off.
inline constexpr qsizetype maxText = 4000;

/// One entry of a log.
struct Entry
{
    /// In UTC.
    std::chrono::sys_time<std::chrono::milliseconds> time;
    /// The process id, because several processes may write to one file.
    qint64 process = 0;
    QtMsgType level = QtInfoMsg;
    QString category;
    QString text;
};

/// "2026-11-30T04:05:06.789Z 1234 info newfaces.net: text" and a line feed, in UTF-8. Exactly one line,
/// whatever the text is: see escaped().
QByteArray toLine(const Entry &entry);

/// Makes text from outside safe, so that it can neither begin a new line nor control a terminal: control
/// characters, line and paragraph separators, and those that change the direction of text become "\n", "\t",
/// "\r" or "\u{1b}".
QString escaped(const QString &text);

} // namespace logging
