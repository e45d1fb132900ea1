// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline/manual.h"

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype textWidth = 80;

QString optionName(const Option &option)
{
    const QString name = QStringLiteral("--") + option.name;
    return option.placeholder.isEmpty() ? name : QString(name + u' ' + option.placeholder);
}

QString optionHelp(const Option &option)
{
    if (option.values.isEmpty()) {
        return option.defaultValue.isEmpty()
                   ? option.help
                   : QStringLiteral("%1 Default: %2.").arg(option.help, option.defaultValue);
    }
    QStringList values = option.values;
    for (QString &value : values) {
        if (value == option.defaultValue)
            value += QStringLiteral(" (default)");
    }
    return QStringLiteral("%1 Values: %2.").arg(option.help, values.join(QStringLiteral(", ")));
}

std::vector<std::pair<QString, QString>> entriesOf(const OptionGroup &group)
{
    std::vector<std::pair<QString, QString>> entries;
    entries.reserve(group.options.size());
    for (const Option &option : group.options)
        entries.emplace_back(optionName(option), optionHelp(option));
    return entries;
}

/// Each line after the program's name: the first one after `title`, the others below it.
QString commandLines(const QString &title, const char *lines)
{
    QString text;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n'))
        text += (text.isEmpty() ? title : QString(title.size(), u' ')) + QStringLiteral("newfaces ") + line +
                u'\n';
    return text;
}

} // namespace

QStringList wrapped(const QString &paragraph, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : paragraph.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines << line;
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    return lines << line;
}

QString definitionList(const std::vector<std::pair<QString, QString>> &entries)
{
    constexpr qsizetype indent = 2;
    qsizetype nameWidth = 0;
    for (const auto &[name, description] : entries)
        nameWidth = std::max(nameWidth, name.size());
    const qsizetype start = indent + nameWidth + indent;
    QString text;
    for (const auto &[name, description] : entries) {
        QString left = QString(indent, u' ') + name;
        for (const QString &line : wrapped(description, textWidth - start)) {
            text += left.leftJustified(start) + line + u'\n';
            left.clear();
        }
    }
    return text;
}

QString manualText(const Manual &manual)
{
    QString text = commandLines(QStringLiteral("Usage: "), manual.usage);
    for (const QString &paragraph : QString::fromUtf8(manual.description).split(QStringLiteral("\n\n")))
        text += u'\n' + wrapped(paragraph.simplified(), textWidth).join(u'\n') + u'\n';
    for (const OptionGroup &group : manual.groups)
        text += u'\n' + group.title + QStringLiteral(":\n") + definitionList(entriesOf(group));
    text += QStringLiteral("\nGeneral:\n") +
            definitionList({{QStringLiteral("--help"), QStringLiteral("Show this help.")},
                            {QStringLiteral("--verbose"), QStringLiteral("Log to standard error.")}});
    return text + QStringLiteral("\nExamples:\n") + commandLines(QStringLiteral("  "), manual.examples);
}

} // namespace cli
