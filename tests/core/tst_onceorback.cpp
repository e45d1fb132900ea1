// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using core::Contributions;
using core::Rules;
using core::Scope;

namespace {

/// "click ann 3 2020-05-01T12:00:00Z back": a newcomer's repository, name, commits, last commit, and whether
/// they came back; sorted.
QStringList staysOf(const Contributions &answer)
{
    QStringList stays;
    for (const core::Newcomer &one : answer.newcomers)
        stays += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(one.repository, one.login)
                     .arg(one.commits)
                     .arg(core::toString(one.lastCommitAt),
                          one.cameBack ? QStringLiteral("back") : QStringLiteral("once"));
    stays.sort();
    return stays;
}

/// "2020-05 1 2": a period, who came once and who came back.
QString countsOf(const Contributions &answer)
{
    QStringList periods;
    for (const core::OnceOrBackPeriod &counts : answer.activity.onceOrBack)
        periods +=
            QStringLiteral("%1 %2 %3").arg(core::toString(counts.period)).arg(counts.once).arg(counts.back);
    return periods.join(QStringLiteral(", "));
}

} // namespace

class TestOnceOrBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoCameBack_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("stay");

        // Ann's first commit is of the 1st of May, 12 o'clock.
        const auto row = [](const char *name, const char *later, const char *stay) {
            QTest::newRow(name) << QString::fromLatin1(later) << QString::fromLatin1(stay);
        };
        row("one commit", "", "flask ann 1 2020-05-01T12:00:00Z once");
        row("at the same second", "2020-05-01T12:00:00Z", "flask ann 2 2020-05-01T12:00:00Z once");
        row("exactly 24 hours later", "2020-05-02T12:00:00Z", "flask ann 2 2020-05-02T12:00:00Z once");
        row("a second more", "2020-05-02T12:00:01Z", "flask ann 2 2020-05-02T12:00:01Z back");
        row("several on the first day", "2020-05-01T13:00:00Z 2020-05-01T14:00:00Z 2020-05-02T01:00:00Z",
            "flask ann 4 2020-05-02T01:00:00Z once");
        row("never a day apart, but longer in all", "2020-05-02T11:00:00Z 2020-05-03T10:00:00Z",
            "flask ann 3 2020-05-03T10:00:00Z back");
        row("in any order", "2021-01-01T00:00:00Z 2020-06-01T00:00:00Z",
            "flask ann 3 2021-01-01T00:00:00Z back");
    }

    void tellsWhoCameBack()
    {
        QFETCH(const QString, later);
        QFETCH(const QString, stay);
        HistoryMaker maker;
        for (const QString &time : later.split(u' ', Qt::SkipEmptyParts))
            maker.add("flask", "ann", time.toLatin1().constData());
        maker.add("flask", "ann", "2020-05-01T12:00:00Z");
        QCOMPARE(staysOf(core::contributions(maker.made(), {})), QStringList(stay));
    }

    void inARepositoryAndInAll_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QStringList>("stays");
        QTest::addColumn<QString>("counts");
        QTest::newRow("repository") << Rules{}
                                    << QStringList{QStringLiteral("click ann 1 2020-06-01T12:00:00Z once"),
                                                   QStringLiteral("flask ann 2 2020-05-01T13:00:00Z once"),
                                                   QStringLiteral("flask ben 1 2020-05-02T12:00:00Z once")}
                                    << "2020-05 2 0, 2020-06 1 0";
        QTest::newRow("owner") << Rules{.scope = Scope::Owner}
                               << QStringList{QStringLiteral("flask ann 3 2020-06-01T12:00:00Z back"),
                                              QStringLiteral("flask ben 1 2020-05-02T12:00:00Z once")}
                               << "2020-05 1 1";
        QTest::newRow("with forks") << Rules{.scope = Scope::Owner, .forks = true}
                                    << QStringList{QStringLiteral("flask ann 3 2020-06-01T12:00:00Z back"),
                                                   QStringLiteral("spoon ben 2 2020-05-02T12:00:00Z back")}
                                    << "2020-04 0 1, 2020-05 0 1";
        QTest::newRow("years") << Rules{.period = core::PeriodKind::Years}
                               << QStringList{QStringLiteral("click ann 1 2020-06-01T12:00:00Z once"),
                                              QStringLiteral("flask ann 2 2020-05-01T13:00:00Z once"),
                                              QStringLiteral("flask ben 1 2020-05-02T12:00:00Z once")}
                               << "2020 3 0";
        QTest::newRow("since June, which changes no one's stay")
            << Rules{.since = month(2020, 6)}
            << QStringList{QStringLiteral("click ann 1 2020-06-01T12:00:00Z once")} << "2020-06 1 0";
    }

    void inARepositoryAndInAll()
    {
        QFETCH(const Rules, rules);
        QFETCH(const QStringList, stays);
        const Contributions answer = core::contributions(HistoryMaker()
                                                             .add("click", "ann", "2020-06-01")
                                                             .add("flask", "ann", "2020-05-01T13:00:00Z")
                                                             .add("flask", "ann", "2020-05-01T12:00:00Z")
                                                             .add("flask", "ben", "2020-05-02")
                                                             .add("spoon", "ben", "2020-04-01")
                                                             .fork("spoon")
                                                             .made(),
                                                         rules);
        QCOMPARE(staysOf(answer), stays);
        QTEST(countsOf(answer), "counts");
    }

    void leavesOutWhatDoesNotCount()
    {
        core::History history = HistoryMaker()
                                    .add("flask", "ann", "2020-05-01")
                                    .add("flask", "ann", "2021-05-01")
                                    .add("flask", "bot", "2020-05-01")
                                    .made();
        core::Commit &dateless = history.repositories.front().commits.at(1);
        dateless.authoredAt = dateless.committedAt = core::noInstant;
        history.authors.back().botAccount = true;
        const Contributions answer = core::contributions(history, {});
        QCOMPARE(staysOf(answer), QStringList(QStringLiteral("flask ann 1 2020-05-01T12:00:00Z once")));
        QCOMPARE(countsOf(answer), QStringLiteral("2020-05 1 0"));
    }

    /// A commit of before 1970 has no time that counts, but one of the committer may be as old.
    void knowsOldTimes()
    {
        const core::History history = HistoryMaker().add("flask", "ann", "1960-01-01", "1960-01-02").made();
        QCOMPARE(staysOf(core::contributions(history, {})),
                 QStringList(QStringLiteral("flask ann 1 1960-01-02T12:00:00Z once")));
    }
};

NEWFACES_TEST(tst_onceorback, TestOnceOrBack, QCoreApplication)
#include "tst_onceorback.moc"
