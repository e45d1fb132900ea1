// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using core::Instant;
using core::Month;

namespace {

Instant moment(int year, unsigned month, unsigned day, std::chrono::seconds time = 0s)
{
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                 std::chrono::day(day)) +
           time;
}

} // namespace

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Instant>>("expected");
        const auto is = [](const char *name, const char *text, std::optional<Instant> expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << expected;
        };
        is("utc", "2010-04-06T11:12:57Z", moment(2010, 4, 6, 11h + 12min + 57s));
        is("the epoch", "1970-01-01T00:00:00Z", Instant());
        is("before the epoch", "1969-12-31T23:59:59Z", Instant(-1s));
        is("long before the epoch", "1901-02-03T04:05:06Z", moment(1901, 2, 3, 4h + 5min + 6s));
        is("far ahead", "2999-12-31T23:59:59Z", moment(2999, 12, 31, 23h + 59min + 59s));
        is("east of UTC, the day before", "2018-06-01T01:30:00+02:00", moment(2018, 5, 31, 23h + 30min));
        is("west of UTC, the day after", "2018-05-31T20:00:00-07:00", moment(2018, 6, 1, 3h));
        is("half an hour's zone", "2020-01-01T00:00:00+05:30", moment(2019, 12, 31, 18h + 30min));
        is("a leap day", "2020-02-29T12:00:00Z", moment(2020, 2, 29, 12h));
        is("no leap day", "2021-02-29T12:00:00Z", std::nullopt);
        is("a month too many", "2020-13-01T00:00:00Z", std::nullopt);
        is("without an offset it is no moment", "2020-01-01T00:00:00", std::nullopt);
        is("a day alone", "2020-01-01", std::nullopt);
        is("a year of five digits", "10000-01-01T00:00:00Z", std::nullopt);
        is("a year before any", "-0001-01-01T00:00:00Z", std::nullopt);
        is("words", "yesterday", std::nullopt);
        is("nothing", "", std::nullopt);
    }

    void parsesTimes()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<Instant>, expected);
        QCOMPARE(core::parseInstant(text), expected);
    }

    void writesTimesInUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << QStringLiteral("2026-11-22T16:00:00Z");
        QTest::newRow("before the epoch") << QStringLiteral("1912-06-23T01:02:03Z");
        QTest::newRow("an early year") << QStringLiteral("0042-01-01T00:00:00Z");
        QTest::newRow("the last one") << QStringLiteral("9999-12-31T23:59:59Z");
    }

    void writesTimesInUtc()
    {
        QFETCH(const QString, text);
        const std::optional<Instant> instant = core::parseInstant(text);
        QVERIFY(instant);
        QCOMPARE(core::toString(*instant), text);
    }

    void doesNotAskTheTimeZone()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        const std::optional<Instant> instant = core::parseInstant(u"2018-06-01T00:00:00Z");
        const QString text = core::toString(moment(2018, 6, 1));
        before.isNull() ? void(qunsetenv("TZ")) : void(qputenv("TZ", before));
        tzset();
        QCOMPARE(instant, moment(2018, 6, 1));
        QCOMPARE(text, QStringLiteral("2018-06-01T00:00:00Z"));
    }

    void findsTheMonth_data()
    {
        QTest::addColumn<Instant>("instant");
        QTest::addColumn<QString>("month");
        QTest::newRow("its first second") << moment(2018, 6, 1) << QStringLiteral("2018-06");
        QTest::newRow("a second earlier") << moment(2018, 6, 1) - 1s << QStringLiteral("2018-05");
        QTest::newRow("the end of a year") << moment(2019, 1, 1) - 1s << QStringLiteral("2018-12");
        QTest::newRow("before the epoch") << Instant(-1s) << QStringLiteral("1969-12");
    }

    void findsTheMonth()
    {
        QFETCH(const Instant, instant);
        QFETCH(const QString, month);
        QCOMPARE(core::toString(core::monthOf(instant)), month);
    }

    void startsMonths()
    {
        const Month month = std::chrono::year(1969) / std::chrono::December;
        QCOMPARE(core::startOf(month), moment(1969, 12, 1));
        QCOMPARE(core::monthOf(core::startOf(month)), month);
    }

    void countsMonths()
    {
        using std::chrono::year;
        QCOMPARE(core::monthsBetween(year(2018) / 5, year(2018) / 5), 0);
        QCOMPARE(core::monthsBetween(year(2018) / 12, year(2019) / 1), 1);
        QCOMPARE(core::monthsBetween(year(2019) / 1, year(2018) / 12), -1);
        QCOMPARE(core::monthsBetween(year(1969) / 6, year(2020) / 7), 51 * 12 + 1);
    }

    void parsesMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("a month") << QStringLiteral("2010-04") << true;
        QTest::newRow("December") << QStringLiteral("1999-12") << true;
        QTest::newRow("a thirteenth") << QStringLiteral("2010-13") << false;
        QTest::newRow("a zeroth") << QStringLiteral("2010-00") << false;
        QTest::newRow("one digit") << QStringLiteral("2010-4") << false;
        QTest::newRow("a day") << QStringLiteral("2010-04-01") << false;
        QTest::newRow("a line end") << QStringLiteral("2010-04\n") << false;
        QTest::newRow("space before") << QStringLiteral(" 2010-04") << false;
        QTest::newRow("a slash") << QStringLiteral("2010/04") << false;
        QTest::newRow("digits of another script") << QStringLiteral("٢٠١٠-٠٤") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void parsesMonths()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        const std::optional<Month> month = core::parseMonth(text);
        QCOMPARE(month.has_value(), good);
        if (month)
            QCOMPARE(core::toString(*month), text);
    }
};

NEWFACES_TEST(tst_instant, TestInstant, QCoreApplication)
#include "tst_instant.moc"
