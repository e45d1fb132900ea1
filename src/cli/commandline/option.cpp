// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline/option.h"

#include "core/messages/describe.h"

#include <QCommandLineParser>

namespace cli {

namespace {

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString unknownOption(const QString &name, const std::vector<OptionGroup> &groups)
{
    QStringList known;
    for (const OptionGroup &group : groups) {
        for (const Option &option : group.options)
            known << dashed(option.name);
    }
    return QStringLiteral("Unknown option “%1”.%2").arg(dashed(name), didYouMean(dashed(name), known));
}

/// An option that takes any text except an empty one.
Option option(const char *name, const char *placeholder, const char *help,
              const std::function<void(const QString &)> &take)
{
    const QString key = QString::fromLatin1(name);
    const QString what = QString::fromLatin1(placeholder);
    const auto read = [take, key, what](const QString &value) -> core::Result<void> {
        if (value.isEmpty())
            return usageError(QStringLiteral("--%1 needs a value: --%1 %2.").arg(key, what));
        take(value);
        return {};
    };
    return {.name = key, .placeholder = what, .help = QString::fromUtf8(help), .read = read};
}

} // namespace

Option textOption(const char *name, const char *placeholder, QString &target, const char *help)
{
    return option(name, placeholder, help, [&target](const QString &value) { target = value; });
}

Option listOption(const char *name, const char *placeholder, QStringList &target, const char *help)
{
    Option list = option(name, placeholder, help, [&target](const QString &value) { target << value; });
    list.isList = true;
    return list;
}

Option countingOption(const core::CountingOption &option, core::Counting &target)
{
    using Type = core::CountingOption::Type;
    Option result{.name = option.flag(), .placeholder = {}, .help = QString(option.help + u'.'), .read = {}};
    if (option.type == Type::Switch) {
        result.read = [&option, &target](const QString &) -> core::Result<void> {
            option.set(target, QStringLiteral("true"));
            return {};
        };
        return result;
    }
    result.placeholder = option.type == Type::YearMonth   ? QStringLiteral("YYYY-MM")
                         : option.type == Type::DayOrSeen ? QStringLiteral("DATE|last-seen")
                                                          : option.flag().toUpper();
    result.values = option.values;
    result.defaultValue = option.defaultValue();
    result.read = [&option, &target](const QString &value) -> core::Result<void> {
        if (option.set(target, value))
            return {};
        return core::invalidValue(QStringLiteral("--%1").arg(option.flag()), option.validValues(), value);
    };
    return result;
}

core::Result<Given> readArguments(const QStringList &arguments, const std::vector<OptionGroup> &groups)
{
    QCommandLineParser parser;
    for (const OptionGroup &group : groups) {
        for (const Option &option : group.options)
            parser.addOption(QCommandLineOption(option.name, QString(), option.placeholder));
    }
    // The parser expects the program's name first.
    if (!parser.parse(QStringList(QString()) + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return usageError(unknown.isEmpty() ? parser.errorText() : unknownOption(unknown.first(), groups));
    }
    for (const OptionGroup &group : groups) {
        for (const Option &option : group.options) {
            if (!parser.isSet(option.name))
                continue;
            QStringList values = parser.values(option.name);
            if (!option.isList)
                values = {parser.value(option.name)};
            for (const QString &value : values) {
                if (const core::Result<void> read = option.read(value); !read)
                    return std::unexpected(read.error());
            }
        }
    }
    return Given{parser.positionalArguments(), parser.optionNames()};
}

core::Result<void> checkExclusive(const Given &given, const char *one, const char *other)
{
    if (given.has(one) && given.has(other))
        return usageError(QStringLiteral("--%1 and --%2 cannot be used together.")
                              .arg(QLatin1String(one), QLatin1String(other)));
    return {};
}

std::unexpected<core::Error> unknownAction(const QString &command, const QString &word,
                                           const QStringList &known)
{
    const QString suggestion = didYouMean(word, known);
    return usageError(
        QStringLiteral("Unknown command “%1 %2”.%3")
            .arg(command, word,
                 suggestion.isEmpty()
                     ? QStringLiteral(" It must be %1.").arg(core::inEnglish(core::alternatives(known)))
                     : suggestion));
}

std::unexpected<core::Error> usageError(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, core::asText(sentence)});
}

} // namespace cli
