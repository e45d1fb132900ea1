// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/namesakes.h"

#include "core/people/names.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

/// Names that programs give where nobody has set one, and names of roles.
bool saysNothing(const QString &name)
{
    static constexpr std::array<QLatin1String, 26> names = {
        QLatin1String("admin"),      QLatin1String("administrator"), QLatin1String("anonymous"),
        QLatin1String("author"),     QLatin1String("dev"),           QLatin1String("developer"),
        QLatin1String("first last"), QLatin1String("git"),           QLatin1String("github"),
        QLatin1String("guest"),      QLatin1String("john doe"),      QLatin1String("me"),
        QLatin1String("name"),       QLatin1String("no author"),     QLatin1String("no name"),
        QLatin1String("nobody"),     QLatin1String("none"),          QLatin1String("null"),
        QLatin1String("root"),       QLatin1String("test"),          QLatin1String("ubuntu"),
        QLatin1String("unknown"),    QLatin1String("user"),          QLatin1String("username"),
        QLatin1String("your name"),  QLatin1String("(no author)"),
    };
    return name.size() < 2 || std::ranges::find(names, name) != names.end();
}

/// Those who bear a name.
struct NameGroup
{
    Namesakes group;
    /// The name was only seen with placeholder addresses.
    bool onlyPlaceholders = true;

    void add(const QString &name, std::size_t person, bool placeholder)
    {
        if (group.name.isEmpty() || name < group.name)
            group.name = name;
        if (group.persons.empty() || group.persons.back() != person)
            group.persons.push_back(person);
        onlyPlaceholders = onlyPlaceholders && placeholder;
    }
};

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
    std::map<QString, NameGroup> byName;
    for (const std::size_t person : order) {
        if (counted.people.persons[person].isMachine())
            continue;
        for (const std::size_t author : counted.people.persons[person].authors) {
            const QString name = counted.authors[author].name.simplified();
            const QString folded = foldedName(name);
            if (saysNothing(folded))
                continue;
            byName[folded].add(name, person, counted.people.traits[author].placeholder);
        }
    }

    std::vector<Namesakes> found;
    std::set<std::vector<std::size_t>> known; // those who share two names are told once
    for (const auto &[folded, named] : byName) {
        if (named.group.persons.size() < 2 || named.onlyPlaceholders)
            continue;
        for (const std::vector<std::size_t> &persons : compatible(named.group.persons, counted.people)) {
            if (persons.size() > 1 && known.insert(persons).second)
                found.push_back({named.group.name, persons});
        }
    }
    return found;
}

} // namespace core
