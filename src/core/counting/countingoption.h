// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/counting/contributionsformat.h"
#include "core/counting/zeros.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace core {

/// Everything a user can choose about an answer: how to count, and what to show of the result.
struct Counting
{
    Rules rules;
    View view = View::Newcomers;
    WithPeople people = WithPeople::No;
    Zeros zeros = Zeros::No;
    WithEvents events = WithEvents::No;
};

/// One of these choices, as all front ends offer it.
struct CountingOption
{
    enum class Type { Switch, Choice, YearMonth, DayOrSeen, Text };
    enum class Part {
        Rule,  ///< changes the numbers; a field of the JSON answer
        Range, ///< limits the periods or the people
        Shown  ///< selects what is shown of the answer
    };

    /// The name of the query parameter, of the JSON field and of the window's stored preference.
    QString name;
    Part part = Part::Rule;
    Type type = Type::Switch;
    /// The values to choose from: "false" and "true" for a switch, none for a month, a day and a text.
    QStringList values;
    /// What it does, as an imperative sentence without a full stop.
    QString help;
    /// The current value, as text; empty for no month, no day and no text.
    std::function<QString(const Counting &)> value;
    /// Changes the value; false if the text is not valid.
    std::function<bool(Counting &, const QString &)> set;

    /// The option of the command line: "co-authors" for "co_authors".
    QString flag() const;
    /// Empty for none.
    QString defaultValue() const { return value(Counting()); }
    /// The valid values, in words: "author or committer", "a month such as 2024-05", "a day such as
    /// 2024-05-31, or last-seen", "a text of 1 to 1024 characters".
    Message validValues() const;
};

/// The table of counting options. The command line, the local port and the window's preferences read their
/// options from it; the window's menu, openapi.json and the README are tested against it.
std::span<const CountingOption> countingOptions();

} // namespace core
