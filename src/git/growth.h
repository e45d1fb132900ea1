// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QString>

#include <chrono>

namespace git {

/// Watches how the folder grows that a git writes into, since nothing else bounds what a host sends.
class Growth
{
public:
    /// Begins with what is in the folder now. `place` is the folder that errors name.
    Growth(const Options &options, const Remote &remote, QString folder, QString place);

    /// git's own work counts as growth.
    void heard(const Progress &progress);

    /// Why git may not go on: it grew too large, or hardly at all for too long, or the disk is nearly full.
    /// Looks at the folder a few times a second, however often it is called.
    std::optional<core::Error> look();

private:
    const Options &m_options;
    const Remote &m_remote;
    QString m_folder;
    QString m_place;
    qint64 m_atFirst = 0;
    /// When it last had grown, and its size then.
    std::chrono::steady_clock::time_point m_grownAt;
    qint64 m_grownTo = 0;
    std::chrono::steady_clock::time_point m_lookedAt;
};

} // namespace git
