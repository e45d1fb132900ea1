// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/counting/sidebyside.h"
#include "core/messages/catalogue.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

/// A word of options, JSON and queries, and its meaning.
template<typename T>
struct Word
{
    QLatin1String word;
    T meaning;
};

inline constexpr std::array viewWords = {
    Word{QLatin1String("new"), View::Newcomers},
    Word{QLatin1String("active"), View::Active},
    Word{QLatin1String("retention"), View::Retention},
    Word{QLatin1String("once-or-back"), View::OnceOrBack},
    Word{QLatin1String("organisations"), View::Organisations},
    Word{QLatin1String("insiders"), View::Insiders},
};
inline constexpr std::array scopeWords = {
    Word{QLatin1String("repository"), Scope::Repository},
    Word{QLatin1String("owner"), Scope::Owner},
};
inline constexpr std::array identityWords = {
    Word{QLatin1String("account"), Identity::Account},
    Word{QLatin1String("email"), Identity::Email},
    Word{QLatin1String("name"), Identity::Name},
};
inline constexpr std::array dateWords = {
    Word{QLatin1String("author"), DateOf::Author},
    Word{QLatin1String("committer"), DateOf::Committer},
};

inline constexpr std::array periodWords = {
    Word{QLatin1String("week"), PeriodKind::Weeks},
    Word{QLatin1String("month"), PeriodKind::Months},
    Word{QLatin1String("quarter"), PeriodKind::Quarters},
    Word{QLatin1String("year"), PeriodKind::Years},
};

inline constexpr std::array alignmentWords = {
    Word{QLatin1String("date"), Alignment::Date},
    Word{QLatin1String("first"), Alignment::FirstNewcomer},
};
/// How several owners are drawn.
inline constexpr std::array formWords = {
    Word{QLatin1String("lines"), ChartData::Form::Lines},
    Word{QLatin1String("bars"), ChartData::Form::Bars},
};

/// The word for a meaning.
template<typename T, std::size_t count>
QString wordFor(const std::array<Word<T>, count> &words, T meaning)
{
    return QString(std::ranges::find(words, meaning, &Word<T>::meaning)->word);
}

/// "a, b or c"
inline Message alternatives(QStringList words)
{
    if (words.size() < 2)
        return asText(words.join(QString()));
    const QString last = words.takeLast();
    return message("list.or", words.join(QStringLiteral(", ")), last);
}

/// The error for a value that an option does not take. Kind Usage.
inline std::unexpected<Error> invalidValue(const QString &option, const Message &validValues,
                                           const QString &given)
{
    return fail(Error::Kind::Usage, "option.invalid-value", option, validValues, given);
}

/// The meaning of a word. Kind Usage for an unknown one; `option` is named in the message.
template<typename T, std::size_t count>
Result<T> meaningOf(const QString &given, const std::array<Word<T>, count> &words, const QString &option)
{
    const auto found = std::ranges::find(words, given, &Word<T>::word);
    if (found != words.end())
        return found->meaning;
    QStringList possible;
    for (const Word<T> &one : words)
        possible << QString(one.word);
    return invalidValue(option, alternatives(possible), given);
}

} // namespace core
