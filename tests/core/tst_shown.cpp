// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributionsformat.h"
#include "core/counting/shown.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <random>

using core::ChartData;
using core::Counted;
using core::CountedView;
using core::Period;
using core::PeriodRange;
using core::Rules;
using core::Shown;
using core::View;
using Kind = core::ChartData::Series::Kind;

namespace {

/// Forty people with commits in twelve repositories over ten years, some of an organisation.
core::History someHistory()
{
    std::mt19937 random(20);
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    HistoryMaker maker;
    for (int i = 0; i < 400; ++i) {
        const int person = pick(40);
        core::Author by = author(QStringLiteral("p%1").arg(person, 2, 10, QLatin1Char('0')));
        if (person % 3 == 0)
            by.email = QStringLiteral("p%1@%2.com")
                           .arg(person)
                           .arg(QStringLiteral("acme,bolt,cog").split(u',').at(person % 9 / 3));
        const QByteArray repository = "r" + QByteArray::number(pick(12));
        const QString day = QStringLiteral("20%1-%2-%3")
                                .arg(10 + pick(10))
                                .arg(1 + pick(12), 2, 10, QLatin1Char('0'))
                                .arg(1 + pick(28), 2, 10, QLatin1Char('0'));
        maker.add(repository.constData(), by, day.toUtf8().constData());
    }
    return maker.made();
}

CountedView viewOf(const Rules &rules, View view)
{
    static const core::History history = someHistory();
    return core::countedView(std::make_shared<const core::Contributions>(core::contributions(history, rules)),
                             view);
}

const std::vector<View> &allViews()
{
    static const std::vector<View> views = {View::Newcomers,  View::Active,        View::Retention,
                                            View::OnceOrBack, View::Organisations, View::Insiders};
    return views;
}

/// The chart that has a bar for each of the people alone.
std::vector<std::vector<int>> countsOf(const CountedView &counted, const std::vector<Counted> &people)
{
    std::vector<std::vector<int>> counts(counted.chart.series.size(),
                                         std::vector<int>(counted.chart.periods.size()));
    for (const Counted &one : people)
        ++counts[one.series]
                [static_cast<std::size_t>(core::periodsBetween(counted.chart.periods.front(), one.period))];
    return counts;
}

std::vector<std::vector<int>> countsOf(const ChartData &chart)
{
    std::vector<std::vector<int>> counts;
    counts.reserve(chart.series.size());
    for (const ChartData::Series &series : chart.series)
        counts.push_back(series.counts);
    return counts;
}

} // namespace

/// The chart, the list and what is exported are about the same people, whatever is shown.
class TestShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBarHasItsPeople_data()
    {
        QTest::addColumn<Rules>("rules");
        QTest::addColumn<View>("view");
        for (const View view : allViews()) {
            for (const core::PeriodKind period : {core::PeriodKind::Weeks, core::PeriodKind::Months,
                                                  core::PeriodKind::Quarters, core::PeriodKind::Years}) {
                for (const core::Scope scope : {core::Scope::Repository, core::Scope::Owner}) {
                    Rules rules{.scope = scope, .period = period};
                    rules.inside = QStringLiteral("bolt.com");
                    const QString name =
                        QStringList{core::toString(view), core::toString(period), core::toString(scope)}.join(
                            u' ');
                    QTest::newRow(qPrintable(name)) << rules << view;
                    rules.since = month(2013, 5);
                    rules.until = month(2016, 2);
                    QTest::newRow(qPrintable(name + QStringLiteral(" of three years"))) << rules << view;
                }
            }
        }
    }

    void everyBarHasItsPeople()
    {
        QFETCH(const Rules, rules);
        QFETCH(const View, view);
        const CountedView counted = viewOf(rules, view);
        QVERIFY(!counted.people.empty());
        QCOMPARE(countsOf(counted, counted.people), countsOf(counted.chart));
        QCOMPARE(core::shownChart(counted, {.view = view}), counted.chart);
        QCOMPARE(core::shownPeople(counted, {.view = view}), counted.people);
        if (view == View::Active) // nothing is lost when all of them are taken
            QCOMPARE(core::answerOf(counted, counted.people), *counted.answer);
    }

    void partsAgree_data() { everyBarHasItsPeople_data(); }

    void partsAgree()
    {
        QFETCH(const Rules, rules);
        QFETCH(const View, view);
        const CountedView counted = viewOf(rules, view);
        std::mt19937 random(7);
        const auto pick = [&random](std::size_t below) {
            return static_cast<std::size_t>(random()) % below;
        };
        for (int i = 0; i < 60; ++i) {
            Shown shown{.view = view};
            const ChartData &all = counted.chart;
            if (pick(2) == 0) {
                const std::size_t first = pick(all.periods.size());
                shown.range = {all.periods[first], all.periods[first + pick(all.periods.size() - first)]};
            }
            for (const ChartData::Series &series : all.series) {
                if (pick(3) == 0)
                    shown.hidden.push_back(core::keyOf(series));
            }
            if (pick(2) == 0)
                shown.text = QStringLiteral("p%1").arg(pick(4));
            if (pick(3) == 0 && !shown.range) {
                const auto &one = counted.people[pick(counted.people.size())];
                shown.segment = {one.period};
                if (pick(2) == 0)
                    shown.segment->series = core::keyOf(all.series[one.series]);
            }
            const ChartData chart = core::shownChart(counted, shown);
            const std::vector<Counted> people = core::shownPeople(counted, shown);
            QCOMPARE(core::countShown(chart), static_cast<int>(people.size()));
            if (view == View::Newcomers)
                QCOMPARE(chart.soFar.back(), core::countInSight(chart));
            if (!shown.segment && !chart.periods.empty()) {
                const ChartData part = core::visiblePart(chart);
                QCOMPARE(core::countInSight(part), static_cast<int>(people.size()));
            }

            const core::Contributions answer = core::answerOf(counted, people);
            QCOMPARE(answer.newcomers.size() + answer.returns.size(), people.size());
            int newcomers = 0;
            for (const core::Row &row : answer.rows)
                newcomers += row.newContributors;
            QCOMPARE(newcomers, static_cast<int>(answer.newcomers.size()));
            QCOMPARE(core::toCsv(counted, people).count('\n'), static_cast<int>(people.size()) + 1);
            QVERIFY(std::ranges::is_sorted(answer.returns, {}, &core::Return::period));
            for (const core::Return &one : answer.returns)
                QVERIFY(one.who < answer.newcomers.size() + answer.earlier.size());
            QCOMPARE(core::shownNumbers(counted, people).people,
                     static_cast<int>(core::distinctPeople(counted, people).size()));
        }
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("logins");
        QTest::newRow("everyone") << "" << "ann,ben,cy";
        QTest::newRow("in the name") << "ANN" << "ann";
        QTest::newRow("in the repository") << "cli" << "ben";
        QTest::newRow("in the organisation") << "acme" << "cy";
        QTest::newRow("nobody") << "zoe" << "";
    }

    void text()
    {
        core::Author cy = author(QStringLiteral("cy"));
        cy.email = QStringLiteral("cy@acme.com");
        HistoryMaker maker;
        maker.add("flask", "ann", "2020-01-05").add("click", "ben", "2020-02-05");
        maker.add("flask", cy, "2020-03-05");
        const CountedView counted = core::countedView(
            std::make_shared<const core::Contributions>(core::contributions(maker.made(), {})),
            View::Newcomers);
        QFETCH(const QString, text);
        QStringList logins;
        for (const Counted &one : core::shownPeople(counted, {.text = text}))
            logins << core::personOf(*counted.answer, one.who).login;
        QTEST(logins.join(u','), "logins");
        QCOMPARE(core::countShown(core::shownChart(counted, {.text = text})),
                 static_cast<int>(logins.size()));
    }

    /// Someone who came before the first month that is shown is listed where they returned.
    void listsThoseWhoReturned()
    {
        HistoryMaker maker;
        maker.add("flask", "ann", "2019-01-05").add("flask", "ben", "2020-01-06");
        maker.add("flask", "ann", "2020-02-05").add("flask", "ben", "2020-02-06");
        Rules rules;
        rules.since = month(2020, 1);
        const CountedView counted = core::countedView(
            std::make_shared<const core::Contributions>(core::contributions(maker.made(), rules)),
            View::Active);
        const Period february = month(2020, 2);
        Shown shown{.view = View::Active};
        shown.segment = {february, ChartData::Key{Kind::Returning, {}}};
        const QByteArray csv = core::toCsv(counted, core::shownPeople(counted, shown));
        QVERIFY(csv.split('\n').first().endsWith(",active_in"));
        QVERIFY(csv.contains("Ann,") && csv.contains("Ben,"));
        QCOMPARE(csv.count(",2020-02\n"), 2);
        shown.segment = {february, ChartData::Key{Kind::Newcomers, {}}};
        QVERIFY(core::shownPeople(counted, shown).empty());
    }

    void marksOfWhatIsInSight()
    {
        core::History history = someHistory();
        for (const char *day : {"2011-03-04", "2014-05-06", "2018-07-08"})
            history.events.push_back(
                {.kind = core::Event::Kind::Own, .name = QString::fromLatin1(day), .at = at(day)});
        for (const View view : allViews()) {
            const CountedView counted = core::countedView(
                std::make_shared<const core::Contributions>(core::contributions(history, {})), view);
            const Period may2014 = Period::holding(at("2014-05-06"), core::PeriodKind::Months);
            const Shown shown{.view = view, .range = PeriodRange{may2014 + (-2), may2014 + 3}};
            const ChartData chart = core::shownChart(counted, shown);
            QCOMPARE(chart.marks.size(), 3U); // those out of sight are not drawn
            const ChartData part = core::visiblePart(chart);
            QCOMPARE(part.marks.size(), 1U);
            QCOMPARE(part.marks[0].period, 2U);
            QVERIFY(part.periods[part.marks[0].period] == may2014);
            QCOMPARE(part.marks[0].events[0].name, QStringLiteral("2014-05-06"));
            QVERIFY(core::shownChart(counted, {.view = view, .showsEvents = false}).marks.empty());
        }
    }

    void newestYears()
    {
        ChartData chart;
        chart.period = core::PeriodKind::Months;
        for (int i = 0; i < 13; ++i)
            chart.periods.push_back(Period(month(2020, 1)) + i);
        QVERIFY(core::newestYears(chart, 1) == (PeriodRange{month(2020, 2), month(2021, 1)}));
        QVERIFY(!core::newestYears(chart, 2));
        chart.periods.pop_back();
        QVERIFY(!core::newestYears(chart, 1)); // that is all
    }

    void fitsARange_data()
    {
        QTest::addColumn<core::PeriodKind>("kind");
        QTest::addColumn<QString>("fitted");
        QTest::newRow("the same") << core::PeriodKind::Months << "2020-03 to 2020-08";
        QTest::newRow("quarters") << core::PeriodKind::Quarters << "2020-Q1 to 2020-Q3";
        QTest::newRow("years, all of them") << core::PeriodKind::Years << "";
    }

    void fitsARange()
    {
        QFETCH(const core::PeriodKind, kind);
        ChartData chart;
        chart.period = kind;
        const Period first = Period::holding(at("2020-01-05"), kind);
        const Period last = Period::holding(at("2020-12-05"), kind);
        for (Period period = first; period <= last; period += 1)
            chart.periods.push_back(period);
        const auto range = core::fitted({month(2020, 3), month(2020, 8)}, chart);
        QTEST(range ? core::toString(range->first) + QStringLiteral(" to ") + core::toString(range->last)
                    : QString(),
              "fitted");
        QVERIFY(!core::fitted({month(2010, 3), month(2010, 8)}, chart));
    }
};

NEWFACES_TEST(tst_shown, TestShown, QCoreApplication)
#include "tst_shown.moc"
