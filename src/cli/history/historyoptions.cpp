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
    const Result<qint64> entry = readEntry(given->words.first(), given->words.mid(1));
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
history remove N)",
        .description =
            R"(List earlier lookups, most recent first; show one from stored data; or remove one together with
its stored data. N is the number in the list. The options below are for show.)",
        .groups = answerGroups(options),
        .examples = R"(history
history show 3 --view retention)"};
}

} // namespace cli
