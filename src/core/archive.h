// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// What an export holds.
struct Exported
{
    /// As the host writes them.
    QStringList owners;
    int repositories = 0;
    qint64 commits = 0;

    bool operator==(const Exported &) const = default;
};

/// What an import changed.
struct Imported
{
    /// Those that the file tells of.
    QStringList owners;
    /// Repositories, and their commits, that were taken in.
    int repositories = 0;
    qint64 commits = 0;
    /// Repositories whose commits were left as they are: what is stored is as new as the file's or newer, the
    /// file's were not read to their end, or they are being read here.
    int kept = 0;
    /// Decisions that were not known.
    int decisions = 0;

    bool operator==(const Imported &) const = default;
};

} // namespace core
