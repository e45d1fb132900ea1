// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/messages/catalogue.h"
#include "core/people/keys.h"
#include "core/people/whoiswho.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <numeric>
#include <random>

using core::Contributions;
using core::DateOf;
using core::History;
using core::Identity;
using core::RepositoryState;
using core::Rules;
using core::Scope;

namespace {

/// "click 2020-01 2", a line each.
QStringList rowsOf(const Contributions &answer)
{
    QStringList rows;
    for (const core::Row &row : answer.rows) {
        rows.append(QStringLiteral("%1 %2 %3")
                        .arg(row.repository, core::toString(row.period))
                        .arg(row.newContributors));
    }
    return rows;
}

/// "Ann click 2020-01-05T12:00:00Z", a line each.
QStringList peopleOf(const Contributions &answer)
{
    QStringList people;
    for (const core::Newcomer &one : answer.newcomers) {
        people.append(
            QStringLiteral("%1 %2 %3").arg(one.name, one.repository, core::toString(one.firstCommitAt)));
    }
    return people;
}

QStringList words(const std::vector<const char *> &lines)
{
    QStringList list;
    for (const char *line : lines)
        list.append(QString::fromLatin1(line));
    return list;
}

core::Author known(const char *name, const char *email, const char *login = "")
{
    core::Author one;
    one.name = QString::fromLatin1(name);
    one.email = QString::fromLatin1(email);
    if (*login != '\0') {
        one.login = QString::fromLatin1(login);
        one.accountId = author(one.login).accountId;
    }
    return one;
}

/// A history in which authors share e-mails, accounts and names at random, commits share instants, and the
/// user decided at random.
History tangle(std::mt19937 &random)
{
    const auto below = [&random](unsigned bound) {
        return static_cast<int>(random() % bound);
    };
    History history;
    history.forge = support::gitHub;
    history.owner = QStringLiteral("pallets");
    history.refreshedAt = at("2026-01-01");
    for (int i = 0; i < 40; ++i) {
        core::Author one;
        one.name = QStringLiteral("Name %1").arg(below(25));
        if (below(8) != 0)
            one.email = QStringLiteral("mail%1@x.org").arg(below(30));
        if (below(2) == 0) {
            one.accountId = 1 + below(20);
            one.login = QStringLiteral("login%1").arg(one.accountId);
            one.botAccount = one.accountId == 3;
        }
        history.authors.push_back(one);
    }
    for (int i = 0; i < 8; ++i) {
        core::Decision decision;
        decision.kind = static_cast<core::Decision::Kind>(below(5));
        for (int subject = 0; subject < 2; ++subject) {
            const core::Author &one = history.authors[static_cast<std::size_t>(below(40))];
            decision.subjects.push_back({core::keysOf(one, support::gitHub).last(), one.name});
        }
        history.decisions.push_back(decision);
    }
    for (int i = 0; i < 5; ++i) {
        core::RepositoryHistory repository;
        repository.name = QStringLiteral("repository%1").arg(i);
        repository.fork = i == 4;
        for (int n = 0; n < 60; ++n) {
            const core::Instant authored = at("2020-01-01") + std::chrono::days(40 * below(12));
            repository.commits.push_back(
                {shaOf(QStringLiteral("%1 %2").arg(i).arg(n)), static_cast<std::size_t>(below(40)),
                 below(10) == 0 ? core::Instant() : authored, authored + std::chrono::days(below(3))});
        }
        history.repositories.push_back(repository);
    }
    return history;
}

History shuffled(const History &history, std::mt19937 &random)
{
    std::vector<std::size_t> order(history.authors.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::shuffle(order, random);
    History other = history;
    for (std::size_t i = 0; i < order.size(); ++i)
        other.authors[order[i]] = history.authors[i];
    for (core::RepositoryHistory &repository : other.repositories) {
        for (core::Commit &commit : repository.commits)
            commit.author = order[commit.author];
        std::ranges::shuffle(repository.commits, random);
    }
    return other;
}

} // namespace

class TestContributions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<History>("history");
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QStringList>("rows");
        const auto is = [](const char *name, const HistoryMaker &maker, const Rules &rules,
                           const std::vector<const char *> &rows) {
            QTest::newRow(name) << maker.made() << rules << words(rows);
        };
        const Rules toRepository;
        const Rules toOwner{.scope = Scope::Owner};
        const HistoryMaker none;
        is("nothing", none, toRepository, {});
        HistoryMaker bare;
        bare.repository("click");
        is("a repository without commits", bare, toRepository, {});

        HistoryMaker two;
        two.add("click", "ann", "2020-01-05")
            .add("click", "ann", "2020-02-05")
            .add("click", "bob", "2020-01-09")
            .add("flask", "bob", "2020-03-01")
            .add("flask", "ann", "2019-12-31");
        is("new to the repository", two, toRepository,
           {"click 2020-01 2", "flask 2019-12 1", "flask 2020-03 1"});
        is("new to the owner", two, toOwner, {"click 2020-01 1", "flask 2019-12 1"});
        is("the last commit in the list may be the first in time",
           HistoryMaker().add("click", "ann", "2020-05-01").add("click", "ann", "2018-05-01"), toRepository,
           {"click 2018-05 1"});
        is("months are UTC",
           HistoryMaker()
               .add("click", "ann", "2018-06-01T00:30:00+02:00")
               .add("click", "bob", "2018-05-31T23:30:00-02:00"),
           toRepository, {"click 2018-05 1", "click 2018-06 1"});
        is("sorted by repository, then month",
           HistoryMaker()
               .add("b", "ann", "2020-02-01")
               .add("b", "bob", "2019-02-01")
               .add("a", "ann", "2021-01-01"),
           toRepository, {"a 2021-01 1", "b 2019-02 1", "b 2020-02 1"});
        is("the same instant in two repositories: the first by name",
           HistoryMaker().add("b", "ann", "2020-01-05").add("a", "ann", "2020-01-05"), toOwner,
           {"a 2020-01 1"});
        is("a second earlier wins over the name",
           HistoryMaker().add("b", "ann", "2020-01-05T11:59:59Z").add("a", "ann", "2020-01-05T12:00:00Z"),
           toOwner, {"b 2020-01 1"});

        HistoryMaker many;
        many.add("click", known("Ann", "ann@home.org"), "2020-01-01")
            .add("click", known("Ann", "ann@work.org"), "2020-02-01")
            .add("click", known("Ann B.", "ann@work.org", "ann"), "2020-03-01")
            .add("click", known("Ann C.", "ann@home.org", "ann"), "2020-04-01");
        is("one account", many, toRepository, {"click 2020-01 1"});
        is("two e-mails", many, {.identity = Identity::Email}, {"click 2020-01 1", "click 2020-02 1"});
        is("three names", many, {.identity = Identity::Name},
           {"click 2020-01 1", "click 2020-03 1", "click 2020-04 1"});
        is("an account that another repository shows",
           HistoryMaker()
               .add("click", known("A", "ann@home.org"), "2020-01-01")
               .add("click", known("B", "ann@work.org"), "2020-02-01")
               .add("flask", known("C", "ann@home.org", "ann"), "2021-01-01")
               .add("flask", known("D", "ann@work.org", "ann"), "2021-02-01"),
           toRepository, {"click 2020-01 1", "flask 2021-01 1"});

        HistoryMaker machine;
        machine.add("click", "ann", "2020-01-05").add("click", "dependabot[bot]-", "2019-01-01");
        is("without bots", machine, toRepository, {"click 2020-01 1"});
        is("with bots", machine, {.bots = true}, {"click 2019-01 1", "click 2020-01 1"});

        HistoryMaker forked;
        forked.add("click", "ann", "2020-01-05").add("linux", "ann", "2019-01-01").fork("linux");
        is("without forks", forked, toOwner, {"click 2020-01 1"});
        is("with forks", forked, {.scope = Scope::Owner, .forks = true}, {"linux 2019-01 1"});
        is("a fork that was asked for by name",
           HistoryMaker().add("linux", "ann", "2019-01-01").fork("linux").only("linux"), toRepository,
           {"linux 2019-01 1"});
        is("forks that are left out join nobody",
           HistoryMaker()
               .add("click", known("A", "ann@home.org"), "2020-01-01")
               .add("click", known("B", "ann@work.org"), "2020-02-01")
               .add("linux", known("C", "ann@home.org", "ann"), "2021-01-01")
               .add("linux", known("D", "ann@work.org", "ann"), "2021-02-01")
               .fork("linux"),
           toRepository, {"click 2020-01 1", "click 2020-02 1"});

        is("since", two, {.since = month(2020, 1)}, {"click 2020-01 2", "flask 2020-03 1"});
        is("until", two, {.until = month(2020, 1)}, {"click 2020-01 2", "flask 2019-12 1"});
        is("one month", two, {.since = month(2020, 3), .until = month(2020, 3)}, {"flask 2020-03 1"});
        is("months that were turned round", two, {.since = month(2020, 3), .until = month(2020, 1)}, {});
        is("who came before is no newcomer later", two, {.scope = Scope::Owner, .since = month(2020, 1)},
           {"click 2020-01 1"});

        HistoryMaker failed;
        failed.add("click", "ann", "2020-01-05").state("click", RepositoryState::Failed, "no answer");
        is("what is known of a failed one counts", failed, toRepository, {"click 2020-01 1"});
    }

    void counts()
    {
        QFETCH(const History, history);
        QFETCH(const Rules, rules);
        QFETCH(const QStringList, rows);
        const Contributions answer = core::contributions(history, rules);
        QCOMPARE(rowsOf(answer), rows);

        std::size_t inAll = 0;
        for (const core::Row &row : answer.rows)
            inAll += static_cast<std::size_t>(row.newContributors);
        QCOMPARE(answer.newcomers.size(), inAll);
        QCOMPARE(answer.rules, rules);
        QCOMPARE(answer.owner, history.owner);
        QCOMPARE(answer.repository, history.repository);
        QCOMPARE(answer.refreshedAt, history.refreshedAt);
    }

    void choosesTheDate_data()
    {
        QTest::addColumn<QString>("authored");
        QTest::addColumn<DateOf>("date");
        QTest::addColumn<bool>("byAuthor");
        const auto is = [](const char *name, const char *authored, DateOf date, bool byAuthor) {
            QTest::newRow(name) << QString::fromLatin1(authored) << date << byAuthor;
        };
        is("the author's", "2019-01-01", DateOf::Author, true);
        is("the committer's, as asked", "2019-01-01", DateOf::Committer, false);
        is("the epoch", "1970-01-01T00:00:00Z", DateOf::Author, false);
        is("before the epoch", "1965-01-01", DateOf::Author, false);
        is("the last second too early", "1970-01-01T23:59:59Z", DateOf::Author, false);
        is("the first second", "1970-01-02T00:00:00Z", DateOf::Author, true);
        is("the time of reading", "2026-11-22T16:00:00Z", DateOf::Author, true);
        is("more than a day ahead", "2026-11-23T16:00:01Z", DateOf::Author, false);
        is("a century ahead", "2126-01-01", DateOf::Author, false);
    }

    void choosesTheDate()
    {
        QFETCH(const QString, authored);
        QFETCH(const DateOf, date);
        QFETCH(const bool, byAuthor);
        core::Commit commit;
        commit.authoredAt = at(authored);
        commit.committedAt = at("2020-06-15");
        QCOMPARE(core::countedAt(commit, date, at("2026-11-22T16:00:00Z")),
                 byAuthor ? commit.authoredAt : commit.committedAt);
    }

    void countsNothingInTheFuture_data()
    {
        QTest::addColumn<QString>("authored");
        QTest::addColumn<QString>("committed");
        QTest::addColumn<DateOf>("date");
        QTest::newRow("a day ahead") << "2026-11-23T16:00:00Z" << "2020-06-15" << DateOf::Author;
        QTest::newRow("both") << "2031-01-01" << "2031-01-01" << DateOf::Author;
        QTest::newRow("the year 9999") << "9999-12-31" << "9999-12-31" << DateOf::Author;
        QTest::newRow("the committer's") << "2020-06-15" << "9999-12-31" << DateOf::Committer;
    }

    void countsNothingInTheFuture()
    {
        QFETCH(const QString, authored);
        QFETCH(const QString, committed);
        QFETCH(const DateOf, date);
        core::Commit commit;
        commit.authoredAt = at(authored);
        commit.committedAt = at(committed);
        const core::Instant readAt = at("2026-11-22T16:00:00Z");
        QCOMPARE(core::countedAt(commit, date, readAt), readAt);
    }

    void choosesAmongDatesThatAreThere()
    {
        const core::Instant readAt = at("2026-11-22T16:00:00Z");
        for (const DateOf date : {DateOf::Author, DateOf::Committer}) {
            core::Commit commit;
            commit.authoredAt = core::noInstant;
            commit.committedAt = at("2020-06-15");
            QCOMPARE(core::countedAt(commit, date, readAt), at("2020-06-15"));
            std::swap(commit.authoredAt, commit.committedAt);
            QCOMPARE(core::countedAt(commit, date, readAt), at("2020-06-15"));
            for (const core::Instant other : {core::noInstant, at("1970-01-01"), at("2031-01-01")}) {
                commit.authoredAt = other;
                commit.committedAt = core::noInstant;
                QCOMPARE(core::countedAt(commit, date, readAt), std::nullopt);
            }
        }
    }

    void leavesOutWhatHasNoDate()
    {
        History history = HistoryMaker()
                              .add("click", "ann", "2014-01-01", "2014-02-01")
                              .add("click", "bob", "2014-03-01", "2014-03-01")
                              .add("click", "bob", "9999-01-01", "9999-01-01")
                              .made();
        core::Commit &commit = history.repositories.front().commits.front();
        commit.authoredAt = commit.committedAt = core::noInstant;
        const auto answer = core::contributions(history, {});
        QCOMPARE(rowsOf(answer), words({"click 2014-03 1"}));
        QCOMPARE(answer.notes.commitsWithoutDate, 1);
        QVERIFY(answer.activity.active.back().period == core::Period(core::monthOf(history.refreshedAt)));
        const std::vector<core::PersonReport> people = core::whoIsWho(history, {}).people;
        QCOMPARE(people.size(), std::size_t(2));
        QCOMPARE(people.front().name, QStringLiteral("Ann"));
        QCOMPARE(people.back().firstCommitAt, at("2014-03-01"));
    }

    void countsUpToTheTimeOfItsOwnReading()
    {
        History history = HistoryMaker().add("click", "ann", "2031-03-01", "2031-03-01").made();
        QCOMPARE(rowsOf(core::contributions(history, {})), words({"click 2026-11 1"}));
        history.repositories.front().readAt = at("2031-06-01");
        QCOMPARE(rowsOf(core::contributions(history, {})), words({"click 2031-03 1"}));
    }

    void countsByTheDateThatCounts()
    {
        const History history = HistoryMaker()
                                    .add("click", "ann", "1969-07-20", "2014-02-01")
                                    .add("click", "bob", "2031-01-01", "2014-03-01")
                                    .add("click", "cid", "2014-04-01", "2014-05-01")
                                    .made();
        QCOMPARE(rowsOf(core::contributions(history, {})),
                 words({"click 2014-02 1", "click 2014-03 1", "click 2014-04 1"}));
        QCOMPARE(rowsOf(core::contributions(history, {.date = DateOf::Committer})),
                 words({"click 2014-02 1", "click 2014-03 1", "click 2014-05 1"}));
    }

    void namesNewcomers()
    {
        const History history = HistoryMaker()
                                    .add("flask", known("ann", "ann@home.org"), "2018-01-05")
                                    .add("flask", known("Ann B.", "ann@home.org", "ann"), "2019-01-05")
                                    .add("click", known("Ann C.", "ann@home.org"), "2020-01-05")
                                    .add("flask", "bob-", "2018-01-05T11:00:00Z")
                                    .made();
        const Contributions answer = core::contributions(history, {});
        QCOMPARE(peopleOf(answer),
                 words({"Bob flask 2018-01-05T11:00:00Z", "Ann C. flask 2018-01-05T12:00:00Z",
                        "Ann C. click 2020-01-05T12:00:00Z"}));
        QCOMPARE(answer.newcomers[0].login, QString());
        QCOMPARE(answer.newcomers[1].login, QStringLiteral("ann"));
        QCOMPARE(answer.newcomers[1].firstCommit, history.repositories[1].commits[0].sha);
        QCOMPARE(answer.newcomers[2].login, QStringLiteral("ann"));
        QVERIFY(!answer.newcomers[0].bot);

        const Contributions byName = core::contributions(history, {.identity = Identity::Name});
        QCOMPARE(byName.newcomers.size(), std::size_t(4));
        QCOMPARE(byName.newcomers[1].name, QStringLiteral("ann"));
        QCOMPARE(byName.newcomers[1].login, QString());
    }

    void takesTheLatestAccount()
    {
        const Contributions answer =
            core::contributions(HistoryMaker()
                                    .add("flask", known("A", "ann@home.org", "ann-old"), "2018-01-05")
                                    .add("flask", known("B", "ann@home.org", "ann-new"), "2019-01-05")
                                    .add("flask", known("C", "ann@home.org"), "2020-01-05")
                                    .made(),
                                {});
        QCOMPARE(answer.newcomers.size(), std::size_t(1));
        QCOMPARE(answer.newcomers[0].name, QStringLiteral("C"));
        QCOMPARE(answer.newcomers[0].login, QStringLiteral("ann-new"));
    }

    void marksBots()
    {
        const Contributions answer = core::contributions(HistoryMaker()
                                                             .add("flask", "renovate[bot]", "2018-01-05")
                                                             .add("flask", "ann", "2019-01-05")
                                                             .made(),
                                                         {.bots = true});
        QVERIFY(answer.newcomers[0].bot);
        QVERIFY(!answer.newcomers[1].bot);
        QCOMPARE(answer.notes.botsLeftOut, 0);
    }

    void tellsWhatWasLeftOut()
    {
        const History history = HistoryMaker()
                                    .add("click", known("Ann", "ann@home.org", "ann"), "2020-01-01")
                                    .add("click", known("Ann", "ann@work.org", "ann"), "2020-01-02")
                                    .add("flask", known("Ann", "ann@club.org", "ann"), "2020-01-03")
                                    .add("click", "bob-", "2020-01-04")
                                    .add("click", known("x[bot]", "1@x.org"), "2020-01-05")
                                    .add("flask", known("x[bot]", "2@x.org"), "2020-01-05")
                                    .add("flask", known("y[bot]", "y@x.org"), "2020-01-05")
                                    .add("linux", known("Ann", "ann@fork.org", "ann"), "2020-01-06")
                                    .add("linux", known("z[bot]", "z@x.org"), "2020-01-06")
                                    .fork("linux")
                                    .fork("git")
                                    .made();
        QCOMPARE(core::contributions(history, {}).notes, (core::Notes{2, 2, 2}));
        QCOMPARE(core::contributions(history, {.bots = true}).notes, (core::Notes{0, 3, 2}));
        QCOMPARE(core::contributions(history, {.forks = true}).notes, (core::Notes{3, 3, 0}));
        QCOMPARE(core::contributions(history, {.identity = Identity::Email}).notes, (core::Notes{2, 0, 2}));
    }

    void reports_data()
    {
        QTest::addColumn<RepositoryState>("state");
        QTest::addColumn<bool>("complete");
        QTest::newRow("complete") << RepositoryState::Complete << true;
        QTest::newRow("empty") << RepositoryState::Empty << true;
        QTest::newRow("blocked") << RepositoryState::Blocked << false;
        QTest::newRow("forbidden") << RepositoryState::Forbidden << false;
        QTest::newRow("missing") << RepositoryState::Missing << false;
        QTest::newRow("failed") << RepositoryState::Failed << false;
    }

    void reports()
    {
        QFETCH(const RepositoryState, state);
        QFETCH(const bool, complete);
        const Contributions answer = core::contributions(
            HistoryMaker().add("a", "ann", "2020-01-01").state("b", state, "so it is").made(), {});
        QCOMPARE(answer.complete, complete);
        QCOMPARE(answer.repositories.size(), std::size_t(2));
        QCOMPARE(answer.repositories[0],
                 (core::RepositoryReport{QStringLiteral("a"), RepositoryState::Complete, {}, 1, {}}));
        QCOMPARE(answer.repositories[1],
                 (core::RepositoryReport{QStringLiteral("b"), state, QStringLiteral("so it is"), 0, {}}));
    }

    void aForkLeftOutIsSkippedAndMissesNothing()
    {
        HistoryMaker maker;
        maker.add("click", "ann", "2020-01-01").fork("linux");
        for (const RepositoryState state : {RepositoryState::Skipped, RepositoryState::Failed,
                                            RepositoryState::Missing, RepositoryState::Complete}) {
            maker.state("linux", state, "whatever");
            const Contributions answer = core::contributions(maker.made(), {});
            QVERIFY(answer.complete);
            QVERIFY(answer.repositories[1].state == RepositoryState::Skipped);
            QCOMPARE(answer.repositories[1].reason, core::message("repository.fork"));
            QCOMPARE(answer.notes.forksLeftOut, 1);
        }
    }

    void aForkThatWasNeverReadIsMissedWhenItCounts()
    {
        const History history = HistoryMaker()
                                    .add("click", "ann", "2020-01-01")
                                    .fork("linux")
                                    .state("linux", RepositoryState::Skipped, "fork")
                                    .made();
        const Contributions answer = core::contributions(history, {.forks = true});
        QVERIFY(!answer.complete);
        QVERIFY(answer.repositories[1].state == RepositoryState::Failed);
        QCOMPARE(answer.repositories[1].reason, core::message("repository.not-read"));
    }

    void tellsWhatTheOtherScopeCounts()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 8; ++round) {
            const History history = tangle(random);
            for (unsigned choice = 0; choice < 24; ++choice) {
                Rules owner{.scope = Scope::Owner,
                            .identity = static_cast<Identity>(choice % 3),
                            .bots = choice / 3 % 2 == 0};
                if (choice / 6 % 2 == 1)
                    owner.since = core::parseMonth(u"2020-02");
                if (choice / 12 % 2 == 1)
                    owner.until = core::parseMonth(u"2020-03");
                Rules repository = owner;
                repository.scope = Scope::Repository;
                const Contributions byOwner = core::contributions(history, owner);
                const Contributions byRepository = core::contributions(history, repository);
                QCOMPARE(byOwner.inOtherScope,
                         std::optional(static_cast<int>(byRepository.newcomers.size())));
                QCOMPARE(byRepository.inOtherScope,
                         std::optional(static_cast<int>(byOwner.newcomers.size())));
                owner.organisation = core::unknownOrganisation;
                QVERIFY(!core::contributions(history, owner).inOtherScope);
            }
        }
    }

    void doesNotDependOnTheOrder()
    {
        std::mt19937 random(2026);
        for (int round = 0; round < 8; ++round) {
            const History history = tangle(random);
            for (int shuffle = 0; shuffle < 4; ++shuffle) {
                const History other = shuffled(history, random);
                for (unsigned choice = 0; choice < 48; ++choice) {
                    const Rules rules{.scope = choice % 2 == 0 ? Scope::Repository : Scope::Owner,
                                      .identity = static_cast<Identity>(choice / 2 % 3),
                                      .date = choice / 6 % 2 == 0 ? DateOf::Author : DateOf::Committer,
                                      .bots = choice / 12 % 2 == 0,
                                      .forks = choice / 24 % 2 == 0};
                    const Contributions before = core::contributions(history, rules);
                    QVERIFY(!before.rows.empty());
                    QVERIFY(before == core::contributions(other, rules));
                }
            }
        }
    }
};

NEWFACES_TEST(tst_contributions, TestContributions, QCoreApplication)
#include "tst_contributions.moc"
