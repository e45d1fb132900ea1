// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/countingoption.h"

#include "core/boundedtext.h"
#include "core/counting/countingwords.h"

#include <vector>

namespace core {

namespace {

using Part = CountingOption::Part;
using Type = CountingOption::Type;

constexpr std::array switchWords = {
    Word{QLatin1String("false"), false},
    Word{QLatin1String("true"), true},
};
constexpr std::array peopleWords = {
    Word{QLatin1String("false"), WithPeople::No},
    Word{QLatin1String("true"), WithPeople::Yes},
};
constexpr std::array eventsWords = {
    Word{QLatin1String("false"), WithEvents::No},
    Word{QLatin1String("true"), WithEvents::Yes},
};
constexpr std::array zerosWords = {
    Word{QLatin1String("false"), Zeros::No},
    Word{QLatin1String("true"), Zeros::Yes},
};

/// `field` returns a reference to the member of a Counting that the option sets.
template<typename Field, typename T, std::size_t count>
CountingOption choice(const char *name, Part part, Field field, const std::array<Word<T>, count> &words,
                      const char *help)
{
    QStringList values;
    for (const Word<T> &word : words)
        values << QString(word.word);
    const auto value = [field, &words](const Counting &counting) {
        return wordFor(words, field(counting));
    };
    const auto set = [field, &words](Counting &counting, const QString &text) {
        const auto found = std::ranges::find(words, text, &Word<T>::word);
        if (found != words.end())
            field(counting) = found->meaning;
        return found != words.end();
    };
    return {QString::fromLatin1(name), part, Type::Choice, values, QString::fromUtf8(help), value, set};
}

template<typename Field, typename T = bool>
CountingOption toggle(const char *name, Part part, Field field, const char *help,
                      const std::array<Word<T>, 2> &words = switchWords)
{
    CountingOption option = choice(name, part, field, words, help);
    option.type = Type::Switch;
    return option;
}

template<typename Field>
CountingOption month(const char *name, Field field, const char *help)
{
    const auto value = [field](const Counting &counting) {
        const std::optional<Month> &chosen = field(counting);
        return chosen ? toString(*chosen) : QString();
    };
    const auto set = [field](Counting &counting, const QString &text) {
        const std::optional<Month> parsed = parseMonth(text);
        if (parsed)
            field(counting) = parsed;
        return parsed.has_value();
    };
    return {QString::fromLatin1(name), Part::Range, Type::YearMonth, {}, QString::fromUtf8(help), value, set};
}

/// The word for the time when the user last looked.
constexpr QLatin1String lastSeen("last-seen");

template<typename Field>
CountingOption dayOrSeen(const char *name, Field field, const char *help)
{
    const auto value = [field](const Counting &counting) {
        const std::optional<NewSince> &since = field(counting);
        if (!since)
            return QString();
        return since->day ? dayText(*since->day) : QString(lastSeen);
    };
    const auto set = [field](Counting &counting, const QString &text) {
        const std::optional<Instant> day = parseDay(text);
        const bool isValid = text == lastSeen || (day && dayText(*day) == text);
        if (isValid)
            field(counting) = NewSince{day};
        return isValid;
    };
    return {QString::fromLatin1(name), Part::Range, Type::DayOrSeen, {}, QString::fromUtf8(help), value, set};
}

template<typename Field>
CountingOption text(const char *name, Part part, Field field, const char *help)
{
    const auto value = [field](const Counting &counting) {
        return field(counting);
    };
    const auto set = [field](Counting &counting, const QString &given) {
        const QString simplified = given.simplified();
        const bool isValid = !simplified.isEmpty() && simplified.size() <= maxNameLength;
        if (isValid)
            field(counting) = simplified;
        return isValid;
    };
    return {QString::fromLatin1(name), part, Type::Text, {}, QString::fromUtf8(help), value, set};
}

/// Returns a rule of a Counting, constant or not as the Counting is.
template<auto rule>
constexpr auto rules = [](auto &counting) -> auto & {
    return counting.rules.*rule;
};

/// The same for what is shown.
template<auto member>
constexpr auto shown = [](auto &counting) -> auto & {
    return counting.*member;
};

} // namespace

QString CountingOption::flag() const
{
    return QString(name).replace(u'_', u'-');
}

Message CountingOption::validValues() const
{
    switch (type) {
    case Type::YearMonth:
        return message("option.month");
    case Type::DayOrSeen:
        return message("option.day-or-seen");
    case Type::Text:
        return message("option.text", QString::number(maxNameLength));
    case Type::Switch:
    case Type::Choice:
        break;
    }
    return alternatives(values);
}

std::span<const CountingOption> countingOptions()
{
    // clang-format off
    static const std::vector<CountingOption> table = {
        choice("scope", Part::Rule, rules<&Rules::scope>, scopeWords,
               "Count people who are new to each repository, or new to the owner"),
        choice("identity", Part::Rule, rules<&Rules::identity>, identityWords,
               "Identify people by account and e-mail address, by e-mail address only, or by name only"),
        choice("date", Part::Rule, rules<&Rules::date>, dateWords,
               "Use the author date or the committer date of a commit"),
        choice("period", Part::Rule, rules<&Rules::period>, periodWords,
               "Count by week (Monday to Sunday), month, quarter or year"),
        toggle("bots", Part::Rule, rules<&Rules::bots>, "Include bots"),
        toggle("agents", Part::Rule, rules<&Rules::agents>, "Include AI agents"),
        toggle("forks", Part::Rule, rules<&Rules::forks>, "Include forks"),
        toggle("co_authors", Part::Rule, rules<&Rules::coAuthors>,
               "Also count the co-authors that commit messages name"),
        month("since", rules<&Rules::since>, "Show no period that ends before this month"),
        month("until", rules<&Rules::until>, "Show no period that begins after this month"),
        choice("view", Part::Shown, shown<&Counting::view>, viewWords,
               "Show new contributors; or active contributors, new and returning; or retention: how many of "
               "those who were new in a period came back within 3, 6 and 12 months; or once-or-back: how many "
               "of them came only once, and how many came back after more than 24 hours; or organisations: "
               "new contributors by organisation; or insiders: how many of them belong to an organisation "
               "that --inside names, to another one, or to none that is known"),
        toggle("people", Part::Shown, shown<&Counting::people>, "List the new contributors by name", peopleWords),
        toggle("zeros", Part::Shown, shown<&Counting::zeros>,
               "Also show periods without new contributors, as rows of zero, up to the current one", zerosWords),
        text("organisation", Part::Range, rules<&Rules::organisation>,
             "Count only people of the organisation with this name, or with “-” those whose organisation is "
             "unknown"),
        text("inside", Part::Rule, rules<&Rules::inside>,
             "The organisations that are inside, for the view of insiders: names, with semicolons between "
             "them"),
        dayOrSeen("new_since", rules<&Rules::newSince>,
                  "Count only people who are new since a day: their first commit is of that day (in UTC) or "
                  "later; or since you last looked (last-seen): they were added to the history after you last "
                  "looked at it in the window, even if their commits are older"),
        toggle("events", Part::Shown, shown<&Counting::events>,
               "Also read tags and releases, mark them and own events in charts, and list them in JSON",
               eventsWords),
    };
    // clang-format on
    return table;
}

} // namespace core
