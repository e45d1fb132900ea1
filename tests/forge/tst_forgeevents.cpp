// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"
#include "forgedesk.h"
#include "samplenames.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using core::Error;
using core::ListedRelease;
using core::ListedTag;
using forge::github::GraphQlApi;
using forge::github::RestApi;
using support::commit;
using support::FakeRelease;
using support::FakeTag;

namespace {

using Page = core::Result<forge::ListedEventsPage>;

core::Instant time(const char *text)
{
    return core::parseInstant(QString::fromLatin1(text)).value();
}

} // namespace

class TestForgeEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ForgeDesk>();
        const support::FakeCommit one = commit("ann", "2020-01-05");
        m_desk->github.addRepository(pallets, {flask, {one}});
        m_desk->github.setTags(
            pallets, flask,
            {{QStringLiteral("2.0"), one.sha, QStringLiteral("2021-05-11T14:00:00Z"), true},
             {QStringLiteral("1.0"), one.sha, QStringLiteral("2018-04-26T14:00:00Z")}},
            {{QStringLiteral("2.0"), QStringLiteral("Two"), QStringLiteral("2021-05-12T00:00:00Z")},
             {QStringLiteral("3.0"), QStringLiteral("Draft"), QStringLiteral("2022-01-01T00:00:00Z"), true},
             {QStringLiteral("3.0rc1"), {}, QStringLiteral("2022-01-01T00:00:00Z"), false, true},
             {QStringLiteral("4.0"), {}, QStringLiteral("soon")}});
        m_sha = one.sha;
    }
    void cleanup() { m_desk.reset(); }

    void byGraphQl()
    {
        const Page page = graphQl().events(pallets, {{flask}}, {}).get().front();
        QVERIFY(page);
        QVERIFY((page->events.tags ==
                 std::vector<ListedTag>{{QStringLiteral("2.0"), m_sha, time("2021-05-11T14:00:00Z")},
                                        {QStringLiteral("1.0"), m_sha, time("2018-04-26T14:00:00Z")}}));
        QVERIFY(page->events.releases == releases());
        QVERIFY(page->next.isEmpty());
    }

    void byRest()
    {
        const Page page = rest().events(pallets, {{flask}}, {}).get().front();
        QVERIFY(page);
        QVERIFY((page->events.tags ==
                 std::vector<ListedTag>{{QStringLiteral("2.0"), m_sha}, {QStringLiteral("1.0"), m_sha}}));
        QVERIFY(page->events.releases == releases());
        QCOMPARE(m_desk->github.http().count(), 2);
    }

    void followsTheCursor()
    {
        constexpr int many = 150;
        std::vector<FakeTag> tags;
        tags.reserve(many);
        for (int i = 0; i < many; ++i)
            tags.push_back({QString::number(i), m_sha, QStringLiteral("2021-05-11T14:00:00Z")});
        m_desk->github.setTags(pallets, flask, tags);
        const Page first = graphQl().events(pallets, {{flask}}, {}).get().front();
        QCOMPARE(first->events.tags.size(), std::size_t(100));
        const Page second = graphQl().events(pallets, {{flask, first->next}}, {}).get().front();
        QCOMPARE(second->events.tags.size(), std::size_t(50));
        QCOMPARE(second->events.tags.front().name, QStringLiteral("100"));
        QVERIFY(second->next.isEmpty());
    }

    void oneErrorIsOfOneRepository()
    {
        m_desk->github.addRepository(pallets, {QStringLiteral("blocked"), {commit("ann", "2020-01-05")}});
        m_desk->github.setTrouble(pallets, QStringLiteral("blocked"), support::Trouble::Blocked);
        const std::vector<Page> pages =
            graphQl()
                .events(pallets, {{QStringLiteral("blocked")}, {flask}, {QStringLiteral("none")}}, {})
                .get();
        QVERIFY(pages[0].error().kind == Error::Kind::Blocked);
        QCOMPARE(pages[1]->events.tags.size(), std::size_t(2));
        QVERIFY(pages[2].error().kind == Error::Kind::NotFound);
        QVERIFY(rest().events(pallets, {{QStringLiteral("blocked")}}, {}).get().front().error().kind ==
                Error::Kind::Blocked);
    }

    void asksForHalf()
    {
        m_desk->github.addRepository(pallets, {QStringLiteral("click"), {commit("ann", "2020-01-05")}});
        m_desk->github.setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            if (seen.body.count("refs/tags/") > 1)
                return support::Reply{502, "{}"};
            return std::nullopt;
        });
        const std::vector<Page> pages =
            graphQl().events(pallets, {{QStringLiteral("click")}, {flask}}, {}).get();
        QVERIFY(pages[0] && pages[1]);
        QCOMPARE(pages[1]->events.tags.size(), std::size_t(2));
    }

    void hostileAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("other things") << QByteArray(R"([7, null, {"name": 7, "commit": []}])");
    }

    void hostileAnswers()
    {
        QFETCH(const QByteArray, body);
        m_desk->github.setInterceptor([body](const support::Seen &) { return support::Reply{200, body}; });
        const Page page = rest().events(pallets, {{flask}}, {}).get().front();
        QVERIFY(!page || page->events == core::ListedEvents());
        QVERIFY(!graphQl().events(pallets, {{flask}}, {}).get().front());
    }

private:
    GraphQlApi graphQl() { return {m_desk->http, m_desk->github.api(), QByteArrayLiteral("a-token")}; }
    RestApi rest() { return {m_desk->http, m_desk->github.api(), {}}; }

    static std::vector<ListedRelease> releases()
    {
        return {{QStringLiteral("2.0"), QStringLiteral("Two"), time("2021-05-12T00:00:00Z")}};
    }

    std::unique_ptr<ForgeDesk> m_desk;
    core::Sha m_sha;
};

NEWFACES_TEST(tst_forgeevents, TestForgeEvents, QCoreApplication)
#include "tst_forgeevents.moc"
