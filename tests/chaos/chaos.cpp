// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <QCoreApplication>

#include <cstdio>
#include <map>

namespace {

/// A lookup runs to its end after this many kills.
constexpr int killsBetweenChecks = 20;
constexpr int crowds = 10;

int report(const char *what, int round)
{
    std::printf("Round %d: %s\n", round, what);
    return 1;
}

} // namespace

/// Kills the program at random moments while it reads, imports, removes, migrates, backs up and changes
/// settings, with a host where every tenth request fails: chaos [ROUNDS [SEED]]. The database must be intact
/// each time, and the rows must be right in the end.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = arguments.size() > 1 ? arguments[1].toInt() : 1000;
    const unsigned seed = arguments.size() > 2 ? arguments[2].toUInt() : 1;
    std::mt19937 random(seed);
    chaos::World world(0.1, seed);

    std::map<QString, int> kills;
    for (int round = 1; round <= rounds; ++round) {
        const chaos::Activity &activity = world.activities()[random() % world.activities().size()];
        // Most activities take less than this, so they are killed at all stages.
        constexpr int longest = 300;
        if (world.interrupt(activity, static_cast<int>(random() % longest)))
            ++kills[activity.name];
        if (!world.isIntact())
            return report(qPrintable(activity.name + QStringLiteral(" left something that is not intact.")),
                          round);
        if (round % killsBetweenChecks == 0 && !world.finishesRight())
            return report("the rows are wrong, or the lookup never ended.", round);
    }
    for (int crowd = 1; crowd <= crowds; ++crowd) {
        if (!world.survivesACrowd())
            return report("a crowd on one database went wrong.", rounds + crowd);
    }

    int all = 0;
    for (const auto &[name, count] : kills) {
        std::printf("%-12s %4d kills\n", qPrintable(name), count);
        all += count;
    }
    std::printf(
        "%d rounds, %d kills at work, %d faults of the host, %d crowds: all intact, all rows right.\n",
        rounds, all, world.faults(), crowds);
    return 0;
}
