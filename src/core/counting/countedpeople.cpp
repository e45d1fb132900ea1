// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/countedpeople.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace core {

namespace {

QStringList sortedOnce(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

} // namespace

bool counts(const RepositoryHistory &repository, const History &history, const Rules &rules)
{
    if (repository.isLeftOut)
        return false;
    return rules.forks || !repository.fork || !history.repository.isEmpty();
}

bool takesPart(AuthorKind kind, const Rules &rules)
{
    switch (kind) {
    case AuthorKind::Human:
        return true;
    case AuthorKind::Bot:
        return rules.bots;
    case AuthorKind::Agent:
        return rules.agents;
    case AuthorKind::Forgotten:
        return false;
    }
    Q_UNREACHABLE();
}

QStringList CountedPeople::emailsOf(const Person &person) const
{
    QStringList emails;
    for (const std::size_t author : person.authors) {
        if (const QString &email = people.traits[author].email; !email.isEmpty())
            emails.append(email);
    }
    return sortedOnce(emails);
}

QStringList CountedPeople::namesOf(const Person &person) const
{
    QStringList names;
    for (const std::size_t author : person.authors)
        names.append(authors[author].name);
    return sortedOnce(names);
}

CountedPeople countedPeople(const History &history, const Rules &rules)
{
    constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    CountedPeople counted;
    counted.forge = history.forge;
    counted.placeOf.assign(history.authors.size(), nowhere);
    const auto add = [&](std::size_t author) {
        if (counted.placeOf[author] != nowhere)
            return;
        counted.placeOf[author] = counted.authors.size();
        counted.authors.push_back(history.authors[author]);
    };
    for (const RepositoryHistory &repository : history.repositories) {
        if (!counts(repository, history, rules))
            continue;
        for (const Commit &commit : repository.commits)
            add(commit.author);
        if (!rules.coAuthors)
            continue;
        for (const CoAuthor &coAuthor : repository.coAuthors)
            add(coAuthor.author);
    }
    counted.people = joinPeople(counted.authors, history.forge, rules.identity, history.decisions);
    return counted;
}

bool lacksCoAuthors(const RepositoryHistory &repository, const History &history, const Rules &rules)
{
    return rules.coAuthors && !repository.areCoAuthorsRead && !repository.commits.empty() &&
           counts(repository, history, rules);
}

int coAuthorsNotRead(const History &history, const Rules &rules)
{
    return static_cast<int>(
        std::ranges::count_if(history.repositories, [&](const RepositoryHistory &repository) {
            return lacksCoAuthors(repository, history, rules);
        }));
}

CoAuthorships::CoAuthorships(const RepositoryHistory &repository, const CountedPeople &counted,
                             const Rules &rules)
    : m_counted(counted)
    , m_commits(repository.commits)
{
    if (!rules.coAuthors || repository.coAuthors.empty())
        return;
    m_rest = repository.coAuthors;
    m_seenIn.resize(counted.people.persons.size());
}

bool CoAuthorships::isSameAuthor(std::size_t one, std::size_t other) const
{
    const std::vector<AuthorTraits> &traits = m_counted.people.traits;
    return areSame(traits[m_counted.placeOf[one]], traits[m_counted.placeOf[other]]);
}

int accountsNotAsked(const History &history, const CountedPeople &counted)
{
    QSet<QString> unknown;
    for (std::size_t i = 0; i < counted.authors.size(); ++i) {
        if (counted.authors[i].accountId == Author::notAsked)
            unknown.insert(counted.people.traits[i].email);
    }
    unknown.remove(QString());
    if (unknown.isEmpty())
        return 0;
    for (const Author &author : history.authors) {
        const QString email = author.email.trimmed().toLower();
        if (!unknown.contains(email))
            continue;
        const AuthorTraits traits = traitsOf(author, history.forge);
        if (author.accountId != Author::notAsked || traits.noReply || traits.machine)
            unknown.remove(email);
    }
    return static_cast<int>(unknown.size());
}

std::vector<std::size_t> byId(const QStringList &ids)
{
    std::vector<std::pair<QString, std::size_t>> lower;
    lower.reserve(static_cast<std::size_t>(ids.size()));
    for (const QString &id : ids)
        lower.emplace_back(id.toLower(), lower.size());
    std::ranges::sort(lower);
    std::vector<std::size_t> order;
    order.reserve(lower.size());
    for (const auto &[id, index] : lower)
        order.push_back(index);
    return order;
}

Callings::Callings(const CountedPeople &counted)
    : m_counted(counted)
    , m_seen(counted.people.persons.size())
{
    m_logins.reserve(counted.authors.size());
    for (std::size_t i = 0; i < counted.authors.size(); ++i)
        m_logins.push_back(loginOf(counted.people.traits[i], counted.people.splitOff[i]));
}

Callings::Login Callings::loginOf(const AuthorTraits &traits, bool splitOff)
{
    if (splitOff)
        return {};
    if (traits.machine)
        return {traits.machine->login, 0};
    return {traits.shownLogin(), traits.login.isEmpty() ? std::size_t(0) : std::size_t(1)};
}

void Callings::Latest::see(const Commit &other, std::size_t otherAuthor, Instant otherAt)
{
    if (!commit || std::tie(at, commit->sha) < std::tie(otherAt, other.sha)) {
        commit = &other;
        at = otherAt;
        author = otherAuthor;
    }
}

void Callings::see(const Commit &commit, std::size_t author, Instant at)
{
    const std::size_t place = m_counted.placeOf[author];
    Seen &seen = m_seen[m_counted.people.personOf[place]];
    seen.latest.see(commit, place, at);
    if (const Login &login = m_logins[place]; !login.text.isEmpty())
        seen.byRank[login.rank].see(commit, place, at);
}

const QString &Callings::name(std::size_t person) const
{
    return m_counted.authors[m_seen[person].latest.author].name;
}

const QString &Callings::email(std::size_t person) const
{
    return m_counted.people.traits[m_seen[person].latest.author].email;
}

QString Callings::login(std::size_t person) const
{
    const Seen &seen = m_seen[person];
    for (const Latest *latest : {&seen.byRank[1], &seen.byRank[0]}) {
        if (latest->commit)
            return m_logins[latest->author].text;
    }
    return {};
}

QString Callings::loginOfLatest(std::size_t person) const
{
    return m_logins[m_seen[person].latest.author].text;
}

qint64 Callings::accountOf(std::size_t person, const QString &login) const
{
    qint64 account = 0;
    if (login.isEmpty() || m_counted.people.persons[person].isMachine())
        return account;
    const auto carriesIt = [&login](const QString &other) {
        return other.compare(login, Qt::CaseInsensitive) == 0;
    };
    for (const std::size_t author : m_counted.people.persons[person].authors) {
        const AuthorTraits &traits = m_counted.people.traits[author];
        if (carriesIt(traits.login))
            account = std::max(account, traits.account);
        if (traits.noReply && carriesIt(traits.noReply->login))
            account = std::max(account, traits.noReply->number.toLongLong());
    }
    return account;
}

QString Callings::machineName(std::size_t person) const
{
    QStringList names;
    for (const std::size_t author : m_counted.people.persons[person].authors) {
        const std::optional<Machine> &machine = m_counted.people.traits[author].machine;
        if (!machine || m_counted.people.splitOff[author])
            return {};
        names.append(machine->name);
    }
    return *std::ranges::min_element(names);
}

QString Callings::ownAddress(std::size_t person) const
{
    const Person &one = m_counted.people.persons[person];
    const bool hasNameOnly = std::ranges::all_of(
        one.authors, [this](std::size_t author) { return m_counted.people.splitByName[author]; });
    const QStringList emails = hasNameOnly ? QStringList() : m_counted.emailsOf(one);
    const auto own = std::ranges::find_if_not(emails, isPlaceholder);
    return own == emails.end() ? QString() : *own;
}

QString Callings::nameOf(std::size_t person) const
{
    return name(person).simplified();
}

QStringList Callings::ids() const
{
    const std::vector<Person> &persons = m_counted.people.persons;
    QStringList ids;
    std::vector<std::size_t> kinds; // those of the first kind are given first, and can be taken later
    for (std::size_t i = 0; i < persons.size(); ++i) {
        ids.append(login(i));
        kinds.push_back(0);
        for (const auto &next : {&Callings::machineName, &Callings::ownAddress, &Callings::nameOf}) {
            if (!ids.back().isEmpty())
                break;
            ids.back() = (this->*next)(i);
            ++kinds.back();
        }
    }

    std::vector<qsizetype> order(persons.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto isBefore = [&](qsizetype a, qsizetype b) {
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        if (kinds[i] != kinds[j] || ids[a] != ids[b])
            return std::tie(kinds[i], ids[a]) < std::tie(kinds[j], ids[b]);
        // The same in whatever order they come.
        return std::pair(m_counted.emailsOf(persons[i]), m_counted.namesOf(persons[i])) <
               std::pair(m_counted.emailsOf(persons[j]), m_counted.namesOf(persons[j]));
    };
    std::ranges::sort(order, isBefore);
    QSet<QString> taken;
    for (const qsizetype i : order) {
        if (persons[static_cast<std::size_t>(i)].isForgotten())
            continue;
        const QString wanted = ids[i].isEmpty() ? QStringLiteral("(nameless)") : ids[i];
        ids[i] = wanted;
        for (int n = 2; taken.contains(ids[i].toLower()); ++n)
            ids[i] = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
        taken.insert(ids[i].toLower());
    }
    return ids;
}

} // namespace core
