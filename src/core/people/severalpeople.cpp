// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/severalpeople.h"

#include "core/people/keys.h"
#include "core/people/names.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace core {

namespace {

QStringList namesOf(const std::vector<std::size_t> &authors, const CountedPeople &counted)
{
    QStringList names;
    for (const std::size_t author : authors)
        names.append(counted.authors[author].name);
    return differentNames(names);
}

QSet<QString> saidToBeOnePersons(std::span<const Decision> decisions)
{
    QSet<QString> keys;
    for (const Decision &decision : decisions) {
        if (keepsAddressTogether(decision))
            keys.insert(decision.subjects.front().key);
    }
    return keys;
}

} // namespace

std::vector<SharedAddress> severalPeople(const CountedPeople &counted, std::span<const Decision> decisions)
{
    const QSet<QString> decided = saidToBeOnePersons(decisions);
    std::vector<SharedAddress> found;
    for (std::size_t i = 0; i < counted.people.persons.size(); ++i) {
        const Person &person = counted.people.persons[i];
        if (person.isMachine() || person.authors.size() < namesOfSeveralPeople)
            continue;
        std::map<QString, std::vector<std::size_t>> byEmail;
        for (const std::size_t author : person.authors) {
            const AuthorTraits &traits = counted.people.traits[author];
            if (!traits.placeholder && !traits.machine)
                byEmail[traits.email].push_back(author);
        }
        for (const auto &[email, authors] : byEmail) {
            if (authors.size() < namesOfSeveralPeople || decided.contains(mailKey(email)))
                continue;
            const QStringList names = namesOf(authors, counted);
            if (static_cast<std::size_t>(names.size()) >= namesOfSeveralPeople)
                found.push_back({email, i, names});
        }
    }
    std::ranges::sort(found, {}, &SharedAddress::email);
    return found;
}

} // namespace core
