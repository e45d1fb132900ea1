// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/monthaxis.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <algorithm>

class TestMonthAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void smallTicks();
    void neverMoreThanFit();
    void inWords();
};

namespace {

/// Labels with their months; line breaks become slashes, and minor ticks are left out.
QString labelsOf(const std::vector<chart::MonthTick> &ticks)
{
    QStringList words;
    for (const chart::MonthTick &tick : ticks)
        if (!tick.label.isEmpty())
            words += core::toString(tick.month) + u' ' + QString(tick.label).replace(u'\n', u'/');
    return words.join(u", ");
}

} // namespace

void TestMonthAxis::labels_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *first, const char *last, int most,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(last) << most
                            << QString::fromLatin1(expected);
    };
    row("one month", "2010-04", "2010-04", 10, "2010-04 Apr/2010");
    row("every month", "2010-11", "2011-02", 10,
        "2010-11 Nov/2010, 2010-12 Dec, 2011-01 Jan/2011, 2011-02 Feb");
    row("quarters", "2010-02", "2011-02", 6, "2010-04 Apr/2010, 2010-07 Jul, 2010-10 Oct, 2011-01 Jan/2011");
    row("half-years", "2010-02", "2012-01", 4,
        "2010-07 Jul/2010, 2011-01 Jan/2011, 2011-07 Jul, 2012-01 Jan/2012");
    row("years", "2010-04", "2013-03", 4, "2011-01 2011, 2012-01 2012, 2013-01 2013");
    row("every other year", "2003-05", "2010-04", 4,
        "2004-01 2004, 2006-01 2006, 2008-01 2008, 2010-01 2010");
    row("every fifth year", "2002-04", "2022-11", 6,
        "2005-01 2005, 2010-01 2010, 2015-01 2015, 2020-01 2020");
    row("decades", "1991-04", "2022-11", 4, "2000-01 2000, 2010-01 2010, 2020-01 2020");
    row("no tick within", "2010-02", "2010-06", 1, "2010-02 Feb/2010");
}

void TestMonthAxis::labels()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const int, most);
    QTEST(labelsOf(chart::monthTicks(*core::parseMonth(first), *core::parseMonth(last), most, QLocale::c())),
          "expected");
}

void TestMonthAxis::smallTicks()
{
    const auto months =
        chart::monthTicks(*core::parseMonth(u"2010-01"), *core::parseMonth(u"2012-12"), 12, QLocale::c());
    QCOMPARE(months.size(), 36U);
    const auto years =
        chart::monthTicks(*core::parseMonth(u"2000-01"), *core::parseMonth(u"2019-12"), 10, QLocale::c());
    QCOMPARE(years.size(), 20U);
    QCOMPARE(years[1].label, QString());
}

void TestMonthAxis::neverMoreThanFit()
{
    const core::Month first = *core::parseMonth(u"1999-08");
    for (int length = 1; length <= 600; ++length) {
        for (int most = 1; most <= 30; ++most) {
            const auto ticks =
                chart::monthTicks(first, first + std::chrono::months(length - 1), most, QLocale::c());
            const auto labelled = std::ranges::count_if(
                ticks, [](const chart::MonthTick &tick) { return !tick.label.isEmpty(); });
            QVERIFY(labelled >= 1);
            QVERIFY2(labelled <= most, qPrintable(QStringLiteral("%1 %2").arg(length).arg(most)));
        }
    }
}

void TestMonthAxis::inWords()
{
    QCOMPARE(chart::monthInWords(*core::parseMonth(u"2010-04"), QLocale::c()), QStringLiteral("April 2010"));
}

NEWFACES_TEST(tst_monthaxis, TestMonthAxis, QCoreApplication)
#include "tst_monthaxis.moc"
