// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/periodaxis.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <algorithm>

using core::PeriodKind;

class TestPeriodAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void smallTicks_data();
    void smallTicks();
    void neverMoreThanFit_data();
    void neverMoreThanFit();
    void inWords_data();
    void inWords();
};

namespace {

/// The period that holds a day, or the first day of a month.
core::Period periodAt(const QString &day, PeriodKind kind)
{
    const QString midnight = day + QStringLiteral("-01T00:00:00Z").mid(day.size() == 7 ? 0 : 3);
    return core::Period::holding(core::parseInstant(midnight).value(), kind);
}

/// Labels with their periods; line breaks become slashes, and minor ticks are left out.
QString labelsOf(const std::vector<chart::PeriodTick> &ticks)
{
    QStringList words;
    for (const chart::PeriodTick &tick : ticks)
        if (!tick.label.isEmpty())
            words += core::toString(tick.period) + u' ' + QString(tick.label).replace(u'\n', u'/');
    return words.join(u", ");
}

} // namespace

void TestPeriodAxis::labels_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, PeriodKind kind, const char *first, const char *last, int most,
                        const char *expected) {
        QTest::newRow(name) << kind << QString::fromLatin1(first) << QString::fromLatin1(last) << most
                            << QString::fromLatin1(expected);
    };
    const PeriodKind month = PeriodKind::Months;
    row("one month", month, "2010-04", "2010-04", 10, "2010-04 Apr/2010");
    row("every month", month, "2010-11", "2011-02", 10,
        "2010-11 Nov/2010, 2010-12 Dec, 2011-01 Jan/2011, 2011-02 Feb");
    row("quarters", month, "2010-02", "2011-02", 6,
        "2010-04 Apr/2010, 2010-07 Jul, 2010-10 Oct, 2011-01 Jan/2011");
    row("half-years", month, "2010-02", "2012-01", 4,
        "2010-07 Jul/2010, 2011-01 Jan/2011, 2011-07 Jul, 2012-01 Jan/2012");
    row("years", month, "2010-04", "2013-03", 4, "2011-01 2011, 2012-01 2012, 2013-01 2013");
    row("every other year", month, "2003-05", "2010-04", 4,
        "2004-01 2004, 2006-01 2006, 2008-01 2008, 2010-01 2010");
    row("every fifth year", month, "2002-04", "2022-11", 6,
        "2005-01 2005, 2010-01 2010, 2015-01 2015, 2020-01 2020");
    row("decades", month, "1991-04", "2022-11", 4, "2000-01 2000, 2010-01 2010, 2020-01 2020");
    row("no tick within", month, "2010-02", "2010-06", 1, "2010-02 Feb/2010");

    // 2020 has 53 weeks; its last one begins on Monday, the 28th of December.
    const PeriodKind week = PeriodKind::Weeks;
    row("every week", week, "2020-12-21", "2021-01-11", 10,
        "2020-W52 21 Dec/2020, 2020-W53 28 Dec, 2021-W01 4 Jan/2021, 2021-W02 11 Jan");
    row("the weeks in which a month begins", week, "2020-11-09", "2021-02-08", 4,
        "2020-W49 Dec/2020, 2020-W53 Jan/2021, 2021-W05 Feb");
    row("the weeks in which a quarter begins", week, "2020-08-03", "2021-07-26", 5,
        "2020-W40 Oct/2020, 2020-W53 Jan/2021, 2021-W13 Apr, 2021-W26 Jul");
    row("the weeks in which a year begins", week, "2018-06-04", "2021-06-07", 4,
        "2019-W01 2019, 2020-W01 2020, 2020-W53 2021");
    row("weeks in which no month begins", week, "2021-02-08", "2021-02-22", 2, "2021-W06 8 Feb/2021");

    const PeriodKind quarter = PeriodKind::Quarters;
    row("one quarter", quarter, "2010-05-05", "2010-05-05", 10, "2010-Q2 Q2/2010");
    row("every quarter", quarter, "2010-08-01", "2011-05-01", 10,
        "2010-Q3 Q3/2010, 2010-Q4 Q4, 2011-Q1 Q1/2011, 2011-Q2 Q2");
    row("every other quarter", quarter, "2010-04-01", "2011-12-01", 4,
        "2010-Q3 Q3/2010, 2011-Q1 Q1/2011, 2011-Q3 Q3");
    row("years of quarters", quarter, "2010-04-01", "2013-12-01", 4,
        "2011-Q1 2011, 2012-Q1 2012, 2013-Q1 2013");

    const PeriodKind year = PeriodKind::Years;
    row("every year", year, "2019-06-01", "2021-06-01", 10, "2019 2019, 2020 2020, 2021 2021");
    row("every second year", year, "2015-06-01", "2021-06-01", 4, "2016 2016, 2018 2018, 2020 2020");
    row("every fifth of the years", year, "2003-06-01", "2021-06-01", 4,
        "2005 2005, 2010 2010, 2015 2015, 2020 2020");
    row("no round year", year, "2011-06-01", "2019-06-01", 1, "2011 2011");
}

void TestPeriodAxis::labels()
{
    QFETCH(const PeriodKind, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const int, most);
    QTEST(labelsOf(chart::periodTicks(periodAt(first, kind), periodAt(last, kind), most, QLocale::c())),
          "expected");
}

void TestPeriodAxis::smallTicks_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<std::size_t>("ticks");
    QTest::newRow("every month") << PeriodKind::Months << "2010-01" << "2012-12" << 12 << std::size_t(36);
    QTest::newRow("years, every other one labelled")
        << PeriodKind::Months << "2000-01" << "2019-12" << 10 << std::size_t(20);
    QTest::newRow("months of weeks") << PeriodKind::Weeks << "2019-01-01" << "2020-12-27" << 12
                                     << std::size_t(24);
    QTest::newRow("every quarter") << PeriodKind::Quarters << "2010-01" << "2012-12" << 6 << std::size_t(12);
    QTest::newRow("every year") << PeriodKind::Years << "2000-01" << "2019-12" << 10 << std::size_t(20);
    QTest::newRow("decades") << PeriodKind::Years << "1900-01" << "1999-12" << 5 << std::size_t(5);
}

void TestPeriodAxis::smallTicks()
{
    QFETCH(const PeriodKind, kind);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const int, most);
    QTEST(chart::periodTicks(periodAt(first, kind), periodAt(last, kind), most, QLocale::c()).size(),
          "ticks");
}

void TestPeriodAxis::neverMoreThanFit_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::newRow("weeks") << PeriodKind::Weeks;
    QTest::newRow("months") << PeriodKind::Months;
    QTest::newRow("quarters") << PeriodKind::Quarters;
    QTest::newRow("years") << PeriodKind::Years;
}

void TestPeriodAxis::neverMoreThanFit()
{
    QFETCH(const PeriodKind, kind);
    const core::Period first = periodAt(QStringLiteral("1999-08"), kind);
    for (int length = 1; length <= 600; ++length) {
        for (int most = 1; most <= 30; ++most) {
            const core::Period last = first + (length - 1);
            const auto ticks = chart::periodTicks(first, last, most, QLocale::c());
            const auto labelled = std::ranges::count_if(
                ticks, [](const chart::PeriodTick &tick) { return !tick.label.isEmpty(); });
            const QString at = QStringLiteral("%1 %2").arg(length).arg(most);
            QVERIFY2(labelled >= 1 && labelled <= most, qPrintable(at));
            QVERIFY2(ticks.front().period >= first && ticks.back().period <= last, qPrintable(at));
        }
    }
}

void TestPeriodAxis::inWords_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("withDays");
    QTest::newRow("week") << PeriodKind::Weeks << "2024-01-31" << "week 5 of 2024"
                          << "week 5 of 2024 (29 Jan – 4 Feb)";
    QTest::newRow("a week of the year before") << PeriodKind::Weeks << "2021-01-03" << "week 53 of 2020"
                                               << "week 53 of 2020 (28 Dec – 3 Jan)";
    QTest::newRow("month") << PeriodKind::Months << "2010-04-30" << "April 2010" << "April 2010";
    QTest::newRow("quarter") << PeriodKind::Quarters << "2010-04-30" << "Q2 2010" << "Q2 2010";
    QTest::newRow("year") << PeriodKind::Years << "2010-04-30" << "2010" << "2010";
}

void TestPeriodAxis::inWords()
{
    QFETCH(const PeriodKind, kind);
    QFETCH(const QString, day);
    QTEST(chart::periodInWords(periodAt(day, kind), QLocale::c()), "words");
    QTEST(chart::periodWithDays(periodAt(day, kind), QLocale::c()), "withDays");
}

NEWFACES_TEST(tst_periodaxis, TestPeriodAxis, QCoreApplication)
#include "tst_periodaxis.moc"
