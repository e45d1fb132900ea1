// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/chartdata.h"
#include "core/counting/contributionsformat.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using core::ChartData;
using Kind = core::ChartData::Series::Kind;
using core::Contributions;
using core::Period;

namespace {

Contributions answer(const std::vector<core::Row> &rows)
{
    Contributions contributions;
    contributions.owner = QStringLiteral("pallets");
    contributions.rows = rows;
    return contributions;
}

QStringList names(const ChartData &data)
{
    QStringList list;
    for (const ChartData::Series &series : data.series)
        list.append(series.name);
    return list;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutNewcomers()
    {
        const ChartData data = core::chartData(answer({}));
        QVERIFY(data.periods.empty());
        QVERIFY(data.series.empty());
        QVERIFY(data.soFar.empty());
        QCOMPARE(data.title, QStringLiteral("pallets"));
    }

    void namesWhatWasAsked()
    {
        Contributions one = answer({});
        one.repository = QStringLiteral("flask");
        one.rules.scope = core::Scope::Owner;
        QCOMPARE(core::chartData(one).title, QStringLiteral("pallets/flask"));
        QVERIFY(core::chartData(one).scope == core::Scope::Owner);
        QVERIFY(core::chartData(answer({})).scope == core::Scope::Repository);
    }

    void fillsGaps()
    {
        const ChartData data = core::chartData(answer({{QStringLiteral("click"), month(2020, 2), 3},
                                                       {QStringLiteral("flask"), month(2019, 11), 1},
                                                       {QStringLiteral("flask"), month(2020, 2), 1}}));
        QCOMPARE(data.periods,
                 (std::vector<Period>{month(2019, 11), month(2019, 12), month(2020, 1), month(2020, 2)}));
        QCOMPARE(names(data), (QStringList{QStringLiteral("click"), QStringLiteral("flask")}));
        QCOMPARE(data.series[0].counts, (std::vector<int>{0, 0, 0, 3}));
        QCOMPARE(data.series[1].counts, (std::vector<int>{1, 0, 0, 1}));
        QCOMPARE(data.soFar, (std::vector<int>{1, 1, 1, 5}));
    }

    void endsWhereTheAnswerEnds_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::addColumn<QString>("until");
        QTest::addColumn<int>("periods");
        for (const core::View view : {core::View::Newcomers, core::View::Active, core::View::Retention,
                                      core::View::OnceOrBack, core::View::Organisations}) {
            const QString name = core::toString(view);
            QTest::newRow(qPrintable(name)) << view << QString() << 5;
            QTest::newRow(qPrintable(name + QStringLiteral(", until")))
                << view << QStringLiteral("2020-02") << 3;
        }
    }

    /// Silence shows too: the last to come was there in December, and the host was asked in April.
    void endsWhereTheAnswerEnds()
    {
        QFETCH(const core::View, view);
        QFETCH(const QString, until);
        QFETCH(const int, periods);
        const Period december = month(2019, 12);
        Contributions one = answer({{QStringLiteral("flask"), december, 7}});
        one.refreshedAt = *core::parseInstant(u"2020-04-15T00:00:00Z");
        one.firstPeriod = december;
        one.activity.active = {{december, 7, 0}};
        one.activity.retained = {{december, 7, {}, {0, 0, 0}}};
        one.activity.onceOrBack = {{december, 7, 0}};
        one.activity.organisations = {{december, QStringLiteral("Acme"), 7}};
        if (!until.isEmpty())
            one.rules.until = core::parseMonth(until).value();
        const ChartData data = core::chartData(one, view);
        QCOMPARE(data.periods.size(), std::size_t(periods));
        for (const ChartData::Series &series : data.series) {
            QCOMPARE(series.counts.size(), std::size_t(periods));
            QCOMPARE(series.counts.back(), 0);
        }
        if (view == core::View::Newcomers)
            QCOMPARE(data.soFar, std::vector<int>(std::size_t(periods), 7));
    }

    void showsASingleMonth()
    {
        const ChartData data = core::chartData(answer({{QStringLiteral("flask"), month(2019, 11), 7}}));
        QCOMPARE(data.periods, (std::vector<Period>{month(2019, 11)}));
        QCOMPARE(data.soFar, (std::vector<int>{7}));
    }

    void putsTheLargestFirst()
    {
        const ChartData data = core::chartData(answer({{QStringLiteral("a"), month(2020, 1), 2},
                                                       {QStringLiteral("b"), month(2020, 1), 4},
                                                       {QStringLiteral("c"), month(2020, 1), 1},
                                                       {QStringLiteral("c"), month(2020, 2), 4},
                                                       {QStringLiteral("d"), month(2020, 2), 2}}));
        QCOMPARE(names(data), QStringLiteral("c b a d").split(u' '));
    }

    void sumsTheRest_data()
    {
        QTest::addColumn<int>("repositories");
        QTest::addColumn<bool>("other");
        QTest::newRow("eight") << 8 << false;
        QTest::newRow("nine") << 9 << true;
        QTest::newRow("thirty") << 30 << true;
    }

    void sumsTheRest()
    {
        QFETCH(const int, repositories);
        QFETCH(const bool, other);
        std::vector<core::Row> rows;
        int inAll = 0;
        for (int i = 0; i < repositories; ++i) {
            const QString name = QStringLiteral("r%1").arg(i, 2, 10, QLatin1Char('0'));
            rows.push_back({name, month(2020, 1), 100 - i});
            rows.push_back({name, month(2020, 3), 1});
            inAll += 101 - i;
        }
        const ChartData data = core::chartData(answer(rows));
        QCOMPARE(data.series.size(), std::size_t(other ? 9 : 8));
        for (std::size_t i = 0; i < 8; ++i) {
            QCOMPARE(data.series[i].kind, Kind::Repository);
            QCOMPARE(data.series[i].name, rows[2 * i].repository);
        }
        if (other) {
            int rest = 0;
            for (int i = 8; i < repositories; ++i)
                rest += 100 - i;
            QCOMPARE(data.series.back().kind, Kind::Other);
            QCOMPARE(data.series.back().name, QString());
            QCOMPARE(data.series.back().counts, (std::vector<int>{rest, 0, repositories - 8}));
        }
        QCOMPARE(data.soFar, (std::vector<int>{inAll - repositories, inAll - repositories, inAll}));
    }

    void isEmptyWithoutActivity_data()
    {
        QTest::addColumn<core::View>("view");
        QTest::newRow("active") << core::View::Active;
        QTest::newRow("retention") << core::View::Retention;
    }

    void isEmptyWithoutActivity()
    {
        QFETCH(const core::View, view);
        const ChartData data = core::chartData(answer({{QStringLiteral("flask"), month(2019, 11), 7}}), view);
        QCOMPARE(data.title, QStringLiteral("pallets"));
        QVERIFY(data.view == view);
        QVERIFY(data.periods.empty());
        QVERIFY(data.series.empty());
    }

    void stacksThoseWhoReturned()
    {
        Contributions contributions = answer({});
        contributions.activity.active = {
            {month(2019, 12), 2, 0}, {month(2020, 1), 0, 0}, {month(2020, 2), 1, 3}};
        const ChartData data = core::chartData(contributions, core::View::Active);
        QCOMPARE(data.periods, (std::vector<Period>{month(2019, 12), month(2020, 1), month(2020, 2)}));
        const std::vector<ChartData::Series> expected = {{Kind::Newcomers, {}, {2, 0, 1}},
                                                         {Kind::Returning, {}, {0, 0, 3}}};
        QVERIFY(data.series == expected);
        QVERIFY(data.soFar.empty());
    }

    void stacksByWhenTheyCameBack()
    {
        Contributions contributions = answer({});
        contributions.refreshedAt = *core::parseInstant(u"2020-09-01T00:00:00Z");
        contributions.activity.retained = {{month(2019, 2), 10, {3, 5, 6}, {3, 5, 6}},
                                           // Of the newer ones it is known who came back so far.
                                           {month(2020, 4), 7, {2, std::nullopt, std::nullopt}, {2, 4, 4}},
                                           {month(2020, 8), 1, {}, {0, 0, 0}}};
        const ChartData data = core::chartData(contributions, core::View::Retention);
        QCOMPARE(data.periods.size(), std::size_t(19));
        QVERIFY(data.asked == Period(month(2020, 9)));
        QVERIFY(data.soFar.empty());
        const std::array kinds = {Kind::BackWithin3, Kind::BackWithin6, Kind::BackWithin12, Kind::NotBack};
        const std::array<std::array<int, 3>, 4> counts = {{{3, 2, 0}, {2, 2, 0}, {1, 0, 0}, {4, 3, 1}}};
        QCOMPARE(data.series.size(), kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            QCOMPARE(data.series[i].kind, kinds[i]);
            QCOMPARE(data.series[i].counts[0], counts[i][0]);
            QCOMPARE(data.series[i].counts[1], 0); // a gap
            QCOMPARE(data.series[i].counts[14], counts[i][1]);
            QCOMPARE(data.series[i].counts[18], counts[i][2]);
        }
    }
};

NEWFACES_TEST(tst_chartdata, TestChartData, QCoreApplication)
#include "tst_chartdata.moc"
