// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswho.h"

#include "core/messages/catalogue.h"
#include "core/people/authortraits.h"
#include "core/people/keys.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr Error::Kind usage = Error::Kind::Usage;

/// A word, and the person whom it names.
struct Named
{
    QString word;
    std::size_t person = 0;
    /// The word is an address of a person who has others.
    bool oneOfAddresses = false;
};

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A machine that writes with a human's address does not take it from the human.
void preferHumans(std::vector<std::size_t> &found, const std::vector<PersonReport> &people)
{
    const auto isHuman = [&people](std::size_t person) {
        return !people[person].bot;
    };
    if (std::ranges::any_of(found, isHuman))
        std::erase_if(found, [&isHuman](std::size_t person) { return !isHuman(person); });
}

/// Whom a word names, by the first of a person's traits by which it names anybody.
std::vector<std::size_t> namedBy(const QString &word, const std::vector<PersonReport> &people)
{
    static constexpr auto byId = [](const PersonReport &one, const QString &text) {
        return same(one.id, text);
    };
    static constexpr auto byEmail = [](const PersonReport &one, const QString &text) {
        return one.emails.contains(text, Qt::CaseInsensitive);
    };
    static constexpr auto byLogin = [](const PersonReport &one, const QString &text) {
        return same(one.login, text);
    };
    static constexpr auto byName = [](const PersonReport &one, const QString &text) {
        return same(one.name.simplified(), text) || std::ranges::any_of(one.names, [&](const QString &name) {
                   return same(name.simplified(), text);
               });
    };
    using Names = bool (*)(const PersonReport &, const QString &);
    for (const Names names : {Names(byId), Names(byEmail), Names(byLogin), Names(byName)}) {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (names(people[i], word))
                found.push_back(i);
        }
        preferHumans(found, people);
        if (!found.empty())
            return found;
    }
    return {};
}

Result<Named> named(const QString &word, const WhoIsWho &known)
{
    const QString text = word.simplified();
    const std::vector<std::size_t> found =
        text.isEmpty() ? std::vector<std::size_t>() : namedBy(text, known.people);
    if (found.empty()) {
        return fail(usage, "people.unknown", known.owner, word);
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const std::size_t person : found)
            ids.append(known.people[person].id);
        return fail(usage, "people.ambiguous", word, found.size(), ids.join(QStringLiteral(", ")));
    }
    const QStringList &emails = known.people[found.front()].emails;
    return Named{text, found.front(), emails.size() > 1 && emails.contains(text, Qt::CaseInsensitive)};
}

std::vector<std::size_t> personsOf(const std::vector<Named> &subjects)
{
    std::vector<std::size_t> persons;
    for (const Named &one : subjects) {
        if (std::ranges::find(persons, one.person) == persons.end())
            persons.push_back(one.person);
    }
    return persons;
}

/// The first address that is theirs alone.
QString ownAddress(const WhoIsWho &known, const PersonReport &person)
{
    const auto isOwn = [&known](const QString &email) {
        return !isPlaceholder(email) &&
               std::ranges::count_if(known.people, [&email](const PersonReport &one) {
                   return one.emails.contains(email);
               }) == 1;
    };
    const auto found = std::ranges::find_if(person.emails, isOwn);
    return found == person.emails.end() ? QString() : *found;
}

Decision::Subject subjectOf(const WhoIsWho &known, const PersonReport &person)
{
    Decision::Subject subject{person.key, person.id};
    if (isMailKey(person.key) || isNameKey(person.key))
        return subject;
    if (const QString email = ownAddress(known, person); !email.isEmpty())
        subject.otherwise = mailKey(email);
    return subject;
}

Decision whole(Decision::Kind kind, const WhoIsWho &known, const std::vector<std::size_t> &persons)
{
    Decision decision;
    decision.kind = kind;
    for (const std::size_t person : persons)
        decision.subjects.push_back(subjectOf(known, known.people[person]));
    return decision;
}

bool isSharedAddress(const WhoIsWho &known, const QString &word)
{
    return std::ranges::any_of(known.severalPeople,
                               [&word](const SeveralPeople &one) { return same(one.email, word); });
}

Result<Decision> join(const WhoIsWho &known, const std::vector<Named> &subjects)
{
    const std::vector<std::size_t> persons = personsOf(subjects);
    if (subjects.size() == 1 && isSharedAddress(known, subjects[0].word)) {
        const QString address = subjects[0].word.toLower();
        Decision decision;
        decision.subjects = {{mailKey(address), address}};
        return decision;
    }
    if (subjects.size() < 2)
        return fail(usage, "people.join-needs-two");
    if (persons.size() < 2) {
        return fail(usage, "people.already-joined", subjects[0].word, subjects[1].word);
    }
    return whole(Decision::Kind::Join, known, persons);
}

bool suggestedTogether(const WhoIsWho &known, const std::vector<std::size_t> &persons)
{
    return std::ranges::any_of(known.suggestions, [&persons](const Suggestion &suggestion) {
        return std::ranges::count_if(suggestion.people, [&persons](std::size_t person) {
                   return std::ranges::find(persons, person) != persons.end();
               }) > 1;
    });
}

std::unexpected<Error> noAddress(const PersonReport &person, const QString &word)
{
    if (person.emails.size() < 2) {
        return fail(usage, "people.no-second-address", word);
    }
    return fail(usage, "people.which-address", word, person.emails.join(QStringLiteral(", ")));
}

Result<Decision> split(const WhoIsWho &known, const std::vector<Named> &subjects)
{
    Decision decision;
    decision.kind = Decision::Kind::Split;
    std::set<QString> addresses;
    for (const Named &one : subjects) {
        const PersonReport &person = known.people[one.person];
        const bool alone = std::ranges::count(subjects, one.person, &Named::person) == 1;
        if (alone && subjects.size() > 1) {
            decision.subjects.push_back(subjectOf(known, person));
            continue;
        }
        if (!one.oneOfAddresses)
            return noAddress(person, one.word);
        const QString address = one.word.toLower();
        if (addresses.insert(address).second)
            decision.subjects.push_back({mailKey(address), address});
    }
    const std::vector<std::size_t> persons = personsOf(subjects);
    if (addresses.empty() && !suggestedTogether(known, persons)) {
        return fail(usage, "people.already-split", subjects[0].word, subjects[1].word);
    }
    return decision;
}

Decision::Kind markOf(const PersonReport &person)
{
    if (person.agent)
        return Decision::Kind::Agent;
    return person.bot ? Decision::Kind::Bot : Decision::Kind::Human;
}

Result<Decision> markAs(const WhoIsWho &known, Decision::Kind kind, const std::vector<Named> &subjects)
{
    const auto isSo = [&](const Named &one) {
        return markOf(known.people[one.person]) == kind;
    };
    if (std::ranges::all_of(subjects, isSo)) {
        const QString &word = subjects.front().word;
        if (kind == Decision::Kind::Agent)
            return fail(usage, "people.already-agent", word);
        return kind == Decision::Kind::Bot ? fail(usage, "people.already-bot", word)
                                           : fail(usage, "people.already-human", word);
    }
    return whole(kind, known, personsOf(subjects));
}

} // namespace

Result<PersonReport> personNamed(const WhoIsWho &people, const QString &word)
{
    const Result<Named> found = named(word, people);
    return found ? Result<PersonReport>(people.people[found->person]) : std::unexpected(found.error());
}

Result<Decision> decide(const WhoIsWho &people, Decision::Kind kind, const QStringList &words)
{
    std::vector<Named> subjects;
    for (const QString &word : words) {
        const Result<Named> one = named(word, people);
        if (!one)
            return std::unexpected(one.error());
        subjects.push_back(*one);
    }
    if (subjects.empty())
        return fail(usage, "people.none-named");
    switch (kind) {
    case Decision::Kind::Join:
        return join(people, subjects);
    case Decision::Kind::Split:
        return split(people, subjects);
    case Decision::Kind::Bot:
    case Decision::Kind::Agent:
    case Decision::Kind::Human:
        return markAs(people, kind, subjects);
    case Decision::Kind::Organisation:
        return whole(kind, people, personsOf(subjects));
    case Decision::Kind::LeaveOut:
    case Decision::Kind::Include:
        break; // decideRepositories() makes them
    }
    Q_UNREACHABLE();
}

} // namespace core
