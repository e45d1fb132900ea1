// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QString>

#include <chrono>

namespace git {

/// How long to wait before the folder is checked again, because that reads all its file names: for the
/// interval in the options, but not so long that a fast host could exceed the `room` that is left by much.
std::chrono::milliseconds pauseFor(qint64 room, const Options &options);

/// Watches the size of the folder into which git writes, because git has no limit for what a host sends.
class Growth
{
public:
    /// Growth is measured from the current size. `place` is the folder that errors name.
    Growth(const Options &options, const Remote &remote, QString folder, QString place);

    /// git's local work counts as growth.
    void heard(const Progress &progress);

    /// Why git must be stopped: the folder is too large, or has hardly grown for too long, or the disk is
    /// nearly full. Checks the folder only as often as pauseFor() says, however often it is called.
    std::optional<core::Error> look();

private:
    const Options &m_options;
    const Remote &m_remote;
    QString m_folder;
    QString m_place;
    qint64 m_atFirst = 0;
    /// When it last grew, and its size then.
    std::chrono::steady_clock::time_point m_grownAt;
    qint64 m_grownTo = 0;
    std::chrono::steady_clock::time_point m_looksAt;
};

} // namespace git
