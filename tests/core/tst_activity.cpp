// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <random>

using core::Activity;
using core::Contributions;
using core::History;
using core::Rules;
using core::Scope;

namespace {

/// "flask ann 2020-01-31, click ben 2020-02-01": who committed where and when. The host was asked on the
/// 22nd of November 2026.
History historyOf(const QString &commits)
{
    HistoryMaker maker;
    for (const QString &commit : commits.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QStringList words = commit.split(u' ');
        core::Author by = author(words.at(1));
        by.botAccount = words.at(1).endsWith(QStringLiteral("bot"));
        maker.add(words.at(0).toUtf8().constData(), by, words.at(2).toUtf8().constData());
    }
    return maker.made();
}

Activity activityOf(const QString &commits, const Rules &rules)
{
    return core::contributions(historyOf(commits), rules).activity;
}

/// "2020-01 1+0, 2020-02 0+1": newcomers and who returned.
QString activeOf(const Activity &activity)
{
    QStringList months;
    for (const core::ActivePeriod &month : activity.active)
        months += QStringLiteral("%1 %2+%3")
                      .arg(core::toString(month.period))
                      .arg(month.newcomers)
                      .arg(month.returning);
    return months.join(QStringLiteral(", "));
}

/// "2020-01 2: 1 1 -": newcomers, and who came back within each span; a dash where it is not over.
QString retainedOf(const Activity &activity)
{
    QStringList months;
    for (const core::RetainedPeriod &month : activity.retained) {
        QString text = QStringLiteral("%1 %2:").arg(core::toString(month.period)).arg(month.newcomers);
        for (const std::optional<int> &within : month.within)
            text += within ? QStringLiteral(" %1").arg(*within) : QStringLiteral(" -");
        months += text;
    }
    return months.join(QStringLiteral(", "));
}

const QString longHistory =
    QStringLiteral("flask ann 2019-03-01, flask ben 2020-01-10, flask ann 2020-01-11, flask cy 2020-02-01, "
                   "flask ben 2020-04-01, flask ann 2021-01-01");

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void active_data();
    void active();
    void comesBack_data();
    void comesBack();
    void spansThatAreNotOver_data();
    void spansThatAreNotOver();
    void countsAsNewcomersAre_data();
    void countsAsNewcomersAre();
    void narrows_data();
    void narrows();
    void agreesWithTheNewcomers_data();
    void agreesWithTheNewcomers();
};

void TestActivity::active_data()
{
    QTest::addColumn<QString>("commits");
    QTest::addColumn<QString>("active");

    const auto row = [](const char *name, const char *commits, const char *active) {
        QTest::newRow(name) << QString::fromLatin1(commits) << QString::fromLatin1(active);
    };
    row("nobody", "", "");
    row("one commit", "flask ann 2020-01-05", "2020-01 1+0");
    row("many commits of one month", "flask ann 2020-01-05, flask ann 2020-01-05, flask ann 2020-01-31",
        "2020-01 1+0");
    row("again the next month", "flask ann 2020-01-05, flask ann 2020-02-05", "2020-01 1+0, 2020-02 0+1");
    row("both edges of a month",
        "flask ann 2020-01-01T00:00:00Z, flask ann 2020-01-31T23:59:59Z, flask ann 2020-02-01T00:00:00Z",
        "2020-01 1+0, 2020-02 0+1");
    row("a month is one in UTC", "flask ann 2020-02-01T00:30:00+01:00, flask ann 2020-01-31T23:30:00-01:00",
        "2020-01 1+0, 2020-02 0+1");
    row("no gaps over a year's end", "flask ann 2019-11-05, flask ann 2020-02-05",
        "2019-11 1+0, 2019-12 0+0, 2020-01 0+0, 2020-02 0+1");
    row("in any order", "flask ann 2020-03-05, flask ben 2020-02-01, flask ann 2020-01-05",
        "2020-01 1+0, 2020-02 1+0, 2020-03 0+1");
    row("months that mingle", "flask ann 2020-02-01, flask ann 2020-01-01, flask ann 2020-02-02",
        "2020-01 1+0, 2020-02 0+1");
    row("several people",
        "flask ann 2020-01-05, flask ben 2020-01-06, flask ann 2020-02-01, flask cy 2020-02-02",
        "2020-01 2+0, 2020-02 1+1");
}

void TestActivity::active()
{
    QFETCH(const QString, commits);
    QTEST(activeOf(activityOf(commits, {})), "active");
}

void TestActivity::comesBack_data()
{
    QTest::addColumn<QString>("commits");
    QTest::addColumn<QString>("retained");

    const auto row = [](const char *name, const char *later, const char *retained) {
        const QString first = QStringLiteral("flask ann 2020-01-31");
        QTest::newRow(name) << (*later == '\0' ? first : first + QStringLiteral(", ") + QLatin1String(later))
                            << QString::fromLatin1(retained);
    };
    row("never", "", "2020-01 1: 0 0 0");
    row("only in the same month", "flask ann 2020-01-31", "2020-01 1: 0 0 0");
    row("the day after, which is the next month", "flask ann 2020-02-01", "2020-01 1: 1 1 1");
    row("at the end of the third month", "flask ann 2020-04-30T23:59:59Z", "2020-01 1: 1 1 1");
    row("in the fourth month", "flask ann 2020-05-01T00:00:00Z", "2020-01 1: 0 1 1");
    row("in the sixth month", "flask ann 2020-07-31", "2020-01 1: 0 1 1");
    row("in the seventh month", "flask ann 2020-08-01", "2020-01 1: 0 0 1");
    row("in the twelfth month", "flask ann 2021-01-31", "2020-01 1: 0 0 1");
    row("after a year", "flask ann 2021-02-01", "2020-01 1: 0 0 0");
    row("often, which counts once", "flask ann 2020-03-01, flask ann 2020-04-01, flask ann 2022-01-01",
        "2020-01 1: 1 1 1");
    row("some do, some do not", "flask ben 2020-01-01, flask cy 2020-01-02, flask cy 2020-09-01",
        "2020-01 3: 0 0 1");
    row("months without newcomers are left out", "flask ben 2020-04-02, flask ann 2020-04-01",
        "2020-01 1: 1 1 1, 2020-04 1: 0 0 0");
}

void TestActivity::comesBack()
{
    QFETCH(const QString, commits);
    QTEST(retainedOf(activityOf(commits, {})), "retained");
}

void TestActivity::spansThatAreNotOver_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("retained");

    const auto row = [](const char *asked, const char *retained) {
        QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(retained);
    };
    // Two came in January: one came back in February, one in June.
    row("2020-01-31T23:59:59Z", "2020-01 2: - - -");
    row("2020-04-30T23:59:59Z", "2020-01 2: - - -");
    row("2020-05-01T00:00:00Z", "2020-01 2: 1 - -");
    row("2020-07-31T23:59:59Z", "2020-01 2: 1 - -");
    row("2020-08-01T00:00:00Z", "2020-01 2: 1 2 -");
    row("2021-01-31T23:59:59Z", "2020-01 2: 1 2 -");
    row("2021-02-01T00:00:00Z", "2020-01 2: 1 2 2");
}

void TestActivity::spansThatAreNotOver()
{
    QFETCH(const QString, asked);
    const core::Instant came = at("2020-01-05");
    const core::Month january = core::monthOf(came);
    core::Contributions answer;
    answer.refreshedAt = at(asked);
    answer.newcomers.resize(2);
    for (core::Newcomer &one : answer.newcomers)
        one.firstCommitAt = came;
    answer.newcomers[0].backIn = january + std::chrono::months(1);
    answer.newcomers[1].backIn = january + std::chrono::months(5);
    const Activity activity = core::activityOf(answer);
    QTEST(retainedOf(activity), "retained");
    QVERIFY((activity.retained.front().soFar == std::array{1, 2, 2})); // whatever is over
}

void TestActivity::countsAsNewcomersAre_data()
{
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("retained");

    // Ann comes to flask, two months later to click, and back to flask after five months. The bot comes with
    // her.
    const auto row = [](const char *name, const Rules &rules, const char *active, const char *retained) {
        QTest::newRow(name) << rules << QString::fromLatin1(active) << QString::fromLatin1(retained);
    };
    row("once in each repository", {.scope = Scope::Repository},
        "2020-01 1+0, 2020-02 0+0, 2020-03 1+0, 2020-04 0+0, 2020-05 0+0, 2020-06 0+1",
        "2020-01 1: 0 1 1, 2020-03 1: 0 0 0");
    row("once in all", {.scope = Scope::Owner},
        "2020-01 1+0, 2020-02 0+0, 2020-03 0+1, 2020-04 0+0, 2020-05 0+0, 2020-06 0+1", "2020-01 1: 1 1 1");
    row("bots, too", {.scope = Scope::Owner, .bots = true},
        "2020-01 2+0, 2020-02 0+0, 2020-03 0+1, 2020-04 0+0, 2020-05 0+0, 2020-06 0+1, 2020-07 0+1",
        "2020-01 2: 1 2 2");
    row("forks, too", {.scope = Scope::Owner, .forks = true},
        "2019-12 1+0, 2020-01 0+1, 2020-02 0+0, 2020-03 0+1, 2020-04 0+0, 2020-05 0+0, 2020-06 0+1",
        "2019-12 1: 1 1 1");
}

void TestActivity::countsAsNewcomersAre()
{
    QFETCH(const Rules, rules);
    History history = historyOf(
        QStringLiteral("flask ann 2020-01-05, click ann 2020-03-05, flask ann 2020-06-05, flask abot "
                       "2020-01-06, flask abot 2020-07-06, spoon ann 2019-12-01"));
    std::ranges::find(history.repositories, QStringLiteral("spoon"), &core::RepositoryHistory::name)->fork =
        true;
    const Activity activity = core::contributions(history, rules).activity;
    QTEST(activeOf(activity), "active");
    QTEST(retainedOf(activity), "retained");
}

void TestActivity::narrows_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("retained");

    const auto row = [](const char *since, const char *until, const char *active, const char *retained) {
        QTest::addRow("%s to %s", since, until)
            << QString::fromLatin1(since) << QString::fromLatin1(until) << QString::fromLatin1(active)
            << QString::fromLatin1(retained);
    };
    // Who is new, and who came back, is told by all of the history.
    row("2020-01", "2020-02", "2020-01 1+1, 2020-02 1+0", "2020-01 1: 1 1 1, 2020-02 1: 0 0 0");
    row("2020-02", "",
        "2020-02 1+0, 2020-03 0+0, 2020-04 0+1, 2020-05 0+0, 2020-06 0+0, 2020-07 0+0, "
        "2020-08 0+0, 2020-09 0+0, 2020-10 0+0, 2020-11 0+0, 2020-12 0+0, 2021-01 0+1",
        "2020-02 1: 0 0 0");
    row("", "2019-12", "2019-03 1+0", "2019-03 1: 0 0 1");
    row("2020-04", "2020-04", "2020-04 0+1", "");
    row("2022-01", "", "", "");
    row("2020-03", "2020-03", "", "");
}

void TestActivity::narrows()
{
    QFETCH(const QString, since);
    QFETCH(const QString, until);
    Rules rules;
    rules.since = core::parseMonth(since);
    rules.until = core::parseMonth(until);
    const Activity activity = activityOf(longHistory, rules);
    QTEST(activeOf(activity), "active");
    QTEST(retainedOf(activity), "retained");
}

void TestActivity::agreesWithTheNewcomers_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::newRow("repository") << Scope::Repository;
    QTest::newRow("owner") << Scope::Owner;
}

/// However commits fall, each newcomer of a month is one in both lists.
void TestActivity::agreesWithTheNewcomers()
{
    QFETCH(const Scope, scope);
    std::mt19937 random(7);
    QStringList commits;
    for (int i = 0; i < 400; ++i)
        commits += QStringLiteral("repo%1 one%2 20%3-%4-03")
                       .arg(random() % 3)
                       .arg(random() % 60)
                       .arg(15 + random() % 9, 2, 10, QLatin1Char('0'))
                       .arg(1 + random() % 12, 2, 10, QLatin1Char('0'));
    const Contributions answer =
        core::contributions(historyOf(commits.join(QStringLiteral(", "))), {.scope = scope});

    std::map<core::Period, int> expected;
    for (const core::Newcomer &one : answer.newcomers)
        ++expected[core::monthOf(one.firstCommitAt)];
    std::map<core::Period, int> active;
    for (const core::ActivePeriod &month : answer.activity.active)
        if (month.newcomers > 0)
            active[month.period] = month.newcomers;
    std::map<core::Period, int> retained;
    for (const core::RetainedPeriod &month : answer.activity.retained) {
        retained[month.period] = month.newcomers;
        QVERIFY(std::ranges::is_sorted(month.soFar));
        QVERIFY(month.soFar.back() <= month.newcomers);
    }
    QVERIFY(active == expected);
    QVERIFY(retained == expected);
}

NEWFACES_TEST(tst_activity, TestActivity, QCoreApplication)
#include "tst_activity.moc"
