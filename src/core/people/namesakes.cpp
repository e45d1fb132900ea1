// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/namesakes.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

/// Names that programs give where nobody has set one, and names of roles.
bool saysNothing(const QString &name)
{
    static constexpr std::array<QLatin1String, 25> names = {
        QLatin1String("admin"),      QLatin1String("administrator"), QLatin1String("anonymous"),
        QLatin1String("author"),     QLatin1String("dev"),           QLatin1String("developer"),
        QLatin1String("first last"), QLatin1String("git"),           QLatin1String("github"),
        QLatin1String("guest"),      QLatin1String("john doe"),      QLatin1String("me"),
        QLatin1String("name"),       QLatin1String("no author"),     QLatin1String("no name"),
        QLatin1String("nobody"),     QLatin1String("none"),          QLatin1String("null"),
        QLatin1String("root"),       QLatin1String("test"),          QLatin1String("ubuntu"),
        QLatin1String("unknown"),    QLatin1String("user"),          QLatin1String("username"),
        QLatin1String("your name"),
    };
    return name.size() < 2 || std::ranges::find(names, name) != names.end();
}

/// Groups in which no two are held apart: each joins the first group that has nobody against it.
std::vector<std::vector<std::size_t>> compatible(const std::vector<std::size_t> &persons,
                                                 const People &people)
{
    const auto apart = [&people](std::size_t a, std::size_t b) {
        return std::ranges::binary_search(people.apart, std::pair(std::min(a, b), std::max(a, b)));
    };
    std::vector<std::vector<std::size_t>> groups;
    for (const std::size_t person : persons) {
        const auto group = std::ranges::find_if(groups, [&](const std::vector<std::size_t> &others) {
            return std::ranges::none_of(others, [&](std::size_t other) { return apart(person, other); });
        });
        if (group == groups.end())
            groups.push_back({person});
        else
            group->push_back(person);
    }
    return groups;
}

} // namespace

std::vector<Namesakes> namesakes(const CountedPeople &counted, const QStringList &ids)
{
    const std::vector<std::size_t> order = byId(ids);
    std::map<QString, Namesakes> byName;
    for (const std::size_t person : order) {
        if (counted.people.persons[person].bot)
            continue;
        for (const std::size_t author : counted.people.persons[person].authors) {
            const QString name = counted.authors[author].name.simplified();
            const QString folded = name.toCaseFolded();
            if (saysNothing(folded))
                continue;
            Namesakes &group = byName[folded];
            if (group.name.isEmpty() || name < group.name)
                group.name = name;
            if (group.persons.empty() || group.persons.back() != person)
                group.persons.push_back(person);
        }
    }

    std::vector<Namesakes> found;
    std::set<std::vector<std::size_t>> known; // those who share two names are told once
    for (const auto &[folded, group] : byName) {
        if (group.persons.size() < 2)
            continue;
        for (const std::vector<std::size_t> &persons : compatible(group.persons, counted.people)) {
            if (persons.size() > 1 && known.insert(persons).second)
                found.push_back({group.name, persons});
        }
    }
    return found;
}

} // namespace core
