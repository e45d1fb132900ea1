// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/span.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using chart::Span;

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void spansAreRanges();
    void movesWithinTheMonths();
    void zoomsAroundAPosition();
    void zoomsWithinTheMonths();
    void followsACursor();
};

void TestSpan::whole()
{
    QCOMPARE(chart::wholeSpan(12), (Span{-0.5, 11.5}));
    QCOMPARE(chart::wholeSpan(3), (Span{-0.5, 2.5}));
    QCOMPARE(chart::wholeSpan(1), (Span{-1.5, 1.5})); // centred in the minimum span
}

void TestSpan::spansAreRanges()
{
    std::vector<core::Period> months;
    months.reserve(240);
    for (int i = 0; i < 240; ++i)
        months.push_back(core::Period(core::Month()) + i);
    const auto range = [&months](std::size_t first, std::size_t last) {
        return core::PeriodRange{months[first], months[last]};
    };
    QCOMPARE(chart::spanOf(std::nullopt, months), chart::wholeSpan(240));
    QCOMPARE(chart::spanOf(range(228, 239), months), (Span{227.5, 239.5}));
    QCOMPARE(chart::spanOf(range(7, 7), months), (Span{6.5, 7.5}));
    QVERIFY(chart::rangeOf({227.5, 239.5}, months) == range(228, 239));
    QVERIFY(chart::rangeOf({227.2, 239.2}, months) == range(228, 239));
    QVERIFY(chart::rangeOf({226.8, 238.8}, months) == range(227, 238));
    QVERIFY(chart::rangeOf({100.1, 103.3}, months) == range(101, 103));
    QVERIFY(!chart::rangeOf(chart::wholeSpan(240), months));
    QVERIFY(!chart::rangeOf({-5, 400}, months));
    QVERIFY(!chart::rangeOf(chart::wholeSpan(0), {}));
}

void TestSpan::movesWithinTheMonths()
{
    const Span span{9.5, 19.5};
    QCOMPARE(chart::moved(span, 5, 100), (Span{14.5, 24.5}));
    QCOMPARE(chart::moved(span, -50, 100), (Span{-0.5, 9.5}));
    QCOMPARE(chart::moved(span, 500, 100), (Span{89.5, 99.5}));
    QCOMPARE(chart::moved(chart::wholeSpan(2), 1, 2), chart::wholeSpan(2));
}

void TestSpan::zoomsAroundAPosition()
{
    QCOMPARE(chart::zoomed({10, 50}, 0.5, 20, 100), (Span{15, 35}));
    QCOMPARE(chart::zoomed({10, 50}, 2, 30, 200), (Span{-0.5, 79.5})); // stops at the first month
}

void TestSpan::zoomsWithinTheMonths()
{
    QCOMPARE(chart::zoomed({10, 50}, 100, 20, 60), chart::wholeSpan(60));
    QCOMPARE(chart::zoomed({10, 50}, 0.001, 30, 60).length(), 3.0);
    QCOMPARE(chart::zoomed(chart::wholeSpan(1), 0.5, 0, 1), chart::wholeSpan(1));
}

void TestSpan::followsACursor()
{
    const Span span{9.5, 19.5};
    QCOMPARE(chart::scrolledTo(span, 12, 100), span);
    QCOMPARE(chart::scrolledTo(span, 20, 100), (Span{10.5, 20.5}));
    QCOMPARE(chart::scrolledTo(span, 3, 100), (Span{2.5, 12.5}));
}

NEWFACES_TEST(tst_span, TestSpan, QCoreApplication)
#include "tst_span.moc"
