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
    /// Repositories that were left as they are, because what was stored is as new as the file or newer.
    int kept = 0;
    /// Decisions that were not known.
    int decisions = 0;

    bool operator==(const Imported &) const = default;
};

} // namespace core
