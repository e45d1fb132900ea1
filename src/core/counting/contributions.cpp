// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"

#include "core/counting/countedpeople.h"
#include "core/messages/catalogue.h"
#include "core/people/affiliation/affiliations.h"
#include "core/people/namesakes.h"
#include "core/people/severalpeople.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <span>
#include <tuple>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

/// A person's first commit, in a repository or in all of them, and how it went on.
struct First
{
    std::size_t repository = nobody;
    const Commit *commit = nullptr;
    Instant at;
    Instant lastAt;
    int commits = 0;
    AuthorKind kind = AuthorKind::Human;
    /// Of the commit: its author or a co-author; an index into History::authors.
    std::size_t author = nobody;
    /// The person is of Rules::organisation, if there is one, and new since Rules::newSince.
    bool isChosen = true;
    /// See Newcomer::isUnseen.
    bool isUnseen = false;

    /// At the same instant, the first repository by name, then the smallest commit name: an order that no
    /// crawl changes.
    bool isAfter(std::size_t otherRepository, const Commit &other, Instant otherAt) const
    {
        return !commit ||
               std::tie(otherAt, otherRepository, other.sha) < std::tie(at, repository, commit->sha);
    }

    void add(const First &other)
    {
        const Instant last = commit ? std::max(lastAt, other.lastAt) : other.lastAt;
        const int all = commits + other.commits;
        const bool unseen = other.isUnseen && (!commit || isUnseen);
        if (isAfter(other.repository, *other.commit, other.at))
            *this = other;
        lastAt = last;
        commits = all;
        isUnseen = unseen;
    }
};

bool isMissed(RepositoryState state)
{
    return state == RepositoryState::Blocked || state == RepositoryState::Forbidden ||
           state == RepositoryState::Missing || state == RepositoryState::Failed;
}

/// Somebody who counts was active in a period.
struct Presence
{
    /// Stands for a person, or for a person in one repository: for whoever counts once.
    std::size_t who = nobody;
    Period period;

    auto operator<=>(const Presence &) const = default;
};

/// Everything that one pass over the commits tells.
class Count
{
public:
    Count(const History &history, const Rules &rules)
        : m_history(history)
        , m_rules(rules)
        , m_counted(countedPeople(history, rules))
        , m_people(m_counted.people)
        , m_callings(m_counted)
        , m_affiliations(history, m_counted)
        , m_first(m_people.persons.size())
        , m_leftOut(m_people.persons.size())
        , m_here(m_people.persons.size())
        , m_seenIn(m_people.persons.size())
        , m_unseen(history.authors.size())
    {
        for (std::size_t i = 0; i < history.repositories.size(); ++i) {
            if (counts(history.repositories[i], history, rules))
                take(i);
        }
        std::ranges::sort(m_presences);
        m_presences.erase(std::ranges::unique(m_presences).begin(), m_presences.end());
        if (rules.identity == Identity::Account)
            m_ids = m_callings.ids();
        if (!rules.organisation.isEmpty() || rules.newSince)
            leaveOutOthers();
    }

    /// Sets who came, who returned, and when.
    void fillPeople(Contributions &answer) const
    {
        std::vector<CountedOnce> newcomers;
        std::vector<CountedOnce> earlier;
        for (std::size_t person = 0; person < m_first.size(); ++person) {
            for (const First &first : m_first[person]) {
                if (!first.isChosen)
                    continue;
                const CountedOnce one{person, &first, presencesOf(countedAs(person, first.repository))};
                if (isShown(first))
                    newcomers.push_back(one);
                else if (std::ranges::any_of(
                             one.presences, [this](Period period) { return core::isShown(period, m_rules); },
                             &Presence::period))
                    earlier.push_back(one);
            }
        }
        add(newcomers, answer.newcomers, answer.returns, 0);
        add(earlier, answer.earlier, answer.returns, newcomers.size());
        std::ranges::sort(answer.returns, {},
                          [](const Return &one) { return std::pair(one.period, one.who); });
    }

    Notes notes() const
    {
        Notes notes;
        for (std::size_t person = 0; person < m_first.size(); ++person) {
            if (!m_first[person].empty())
                notes.aliasesMerged += m_people.persons[person].aliases;
            else if (m_leftOut[person] == AuthorKind::Bot)
                ++notes.botsLeftOut;
            else if (m_leftOut[person] == AuthorKind::Agent)
                ++notes.agentsLeftOut;
            else if (m_leftOut[person] == AuthorKind::Forgotten)
                ++notes.forgotten;
        }
        notes.forksLeftOut = static_cast<int>(
            std::ranges::count_if(m_history.repositories, [this](const RepositoryHistory &repository) {
                return !repository.isLeftOut && !counts(repository, m_history, m_rules);
            }));
        notes.repositoriesLeftOut =
            static_cast<int>(std::ranges::count_if(m_history.repositories, &RepositoryHistory::isLeftOut));
        notes.accountsNotAsked = accountsNotAsked(m_history, m_counted);
        if (m_rules.identity == Identity::Account) {
            notes.suggestions = static_cast<int>(namesakes(m_counted, m_ids).size());
            notes.sharedAddresses = static_cast<int>(severalPeople(m_counted, m_history.decisions).size());
        }
        notes.commitsWithoutDate = m_withoutDate;
        notes.coAuthorsNotRead = coAuthorsNotRead(m_history, m_rules);
        return notes;
    }

    std::optional<int> inOtherScope() const
    {
        if (!m_rules.organisation.isEmpty() || m_rules.newSince)
            return std::nullopt;
        if (m_rules.scope == Scope::Owner)
            return m_shownInRepositories;
        return static_cast<int>(std::ranges::count_if(m_first, [this](const std::vector<First> &firsts) {
            return !firsts.empty() && isShown(std::ranges::min(firsts, {}, &First::at));
        }));
    }

    std::optional<Period> firstPeriod() const
    {
        const auto first = std::ranges::min_element(m_presences, {}, &Presence::period);
        return first == m_presences.end() ? std::nullopt : std::optional(first->period);
    }

private:
    /// Somebody who counts once, and the periods in which they were active: the earliest first.
    struct CountedOnce
    {
        std::size_t person = nobody;
        const First *first = nullptr;
        std::span<const Presence> presences;
    };

    std::span<const Presence> presencesOf(std::size_t who) const
    {
        return std::ranges::equal_range(m_presences, who, {}, &Presence::who);
    }

    /// Adds people, sorted by their first commits, and their returns. The first one's number is
    /// `firstNumber`.
    void add(std::vector<CountedOnce> &counted, std::vector<Newcomer> &people, std::vector<Return> &returns,
             std::size_t firstNumber) const
    {
        std::ranges::sort(counted, {}, [this](const CountedOnce &one) {
            const First &first = *one.first;
            return std::tie(first.at, m_history.repositories[first.repository].name, first.commit->sha);
        });
        people.reserve(counted.size());
        for (const CountedOnce &one : counted) {
            const std::span<const Presence> later = one.presences.subspan(1);
            for (const Presence &presence : later) {
                if (core::isShown(presence.period, m_rules))
                    returns.push_back({firstNumber + people.size(), presence.period});
            }
            people.push_back(newcomer(one.person, *one.first));
            if (!later.empty())
                people.back().backIn = later.front().period;
        }
    }

    bool isChosen(std::size_t person, const First &first) const
    {
        const std::optional<NewSince> &since = m_rules.newSince;
        if (since && (since->day ? first.at < *since->day : !first.isUnseen))
            return false;
        return m_rules.organisation.isEmpty() ||
               isOf(affiliation(person, first).organisation, m_rules.organisation);
    }

    /// Those who are not of Rules::organisation, or not new since Rules::newSince.
    void leaveOutOthers()
    {
        std::unordered_set<std::size_t> chosen;
        for (std::size_t person = 0; person < m_first.size(); ++person) {
            for (First &first : m_first[person]) {
                first.isChosen = isChosen(person, first);
                if (first.isChosen)
                    chosen.insert(countedAs(person, first.repository));
            }
        }
        std::erase_if(m_presences, [&chosen](const Presence &one) { return !chosen.contains(one.who); });
    }

    bool isShown(const First &first) const
    {
        return core::isShown(Period::holding(first.at, m_rules.period), m_rules);
    }

    std::size_t countedAs(std::size_t person, std::size_t repository) const
    {
        return m_rules.scope == Scope::Owner ? person : repository * m_people.persons.size() + person;
    }

    void take(std::size_t index)
    {
        // In an owner with many repositories, most people are only in a few of them.
        std::vector<std::size_t> persons;
        const RepositoryHistory &repository = m_history.repositories[index];
        const Instant readAt = std::max(m_history.refreshedAt, repository.readAt);
        CoAuthorships coAuthors(repository, m_counted, m_rules);
        markUnseen(repository, true);
        for (std::size_t i = 0; i < repository.commits.size(); ++i) {
            const Commit &commit = repository.commits[i];
            const std::optional<Instant> at = countedAt(commit, m_rules.date, readAt);
            const Period period = at ? Period::holding(*at, m_rules.period) : Period();
            const auto number = static_cast<int>(commit.count);
            m_withoutDate += at ? 0 : number;
            const auto takeAuthorship = [&](std::size_t author, std::size_t person) {
                // Authors without other commits need a name too.
                m_callings.see(commit, author, at.value_or(noInstant));
                if (!at)
                    return;
                const AuthorKind kind = m_counted.kindOf(author);
                if (!takesPart(kind, m_rules))
                    return noteLeftOut(person, kind);
                if (!m_here[person].commit)
                    persons.push_back(person);
                m_here[person].add({index, &commit, *at, *at, number, kind, author, true, m_unseen[author]});
                // Many commits of a period are one presence.
                if (m_seenIn[person] != period) {
                    m_seenIn[person] = period;
                    m_presences.push_back({countedAs(person, index), period});
                }
            };
            takeAuthorship(commit.author, m_counted.personOf(commit));
            coAuthors.visit(i, takeAuthorship);
        }
        markUnseen(repository, false);
        for (const std::size_t person : persons) {
            m_shownInRepositories += isShown(m_here[person]) ? 1 : 0;
            keep(m_first[person], m_here[person]);
            m_here[person] = {};
            m_seenIn[person] = {};
        }
    }

    void markUnseen(const RepositoryHistory &repository, bool isUnseen)
    {
        for (const std::size_t author : repository.unseenAuthors)
            m_unseen[author] = isUnseen;
    }

    /// A name that both bots and agents use counts as a bot.
    void noteLeftOut(std::size_t person, AuthorKind kind)
    {
        if (m_leftOut[person] != AuthorKind::Bot)
            m_leftOut[person] = kind;
    }

    void keep(std::vector<First> &firsts, const First &first) const
    {
        if (m_rules.scope == Scope::Repository || firsts.empty())
            firsts.push_back(first);
        else
            firsts.front().add(first);
    }

    QString loginOf(std::size_t person) const
    {
        return m_rules.identity == Identity::Name ? m_callings.loginOfLatest(person)
                                                  : m_callings.login(person);
    }

    /// When they came.
    Affiliation affiliation(std::size_t person, const First &first) const
    {
        return m_affiliations.of(person, m_counted.placeOf[first.author], first.at, loginOf(person));
    }

    Newcomer newcomer(std::size_t person, const First &first) const
    {
        const QString login = loginOf(person);
        const QString key = login.toLower();
        const auto xHandle = m_history.xHandles.find(key);
        const auto otherHandles = m_history.otherHandles.find(key);
        return {m_callings.name(person),
                login,
                first.kind != AuthorKind::Human,
                m_history.repositories[first.repository].name,
                first.commit->sha,
                first.at,
                m_ids.value(static_cast<qsizetype>(person)),
                xHandle == m_history.xHandles.end() ? QString() : xHandle->second,
                first.commits,
                first.lastAt,
                first.lastAt - first.at > std::chrono::hours(24),
                first.kind == AuthorKind::Agent,
                m_callings.accountOf(person, login),
                affiliation(person, first),
                otherHandles == m_history.otherHandles.end() ? HandlesByNetwork() : otherHandles->second,
                first.isUnseen};
    }

    const History &m_history;
    const Rules &m_rules;
    CountedPeople m_counted;
    const People &m_people;
    Callings m_callings;
    Affiliations m_affiliations;
    /// Of each of the people; empty unless they are told by their accounts.
    QStringList m_ids;
    std::vector<std::vector<First>> m_first;
    /// Bot, Agent or Forgotten for those who have commits that were left out for that.
    std::vector<AuthorKind> m_leftOut;
    /// Of each of the people, in the repository that is taken.
    std::vector<First> m_here;
    /// The period of the latest presence there.
    std::vector<Period> m_seenIn;
    /// Of each of History::authors, whether they are unseen in the repository that is taken.
    std::vector<bool> m_unseen;
    /// Sorted, each once.
    std::vector<Presence> m_presences;
    int m_withoutDate = 0;
    /// Newcomers to repositories whose period is shown, whatever the scope.
    int m_shownInRepositories = 0;
};

/// Own events, and those of repositories that count.
std::vector<Event> eventsIn(const History &history, const Rules &rules)
{
    QSet<QString> counted;
    for (const RepositoryHistory &repository : history.repositories) {
        if (counts(repository, history, rules))
            counted.insert(repository.name);
    }
    std::vector<Event> events;
    std::ranges::copy_if(history.events, std::back_inserter(events), [&counted](const Event &one) {
        return one.kind == Event::Kind::Own || counted.contains(one.repository);
    });
    return events;
}

std::size_t commitsOf(const RepositoryHistory &repository)
{
    std::size_t commits = 0;
    for (const Commit &commit : repository.commits)
        commits += commit.count;
    return commits;
}

RepositoryReport report(const RepositoryHistory &repository, const History &history, const Rules &rules)
{
    RepositoryReport report{repository.name, repository.state, repository.reason, commitsOf(repository),
                            repository.head};
    if (!counts(repository, history, rules)) {
        report.state = RepositoryState::Skipped;
        report.reason = repository.isLeftOut ? message("repository.left-out") : message("repository.fork");
    } else if (report.state == RepositoryState::Skipped) {
        report.isUnread = true;
        report.state = RepositoryState::Failed;
        report.reason = message("repository.not-read");
    }
    report.isLeftOut = repository.isLeftOut;
    // One that the host no longer shows stays without.
    report.lacksCoAuthors =
        report.state == RepositoryState::Complete && lacksCoAuthors(repository, history, rules);
    return report;
}

} // namespace

std::optional<Instant> countedAt(const Commit &commit, DateOf date, Instant readAt)
{
    const bool isSane =
        commit.authoredAt >= earliestAuthored && commit.authoredAt <= readAt + std::chrono::days(1);
    const bool isCommitted = commit.committedAt != noInstant;
    if (!isSane && !isCommitted)
        return std::nullopt;
    const bool isByAuthor = isSane && (date == DateOf::Author || !isCommitted);
    return std::min(isByAuthor ? commit.authoredAt : commit.committedAt, readAt);
}

bool isShown(Period period, const Rules &rules)
{
    return (!rules.since || (period + 1).start() > startOf(*rules.since)) &&
           (!rules.until || period.start() < startOf(*rules.until + std::chrono::months(1)));
}

const Newcomer &personOf(const Contributions &answer, std::size_t who)
{
    const std::size_t newcomers = answer.newcomers.size();
    return who < newcomers ? answer.newcomers[who] : answer.earlier[who - newcomers];
}

std::vector<Row> rowsOf(const std::vector<Newcomer> &newcomers, PeriodKind kind)
{
    std::map<std::pair<QString, Period>, int> counted;
    for (const Newcomer &one : newcomers)
        ++counted[{one.repository, Period::holding(one.firstCommitAt, kind)}];
    std::vector<Row> rows;
    rows.reserve(counted.size());
    for (const auto &[key, count] : counted)
        rows.push_back({key.first, key.second, count});
    return rows;
}

Contributions contributions(const History &history, const Rules &rules)
{
    Contributions answer;
    answer.owner = history.owner;
    answer.host = history.host;
    answer.forge = history.forge;
    answer.repository = history.repository;
    answer.rules = rules;
    answer.refreshedAt = history.refreshedAt;
    answer.seenAt = history.seenAt;
    answer.arrival = history.arrival;

    const Count count(history, rules);
    count.fillPeople(answer);
    answer.notes = count.notes();
    answer.rows = rowsOf(answer.newcomers, rules.period);
    answer.firstPeriod = count.firstPeriod();
    answer.inOtherScope = count.inOtherScope();
    answer.activity = activityOf(answer);
    answer.events = eventsIn(history, rules);
    for (const RepositoryHistory &repository : history.repositories) {
        answer.repositories.push_back(report(repository, history, rules));
        answer.complete = answer.complete && !isMissed(answer.repositories.back().state);
    }
    return answer;
}

int unseen(const std::vector<Newcomer> &newcomers)
{
    return static_cast<int>(std::ranges::count_if(newcomers, &Newcomer::isUnseen));
}

} // namespace core
