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

/// The --format of git log (with -z) that LogParser reads: five lines per commit (SHA, author's name and
/// e-mail, author's and committer's time), the message, and a NUL. A name cannot contain a newline or a NUL,
/// and git ends a message at a NUL.
QString logFormat();

/// Parses git's log in pieces of any size. Names are limited as in core/boundedtext.h; of a long message only
/// the end is kept.
class LogParser
{
public:
    void feed(QByteArrayView piece);

    /// How many commits were read.
    qint64 count() const;

    /// The result; nothing if part of the log was not a commit, or it ended within one.
    std::optional<core::CommitLog> take();

private:
    void takeRecord(QByteArrayView record);
    /// Cuts the lines of an incomplete record, so that its size is limited.
    void shortenOpen();
    void takeCoAuthors(QByteArrayView message);
    std::size_t indexOf(const QString &name, const QString &email);

    core::CommitLog m_log;
    QHash<std::pair<QString, QString>, std::size_t> m_authors;
    QByteArray m_open;
    bool m_whole = true;
};

/// A time as git writes it, in seconds: limited to the years 1 to 9999; noInstant for an invalid time, which
/// git writes for a date that it cannot read.
core::Instant timeFrom(QByteArrayView seconds);

} // namespace git
