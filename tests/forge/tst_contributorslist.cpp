// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "forge/github/contributorslist.h"
#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"
#include "forgedesk.h"
#include "samplenames.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::ListedContributor;
using core::ListedContributors;
using core::Result;
using support::commit;
using support::FakeGitHub;

namespace {

QString numbered(const char *name, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(name)).arg(number);
}

/// So many accounts.
support::FakeRepository withAccounts(int accounts)
{
    support::FakeRepository repository{flask};
    for (int i = 0; i < accounts; ++i)
        repository.commits.push_back(commit(numbered("account", i), QStringLiteral("2020-01-05")));
    return repository;
}

} // namespace

class TestContributorsList : public QObject
{
    Q_OBJECT

private:
    FakeGitHub &github() { return m_desk->github; }
    Result<ListedContributors> list(const QString &repository = flask)
    {
        return forge::github::RestApi(m_desk->http, m_desk->github.api(), {})
            .contributors({pallets, repository}, {});
    }

    std::unique_ptr<ForgeDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ForgeDesk>(); }

    void cleanup() { m_desk.reset(); }

    void hasAccountsAndAddresses()
    {
        support::FakeCommit bot = commit("r[bot]", "2020-01-05");
        bot.accountType = QStringLiteral("Bot");
        github().addRepository(
            pallets, {flask,
                      {commit("ann", "2020-01-06"), bot,
                       support::unlinkedCommit(QStringLiteral("Lou"), QStringLiteral("Lou@home.example"),
                                               QStringLiteral("2020-01-04"))}});
        const Result<ListedContributors> listed = list();
        QVERIFY(listed);
        QCOMPARE(listed->maxLinkedAddresses, 500);
        const std::vector<ListedContributor> expected = {
            {.accountId = support::fakeAccountId(QStringLiteral("ann")), .login = QStringLiteral("ann")},
            {.accountId = support::fakeAccountId(QStringLiteral("r[bot]")),
             .login = QStringLiteral("r[bot]"),
             .botAccount = true},
            {.email = QStringLiteral("Lou@home.example")}};
        QVERIFY(listed->entries == expected);
        QCOMPARE(
            github().count(QStringLiteral("/repos/pallets/flask/contributors?anon=1&per_page=100&page=1")),
            1);
        QCOMPARE(github().http().count(), 1);
    }

    void readsEveryPage_data()
    {
        QTest::addColumn<FakeGitHub::Links>("links");
        QTest::addColumn<int>("accounts");
        QTest::addColumn<int>("requests");
        using Links = FakeGitHub::Links;
        for (const auto &[name, links] : {std::pair("right", Links::Right),
                                          {"no last", Links::WithoutLast},
                                          {"wrong last", Links::WrongLast},
                                          {"cursor", Links::Cursor}}) {
            QTest::addRow("%s, 250", name) << links << 250 << 3;
            QTest::addRow("%s, 199", name) << links << 199 << 2;
        }
        QTest::newRow("no links, 250") << Links::None << 250 << 3;
        QTest::newRow("no links, 200") << Links::None << 200 << 3;
        QTest::newRow("no links, 0") << Links::None << 0 << 1;
    }

    void readsEveryPage()
    {
        QFETCH(const FakeGitHub::Links, links);
        QFETCH(const int, accounts);
        github().setLinks(links);
        github().addRepository(pallets, withAccounts(accounts));
        const Result<ListedContributors> listed = list();
        QVERIFY(listed);
        QCOMPARE(listed->entries.size(), std::size_t(accounts));
        QTEST(github().http().count(), "requests");
    }

    void followsARenamedRepository()
    {
        github().addRepository(pallets, withAccounts(2));
        github().rename(pallets, flask, QStringLiteral("bottle"));
        const Result<ListedContributors> listed = list();
        QVERIFY(listed);
        QCOMPARE(listed->entries.size(), std::size_t(2));
    }

    void tellsWhyThereIsNone_data()
    {
        QTest::addColumn<support::Reply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        const auto is = [](const char *name, const support::Reply &reply, Error::Kind kind,
                           const char *code) {
            QTest::newRow(name) << reply << kind << QString::fromLatin1(code);
        };
        is("too large",
           {403, R"({"message": "The history or contributor list is too large to list contributors."})"},
           Error::Kind::Forbidden, "github.forbidden-because");
        is("none", {404}, Error::Kind::NotFound, "github.no-repository");
        is("an object", {200, "{}"}, Error::Kind::BadAnswer, "github.not-a-list");
        is("a text", {200, R"(["ann"])"}, Error::Kind::BadAnswer, "github.missing-field");
        is("no number", {200, R"([{"login": "ann", "type": "User"}])"}, Error::Kind::BadAnswer,
           "github.missing-field");
        is("no name", {200, R"([{"id": 1, "type": "User"}])"}, Error::Kind::BadAnswer,
           "github.missing-field");
        is("no end", {200, R"([{"login": "ann", "id": 1}])", {{"Link", "</x?page=2>; rel=\"next\""}}},
           Error::Kind::BadAnswer, "pages.repeated");
        is("more pages than entries", {200, "[]", {{"Link", "</x?page=9>; rel=\"last\""}}},
           Error::Kind::BadAnswer, "pages.empty");
        is("another host",
           {200,
            R"([{"login": "ann", "id": 1}])",
            {{"Link", "<https://example.org/?after=2>; rel=\"next\""}}},
           Error::Kind::BadAnswer, "github.other-host");
    }

    void tellsWhyThereIsNone()
    {
        QFETCH(const support::Reply, reply);
        github().setInterceptor([reply](const support::Seen &) { return std::optional(reply); });
        const Result<ListedContributors> listed = list();
        QVERIFY(!listed);
        QTEST(listed.error().kind, "kind");
        QTEST(listed.error().message.code, "code");
        QVERIFY(github().http().count() <= 2);
    }

    void readsNoEndlessList()
    {
        github().setInterceptor([](const support::Seen &seen) {
            const int page = seen.queryItem(QStringLiteral("page")).toInt();
            const QByteArray next = "</x?page=" + QByteArray::number(page + 1) + ">; rel=\"next\"";
            const QByteArray body = R"([{"type": "Anonymous", "email": "%1"}])";
            return support::Reply{
                200, QByteArray(body).replace("%1", QByteArray::number(page)), {{"Link", next}}};
        });
        const Result<ListedContributors> listed = list();
        QVERIFY(!listed);
        QVERIFY(core::isAbout(listed.error().message, "pages.repeated"));
        QCOMPARE(github().http().count(), forge::github::maxContributorPages);
    }

    void anApiWithoutAListSaysSo()
    {
        const forge::github::GraphQlApi api(m_desk->http, github().api(), {});
        const Result<ListedContributors> listed = api.contributors({pallets, flask}, {});
        QVERIFY(!listed);
        QVERIFY(core::isAbout(listed.error().message, "comparison.no-list"));
        QCOMPARE(github().http().count(), 0);
    }
};

NEWFACES_TEST(tst_contributorslist, TestContributorsList, QCoreApplication)
#include "tst_contributorslist.moc"
