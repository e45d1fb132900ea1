// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QSet>
#include <QStringList>

#include <span>
#include <vector>

namespace core {

/// Of those who came in a period, how many belong to an organisation that is inside, to another one, and how
/// many are not known to belong to any.
struct InsidersPeriod
{
    Period period = {};
    int insiders = 0;
    int outsiders = 0;
    int unknown = 0;

    bool operator==(const InsidersPeriod &) const = default;
};

/// Counts newcomers, which have to be sorted by their first commits, for Activity::organisations.
std::vector<OrganisationPeriod> organisationPeriods(const std::vector<Newcomer> &newcomers, PeriodKind kind);

/// The organisation of each newcomer, in the spelling that most have; empty for the unknown one.
std::vector<QString> organisationsOf(const std::vector<Newcomer> &newcomers);

/// The names in Rules::inside, without empty ones.
QStringList insideNames(const Rules &rules);

/// The same, each as foldedName() has it.
QSet<QString> foldedInsideNames(const Rules &rules);

/// Sums up Activity::organisations by Rules::inside; a period each.
std::vector<InsidersPeriod> insidersPeriods(std::span<const OrganisationPeriod> organisations,
                                            const Rules &rules);

} // namespace core
