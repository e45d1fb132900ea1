// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributionsformat.h"
#include "core/counting/zeros.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Contributions;
using core::PeriodKind;
using core::Rules;
using core::Scope;
using core::View;

namespace {

/// Ann comes to click in January 2020 and Ben to flask in March; empty has no commits, lost could not be
/// read, half was read in part, and spoon is a fork. The host was asked in April.
core::History someHistory()
{
    core::History history = HistoryMaker()
                                .add("click", "ann", "2020-01-10")
                                .add("flask", "ben", "2020-03-20")
                                .add("flask", "ben", "2020-03-25")
                                .add("half", "cy", "2020-03-20")
                                .add("spoon", "dee", "2019-01-01")
                                .fork("spoon")
                                .state("empty", core::RepositoryState::Empty)
                                .state("half", core::RepositoryState::Failed, "It broke off.")
                                .state("lost", core::RepositoryState::Missing, "It is gone.")
                                .made();
    history.refreshedAt = at("2020-04-05");
    return history;
}

QByteArray csvOf(const Rules &rules, View view = View::Newcomers)
{
    const std::vector<Contributions> one = {core::withZeros(core::contributions(someHistory(), rules))};
    const QByteArray csv = core::toCsv(one, view);
    return csv.mid(csv.indexOf('\n') + 1);
}

} // namespace

class TestZeros : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsRows_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("months") << Rules{}
                                << QByteArray("click,2020-01,1\nclick,2020-02,0\nclick,2020-03,0\n"
                                              "click,2020-04,0\nempty,2020-01,0\nempty,2020-02,0\n"
                                              "empty,2020-03,0\nempty,2020-04,0\nflask,2020-01,0\n"
                                              "flask,2020-02,0\nflask,2020-03,1\nflask,2020-04,0\n"
                                              "half,2020-01,0\nhalf,2020-02,0\nhalf,2020-03,1\n"
                                              "half,2020-04,0\n");
        QTest::newRow("quarters, new to the owner")
            << Rules{.scope = Scope::Owner, .period = PeriodKind::Quarters}
            << QByteArray("click,2020-Q1,1\nclick,2020-Q2,0\nempty,2020-Q1,0\nempty,2020-Q2,0\n"
                          "flask,2020-Q1,1\nflask,2020-Q2,0\nhalf,2020-Q1,1\nhalf,2020-Q2,0\n");
        QTest::newRow("years") << Rules{.period = PeriodKind::Years}
                               << QByteArray("click,2020,1\nempty,2020,0\nflask,2020,1\nhalf,2020,1\n");
        QTest::newRow("from a month without anybody")
            << Rules{.since = month(2020, 2), .until = month(2020, 3)}
            << QByteArray("click,2020-02,0\nclick,2020-03,0\nempty,2020-02,0\nempty,2020-03,0\n"
                          "flask,2020-02,0\nflask,2020-03,1\nhalf,2020-02,0\nhalf,2020-03,1\n");
        QTest::newRow("not from before the first, nor into the future")
            << Rules{.period = PeriodKind::Quarters, .since = month(1999, 1), .until = month(2030, 1)}
            << QByteArray("click,2020-Q1,1\nclick,2020-Q2,0\nempty,2020-Q1,0\nempty,2020-Q2,0\n"
                          "flask,2020-Q1,1\nflask,2020-Q2,0\nhalf,2020-Q1,1\nhalf,2020-Q2,0\n");
        QTest::newRow("with nobody in them") << Rules{.since = month(2020, 4), .until = month(2020, 4)}
                                             << QByteArray("click,2020-04,0\nempty,2020-04,0\n"
                                                           "flask,2020-04,0\n");
        QTest::newRow("before anybody came") << Rules{.until = month(2019, 12)} << QByteArray();
        QTest::newRow("in the future") << Rules{.since = month(2021, 1)} << QByteArray();
    }

    void fillsRows()
    {
        QFETCH(const Rules, rules);
        QTEST(csvOf(rules), "csv");
    }

    void fillsWeeksOverAYearsEnd()
    {
        core::History history =
            HistoryMaker().add("click", "ann", "2020-12-24").add("click", "ben", "2021-01-11").made();
        history.refreshedAt = at("2021-01-12");
        const std::vector<Contributions> one = {
            core::withZeros(core::contributions(history, {.period = PeriodKind::Weeks}))};
        QCOMPARE(core::toCsv(one, View::Newcomers), QByteArray("repository,week,new_contributors\n"
                                                               "click,2020-W52,1\n"
                                                               "click,2020-W53,0\n"
                                                               "click,2021-W01,0\n"
                                                               "click,2021-W02,1\n"));
    }

    void fillsViews_data()
    {
        QTest::addColumn<View>("view");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("active") << View::Active
                                << QByteArray("2020-01,1,0\n2020-02,0,0\n2020-03,2,0\n2020-04,0,0\n");
        QTest::newRow("retention") << View::Retention
                                   << QByteArray("2020-01,1,,,\n2020-02,0,,,\n2020-03,2,,,\n2020-04,0,,,\n");
        QTest::newRow("once or back")
            << View::OnceOrBack << QByteArray("2020-01,1,0\n2020-02,0,0\n2020-03,1,1\n2020-04,0,0\n");
    }

    void fillsViews()
    {
        QFETCH(const View, view);
        QTEST(csvOf({}, view), "csv");
    }

    /// Nobody who came in a month that is long over has come back: that is known to be 0.
    void knowsZerosOfSpansThatAreOver()
    {
        core::History history = HistoryMaker().add("click", "ann", "2020-01-10").made();
        history.refreshedAt = at("2020-07-01");
        const std::vector<Contributions> one = {core::withZeros(core::contributions(history, {}))};
        QVERIFY(core::toCsv(one, View::Retention)
                    .endsWith("\n2020-01,1,0,,\n2020-02,0,0,,\n2020-03,0,0,,\n"
                              "2020-04,0,,,\n2020-05,0,,,\n2020-06,0,,,\n"
                              "2020-07,0,,,\n"));
    }

    void changesNothingElse()
    {
        const Contributions before = core::contributions(someHistory(), {});
        Contributions after = core::withZeros(before);
        QCOMPARE(after.rows.size(), std::size_t(16));
        after.rows = before.rows;
        after.activity = before.activity;
        QVERIFY(after == before);

        const core::History nobody = HistoryMaker().state("empty", core::RepositoryState::Empty).made();
        QVERIFY(core::withZeros(core::contributions(nobody, {})).rows.empty());
    }

    /// A repository that was read again may know of more than the others.
    void goesOnToWhatWasReadLater()
    {
        core::History later = someHistory();
        later.repositories.front().commits.front().authoredAt = at("2020-06-01");
        later.repositories.front().commits.front().committedAt = at("2020-06-01");
        later.repositories.front().readAt = at("2020-06-02");
        const Contributions answer = core::withZeros(core::contributions(later, {}));
        QCOMPARE(core::toString(answer.rows.front().period), QStringLiteral("2020-03"));
        QCOMPARE(core::toString(answer.rows.back().period), QStringLiteral("2020-06"));
        QCOMPARE(answer.rows.size(), std::size_t(16));
    }
};

NEWFACES_TEST(tst_zeros, TestZeros, QCoreApplication)
#include "tst_zeros.moc"
