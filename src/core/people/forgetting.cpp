// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/forgetting.h"

#include "core/people/keyholders.h"
#include "core/people/keys.h"

#include <algorithm>

namespace core {

namespace {

/// The address by itself is a machine's.
bool isMachines(const QString &email, const Forge &forge)
{
    return traitsOf({{}, email, 0, {}, false}, forge).machine.has_value();
}

} // namespace

QSet<QString> keysToForget(const CountedPeople &counted, std::size_t person, const QString &host)
{
    const People &people = counted.people;
    QSet<QString> keys;
    QSet<QString> names;
    for (const std::size_t author : people.persons[person].authors) {
        const AuthorTraits &traits = people.traits[author];
        names.insert(nameKey(counted.authors[author].name, traits.email));
        if (people.splitByName[author])
            continue;
        if (!traits.placeholder && !isMachines(traits.email, counted.forge))
            keys.insert(mailKey(traits.email));
        if (people.splitOff[author])
            continue;
        for (const QString &number : accountNumbers(traits))
            addAccountKeys(keys, number, host, counted.forge);
        addLoginKeys(keys, traits.shownLogin(), host, counted.forge);
        if (traits.machine) // the user said that it is none
            keys.insert(machineKey(*traits.machine));
    }
    for (std::size_t author = 0; author < counted.authors.size(); ++author) {
        const Person &other = people.persons[people.personOf[author]];
        if (people.personOf[author] == person || other.kind != AuthorKind::Human)
            continue;
        for (const QString &key : recognisedBy(counted.authors[author], host))
            keys.remove(key);
    }
    return keys | names;
}

std::optional<std::size_t> personWith(const QString &key, const CountedPeople &counted)
{
    const People &people = counted.people;
    const Decision::Subject subject{key, {}};
    const std::vector<Decision> named = {{0, Decision::Kind::Human, {subject}, {}}};
    const KeyHolders holders(counted.authors, people.traits, named);
    std::optional<std::size_t> found;
    for (const std::size_t author : holders.of(subject, {people.splitOff, people.splitByName})) {
        const std::size_t person = people.personOf[author];
        if (found && *found != person)
            return std::nullopt;
        found = person;
    }
    return found;
}

Author withoutForgotten(const Author &author, const QString &host, qint64 mark,
                        const IsForgotten &isForgotten)
{
    const std::optional<Machine> machine = traitsOf(author, {}).machine;
    if (!machine || isForgotten(machineKey(*machine)))
        return Author::forgotten(mark);
    // Machines stay machines, but without the person's address and account.
    Author rest = author;
    rest.email.clear();
    if (!author.login.isEmpty() && (isForgotten(accountAt(host, author.accountId, author.login)) ||
                                    isForgotten(loginAt(host, author.login))))
        rest = {author.name, {}, std::min<qint64>(author.accountId, 0), {}, false};
    if (!isBotName(author.name) && !machineTable().withName(author.name))
        rest.name = rest.login;
    return traitsOf(rest, {}).machine == machine ? rest : Author::forgotten(mark);
}

} // namespace core
