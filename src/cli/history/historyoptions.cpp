// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyoptions.h"

namespace cli {

namespace {

using core::Result;
using core::Word;
using HistoryAction = HistoryOptions::Action;

constexpr std::array historyActions = {
    Word{QLatin1String("list"), HistoryAction::List},
    Word{QLatin1String("show"), HistoryAction::Show},
    Word{QLatin1String("remove"), HistoryAction::Remove},
    Word{QLatin1String("pin"), HistoryAction::Pin},
    Word{QLatin1String("unpin"), HistoryAction::Unpin},
    Word{QLatin1String("rename"), HistoryAction::Rename},
};

Result<qint64> readEntry(const QString &action, const QStringList &words)
{
    if (words.isEmpty())
        return usageError(QStringLiteral("Give the number of the lookup to %1; “newfaces history” lists the "
                                         "numbers.")
                              .arg(action));
    if (words.size() > 1)
        return usageError(QStringLiteral("newfaces history %1 takes one number.").arg(action));
    bool isNumber = false;
    const qint64 entry = words.first().toLongLong(&isNumber);
    if (!isNumber || entry < 1)
        return usageError(QStringLiteral("“%1” is not a number in the history.").arg(words.first()));
    return entry;
}

} // namespace

Result<HistoryOptions> parseHistory(const QStringList &arguments)
{
    HistoryOptions options;
    const Result<Given> given = readArguments(arguments, answerGroups(options.answer));
    if (!given)
        return std::unexpected(given.error());
    const Result<HistoryAction> action =
        readAction("history", given->words, historyActions, HistoryAction::List);
    if (!action)
        return std::unexpected(action.error());
    options.action = *action;
    if (options.action != HistoryAction::Show && !given->options.isEmpty())
        return usageError(QStringLiteral("Only newfaces history show takes options."));
    if (options.action == HistoryAction::List) {
        if (given->words.size() > 1)
            return usageError(QStringLiteral("newfaces history list takes no arguments."));
        return options;
    }
    QStringList words = given->words.mid(1);
    if (options.action == HistoryAction::Rename && words.size() > 1)
        options.label = words.takeLast();
    const Result<qint64> entry = readEntry(given->words.first(), words);
    if (!entry)
        return std::unexpected(entry.error());
    options.entry = *entry;
    if (const Result<void> checked = checkAnswer(options.answer, *given); !checked)
        return std::unexpected(checked.error());
    return options;
}

Manual historyManual()
{
    AnswerOptions options;
    return {
        .usage = R"(history [list]
history show N [OPTION ...]
history remove N
history pin|unpin N
history rename N [LABEL])",
        .description =
            R"(List earlier lookups, pinned ones first and otherwise most recent first; show one from stored
data; or remove one together with its stored data. N is the number in the list. pin keeps a lookup at the top
of the list, here and in the window. rename gives it a label of your own; without LABEL, it takes the label
away. The options below are for show.)",
        .groups = answerGroups(options),
        .examples = R"(history
history show 3 --view retention
history rename 3 "Our customers")"};
}

} // namespace cli
