// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyoptions.h"

#include <QCommandLineParser>

namespace cli {

namespace {

std::unexpected<core::Error> wrongHistory(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

core::Result<qint64> readEntry(const QString &action, const QStringList &words)
{
    if (words.isEmpty())
        return wrongHistory(
            QStringLiteral("Give the number of what to %1, as newfaces history lists it.").arg(action));
    if (words.size() > 1)
        return wrongHistory(QStringLiteral("history %1 takes one number.").arg(action));
    bool isNumber = false;
    const qint64 entry = words.first().toLongLong(&isNumber);
    if (!isNumber || entry < 1)
        return wrongHistory(QStringLiteral("“%1” is no number of the history's.").arg(words.first()));
    return entry;
}

} // namespace

core::Result<HistoryOptions> parseHistory(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCountingOptions(parser);
    if (!parser.parse(QStringList(QStringLiteral("history")) + arguments))
        return wrongHistory(parser.errorText());

    HistoryOptions options;
    QStringList words = parser.positionalArguments();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (action == u"show") {
        const core::Result<CountingOptions> counting = parseCounting(parser);
        if (!counting)
            return std::unexpected(counting.error());
        options.action = HistoryOptions::Action::Show;
        options.counting = *counting;
    } else if (!parser.optionNames().isEmpty()) {
        return wrongHistory(QStringLiteral("Only history show takes options."));
    } else if (action == u"remove") {
        options.action = HistoryOptions::Action::Remove;
    } else if (action != u"list") {
        return wrongHistory(QStringLiteral("The history can be listed, shown and removed from; there is no "
                                           "“history %1”.")
                                .arg(action));
    } else if (!words.isEmpty()) {
        return wrongHistory(QStringLiteral("history list takes no more words."));
    } else {
        return options;
    }

    const core::Result<qint64> entry = readEntry(action, words);
    if (!entry)
        return std::unexpected(entry.error());
    options.entry = *entry;
    return options;
}

} // namespace cli
