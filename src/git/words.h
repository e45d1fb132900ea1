// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QByteArrayView>

namespace git {

/// Reads what git writes to standard error, in pieces of any size: progress, which is passed on, and
/// messages.
class Words
{
public:
    explicit Words(Tell tell);

    void hear(QByteArrayView piece);

    /// The lines that are not progress; the last few thousand bytes of them.
    QByteArray text() const;

private:
    void hearLine(QByteArrayView line);

    Tell m_tell;
    QByteArray m_open;
    QByteArray m_text;
};

/// "Receiving objects:  12% (123/1000), 1.2 MiB | 3 MiB/s", "remote: Enumerating objects: 45, done.":
/// nothing for other lines.
std::optional<Progress> progressIn(QByteArrayView line);

} // namespace git
