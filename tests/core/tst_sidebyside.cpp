// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/shown.h"
#include "core/counting/sidebyside.h"
#include "core/counting/sidebysideformat.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::ChartData;
using core::Contributions;
using core::Period;
using core::SideBySide;

namespace {

/// Somebody came in each of these months; the host was asked in the last.
Contributions answerOf(const QString &owner, const std::vector<std::pair<core::Month, int>> &came,
                       core::Month asked)
{
    Contributions answer;
    answer.owner = owner;
    answer.host = QStringLiteral("github.com");
    for (const auto &[when, count] : came)
        answer.rows.push_back({QStringLiteral("repository"), when, count});
    if (!came.empty())
        answer.firstPeriod = came.front().first;
    answer.refreshedAt = core::startOf(asked) + std::chrono::days(9);
    return answer;
}

/// pallets: 2020-01 to 2020-06. redis: 2020-05 to 2020-07, asked a month later.
SideBySide palletsAndRedis()
{
    Contributions pallets =
        answerOf(QStringLiteral("pallets"), {{month(2020, 1), 3}, {month(2020, 4), 2}}, month(2020, 6));
    pallets.rows.push_back({QStringLiteral("second"), month(2020, 4), 4});
    const Contributions redis = answerOf(QStringLiteral("redis"), {{month(2020, 5), 7}}, month(2020, 7));
    return core::sideBySide(std::vector{pallets, redis});
}

/// "2020-01: 3 -, 2020-02: 0 -", with "-" where nothing is known.
QString table(const ChartData &data)
{
    QStringList lines;
    for (std::size_t period = 0; period < data.periods.size(); ++period) {
        QStringList cells;
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            const QString cell = core::cellText(data, series, period);
            cells << (cell.isEmpty() ? QStringLiteral("-") : cell);
        }
        lines << QString(core::periodText(data, data.periods[period]) + QStringLiteral(": ") +
                         cells.join(u' '));
    }
    return lines.join(QStringLiteral(", "));
}

core::PeriodRange months(core::Month first, core::Month last)
{
    return {first, last};
}

} // namespace

using Change = void (*)(SideBySide &);
Q_DECLARE_METATYPE(Change)

class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Change change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        row(
            "by date", [](SideBySide &) {},
            "2020-01: 3 -, 2020-02: 0 -, 2020-03: 0 -, 2020-04: 6 -, 2020-05: 0 7, 2020-06: 0 0, "
            "2020-07: - 0");
        row(
            "aligned", [](SideBySide &compared) { compared.alignment = core::Alignment::FirstNewcomer; },
            "0: 3 7, 1: 0 0, 2: 0 0, 3: 6 -, 4: 0 -, 5: 0 -");
        row(
            "one without newcomers",
            [](SideBySide &compared) {
                compared = core::sideBySide(
                    std::vector{answerOf(QStringLiteral("nobody"), {}, month(2021, 1)),
                                answerOf(QStringLiteral("redis"), {{month(2020, 5), 7}}, month(2020, 6))});
            },
            "2020-05: - 7, 2020-06: - 0");
        row(
            "one that is not read yet", [](SideBySide &compared) { compared.sides[0].answer.reset(); },
            "2020-05: - 7, 2020-06: - 0, 2020-07: - 0");
        row(
            "nobody anywhere",
            [](SideBySide &compared) {
                compared =
                    core::sideBySide(std::vector{answerOf(QStringLiteral("nobody"), {}, month(2021, 1)),
                                                 answerOf(QStringLiteral("no-one"), {}, month(2021, 1))});
            },
            "");
    }

    void counts()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, expected);
        SideBySide compared = palletsAndRedis();
        change(compared);
        QCOMPARE(table(core::sideBySideChart(compared)), expected);
    }

    void followsTheMonthsOfTheRules_data()
    {
        QTest::addColumn<bool>("isAligned");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by date") << false << QStringLiteral("2020-03: 0 -, 2020-04: 6 -, 2020-05: 0 7");
        // Month 0 stays the first newcomer's, though it is not shown.
        QTest::newRow("aligned") << true << QStringLiteral("0: - 7, 1: - -, 2: 0 -, 3: 6 -, 4: 0 -");
    }

    void followsTheMonthsOfTheRules()
    {
        QFETCH(const bool, isAligned);
        QFETCH(const QString, expected);
        std::vector<Contributions> answers;
        for (const core::Side &side : palletsAndRedis().sides) {
            Contributions answer = *side.answer;
            answer.rules.since = month(2020, 3);
            answer.rules.until = month(2020, 5);
            std::erase_if(answer.rows, [](const core::Row &one) { return one.period < month(2020, 3); });
            answers.push_back(answer);
        }
        SideBySide compared = core::sideBySide(answers);
        compared.alignment = isAligned ? core::Alignment::FirstNewcomer : core::Alignment::Date;
        QCOMPARE(table(core::sideBySideChart(compared)), expected);
    }

    void alignsEveryKindOfPeriod_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        for (const core::PeriodKind kind : {core::PeriodKind::Weeks, core::PeriodKind::Months,
                                            core::PeriodKind::Quarters, core::PeriodKind::Years})
            QTest::newRow(qPrintable(core::toString(kind))) << kind;
    }

    void alignsEveryKindOfPeriod()
    {
        QFETCH(const core::PeriodKind, kind);
        std::vector<Contributions> answers;
        for (const int year : {2001, 2019}) {
            Contributions answer;
            answer.owner = QStringLiteral("of-%1").arg(year);
            answer.rules.period = kind;
            answer.firstPeriod = Period::holding(core::startOf(month(year, 5)), kind);
            answer.rows = {{QStringLiteral("a"), *answer.firstPeriod, year},
                           {QStringLiteral("a"), *answer.firstPeriod + 2, 1}};
            answer.refreshedAt = (*answer.firstPeriod + 2).start();
            answers.push_back(answer);
        }
        SideBySide compared = core::sideBySide(answers);
        compared.alignment = core::Alignment::FirstNewcomer;
        const ChartData data = core::sideBySideChart(compared);
        QVERIFY(data.period == kind);
        QCOMPARE(table(data), QStringLiteral("0: 2001 2019, 1: 0 0, 2: 1 1"));
    }

    void keepsTheOrderAndTheNames()
    {
        SideBySide compared = palletsAndRedis();
        compared.sides.push_back({{QStringLiteral("django"), QStringLiteral("django"), {}}});
        compared.hidden = {QStringLiteral("redis")};
        compared.form = ChartData::Form::Bars;
        const ChartData data = core::sideBySideChart(compared);
        QCOMPARE(data.title, QStringLiteral("pallets, redis, django/django"));
        QCOMPARE(data.series.size(), std::size_t(3));
        QCOMPARE(data.series[2].name, QStringLiteral("django/django"));
        QVERIFY(data.form == ChartData::Form::Bars);
        QVERIFY(!data.series[0].isHidden && data.series[1].isHidden && !data.series[2].isHidden);
        // People may have come to several of them: they are no sum.
        QVERIFY(data.soFar.empty());
    }

    void cutsWhatIsOutOfSight()
    {
        SideBySide compared = palletsAndRedis();
        compared.range = months(month(2020, 4), month(2020, 5));
        const ChartData data = core::sideBySideChart(compared);
        QCOMPARE(data.periods.size(), std::size_t(7));
        QCOMPARE(core::countOfSeries(data, 0), 6);
        QCOMPARE(table(core::visiblePart(data)), QStringLiteral("2020-04: 6 -, 2020-05: 0 7"));
    }

    void refusesMoreThanHaveColours()
    {
        QVERIFY(core::checkSides(8));
        const auto checked = core::checkSides(9);
        QVERIFY(!checked && checked.error().kind == core::Error::Kind::Usage);
    }

    void writesCsv_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Change change, const char *expected) {
            QTest::newRow(name) << change << QByteArray(expected);
        };
        row(
            "in sight", [](SideBySide &compared) { compared.range = months(month(2020, 4), month(2020, 6)); },
            "month,pallets,redis\n2020-04,6,\n2020-05,0,7\n2020-06,0,0\n");
        row(
            "aligned, and one is hidden",
            [](SideBySide &compared) {
                compared.alignment = core::Alignment::FirstNewcomer;
                compared.hidden = {QStringLiteral("pallets")};
                compared.range = core::PeriodRange{Period::numbered(core::PeriodKind::Months, 0),
                                                   Period::numbered(core::PeriodKind::Months, 3)};
            },
            "month_since_first,redis\n0,7\n1,0\n2,0\n3,\n");
    }

    void writesCsv()
    {
        QFETCH(const Change, change);
        QFETCH(const QByteArray, expected);
        SideBySide compared = palletsAndRedis();
        change(compared);
        QCOMPARE(core::toCsv(compared), expected);
    }

    void writesJson_data()
    {
        QTest::addColumn<bool>("isAligned");
        QTest::newRow("by date") << false;
        QTest::newRow("aligned") << true;
    }

    /// The rows say both, when and how long after the first newcomer.
    void writesJson()
    {
        QFETCH(const bool, isAligned);
        SideBySide compared = palletsAndRedis();
        compared.alignment = isAligned ? core::Alignment::FirstNewcomer : core::Alignment::Date;
        compared.sides.push_back({{QStringLiteral("unread"), {}, {}}});
        const QJsonObject json = core::toJson(compared);
        QCOMPARE(json.value(QStringLiteral("align")).toString(),
                 isAligned ? QStringLiteral("first") : QStringLiteral("date"));
        QCOMPARE(json.value(QStringLiteral("scope")).toString(), QStringLiteral("repository"));
        const QJsonArray sides = json.value(QStringLiteral("compared")).toArray();
        QCOMPARE(sides.size(), 2);
        const QByteArray expected = R"({"complete":true,"first_newcomer":"2020-05","host":"github.com",)"
                                    R"("name":"redis","refreshed_at":"2020-07-10T00:00:00Z",)"
                                    R"("rows":[{"month":"2020-05","new_contributors":7,"since_first":0},)"
                                    R"({"month":"2020-06","new_contributors":0,"since_first":1},)"
                                    R"({"month":"2020-07","new_contributors":0,"since_first":2}],"total":7})";
        QCOMPARE(QJsonDocument(sides[1].toObject()).toJson(QJsonDocument::Compact), expected);
    }
};

NEWFACES_TEST(tst_sidebyside, TestSideBySide, QCoreApplication)
#include "tst_sidebyside.moc"
