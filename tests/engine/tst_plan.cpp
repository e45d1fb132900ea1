// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/plan.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Quota;
using engine::makePlan;
using engine::Means;
using engine::Need;
using engine::Plan;
using engine::Source;

Q_DECLARE_METATYPE(engine::Need)
Q_DECLARE_METATYPE(engine::Source)

namespace {

constexpr Need listedByGraphQl(qint64 commits, bool cloned = false)
{
    return {.commits = commits, .kilobytes = 0, .headKnown = true, .cloned = cloned};
}

constexpr Need listedByRest(qint64 kilobytes, bool cloned = false)
{
    return {.commits = 0, .kilobytes = kilobytes, .headKnown = false, .cloned = cloned};
}

Quota quota(Quota::Resource resource, int remaining)
{
    Quota told{5000, remaining, core::Instant(std::chrono::hours(1))};
    told.resource = resource;
    return told;
}

Means withToken(int requests = 5000, int points = 5000)
{
    return {.source = Source::Auto,
            .hasToken = true,
            .rest = quota(Quota::Resource::Rest, requests),
            .graphQl = quota(Quota::Resource::GraphQl, points)};
}

Means withoutToken(int requests)
{
    return {.rest = quota(Quota::Resource::Rest, requests)};
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWithAToken_data()
    {
        QTest::addColumn<Need>("need");
        QTest::addColumn<Source>("expected");
        QTest::newRow("one new commit") << listedByGraphQl(1) << Source::GraphQl;
        QTest::newRow("one new commit, cloned before") << listedByGraphQl(1, true) << Source::GraphQl;
        QTest::newRow("hundreds") << listedByGraphQl(800) << Source::GraphQl;
        QTest::newRow("thousands") << listedByGraphQl(5000) << Source::Git;
        QTest::newRow("thousands, cloned before") << listedByGraphQl(2500, true) << Source::Git;
        QTest::newRow("tens of thousands") << listedByGraphQl(82'000) << Source::Git;
    }

    void choosesWithAToken()
    {
        QFETCH(const Need, need);
        QTEST(makePlan({need}, withToken()).sources.front(), "expected");
    }

    void choosesWithoutAToken_data()
    {
        QTest::addColumn<Need>("need");
        QTest::addColumn<int>("requestsLeft");
        QTest::addColumn<Source>("expected");
        QTest::newRow("small") << listedByRest(40) << 58 << Source::Rest;
        QTest::newRow("small, little left") << listedByRest(40) << 8 << Source::Git;
        QTest::newRow("small, nothing left") << listedByRest(40) << 0 << Source::Git;
        QTest::newRow("more than a fair share") << listedByRest(1'400) << 58 << Source::Git;
        QTest::newRow("large") << listedByRest(100'000) << 58 << Source::Git;
    }

    void choosesWithoutAToken()
    {
        QFETCH(const Need, need);
        QFETCH(const int, requestsLeft);
        QTEST(makePlan({need}, withoutToken(requestsLeft)).sources.front(), "expected");
    }

    void doesWithoutGit_data()
    {
        QTest::addColumn<Need>("need");
        QTest::addColumn<Source>("expected");
        QTest::newRow("listed by GraphQL") << listedByGraphQl(82'000) << Source::GraphQl;
        QTest::newRow("listed by REST") << listedByRest(100'000) << Source::Rest;
    }

    void doesWithoutGit()
    {
        QFETCH(const Need, need);
        Means means = withToken();
        means.hasGit = false;
        QTEST(makePlan({need}, means).sources.front(), "expected");
    }

    void neverUsesUpTheQuotaForManySmallOnes()
    {
        const Plan plan = makePlan(std::vector<Need>(250, listedByRest(40)), withoutToken(58));
        const auto byRest = std::ranges::count(plan.sources, Source::Rest);
        QVERIFY2(byRest > 20 && byRest < 58, qPrintable(QString::number(byRest)));
    }

    void doesAsItIsTold_data()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("GraphQL") << Source::GraphQl;
        QTest::newRow("REST") << Source::Rest;
        QTest::newRow("git") << Source::Git;
    }

    void doesAsItIsTold()
    {
        QFETCH(const Source, source);
        Means means = withToken();
        means.source = source;
        const Plan plan = makePlan({listedByGraphQl(1), listedByGraphQl(100'000)}, means);
        QCOMPARE(plan.sources, (std::vector<Source>{source, source}));
    }

    void tellsWhatItCosts_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<qint64>("commits");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("told");
        QTest::newRow("REST, a tenth") << Source::Rest << qint64(50'000) << 5000 << false;
        QTest::newRow("REST, more") << Source::Rest << qint64(60'000) << 5000 << true;
        QTest::newRow("REST, little left") << Source::Rest << qint64(900) << 50 << true;
        QTest::newRow("GraphQL, a tenth") << Source::GraphQl << qint64(50'000) << 5000 << false;
        QTest::newRow("GraphQL, more") << Source::GraphQl << qint64(60'000) << 5000 << true;
        QTest::newRow("git") << Source::Git << qint64(82'000) << 5000 << false;
        QTest::newRow("git, few points for accounts") << Source::Git << qint64(82'000) << 100 << true;
    }

    void tellsWhatItCosts()
    {
        QFETCH(const Source, source);
        QFETCH(const qint64, commits);
        QFETCH(const int, left);
        Means means = withToken(left, left);
        means.source = source;
        const Plan plan = makePlan({listedByGraphQl(commits)}, means);
        QTEST(plan.cost.has_value(), "told");
        if (plan.cost)
            QCOMPARE(plan.cost->quota.remaining, left);
    }

    void tellsNothingWhereTheHostToldNothing()
    {
        Means means;
        means.source = Source::Rest;
        QVERIFY(!makePlan({listedByRest(1'000'000)}, means).cost);
    }
};

NEWFACES_TEST(tst_plan, TestPlan, QCoreApplication)
#include "tst_plan.moc"
