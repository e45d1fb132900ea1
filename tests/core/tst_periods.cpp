// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Contributions;
using core::History;
using core::PeriodKind;
using core::Rules;
using core::Scope;

namespace {

/// "flask ann 2020-01-31, click ben 2020-02-01": who committed where and when.
History historyOf(const QString &commits)
{
    HistoryMaker maker;
    for (const QString &commit : commits.split(QStringLiteral(", "))) {
        const QStringList words = commit.split(u' ');
        maker.add(words.at(0).toUtf8().constData(), words.at(1).toUtf8().constData(),
                  words.at(2).toUtf8().constData());
    }
    return maker.made();
}

/// "click 2020-W53 2, flask 2020-W01 1"
QString rowsOf(const Contributions &answer)
{
    QStringList rows;
    for (const core::Row &row : answer.rows)
        rows += QStringLiteral("%1 %2 %3")
                    .arg(row.repository, core::toString(row.period))
                    .arg(row.newContributors);
    return rows.join(QStringLiteral(", "));
}

/// "2020-W53 1+0, 2021-W01 0+1": newcomers and who returned.
QString activeOf(const Contributions &answer)
{
    QStringList periods;
    for (const core::ActivePeriod &counts : answer.activity.active)
        periods += QStringLiteral("%1 %2+%3")
                       .arg(core::toString(counts.period))
                       .arg(counts.newcomers)
                       .arg(counts.returning);
    return periods.join(QStringLiteral(", "));
}

/// "2020-Q1 2: 1 1 -": newcomers, and who came back within each span; a dash where it is not told.
QString retainedOf(const Contributions &answer)
{
    QStringList periods;
    for (const core::RetainedPeriod &counts : answer.activity.retained) {
        QString text = QStringLiteral("%1 %2:").arg(core::toString(counts.period)).arg(counts.newcomers);
        for (const std::optional<int> &within : counts.within)
            text += within ? QStringLiteral(" %1").arg(*within) : QStringLiteral(" -");
        periods += text;
    }
    return periods.join(QStringLiteral(", "));
}

/// Ann and Ben come to click in the last week of 2020, Cy in the week after. Ben comes to flask in spring.
const QString newYear =
    QStringLiteral("click ann 2020-12-28, click ben 2021-01-03T23:59:59Z, click cy 2021-01-04T00:00:00Z, "
                   "click ann 2021-01-10, flask ben 2021-04-05");

} // namespace

/// Weeks, quarters and years, by hand. Months are counted in the other tests.
class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("active");
        QTest::newRow("weeks") << Rules{.period = PeriodKind::Weeks}
                               << "click 2020-W53 2, click 2021-W01 1, flask 2021-W14 1"
                               << "2020-W53 2+0, 2021-W01 1+1, 2021-W02 0+0, 2021-W03 0+0, 2021-W04 0+0, "
                                  "2021-W05 0+0, 2021-W06 0+0, 2021-W07 0+0, 2021-W08 0+0, 2021-W09 0+0, "
                                  "2021-W10 0+0, 2021-W11 0+0, 2021-W12 0+0, 2021-W13 0+0, 2021-W14 1+0";
        QTest::newRow("months") << Rules{.period = PeriodKind::Months}
                                << "click 2020-12 1, click 2021-01 2, flask 2021-04 1"
                                << "2020-12 1+0, 2021-01 2+1, 2021-02 0+0, 2021-03 0+0, 2021-04 1+0";
        QTest::newRow("quarters") << Rules{.period = PeriodKind::Quarters}
                                  << "click 2020-Q4 1, click 2021-Q1 2, flask 2021-Q2 1"
                                  << "2020-Q4 1+0, 2021-Q1 2+1, 2021-Q2 1+0";
        QTest::newRow("years") << Rules{.period = PeriodKind::Years}
                               << "click 2020 1, click 2021 2, flask 2021 1" << "2020 1+0, 2021 3+1";
        QTest::newRow("quarters, new to the owner")
            << Rules{.scope = Scope::Owner, .period = PeriodKind::Quarters}
            << "click 2020-Q4 1, click 2021-Q1 2" << "2020-Q4 1+0, 2021-Q1 2+1, 2021-Q2 0+1";
    }

    void rows()
    {
        QFETCH(const Rules, rules);
        const Contributions answer = core::contributions(historyOf(newYear), rules);
        QTEST(rowsOf(answer), "rows");
        QTEST(activeOf(answer), "active");
    }

    /// A period that overlaps the months is shown whole, with its people.
    void narrows_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("people");

        const auto row = [](PeriodKind kind, const char *since, const char *until, const char *rows,
                            int people) {
            QTest::addRow("%s to %s, %s", since, until, rows)
                << kind << QString::fromLatin1(since) << QString::fromLatin1(until)
                << QString::fromLatin1(rows) << people;
        };
        row(PeriodKind::Weeks, "2021-01", "2021-01", "click 2020-W53 2, click 2021-W01 1", 3);
        row(PeriodKind::Weeks, "", "2020-12", "click 2020-W53 2", 2);
        row(PeriodKind::Weeks, "2021-02", "", "flask 2021-W14 1", 1);
        row(PeriodKind::Weeks, "2021-02", "2021-03", "", 0);
        row(PeriodKind::Months, "2021-01", "2021-01", "click 2021-01 2", 2);
        row(PeriodKind::Quarters, "2021-02", "2021-02", "click 2021-Q1 2", 2);
        row(PeriodKind::Quarters, "2021-03", "2021-04", "click 2021-Q1 2, flask 2021-Q2 1", 3);
        row(PeriodKind::Years, "2021-12", "", "click 2021 2, flask 2021 1", 3);
        row(PeriodKind::Years, "", "2020-01", "click 2020 1", 1);
        row(PeriodKind::Years, "", "2019-12", "", 0);
    }

    void narrows()
    {
        QFETCH(const PeriodKind, kind);
        QFETCH(const QString, since);
        QFETCH(const QString, until);
        QFETCH(const int, people);
        const Contributions answer = core::contributions(
            historyOf(newYear),
            {.period = kind, .since = core::parseMonth(since), .until = core::parseMonth(until)});
        QTEST(rowsOf(answer), "rows");
        QCOMPARE(answer.newcomers.size(), std::size_t(people));
        QCOMPARE(core::toString(*answer.firstPeriod), // whatever is shown
                 core::toString(core::Period::holding(at("2020-12-28"), kind)));
    }

    /// Ann comes on the given day; the host was asked on the 22nd of November 2026.
    void comesBack_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("retained");

        const auto row = [](PeriodKind kind, const char *came, const char *later, const char *retained) {
            QTest::addRow("%s, %s", came, later)
                << kind << QString::fromLatin1(came) << QString::fromLatin1(later)
                << QString::fromLatin1(retained);
        };
        // The week begins on the 29th of January: three months later is the 29th of April, a Monday.
        row(PeriodKind::Weeks, "2024-02-04", "2024-02-04", "2024-W05 1: 0 0 0");
        row(PeriodKind::Weeks, "2024-02-04", "2024-02-05", "2024-W05 1: 1 1 1");
        row(PeriodKind::Weeks, "2024-02-04", "2024-05-05", "2024-W05 1: 1 1 1");
        row(PeriodKind::Weeks, "2024-02-04", "2024-05-06", "2024-W05 1: 0 1 1");
        // Six months later is the 29th of July, a Monday; twelve the 29th of January, a Wednesday.
        row(PeriodKind::Weeks, "2024-02-04", "2024-08-04", "2024-W05 1: 0 1 1");
        row(PeriodKind::Weeks, "2024-02-04", "2024-08-05", "2024-W05 1: 0 0 1");
        row(PeriodKind::Weeks, "2024-02-04", "2025-02-02", "2024-W05 1: 0 0 1");
        row(PeriodKind::Weeks, "2024-02-04", "2025-02-03", "2024-W05 1: 0 0 0");
        // From the 30th of November, three months lead to the 29th of February, a Monday.
        row(PeriodKind::Weeks, "2015-11-30", "2016-03-06", "2015-W49 1: 1 1 1");
        row(PeriodKind::Weeks, "2015-11-30", "2016-03-07", "2015-W49 1: 0 1 1");
        row(PeriodKind::Quarters, "2020-01-01", "2020-03-31", "2020-Q1 1: 0 0 0");
        row(PeriodKind::Quarters, "2020-01-01", "2020-06-30", "2020-Q1 1: 1 1 1");
        row(PeriodKind::Quarters, "2020-03-31", "2020-07-01", "2020-Q1 1: 0 1 1");
        row(PeriodKind::Quarters, "2020-03-31", "2020-10-01", "2020-Q1 1: 0 0 1");
        row(PeriodKind::Quarters, "2020-03-31", "2021-03-31", "2020-Q1 1: 0 0 1");
        row(PeriodKind::Quarters, "2020-03-31", "2021-04-01", "2020-Q1 1: 0 0 0");
        row(PeriodKind::Years, "2020-12-31", "2021-01-01", "2020 1: - - 1");
        row(PeriodKind::Years, "2020-01-01", "2021-12-31", "2020 1: - - 1");
        row(PeriodKind::Years, "2020-01-01", "2022-01-01", "2020 1: - - 0");
    }

    void comesBack()
    {
        QFETCH(const PeriodKind, kind);
        QFETCH(const QString, came);
        QFETCH(const QString, later);
        const History history = historyOf(QStringLiteral("flask ann %1, flask ann %2").arg(came, later));
        QTEST(retainedOf(core::contributions(history, {.period = kind})), "retained");
    }

    /// A span is over when its last period is.
    void spansThatAreNotOver_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("retained");

        const auto row = [](PeriodKind kind, const char *asked, const char *retained) {
            QTest::addRow("%s, %s", asked, retained)
                << kind << QString::fromLatin1(asked) << QString::fromLatin1(retained);
        };
        row(PeriodKind::Weeks, "2024-05-05T23:59:59Z", "2024-W05 1: - - -");
        row(PeriodKind::Weeks, "2024-05-06T00:00:00Z", "2024-W05 1: 0 - -");
        row(PeriodKind::Weeks, "2024-08-05T00:00:00Z", "2024-W05 1: 0 0 -");
        row(PeriodKind::Weeks, "2025-02-03T00:00:00Z", "2024-W05 1: 0 0 0");
        row(PeriodKind::Quarters, "2024-06-30T23:59:59Z", "2024-Q1 1: - - -");
        row(PeriodKind::Quarters, "2024-07-01T00:00:00Z", "2024-Q1 1: 0 - -");
        row(PeriodKind::Quarters, "2025-03-31T23:59:59Z", "2024-Q1 1: 0 0 -");
        row(PeriodKind::Quarters, "2025-04-01T00:00:00Z", "2024-Q1 1: 0 0 0");
        row(PeriodKind::Years, "2025-12-31T23:59:59Z", "2024 1: - - -");
        row(PeriodKind::Years, "2026-01-01T00:00:00Z", "2024 1: - - 0");
    }

    void spansThatAreNotOver()
    {
        QFETCH(const PeriodKind, kind);
        QFETCH(const QString, asked);
        History history = historyOf(QStringLiteral("flask ann 2024-02-01"));
        history.refreshedAt = at(asked);
        QTEST(retainedOf(core::contributions(history, {.period = kind})), "retained");
    }
};

NEWFACES_TEST(tst_periods, TestPeriods, QCoreApplication)
#include "tst_periods.moc"
