// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/organisations.h"

#include "core/counting/chartdata.h"
#include "core/counting/zeros.h"
#include "historymaker.h"
#include "someone.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <numeric>

using core::ChartData;
using core::Rules;
using core::View;
using Kind = core::ChartData::Series::Kind;

namespace {

/// Somebody of an account that names a company; without one, at a mail provider.
struct Comer
{
    const char *login;
    const char *company;
    const char *day;
};

core::History comersHistory(const std::vector<Comer> &comers)
{
    HistoryMaker maker;
    qint64 number = 0;
    core::History history;
    std::map<QString, QString> companies;
    for (const Comer &one : comers) {
        const QString email = QLatin1String(one.login) + QStringLiteral("@gmail.com");
        maker.add("flask", someone(one.login, qPrintable(email), ++number, one.login), one.day);
        companies[QString::fromLatin1(one.login)] = QString::fromUtf8(one.company);
    }
    history = maker.made();
    history.companies = companies;
    return history;
}

core::History someHistory()
{
    return comersHistory({{"ann", "Acme", "2020-01-05"},
                          {"bob", "acme", "2020-01-06"},
                          {"cat", "@Acme", "2020-01-07"},
                          {"dan", "Big", "2020-01-08"},
                          {"eve", "", "2020-01-09"},
                          {"fay", "", "2020-03-01"},
                          {"gil", "Big", "2020-03-02"}});
}

/// "2020-01 Acme 3", a line each.
QStringList organisationLines(const core::Contributions &answer)
{
    QStringList lines;
    for (const core::OrganisationPeriod &one : answer.activity.organisations)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(core::toString(one.period), one.organisation)
                     .arg(one.newcomers);
    return lines;
}

QStringList insidersOf(const core::Contributions &answer)
{
    QStringList lines;
    for (const core::InsidersPeriod &one : core::insidersPeriods(answer.activity.organisations, answer.rules))
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(core::toString(one.period))
                     .arg(one.insiders)
                     .arg(one.outsiders)
                     .arg(one.unknown);
    return lines;
}

int seriesSum(const ChartData::Series &series)
{
    return std::accumulate(series.counts.begin(), series.counts.end(), 0);
}

} // namespace

class TestOrganisations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByOrganisation()
    {
        const core::Contributions answer = core::contributions(someHistory(), {});
        QCOMPARE(organisationLines(answer),
                 (QStringList{QStringLiteral("2020-01 Acme 3"), QStringLiteral("2020-01 Big 1"),
                              QStringLiteral("2020-01  1"), QStringLiteral("2020-03 Big 1"),
                              QStringLiteral("2020-03  1")}));
        core::Rules years;
        years.period = core::PeriodKind::Years;
        QCOMPARE(organisationLines(core::contributions(someHistory(), years)),
                 (QStringList{QStringLiteral("2020 Acme 3"), QStringLiteral("2020 Big 2"),
                              QStringLiteral("2020  2")}));
        QVERIFY(organisationLines(core::contributions(comersHistory({}), {})).isEmpty());
    }

    /// As often, it is the first one.
    void takesTheSpellingOfMost()
    {
        const auto name = [](const std::vector<Comer> &comers) {
            return organisationLines(core::contributions(comersHistory(comers), {})).join(u';');
        };
        QCOMPARE(name({{"ann", "ACME", "2020-01-05"},
                       {"bob", "Acme", "2020-01-06"},
                       {"cat", "Acme", "2020-01-07"}}),
                 QStringLiteral("2020-01 Acme 3"));
        QCOMPARE(name({{"ann", "acme", "2020-01-05"}, {"bob", "ACME", "2020-01-06"}}),
                 QStringLiteral("2020-01 ACME 2"));
    }

    void countsInsiders_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *inside, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(inside) << QString::fromLatin1(expected);
        };
        row("none", "", "2020-01 0 4 1,2020-03 0 1 1");
        row("only separators", " ; ;", "2020-01 0 4 1,2020-03 0 1 1");
        row("one", "ACME", "2020-01 3 1 1,2020-03 0 1 1");
        row("two", "big; acme", "2020-01 4 0 1,2020-03 1 0 1");
        row("somebody else", "Acme, Inc.", "2020-01 0 4 1,2020-03 0 1 1");
    }

    void countsInsiders()
    {
        QFETCH(const QString, inside);
        core::Rules rules;
        rules.inside = inside;
        QTEST(insidersOf(core::contributions(someHistory(), rules)).join(u','), "expected");
    }

    void limitsToAnOrganisation_data()
    {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("people");
        const auto row = [](const char *organisation, const char *people) {
            QTest::newRow(organisation) << QString::fromUtf8(organisation) << QString::fromLatin1(people);
        };
        row("", "ann bob cat dan eve fay gil");
        row("ACME", "ann bob cat");
        row("Big", "dan gil");
        row("-", "eve fay");
        row("unknown", "");
    }

    void limitsToAnOrganisation()
    {
        QFETCH(const QString, organisation);
        core::Rules rules;
        rules.organisation = organisation;
        const core::Contributions answer = core::contributions(someHistory(), rules);
        QStringList people;
        for (const core::Newcomer &one : answer.newcomers)
            people << one.login;
        QTEST(people.join(u' '), "people");
        int rows = 0;
        for (const core::Row &row : answer.rows)
            rows += row.newContributors;
        int active = 0;
        for (const core::ActivePeriod &one : answer.activity.active)
            active += one.newcomers + one.returning;
        int retained = 0;
        for (const core::RetainedPeriod &one : answer.activity.retained)
            retained += one.newcomers;
        QCOMPARE(rows, static_cast<int>(people.size()));
        QCOMPARE(active, rows); // each made one commit
        QCOMPARE(retained, rows);
    }

    /// In each repository it is where they belonged when they came to it.
    void limitsInEachRepository()
    {
        HistoryMaker maker;
        const core::Author ann = someone("Ann", "ann@gmail.com", 7, "ann");
        maker.add("click", ann, "2019-05-01").add("click", ann, "2021-06-01").add("flask", ann, "2021-05-01");
        core::History history = maker.made();
        core::Decision acme;
        acme.kind = core::Decision::Kind::Organisation;
        acme.subjects = {{QStringLiteral("account:7"), QStringLiteral("ann")}};
        acme.organisation = QStringLiteral("Acme");
        acme.from = core::parseDay(u"2020-01-01");
        history.decisions = {acme};
        core::Rules rules;
        rules.organisation = QStringLiteral("acme");
        const core::Contributions answer = core::contributions(history, rules);
        QCOMPARE(answer.newcomers.size(), std::size_t(1));
        QCOMPARE(answer.newcomers.front().repository, QStringLiteral("flask"));
        QCOMPARE(answer.activity.active.size(), std::size_t(1));
        rules.scope = core::Scope::Owner;
        QVERIFY(core::contributions(history, rules).newcomers.empty());
    }

    void drawsTheLargest()
    {
        std::vector<Comer> comers;
        const std::vector<QByteArray> names = [] {
            std::vector<QByteArray> all;
            for (char letter = 'a'; letter < 'a' + 12; ++letter)
                all.push_back(QByteArray(1, letter));
            return all;
        }();
        std::vector<QByteArray> logins;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t n = 0; n <= i; ++n)
                logins.push_back("p" + names[i] + QByteArray::number(qulonglong(n)));
        }
        std::size_t next = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t n = 0; n <= i; ++n)
                comers.push_back({logins[next++].constData(), names[i].constData(), "2020-01-05"});
        }
        comers.push_back({"x", "", "2020-02-05"});
        const core::Contributions answer = core::contributions(comersHistory(comers), {});
        const ChartData data = core::chartData(answer, View::Organisations);
        QCOMPARE(data.series.size(), core::largestSeries + 2);
        QCOMPARE(data.series.front().name, QStringLiteral("l"));
        QCOMPARE(seriesSum(data.series.front()), 12);
        for (std::size_t i = 0; i < core::largestSeries; ++i)
            QVERIFY(data.series[i].kind == Kind::Organisation);
        QVERIFY(data.series[core::largestSeries].kind == Kind::Other);
        QCOMPARE(seriesSum(data.series[core::largestSeries]), 1 + 2 + 3 + 4);
        QVERIFY(data.series.back().kind == Kind::Unknown);
        QCOMPARE(data.series.back().counts[1], 1);
        QCOMPARE(seriesSum(data.series.back()), 1);
        QVERIFY(data.soFar.empty());
    }

    void drawsUnknownAlone()
    {
        const core::Contributions answer =
            core::contributions(comersHistory({{"ann", "", "2020-01-05"}, {"bob", "", "2020-02-05"}}), {});
        const ChartData data = core::chartData(answer, View::Organisations);
        QCOMPARE(data.series.size(), std::size_t(1));
        QVERIFY(data.series.front().kind == Kind::Unknown);
        const ChartData insiders = core::chartData(answer, View::Insiders);
        QCOMPARE(insiders.series.size(), std::size_t(3));
        QVERIFY(!insiders.hasInside);
    }

    /// In every view, what the bars say is what the newcomers are.
    void addsUp_data()
    {
        QTest::addColumn<View>("view");
        QTest::newRow("organisations") << View::Organisations;
        QTest::newRow("insiders") << View::Insiders;
    }

    void addsUp()
    {
        QFETCH(const View, view);
        for (const core::PeriodKind period : {core::PeriodKind::Weeks, core::PeriodKind::Months,
                                              core::PeriodKind::Quarters, core::PeriodKind::Years}) {
            core::Rules rules;
            rules.period = period;
            rules.inside = QStringLiteral("Acme");
            const core::Contributions answer = core::contributions(someHistory(), rules);
            const ChartData data = core::chartData(answer, view);
            int sum = 0;
            for (const ChartData::Series &series : data.series)
                sum += seriesSum(series);
            QCOMPARE(sum, static_cast<int>(answer.newcomers.size()));
        }
    }

    void fillsPeriods()
    {
        core::Rules rules;
        rules.inside = QStringLiteral("Acme");
        rules.until = core::parseMonth(u"2020-04");
        const core::Contributions answer = core::withZeros(core::contributions(someHistory(), rules));
        QCOMPARE(organisationLines(answer).mid(2),
                 (QStringList{QStringLiteral("2020-01  1"), QStringLiteral("2020-02  0"),
                              QStringLiteral("2020-03 Big 1"), QStringLiteral("2020-03  1"),
                              QStringLiteral("2020-04  0")}));
        QCOMPARE(insidersOf(answer),
                 (QStringList{QStringLiteral("2020-01 3 1 1"), QStringLiteral("2020-02 0 0 0"),
                              QStringLiteral("2020-03 0 1 1"), QStringLiteral("2020-04 0 0 0")}));
    }
};

NEWFACES_TEST(tst_organisations, TestOrganisations, QCoreApplication)
#include "tst_organisations.moc"
