// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countingoption.h"
#include "core/counting/countingwords.h"
#include "core/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <type_traits>
#include <vector>

namespace cli {

/// An option of a command: what the help says about it, and what a given value does.
struct Option
{
    /// Without the dashes.
    QString name;
    /// What the help shows for the value, such as "FILE"; empty for a switch.
    QString placeholder;
    QString help;
    /// The values to choose from; empty when any is allowed.
    QStringList values = {};
    QString defaultValue = {};
    /// Takes the value; for a switch, an empty one. Kind Usage when it is not valid.
    std::function<core::Result<void>(const QString &value)> read;
    /// Each value counts of an option that is given several times.
    bool isList = false;
};

struct OptionGroup
{
    QString title;
    std::vector<Option> options;
};

/// Sets `target` to `value`.
template<typename T>
Option switchOption(const char *name, T &target, const std::type_identity_t<T> &value, const char *help)
{
    const auto read = [&target, value](const QString &) -> core::Result<void> {
        target = value;
        return {};
    };
    return {
        .name = QString::fromLatin1(name), .placeholder = {}, .help = QString::fromUtf8(help), .read = read};
}

/// Takes any text except an empty one.
Option textOption(const char *name, const char *placeholder, QString &target, const char *help);

/// The same for several texts.
Option listOption(const char *name, const char *placeholder, QStringList &target, const char *help);

/// Sets a counting option.
Option countingOption(const core::CountingOption &option, core::Counting &target);

/// Takes one of several words.
template<typename T, std::size_t count>
Option choiceOption(const char *name, const std::array<core::Word<T>, count> &words, T &target,
                    const char *help)
{
    const QString key = QString::fromLatin1(name);
    QStringList values;
    for (const core::Word<T> &word : words)
        values << QString(word.word);
    const auto read = [&words, &target, key](const QString &value) -> core::Result<void> {
        const core::Result<T> meaning = core::meaningOf(value, words, QString(QStringLiteral("--") + key));
        if (!meaning)
            return std::unexpected(meaning.error());
        target = *meaning;
        return {};
    };
    return {key, key.toUpper(), QString::fromUtf8(help), values, core::wordFor(words, target), read};
}

/// What the user typed after the name of a command.
struct Given
{
    /// Everything that is not an option.
    QStringList words;
    /// The names of the options.
    QStringList options;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
};

/// Reads the arguments and calls Option::read for each option given, in the order of the groups; of an option
/// given twice, the last value counts, unless it is a list. Kind Usage for an unknown option, a missing value
/// or an invalid one.
core::Result<Given> readArguments(const QStringList &arguments, const std::vector<OptionGroup> &groups);

/// Kind Usage if both options were given.
core::Result<void> checkExclusive(const Given &given, const char *one, const char *other);

std::unexpected<core::Error> unknownAction(const QString &command, const QString &word,
                                           const QStringList &known);

/// The action that the first word names; `otherwise` without a word. Kind Usage for an unknown one, with the
/// words of the known ones.
template<typename T, std::size_t count>
core::Result<T> readAction(const char *command, const QStringList &words,
                           const std::array<core::Word<T>, count> &actions, T otherwise)
{
    if (words.isEmpty())
        return otherwise;
    const auto found = std::ranges::find(actions, words.first(), &core::Word<T>::word);
    if (found != actions.end())
        return found->meaning;
    QStringList known;
    for (const core::Word<T> &action : actions)
        known << QString(action.word);
    return unknownAction(QString::fromLatin1(command), words.first(), known);
}

/// An error of kind Usage.
std::unexpected<core::Error> usageError(const QString &sentence);

/// " Did you mean “contributors”?" with the candidates that resemble `word`; empty without any.
QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace cli
