// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/events/eventsoptions.h"

#include "cli/commandline/option.h"

#include <algorithm>
#include <array>

namespace cli {

namespace {

using core::Result;
using core::Word;
using EventsAction = EventsOptions::Action;

constexpr std::array eventsFormats = {
    Word{QLatin1String("table"), false},
    Word{QLatin1String("json"), true},
};

constexpr std::array eventsActions = {
    Word{QLatin1String("list"), EventsAction::List},
    Word{QLatin1String("add"), EventsAction::Add},
    Word{QLatin1String("remove"), EventsAction::Remove},
    Word{QLatin1String("restore"), EventsAction::Restore},
};

std::vector<OptionGroup> eventsGroups(EventsOptions &options)
{
    return {{QStringLiteral("Output"),
             {choiceOption("format", eventsFormats, options.json, "Format of the list.")}}};
}

Result<core::Event> readEvent(const QStringList &words)
{
    if (words.size() < 2)
        return usageError(QStringLiteral("Give the owner, the day of the event, such as 2024-05-01, and its "
                                         "name."));
    const std::optional<core::Instant> day = core::parseDay(words.first());
    if (!day)
        return usageError(QStringLiteral("“%1” is not a day. Write it like 2024-05-01.").arg(words.first()));
    core::Event event{
        .kind = core::Event::Kind::Own, .name = core::eventName(words.mid(1).join(u' ')), .at = *day};
    if (event.name.isEmpty())
        return usageError(QStringLiteral("An event needs a name."));
    return event;
}

Result<qint64> readNumber(const QStringList &words)
{
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (words.size() != 1 || !isNumber || number < 1)
        return usageError(
            QStringLiteral("Give the number of the event; “newfaces events OWNER” lists the numbers."));
    return number;
}

} // namespace

Result<EventsOptions> parseEvents(const QStringList &arguments, const core::Forge &forge)
{
    EventsOptions options;
    const Result<Given> given = readArguments(arguments, eventsGroups(options));
    if (!given)
        return std::unexpected(given.error());
    QStringList words = given->words;
    const auto *const named = std::ranges::find(eventsActions, words.value(0), &Word<EventsAction>::word);
    if (named != eventsActions.end()) {
        options.action = named->meaning;
        words.removeFirst();
    }
    if (options.action != EventsAction::List && given->has("format"))
        return usageError(QStringLiteral("--format can only be used with newfaces events list."));
    if (options.action == EventsAction::Remove || options.action == EventsAction::Restore) {
        const Result<qint64> number = readNumber(words);
        if (!number)
            return std::unexpected(number.error());
        options.number = *number;
        return options;
    }
    if (words.isEmpty())
        return usageError(QStringLiteral("Give the name of an owner."));
    const Result<core::Lookup> lookup = core::parseLookup(words.takeFirst(), forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    options.lookup = *lookup;
    if (options.action == EventsAction::List) {
        if (!words.isEmpty())
            return usageError(QStringLiteral("newfaces events list takes one name."));
        return options;
    }
    const Result<core::Event> event = readEvent(words);
    if (!event)
        return std::unexpected(event.error());
    options.event = *event;
    return options;
}

Manual eventsManual()
{
    EventsOptions options;
    return {.usage = R"(events [list] OWNER [--format json]
events add OWNER DAY NAME
events remove N
events restore N)",
            .description =
                R"(Note events that may explain why people came, such as a conference, about an
owner that was looked up. Charts mark them together with tags and releases: see
--events of “newfaces contributors”. N is the number in the list; restore undoes
remove.)",
            .groups = eventsGroups(options),
            .examples = R"(events add pallets 2024-05-01 GSoC
events pallets
contributors pallets --events --chart pallets.svg)"};
}

} // namespace cli
