// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/people/optionuses.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

using PeopleAction = PeopleOptions::Action;
using DecisionKind = core::Decision::Kind;

/// The actions, and the kinds of decisions that have options of their own, one bit each.
enum Use : unsigned {
    ToList = 1,
    ToWriteMailmap = 1 << 1,
    ToDecide = 1 << 2,
    ToSplit = 1 << 3,
    ToAffiliate = 1 << 4,
    ToShowDecisions = 1 << 5,
    ToUndo = 1 << 6,
    ToImport = 1 << 7,
    ToForget = 1 << 8,
    ToShowForgotten = 1 << 9,
    ToLeaveOut = 1 << 10
};

unsigned useOf(const PeopleOptions &options)
{
    switch (options.action) {
    case PeopleAction::List:
        return ToList;
    case PeopleAction::Mailmap:
        return ToWriteMailmap;
    case PeopleAction::Decide:
        if (core::isAboutRepositories(options.kind))
            return ToLeaveOut;
        return options.kind == DecisionKind::Split          ? ToDecide | ToSplit
               : options.kind == DecisionKind::Organisation ? ToDecide | ToAffiliate
                                                            : ToDecide;
    case PeopleAction::Decisions:
        return ToShowDecisions;
    case PeopleAction::Undo:
        return ToUndo;
    case PeopleAction::Import:
        return ToImport;
    case PeopleAction::Forget:
        return ToForget;
    case PeopleAction::Forgotten:
        return ToShowForgotten;
    }
    Q_UNREACHABLE();
}

struct OptionUse
{
    QLatin1String option;
    unsigned uses = ToList;
    /// The end of a sentence: what it is for.
    const char *purpose = "to list people";
};

/// The other options are only for lists.
constexpr std::array optionUses = {
    OptionUse{QLatin1String("name"), ToSplit, "to split an address"},
    OptionUse{QLatin1String("by-name"), ToSplit, "to split an address"},
    OptionUse{QLatin1String("is"), ToAffiliate, "with newfaces people organisation"},
    OptionUse{QLatin1String("none"), ToAffiliate, "with newfaces people organisation"},
    OptionUse{QLatin1String("from"), ToAffiliate, "with newfaces people organisation"},
    OptionUse{QLatin1String("until"), ToAffiliate, "with newfaces people organisation"},
    OptionUse{QLatin1String("yes"), ToForget, "to forget somebody"},
    OptionUse{QLatin1String("remove"), ToShowForgotten, "with newfaces people forgotten"},
    OptionUse{QLatin1String("file"), ToUndo, "to undo what was imported"},
    OptionUse{QLatin1String("format"), ToList | ToImport},
    OptionUse{QLatin1String("forks"), ToList | ToDecide | ToWriteMailmap},
    OptionUse{QLatin1String("co-authors"), ToList | ToDecide | ToWriteMailmap},
    OptionUse{QLatin1String("output"), ToList | ToWriteMailmap},
};

} // namespace

core::Result<void> checkUses(const PeopleOptions &options, const Given &given)
{
    for (const QString &option : given.options) {
        const auto found = std::ranges::find(optionUses, option, &OptionUse::option);
        const OptionUse use = found == optionUses.end() ? OptionUse() : *found;
        if (!(use.uses & useOf(options)))
            return usageError(
                QStringLiteral("--%1 can only be used %2.").arg(option, QLatin1String(use.purpose)));
    }
    return {};
}

} // namespace cli
