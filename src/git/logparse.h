// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace git {

/// The --format of git log (with -z) that LogParser reads: five lines a commit (sha, author's name and
/// e-mail, author's and committer's time), and a NUL. No name can hold a line's end or a NUL.
QString logFormat();

/// Reads git's log as it comes, in pieces of any size.
class LogParser
{
public:
    void feed(QByteArrayView piece);

    /// How many commits were read.
    qint64 count() const;

    /// What was read; nothing if some of it was no commit, or it stopped amid one.
    std::optional<core::CommitLog> take();

private:
    void takeRecord(QByteArrayView record);
    std::size_t indexOf(const QString &name, const QString &email);

    core::CommitLog m_log;
    QHash<std::pair<QString, QString>, std::size_t> m_authors;
    QByteArray m_open;
    bool m_whole = true;
};

/// git's words for a time, in seconds: kept within the years 1 to 9999, noInstant for what is not a time,
/// which git writes for a date that it cannot read.
core::Instant timeFrom(QByteArrayView seconds);

} // namespace git
