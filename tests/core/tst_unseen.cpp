// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/counting/contributionsformat.h"
#include "core/counting/shown.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <numeric>

using core::History;
using core::NewSince;
using core::Rules;
using core::Scope;

namespace {

/// ann and bob were known in click, cem in flask; dan came to click, and cem and bob to the other one.
History history()
{
    HistoryMaker maker;
    maker.add("click", "ann", "2020-01-05")
        .add("click", "bob", "2020-02-05")
        .add("click", "ann", "2026-11-05")
        .add("click", "cem", "2026-10-05")
        .add("click", "dan", "2019-03-05")
        .add("flask", "cem", "2020-03-05")
        .add("flask", "bob", "2026-11-06")
        .add("flask", "dan", "2026-11-07");
    History history = maker.made();
    history.seenAt = at("2026-11-12");
    history.arrival = 3;
    const auto unseen = [&](const char *repository, const std::vector<const char *> &names) {
        std::vector<std::size_t> &authors =
            std::ranges::find(history.repositories, QLatin1String(repository), &core::RepositoryHistory::name)
                ->unseenAuthors;
        for (const char *name : names)
            authors.push_back(maker.indexOf(author(QLatin1String(name))));
        std::ranges::sort(authors);
    };
    unseen("click", {"cem", "dan"});
    unseen("flask", {"bob", "dan"});
    return history;
}

/// "Dan click", in the order of the answer.
QStringList unseenOf(const core::Contributions &answer)
{
    QStringList found;
    for (const core::Newcomer &one : answer.newcomers) {
        if (one.isUnseen)
            found << one.name + u' ' + one.repository;
    }
    return found;
}

QStringList peopleOf(const core::Contributions &answer)
{
    QStringList found;
    for (const core::Newcomer &one : answer.newcomers)
        found << one.name + u' ' + one.repository;
    return found;
}

QStringList list(const char *lines)
{
    const QString text = QString::fromLatin1(lines);
    return text.isEmpty() ? QStringList() : text.split(QStringLiteral(", "));
}

core::Decision joined(const QString &one, const QString &other)
{
    core::Decision decision;
    decision.kind = core::Decision::Kind::Join;
    for (const QString &name : {one, other})
        decision.subjects.push_back({QStringLiteral("mail:%1@example.org").arg(name), name});
    return decision;
}

} // namespace

/// Tests who is new since the user last looked, or since a day.
class TestUnseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependsOnTheRules_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("identity");
        QTest::addColumn<QString>("expected");
        const int repository = static_cast<int>(Scope::Repository);
        const int owner = static_cast<int>(Scope::Owner);
        QTest::newRow("new to a repository") << repository << static_cast<int>(core::Identity::Account)
                                             << QStringLiteral("Dan click, Cem click, Bob flask, Dan flask");
        // Somebody who was known in one repository is not new to the owner.
        QTest::newRow("new to the owner")
            << owner << static_cast<int>(core::Identity::Account) << QStringLiteral("Dan click");
        QTest::newRow("by address") << owner << static_cast<int>(core::Identity::Email)
                                    << QStringLiteral("Dan click");
        QTest::newRow("by name") << owner << static_cast<int>(core::Identity::Name)
                                 << QStringLiteral("Dan click");
    }
    void dependsOnTheRules()
    {
        QFETCH(const int, scope);
        QFETCH(const int, identity);
        QFETCH(const QString, expected);
        const Rules rules{.scope = static_cast<Scope>(scope),
                          .identity = static_cast<core::Identity>(identity)};
        const core::Contributions answer = core::contributions(history(), rules);
        QCOMPARE(unseenOf(answer).join(QStringLiteral(", ")), expected);
        QCOMPARE(core::unseen(answer.newcomers), unseenOf(answer).size());
        QVERIFY(answer.seenAt == at("2026-11-12"));
        QCOMPARE(answer.arrival, 3);
    }

    void decisionsMakeNobodyNew()
    {
        History joinedHistory = history();
        joinedHistory.decisions = {joined(QStringLiteral("ann"), QStringLiteral("dan"))};
        const Rules rules{.scope = Scope::Owner};
        QCOMPARE(unseenOf(core::contributions(joinedHistory, rules)), QStringList());
        joinedHistory.decisions = {joined(QStringLiteral("cem"), QStringLiteral("bob"))};
        QCOMPARE(unseenOf(core::contributions(joinedHistory, rules)), list("Dan click"));
    }

    void theFirstCommitDoesNotMatter()
    {
        // Dan's commit of 2019 is of a branch that was merged late.
        const core::Contributions answer = core::contributions(history(), {.scope = Scope::Owner});
        QCOMPARE(answer.newcomers.front().name, QStringLiteral("Dan"));
        QVERIFY(answer.newcomers.front().isUnseen);
    }

    void listsOnlyThem()
    {
        const core::Contributions all = core::contributions(history(), {.scope = Scope::Owner});
        const core::Contributions answer =
            core::contributions(history(), {.scope = Scope::Owner, .newSince = NewSince()});
        QCOMPARE(peopleOf(answer), list("Dan click"));
        QCOMPARE(answer.rows.size(), std::size_t(1));
        QCOMPARE(answer.activity.active.front().newcomers, 1);
        QVERIFY(!answer.inOtherScope);
        QVERIFY(answer.notes == all.notes);
    }

    void listsThoseOfADay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before all") << QStringLiteral("2000-01-01")
                                    << QStringLiteral(
                                           "Dan click, Ann click, Bob click, Cem flask, Cem click, "
                                           "Bob flask, Dan flask");
        QTest::newRow("the day") << QStringLiteral("2026-11-06") << QStringLiteral("Bob flask, Dan flask");
        QTest::newRow("the next day") << QStringLiteral("2026-11-07") << QStringLiteral("Dan flask");
        QTest::newRow("after all") << QStringLiteral("2026-11-08") << QString();
    }
    void listsThoseOfADay()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, expected);
        const Rules rules{.newSince = NewSince{core::parseDay(day)}};
        QCOMPARE(peopleOf(core::contributions(history(), rules)).join(QStringLiteral(", ")), expected);
    }

    void nobodyIsNewToWhoNeverLooked()
    {
        History never = history();
        never.seenAt.reset();
        for (core::RepositoryHistory &repository : never.repositories)
            repository.unseenAuthors.clear();
        const core::Contributions answer = core::contributions(never, {});
        QCOMPARE(core::unseen(answer.newcomers), 0);
        QVERIFY(core::toJson(answer, core::WithPeople::No).value(u"last_seen_at").isNull());
    }

    void marksThePeriods()
    {
        const core::Contributions answer = core::contributions(history(), {});
        QCOMPARE(core::toJson(answer, core::WithPeople::No).value(u"last_seen_at").toString(),
                 QStringLiteral("2026-11-12T12:00:00Z"));
        const core::CountedView counted =
            core::countedView(std::make_shared<const core::Contributions>(answer), core::View::Newcomers);
        core::ChartData data = core::shownChart(counted, {});
        QVERIFY(data.unseen.empty());
        core::markUnseen(data, counted, {});
        QCOMPARE(data.unseen.size(), data.periods.size());
        QCOMPARE(std::accumulate(data.unseen.begin(), data.unseen.end(), 0), 4);
        QCOMPARE(data.unseen.front(), 1); // 2019-03
        QCOMPARE(data.unseen.back(), 2);  // 2026-11
        QVERIFY(data.seenAt == at("2026-11-12"));

        const core::Shown shown{.onlyUnseen = true};
        QCOMPARE(core::shownPeople(counted, shown).size(), std::size_t(4));
        QCOMPARE(core::countShown(core::shownChart(counted, shown)), 4);
    }
};

NEWFACES_TEST(tst_unseen, TestUnseen, QCoreApplication)
#include "tst_unseen.moc"
