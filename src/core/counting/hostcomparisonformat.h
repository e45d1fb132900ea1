// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/hostcomparison.h"

#include <QJsonObject>

namespace core {

/// The word of the JSON: "bots", "several_accounts", …
QString toString(Difference reason);

/// A line of a comparison: the first is the host's number, then come the differences, and the last is the
/// sum.
struct ComparisonLine
{
    int number = 0;
    bool isDifference = false;
    /// A phrase for what is counted.
    Message text;

    /// "12", or "+12" and "−12" for a difference. `digits` is the number without a sign, as the front end
    /// writes it.
    QString signedText(const QString &digits) const;
};

std::vector<ComparisonLine> linesOf(const HostComparison &comparison);

/// What the lines cannot say: what became of the addresses without accounts, and how far GitHub's page
/// differs from its list.
std::vector<Message> notesOf(const HostComparison &comparison);

/// As the command line and the local port show it: accounts, clauses (reason, difference, text), people and
/// addresses_without_account.
QJsonObject toJson(const HostComparison &comparison);

} // namespace core
