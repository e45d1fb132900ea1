// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/whoiswho.h"

#include "core/counting/countedpeople.h"
#include "core/people/affiliation/affiliations.h"
#include "core/people/keys.h"
#include "core/people/namesakes.h"
#include "core/people/severalpeople.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core {

namespace {

/// How far a key holds: a machine is the same in all sources, an account stays when an address goes.
std::size_t rankOf(const QString &key)
{
    static constexpr std::array<QLatin1String, 4> kinds = {QLatin1String("machine:"),
                                                           QLatin1String("account:"), QLatin1String("login:"),
                                                           QLatin1String("mail:")}; // and then the names
    const auto kind =
        std::ranges::find_if(kinds, [&key](QLatin1String word) { return key.startsWith(word); });
    return static_cast<std::size_t>(kind - kinds.begin());
}

/// Whether a key of an author names nobody but the person.
bool isTheirsAlone(const QString &key, std::size_t author, const People &people)
{
    const AuthorTraits &traits = people.traits[author];
    const bool isName = isNameKey(key);
    const bool isAddress = isMailKey(key);
    if (people.splitByName[author])
        return isName;
    if (people.splitOff[author])
        return isAddress || isName;
    if (traits.machine)
        return isMachineKey(key);
    return isName || !isAddress || !traits.placeholder;
}

/// Of all keys that name nobody else, the one that holds farthest.
QString keyOf(const Person &person, const CountedPeople &counted)
{
    QStringList keys;
    for (const std::size_t author : person.authors) {
        for (const QString &key : keysOf(counted.authors[author], counted.people.traits[author])) {
            if (isTheirsAlone(key, author, counted.people))
                keys.append(key);
        }
    }
    // Numbers of accounts are compared as numbers by their lengths.
    return *std::ranges::min_element(keys, {}, [](const QString &key) {
        const std::size_t rank = rankOf(key);
        return std::tuple(rank, key.startsWith(u"account:") ? key.size() : 0, key);
    });
}

std::map<QString, QStringList> namesByEmail(const Person &person, const CountedPeople &counted)
{
    std::map<QString, QStringList> names;
    for (const std::size_t author : person.authors)
        names[counted.people.traits[author].email].append(counted.authors[author].name);
    for (auto &[email, all] : names) {
        all.sort();
        all.removeDuplicates();
    }
    return names;
}

/// A person's first commit; the order in which commits are seen does not matter.
struct FirstSeen
{
    Instant at = Instant::max();
    Sha commit;
    /// Its author or a co-author, one of Person::authors.
    std::size_t author = 0;

    void see(const Commit &other, std::size_t otherAuthor, Instant otherAt)
    {
        if (std::tie(at, commit) <= std::tie(otherAt, other.sha) && commit != Sha())
            return;
        at = otherAt;
        commit = other.sha;
        author = otherAuthor;
    }
};

/// Empty reports of those who were forgotten.
std::vector<PersonReport> reports(const CountedPeople &counted, const Callings &callings,
                                  const QStringList &ids)
{
    std::vector<PersonReport> people;
    for (std::size_t i = 0; i < counted.people.persons.size(); ++i) {
        const Person &person = counted.people.persons[i];
        if (person.isForgotten()) {
            people.emplace_back();
            continue;
        }
        PersonReport report;
        report.id = ids[static_cast<qsizetype>(i)];
        report.key = keyOf(person, counted);
        report.name = callings.name(i);
        report.login = callings.login(i);
        report.email = callings.email(i);
        report.emails = counted.emailsOf(person);
        report.names = counted.namesOf(person);
        report.bot = person.isMachine();
        report.agent = person.kind == AuthorKind::Agent;
        report.botName = std::ranges::any_of(report.names + QStringList(report.login), isBotName);
        report.namesByEmail = namesByEmail(person, counted);
        report.decided = person.decided;
        report.marked = person.marked;
        people.push_back(report);
    }
    return people;
}

} // namespace

WhoIsWho whoIsWho(const History &history, const Rules &rules)
{
    Rules byAccount = rules;
    byAccount.identity = Identity::Account;
    const CountedPeople counted = countedPeople(history, byAccount);
    Callings callings(counted);
    std::vector<int> commits(counted.people.persons.size());
    std::vector<FirstSeen> firsts;
    firsts.reserve(commits.size());
    for (const Person &person : counted.people.persons)
        firsts.emplace_back().author = person.authors.front();
    for (const RepositoryHistory &repository : history.repositories) {
        if (!counts(repository, history, rules))
            continue;
        const Instant readAt = std::max(history.refreshedAt, repository.readAt);
        CoAuthorships coAuthors(repository, counted, rules);
        for (std::size_t i = 0; i < repository.commits.size(); ++i) {
            const Commit &commit = repository.commits[i];
            const std::optional<Instant> at = countedAt(commit, rules.date, readAt);
            const auto takeAuthorship = [&](std::size_t author, std::size_t person) {
                commits[person] += static_cast<int>(commit.count);
                firsts[person].see(commit, counted.placeOf[author], at.value_or(Instant::max()));
                callings.see(commit, author, at.value_or(noInstant));
            };
            takeAuthorship(commit.author, counted.personOf(commit));
            coAuthors.visit(i, takeAuthorship);
        }
    }

    const QStringList ids = callings.ids();
    const Affiliations affiliations(history, counted);
    std::vector<PersonReport> people = reports(counted, callings, ids);
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].commits = commits[i];
        const bool isDated = firsts[i].at != Instant::max();
        people[i].firstCommitAt = isDated ? firsts[i].at : history.refreshedAt;
        people[i].affiliation =
            affiliations.of(i, firsts[i].author, people[i].firstCommitAt, people[i].login);
    }
    WhoIsWho answer;
    answer.owner = history.owner;
    answer.coAuthorsNotRead = coAuthorsNotRead(history, rules);
    std::vector<std::size_t> placeOf(people.size());
    for (const std::size_t i : byId(ids)) {
        if (counted.people.persons[i].isForgotten()) {
            ++answer.forgotten;
            continue;
        }
        placeOf[i] = answer.people.size();
        answer.people.push_back(people[i]);
    }
    for (const Namesakes &group : namesakes(counted, ids)) {
        Suggestion suggestion{group.name, {}};
        for (const std::size_t person : group.persons)
            suggestion.people.push_back(placeOf[person]);
        answer.suggestions.push_back(suggestion);
    }
    for (const SharedAddress &shared : severalPeople(counted, history.decisions))
        answer.severalPeople.push_back({shared.email, placeOf[shared.person], shared.names});
    return answer;
}

} // namespace core
