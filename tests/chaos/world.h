// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include "support/fakegithub.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <random>
#include <vector>

namespace chaos {

/// Something that the program does and that a kill can interrupt.
struct Activity
{
    QString name;
    QStringList arguments;
    /// Begins with a database of this earlier version, which the program has to migrate; 0 for none.
    int earlierVersion = 0;
};

/// A faulty GitHub, and the program with its own folders.
class World
{
public:
    /// `faultRate` is the share of requests that fail, from 0 to 1.
    World(double faultRate, unsigned seed);

    const std::vector<Activity> &activities() const { return m_activities; }

    /// Starts an activity and kills it after this many milliseconds. True if it was still running.
    bool interrupt(const Activity &activity, int milliseconds);
    /// Lets a lookup run to its end, however often faults stop it, and compares its rows.
    bool finishesRight();
    /// Two windows, a server and three commands at once, on the same database.
    bool survivesACrowd();
    /// Whether the database is intact, was not moved away as damaged, and the settings can be read.
    bool isIntact();

    int faults() const { return m_faults; }

private:
    std::optional<support::Reply> fault(const support::Seen &seen);
    QString databasePath() const;

    std::mt19937 m_random; ///< of the fake's thread
    double m_faultRate;
    std::atomic<bool> m_isCalm = true;
    std::atomic<int> m_faults = 0;
    support::FakeGitHub m_github;
    clitest::Program m_program;
    QByteArray m_rows;
    std::vector<Activity> m_activities;
};

} // namespace chaos
