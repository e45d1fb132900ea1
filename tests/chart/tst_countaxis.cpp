// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/countaxis.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

class TestCountAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsJustAbove_data();
    void endsJustAbove();
    void worksForEveryCount();
    void sharesTheGrid_data();
    void sharesTheGrid();
    void sharesEveryGrid();
};

void TestCountAxis::endsJustAbove_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("maxSteps");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("top");

    QTest::newRow("nothing") << 0 << 6 << 1 << 1;
    QTest::newRow("one") << 1 << 6 << 1 << 2;
    QTest::newRow("three") << 3 << 6 << 1 << 4;
    QTest::newRow("44") << 44 << 6 << 10 << 50;
    QTest::newRow("a bar at a tick gets room") << 50 << 6 << 10 << 60;
    QTest::newRow("25 is a step, 2.5 is none") << 101 << 5 << 25 << 125;
    QTest::newRow("11 in five") << 11 << 5 << 5 << 15;
    QTest::newRow("thousands") << 2189 << 6 << 500 << 2500;
    QTest::newRow("one step") << 44 << 1 << 50 << 50;
    QTest::newRow("no steps at all") << 7 << 0 << 8 + 2 << 10;
}

void TestCountAxis::endsJustAbove()
{
    QFETCH(const int, highest);
    QFETCH(const int, maxSteps);
    const chart::CountScale scale = chart::countScale(highest, maxSteps);
    QTEST(scale.step, "step");
    QTEST(scale.top, "top");
}

void TestCountAxis::worksForEveryCount()
{
    for (int highest = 0; highest < 5000; ++highest) {
        for (int most = 2; most <= 8; ++most) {
            const chart::CountScale scale = chart::countScale(highest, most);
            QVERIFY2(scale.top > highest, qPrintable(QString::number(highest)));
            QCOMPARE(scale.top % scale.step, 0);
            QVERIFY(scale.top / scale.step <= most);
            QVERIFY2(scale.top - scale.step <= highest * 51 / 50 + 1, qPrintable(QString::number(highest)));
        }
    }
}

void TestCountAxis::sharesTheGrid_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("step");

    QTest::newRow("pallets") << 1919 << 5 << 400;
    QTest::newRow("many in few steps") << 1919 << 2 << 1000;
    QTest::newRow("no 1.5") << 7 << 5 << 2;
    QTest::newRow("15") << 70 << 5 << 15;
    QTest::newRow("nobody") << 0 << 6 << 1;
    QTest::newRow("one step") << 130'000 << 1 << 150'000;
}

void TestCountAxis::sharesTheGrid()
{
    QFETCH(const int, highest);
    QFETCH(const int, steps);
    const chart::CountScale scale = chart::countScaleWithSteps(highest, steps);
    QTEST(scale.step, "step");
    QCOMPARE(scale.top, scale.step * steps);
}

void TestCountAxis::sharesEveryGrid()
{
    for (int highest = 1; highest < 5000; ++highest) {
        for (int steps = 1; steps <= 6; ++steps) {
            const chart::CountScale scale = chart::countScaleWithSteps(highest, steps);
            QCOMPARE(scale.top, scale.step * steps);
            QVERIFY(scale.top > highest);
            // The line's end is in the upper part, unless there are fewer people than steps.
            QVERIFY2(scale.top <= std::max(2 * steps, highest * 8 / 5 + steps),
                     qPrintable(QString::number(highest)));
        }
    }
}

NEWFACES_TEST(tst_countaxis, TestCountAxis, QCoreApplication)
#include "tst_countaxis.moc"
