// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/period.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Period;
using core::PeriodKind;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsMoments_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("firstDay");

        const auto row = [](PeriodKind kind, const char *moment, const char *text, const char *firstDay) {
            QTest::addRow("%s in %s", moment, text)
                << kind << QString::fromLatin1(moment) << QString::fromLatin1(text)
                << QString::fromLatin1(firstDay);
        };
        row(PeriodKind::Weeks, "2020-12-31", "2020-W53", "2020-12-28");
        row(PeriodKind::Weeks, "2021-01-03T23:59:59Z", "2020-W53", "2020-12-28");
        row(PeriodKind::Weeks, "2021-01-04T00:00:00Z", "2021-W01", "2021-01-04");
        row(PeriodKind::Weeks, "2024-12-29T23:59:59Z", "2024-W52", "2024-12-23");
        row(PeriodKind::Weeks, "2024-12-30T00:00:00Z", "2025-W01", "2024-12-30");
        row(PeriodKind::Weeks, "2024-01-29", "2024-W05", "2024-01-29");
        row(PeriodKind::Weeks, "2016-01-01", "2015-W53", "2015-12-28");
        row(PeriodKind::Weeks, "2022-01-01", "2021-W52", "2021-12-27");
        row(PeriodKind::Weeks, "1970-01-02", "1970-W01", "1969-12-29");
        row(PeriodKind::Weeks, "1960-02-29", "1960-W09", "1960-02-29");
        row(PeriodKind::Weeks, "0001-01-01", "0001-W01", "0001-01-01");
        row(PeriodKind::Weeks, "9999-12-31", "9999-W52", "9999-12-27");
        row(PeriodKind::Weeks, "2024-02-05T00:30:00+01:00", "2024-W05", "2024-01-29");
        row(PeriodKind::Months, "2020-02-29T23:59:59Z", "2020-02", "2020-02-01");
        row(PeriodKind::Months, "2020-12-31T23:30:00-01:00", "2021-01", "2021-01-01");
        row(PeriodKind::Months, "0001-01-01", "0001-01", "0001-01-01");
        row(PeriodKind::Quarters, "2024-03-31T23:59:59Z", "2024-Q1", "2024-01-01");
        row(PeriodKind::Quarters, "2024-04-01T00:00:00Z", "2024-Q2", "2024-04-01");
        row(PeriodKind::Quarters, "2024-09-30", "2024-Q3", "2024-07-01");
        row(PeriodKind::Quarters, "2024-12-31", "2024-Q4", "2024-10-01");
        row(PeriodKind::Years, "2024-12-31T23:59:59Z", "2024", "2024-01-01");
        row(PeriodKind::Years, "0999-05-05", "0999", "0999-01-01");
    }

    void holdsMoments()
    {
        QFETCH(const PeriodKind, kind);
        QFETCH(const QString, moment);
        QFETCH(const QString, firstDay);
        const Period period = Period::holding(at(moment), kind);
        QTEST(core::toString(period), "text");
        QVERIFY(period.kind() == kind);
        QCOMPARE(core::toString(period.start()), QString(firstDay + QStringLiteral("T00:00:00Z")));
        QVERIFY(Period::holding(period.start(), kind) == period);
        const core::Instant lastSecond = (period + 1).start() - std::chrono::seconds(1);
        QVERIFY(Period::holding(lastSecond, kind) == period);
    }

    void goesOn_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("texts");
        QTest::newRow("weeks over a year's end")
            << PeriodKind::Weeks << "2020-12-21" << "2020-W52 2020-W53 2021-W01 2021-W02";
        QTest::newRow("months") << PeriodKind::Months << "2020-11-30" << "2020-11 2020-12 2021-01 2021-02";
        QTest::newRow("quarters") << PeriodKind::Quarters << "2020-09-30"
                                  << "2020-Q3 2020-Q4 2021-Q1 2021-Q2";
        QTest::newRow("years") << PeriodKind::Years << "1999-12-31" << "1999 2000 2001 2002";
    }

    void goesOn()
    {
        QFETCH(const PeriodKind, kind);
        QFETCH(const QString, from);
        const Period first = Period::holding(at(from), kind);
        QStringList texts;
        for (Period period = first; period < first + 4; period += 1) {
            QCOMPARE(core::periodsBetween(first, period), static_cast<int>(texts.size()));
            texts += core::toString(period);
        }
        QTEST(texts.join(u' '), "texts");
        QCOMPARE(core::periodsBetween(first + 4, first), -4);
    }

    void aMonthIsAPeriod()
    {
        const Period april = month(2010, 4);
        QVERIFY(april == Period::holding(at("2010-04-30"), PeriodKind::Months));
        QVERIFY(april.kind() == PeriodKind::Months);
        QCOMPARE(core::toString(april), core::toString(month(2010, 4)));
    }
};

NEWFACES_TEST(tst_period, TestPeriod, QCoreApplication)
#include "tst_period.moc"
