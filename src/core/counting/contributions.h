// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/activity.h"
#include "core/history/history.h"
#include "core/history/lookup.h"
#include "core/people/affiliation/affiliation.h"
#include "core/people/people.h"
#include "core/period.h"

#include <optional>
#include <vector>

namespace core {

/// What a newcomer is new to.
enum class Scope { Repository, Owner };

/// Which of a commit's two dates counts.
enum class DateOf { Author, Committer };

/// Who is new since when.
struct NewSince
{
    /// Midnight in UTC: those whose first commit is of this time or later. Nothing: those who were added to
    /// the history after the user last looked at it in the window, whatever the dates of their commits are.
    std::optional<Instant> day = std::nullopt;

    bool operator==(const NewSince &) const = default;
};

/// How to count: the answer to a question is a function of the history and these.
struct Rules
{
    Scope scope = Scope::Repository;
    Identity identity = Identity::Account;
    DateOf date = DateOf::Author;
    PeriodKind period = PeriodKind::Months;
    bool bots = false;
    bool forks = false;
    /// AI agents, which are not bots.
    bool agents = false;
    /// Only periods that end in this month or later; those that overlap it are shown whole.
    std::optional<Month> since = std::nullopt;
    /// Only periods that begin in this month or earlier; those that overlap it are shown whole.
    std::optional<Month> until = std::nullopt;
    /// Count co-authors like authors.
    bool coAuthors = false;
    /// Only people of this organisation, as sameOrganisation() compares names; unknownOrganisation for those
    /// whose is unknown; empty for all.
    QString organisation = {};
    /// The organisations that are inside, parted by semicolons: see insideNames().
    QString inside = {};
    /// Only people who are new since then; nothing for all.
    std::optional<NewSince> newSince = std::nullopt;

    bool operator==(const Rules &) const = default;
};

/// How many people came to a repository in a period; 0 only after withZeros().
struct Row
{
    QString repository;
    Period period;
    int newContributors = 0;

    bool operator==(const Row &) const = default;
};

struct Newcomer
{
    /// As their latest commit has it.
    QString name;
    /// Empty without an account.
    QString login;
    /// A machine: a bot, or an AI agent.
    bool bot = false;
    QString repository;
    Sha firstCommit;
    /// By the date that counts (see DateOf).
    Instant firstCommitAt;
    /// PersonReport::id of the person (see core/whoiswho.h); empty unless people are told by their accounts.
    QString id = {};
    /// The handle on X that the account gives as its own; empty where none is known.
    QString xHandle = {};
    /// Those that count, in the repository or, in Scope::Owner, in all of the owner's.
    int commits = 0;
    /// Of these commits.
    Instant lastCommitAt = {};
    /// One of these commits was made more than 24 hours after the first.
    bool cameBack = false;
    /// An AI agent; `bot` is set, too.
    bool agent = false;
    /// The number of the account that has the login; 0 where it is unknown.
    qint64 accountId = 0;
    /// Where they belonged when they came.
    Affiliation affiliation = {};
    /// The handles on other networks than X that the account lists.
    HandlesByNetwork otherHandles = {};
    /// Nothing of them that counts here was known when the user last looked; false if that was never.
    bool isUnseen = false;
    /// The first later period in which they were active, whether it is shown or not; nothing if there is
    /// none.
    std::optional<Period> backIn = std::nullopt;

    bool operator==(const Newcomer &) const = default;
};

/// A repository's part in the answer.
struct RepositoryReport
{
    QString name;
    RepositoryState state = RepositoryState::Complete;
    Message reason = {};
    /// Commits that are known of it.
    std::size_t commits = 0;
    std::optional<Sha> head = std::nullopt;
    /// It counts, but the last reading left it out by choice, so that it was never read.
    bool isUnread = false;
    /// Its co-authors should count, and reading it again adds them.
    bool lacksCoAuthors = false;
    /// The user's decisions leave it out.
    bool isLeftOut = false;

    bool operator==(const RepositoryReport &) const = default;
};

/// What the rules left out or joined.
struct Notes
{
    int botsLeftOut = 0;
    int aliasesMerged = 0;
    int forksLeftOut = 0;
    /// E-mails whose accounts were not asked for: people may be counted twice.
    int accountsNotAsked = 0;
    /// Groups of people who may be the same: see Suggestion.
    int suggestions = 0;
    /// Commits that were left out because they have no date.
    int commitsWithoutDate = 0;
    int agentsLeftOut = 0;
    /// Addresses that several people may use: see SeveralPeople.
    int sharedAddresses = 0;
    /// Repositories whose co-authors should count and were not read, because an earlier version read them.
    int coAuthorsNotRead = 0;
    /// People who were forgotten on request.
    int forgotten = 0;
    /// By the user's decisions; see LeftOut.
    int repositoriesLeftOut = 0;

    bool operator==(const Notes &) const = default;
};

struct Contributions
{
    QString owner;
    /// The one repository that was asked for; empty for all.
    QString repository;
    Rules rules;
    /// Sorted by repository, then period.
    std::vector<Row> rows;
    /// Sorted by their first commit's time, then repository.
    std::vector<Newcomer> newcomers;
    Activity activity;
    /// Sorted by name.
    std::vector<RepositoryReport> repositories;
    Notes notes;
    /// False when a repository that counts is blocked, forbidden, missing or failed, or was not read yet.
    bool complete = true;
    Instant refreshedAt;
    /// The owner's; see Lookup::host.
    QString host = {};
    /// The period in which somebody came first, even if it is not shown; nothing if nobody came.
    std::optional<Period> firstPeriod = std::nullopt;
    /// What is special about that host.
    Forge forge = {};
    /// How many newcomers there are by the other Scope and otherwise the same rules; nothing if only those of
    /// an organisation, or who are new since some time, count.
    std::optional<int> inOtherScope = std::nullopt;
    /// When the user last looked at it in the window; nothing for never.
    std::optional<Instant> seenAt = std::nullopt;
    /// What was known, as a number that grows: to be recorded once the user has looked at this answer.
    qint64 arrival = 0;
    /// Those who returned in a shown period and came in one that is not shown. Sorted as `newcomers` are.
    std::vector<Newcomer> earlier = {};
    /// Who was active in which shown period after the one they came in. Sorted by period.
    std::vector<Return> returns = {};
    /// Releases and tags of the repositories that count, and own events, the earliest first; whatever months
    /// are shown.
    std::vector<Event> events = {};

    /// What was asked for.
    Lookup lookup() const { return {owner, repository, host}; }
    bool operator==(const Contributions &) const = default;
};

/// Whoever a number stands for: a newcomer by its index, or, past the last newcomer, one of those who came
/// earlier.
const Newcomer &personOf(const Contributions &answer, std::size_t who);

/// An author's date before this one is wrong.
inline constexpr Instant earliestAuthored = std::chrono::sys_days(std::chrono::year(1970) / 1 / 2);

/// The time that counts for a commit: the author's date, or the committer's if the author's is before
/// earliestAuthored or more than a day after `readAt`, when the commit was read; never later than that.
/// Nothing for a commit without a date, which is left out.
std::optional<Instant> countedAt(const Commit &commit, DateOf date, Instant readAt);

/// Whether Rules::since and Rules::until leave a period in.
bool isShown(Period period, const Rules &rules);

/// How many newcomers each repository had in each period; sorted as Contributions::rows are.
std::vector<Row> rowsOf(const std::vector<Newcomer> &newcomers, PeriodKind kind);

/// Applies the rules. A person counts once in each repository (Scope::Repository) or once in all, in the
/// repository of their first commit (Scope::Owner; at the same instant, the first by name).
Contributions contributions(const History &history, const Rules &rules);

/// How many of them the user has not seen.
int unseen(const std::vector<Newcomer> &newcomers);

} // namespace core
