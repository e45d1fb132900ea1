// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "forge/github/restapi.h"
#include "forge/github/tokenreport.h"
#include "forgedesk.h"
#include "samplenames.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Lookup;
using core::Result;
using forge::CommitPage;
using forge::Listing;
using forge::github::RestApi;
using support::commit;
using support::FakeGitHub;
using support::Trouble;

namespace {

Lookup allOf(const QString &owner)
{
    return {owner, QString()};
}

support::FakeRepository named(const QString &name)
{
    return {name, {commit("ann", "2020-01-05")}};
}

QStringList namesIn(const Listing &listing)
{
    QStringList names;
    for (const core::ListedRepository &repository : listing.repositories)
        names.append(repository.name);
    return names;
}

using PendingPages = std::future<std::vector<Result<CommitPage>>>;

Result<CommitPage> firstOf(PendingPages pages)
{
    return pages.get().front();
}

} // namespace

class TestRestApi : public QObject
{
    Q_OBJECT

private:
    FakeGitHub &github() { return m_desk->github; }
    RestApi api() { return {m_desk->http, m_desk->github.api(), {}}; }

    std::unique_ptr<ForgeDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ForgeDesk>(); }

    void cleanup() { m_desk.reset(); }

    void listsAnOrganisation()
    {
        github().addOwner(QStringLiteral("Pallets"));
        github().addRepository(pallets, named(QStringLiteral("jinja")));
        support::FakeRepository fork = named(QStringLiteral("Click"));
        fork.fork = true;
        fork.branch = QStringLiteral("stable");
        github().addRepository(pallets, fork);
        support::FakeRepository empty{QStringLiteral("empty")};
        empty.archived = true;
        github().addRepository(pallets, empty);

        const Result<Listing> listing = api().list(allOf(QStringLiteral("pallETS")), {});
        QVERIFY(listing);
        QCOMPARE(listing->lookup.owner, QStringLiteral("Pallets"));
        QCOMPARE(listing->lookup.repository, QString());
        QCOMPARE(namesIn(*listing), QStringLiteral("Click empty jinja").split(u' '));
        QVERIFY(listing->repositories[0].fork);
        QVERIFY(!listing->repositories[0].archived);
        QCOMPARE(listing->repositories[0].branch, QStringLiteral("stable"));
        QVERIFY(!listing->repositories[0].pushedAt.isEmpty());
        QVERIFY(listing->repositories[1].archived);
        QVERIFY(listing->repositories[1].pushedAt.isEmpty());
        QCOMPARE(listing->requests, 2);
        QCOMPARE(github().http().count(), 2);
        QCOMPARE(github().count(QStringLiteral("/orgs/Pallets/repos?type=all&")), 1);
    }

    void listsAUser()
    {
        github().addOwner(QStringLiteral("ann"), FakeGitHub::Account::User);
        github().addRepository(QStringLiteral("ann"), named(QStringLiteral("dotfiles")));
        const Result<Listing> listing = api().list(allOf(QStringLiteral("ann")), {});
        QVERIFY(listing);
        QCOMPARE(namesIn(*listing), QStringList{QStringLiteral("dotfiles")});
        QCOMPARE(github().count(QStringLiteral("/users/ann/repos?type=owner&")), 1);
    }

    void listsAnOwnerWithoutRepositories()
    {
        github().addOwner(pallets);
        const Result<Listing> listing = api().list(allOf(pallets), {});
        QVERIFY(listing);
        QVERIFY(listing->repositories.empty());
    }

    void listsSeveralPages_data()
    {
        QTest::addColumn<int>("repositories");
        QTest::addColumn<int>("requests");
        QTest::newRow("exactly one, as the account says") << 100 << 2;
        QTest::newRow("one more than one") << 101 << 3;
        QTest::newRow("three") << 250 << 4;
    }

    void listsSeveralPages()
    {
        QFETCH(const int, repositories);
        QFETCH(const int, requests);
        QStringList expected;
        for (int i = 0; i < repositories; ++i) {
            expected.append(QStringLiteral("repository%1").arg(i, 3, 10, QLatin1Char('0')));
            github().addRepository(pallets, {expected.back()});
        }
        const Result<Listing> listing = api().list(allOf(pallets), {});
        QVERIFY(listing);
        QCOMPARE(namesIn(*listing), expected);
        QCOMPARE(listing->requests, requests);
        QCOMPARE(github().http().count(), requests);
    }

    void asksForTheLaterPagesAtOnce()
    {
        for (int i = 0; i < 350; ++i)
            github().addRepository(pallets, {QStringLiteral("repository%1").arg(i)});
        github().http().hold();
        std::future<Result<Listing>> listing =
            std::async(std::launch::async, [this] { return api().list(allOf(pallets), {}); });
        QVERIFY(github().http().waitForCount(1));
        github().http().releaseOne();
        QVERIFY(github().http().waitForCount(2));
        github().http().releaseOne();
        QVERIFY(github().http().waitForInFlight(3));
        github().http().release();
        const Result<Listing> got = listing.get();
        QVERIFY(got);
        QCOMPARE(got->repositories.size(), std::size_t(350));
    }

    void listsARepositoryOnceThatMovesToTheNextPage()
    {
        for (int i = 0; i < 150; ++i)
            github().addRepository(pallets, {QStringLiteral("repository%1").arg(i, 3, 10, QLatin1Char('0'))});
        github().setInterceptor([this](const support::Seen &seen) -> std::optional<support::Reply> {
            if (seen.queryItem(QStringLiteral("page")) == u"2")
                github().addRepository(pallets, {QStringLiteral("a-new-one")});
            return std::nullopt;
        });
        const Result<Listing> listing = api().list(allOf(pallets), {});
        QVERIFY(listing);
        QCOMPARE(listing->repositories.size(), std::size_t(150));
    }

    void listsOneRepository()
    {
        github().addRepository(QStringLiteral("Pallets"), named(QStringLiteral("Flask")));
        const Result<Listing> listing = api().list({pallets, flask}, {});
        QVERIFY(listing);
        QVERIFY(listing->lookup == (Lookup{QStringLiteral("Pallets"), QStringLiteral("Flask")}));
        QCOMPARE(namesIn(*listing), QStringList{QStringLiteral("Flask")});
        QCOMPARE(listing->requests, 1);
    }

    void followsARename()
    {
        github().addRepository(pallets, named(flask));
        github().rename(pallets, flask, QStringLiteral("quart"));
        const Result<Listing> listing = api().list({pallets, flask}, {});
        QVERIFY(listing);
        QVERIFY(listing->lookup == (Lookup{pallets, QStringLiteral("quart")}));

        const Result<CommitPage> page =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {}));
        QVERIFY(page);
        QCOMPARE(page->commits.size(), std::size_t(1));
    }

    void speaksToEnterprise()
    {
        github().addRepository(pallets, named(flask));
        for (const QString &path : {QStringLiteral("/api/v3"), QStringLiteral("/api/v3/")}) {
            const RestApi enterprise(m_desk->http, github().http().url(path), {});
            QVERIFY(enterprise.list(allOf(pallets), {}));
            QVERIFY(enterprise.list({pallets, flask}, {}));
            QVERIFY(firstOf(enterprise.pages(pallets, {{flask, QStringLiteral("main"), 1}}, {})));
        }
        for (const support::Seen &seen : github().http().seen())
            QVERIFY2(seen.path.startsWith(u"/api/v3/") && !seen.path.contains(u"//"), qPrintable(seen.path));
    }

    void sendsTheTokenAndTheType()
    {
        github().addRepository(pallets, named(flask));
        QVERIFY(RestApi(m_desk->http, github().api(), "secret").list({pallets, flask}, {}));
        QVERIFY(api().list({pallets, flask}, {}));
        const std::vector<support::Seen> seen = github().http().seen();
        QCOMPARE(seen[0].headers.value("authorization"), QByteArray("Bearer secret"));
        QCOMPARE(seen[0].headers.value("accept"), QByteArray("application/vnd.github+json"));
        QVERIFY(!seen[1].headers.contains("authorization"));
    }

    void tellsRefusals_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("blocked") << Trouble::Blocked << Error::Kind::Blocked;
        QTest::newRow("single sign-on") << Trouble::Saml << Error::Kind::Forbidden;
        QTest::newRow("vanished") << Trouble::Vanished << Error::Kind::NotFound;
        QTest::newRow("broken") << Trouble::Broken << Error::Kind::BadAnswer;
    }

    void tellsRefusals()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const Error::Kind, kind);
        github().addRepository(pallets, named(flask));
        github().setTrouble(pallets, flask, trouble);

        const Result<Listing> listing = api().list({pallets, flask}, {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, kind);
        const Result<CommitPage> page =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QVERIFY(inEnglish(page.error()).contains(u"“pallets/flask”"));

        const Result<Listing> all = api().list(allOf(pallets), {});
        QVERIFY(all);
        QCOMPARE(namesIn(*all), QStringList{flask});
    }

    void tellsThatNobodyIsCalledSo()
    {
        const Result<Listing> listing = api().list(allOf(QStringLiteral("nobody")), {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, Error::Kind::NotFound);
        QCOMPARE(listing.error().message, core::message("github.no-owner", QStringLiteral("nobody")));
        QVERIFY(!api().list({pallets, flask}, {}));
    }

    void tellsThatTheTokenIsRefused()
    {
        github().addRepository(pallets, named(flask));
        github().refuseToken("stale");
        const RestApi refused(m_desk->http, github().api(), "stale");
        const Result<Listing> listing = refused.list(allOf(pallets), {});
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!inEnglish(listing.error()).contains(u"stale"));
        QCOMPARE(github().http().count(), 2); // asked once more
    }

    void asksOnceMoreBeforeATokenIsRefused()
    {
        github().addRepository(pallets, named(flask));
        github().setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            return seen.serial == 1 ? std::optional(support::Reply{401, R"({"message": "Bad credentials"})"})
                                    : std::nullopt;
        });
        QVERIFY(RestApi(m_desk->http, github().api(), "fresh").list({pallets, flask}, {}));
        QCOMPARE(github().http().count(), 2);
    }

    void pinsTheVersion()
    {
        github().addOwner(QStringLiteral("ann"), FakeGitHub::Account::User);
        github().addRepository(pallets, named(flask));
        QVERIFY(api().list(allOf(pallets), {}));
        QVERIFY(api().list({pallets, flask}, {}));
        QVERIFY(firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {})));
        QVERIFY(api().account(QStringLiteral("ann"), {}));
        QVERIFY(forge::github::reportOnToken(m_desk->http, github().api(), "a-token", core::now(), {}));
        const std::vector<support::Seen> seen = github().http().seen();
        QCOMPARE(seen.size(), std::size_t(7));
        for (const support::Seen &one : seen)
            QCOMPARE(one.headers.value("x-github-api-version"), QByteArray("2022-11-28"));
    }

    void readsAnAccount()
    {
        const QString ann = QStringLiteral("ann");
        github().addOwner(ann, FakeGitHub::Account::User, {}, QStringLiteral("Acme"));
        github().setSocialAccounts(
            ann, {{QStringLiteral("TWITTER"), QStringLiteral("https://twitter.com/Ann_on_X")},
                  {QStringLiteral("MASTODON"), QStringLiteral("https://mastodon.social/@ann")}});
        const auto textsOf = [this](const QString &login) {
            return api().account(login, {}).value().texts;
        };
        const core::AccountTexts expected{
            QStringLiteral("Ann_on_X"),
            QStringLiteral("Acme"),
            {{core::Network::Bluesky, QString()},
             {core::Network::Mastodon, QStringLiteral("@ann@mastodon.social")}}};
        QVERIFY(textsOf(ann) == expected);
        QCOMPARE(api().account(QStringLiteral("nobody"), {}).error().kind, Error::Kind::NotFound);

        const auto answerSocialAccounts = [this](int status) {
            github().setInterceptor([status](const support::Seen &seen) {
                return seen.path.endsWith(u"/social_accounts")
                           ? std::optional(support::Reply{.status = status, .body = "{}"})
                           : std::nullopt;
            });
        };
        answerSocialAccounts(404); // an earlier version of GitHub Enterprise
        QVERIFY((textsOf(ann) == core::AccountTexts{.company = QStringLiteral("Acme")}));
        answerSocialAccounts(403);
        QCOMPARE(api().account(ann, {}).error().kind, Error::Kind::Forbidden);
    }

    void followsACursor()
    {
        const std::vector<support::FakeCommit> all =
            support::commits(250, QStringLiteral("ann"), QStringLiteral("2020-01-05"));
        github().addRepository(pallets, {flask, all});
        github().setLinks(FakeGitHub::Links::Cursor);
        std::vector<core::Sha> seen;
        QString address;
        for (int page = 1; page <= 3; ++page) {
            const Result<CommitPage> read =
                firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), page, address}}, {}));
            QVERIFY(read);
            QCOMPARE(read->pages, std::min(page + 1, 3));
            QCOMPARE(read->next.isEmpty(), page == 3);
            address = read->next;
            for (const core::ListedCommit &one : read->commits)
                seen.push_back(one.sha);
        }
        QVERIFY(std::ranges::equal(seen, all, {}, {}, &support::FakeCommit::sha));
    }

    void asksNoOtherHost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("another host") << QStringLiteral("https://example.org/repos/pallets/flask/commits");
        QTest::newRow("another port") << QStringLiteral("http://127.0.0.1:1/repos/pallets/flask/commits");
        QTest::newRow("another scheme")
            << QStringLiteral("https://127.0.0.1:PORT/repos/pallets/flask/commits");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("no host") << QStringLiteral("/repos/pallets/flask/commits");
        QTest::newRow("nonsense") << QStringLiteral("http://[");
    }

    void asksNoOtherHost()
    {
        QFETCH(QString, address);
        address.replace(QStringLiteral("PORT"), QString::number(github().http().port()));
        github().addRepository(pallets, named(flask));
        const Result<CommitPage> page =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 2, address}}, {}));
        QVERIFY(!page);
        QVERIFY(core::isAbout(page.error().message, "github.other-host"));
        QCOMPARE(github().http().count(), 0);
    }

    void tellsThatThereAreNoCommits()
    {
        github().addRepository(pallets, {flask});
        const Result<CommitPage> page =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Empty);
    }

    void tellsOfAnAnswerThatMakesNoSense()
    {
        github().addRepository(pallets, named(flask));
        github().setInterceptor([](const support::Seen &) { return support::Reply{200, "{}"}; });
        QCOMPARE(api().list(allOf(pallets), {}).error().kind, Error::Kind::BadAnswer);
        QCOMPARE(api().list({pallets, flask}, {}).error().kind, Error::Kind::BadAnswer);
        QCOMPARE(firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {})).error().kind,
                 Error::Kind::BadAnswer);
    }

    void readsCommitsPageByPage()
    {
        const std::vector<support::FakeCommit> all =
            support::commits(250, QStringLiteral("ann"), QStringLiteral("2020-01-05"));
        github().addRepository(pallets, {flask, all});
        std::vector<core::Sha> seen;
        for (int page = 1; page <= 3; ++page) {
            const Result<CommitPage> read =
                firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), page}}, {}));
            QVERIFY(read);
            QCOMPARE(read->pages, 3);
            QCOMPARE(read->commits.size(), std::size_t(page < 3 ? 100 : 50));
            for (const core::ListedCommit &one : read->commits)
                seen.push_back(one.sha);
        }
        QVERIFY(std::ranges::equal(seen, all, {}, {}, &support::FakeCommit::sha));

        const Result<CommitPage> beyond =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 4}}, {}));
        QVERIFY(beyond);
        QVERIFY(beyond->commits.empty());
    }

    void readsWhoWroteACommit()
    {
        github().addRepository(pallets,
                               {flask,
                                {commit("x[bot]", "2020-01-07"), commit("ann", "2020-01-06"),
                                 support::unlinkedCommit(QStringLiteral("Bob"), QStringLiteral("bob@home"),
                                                         QStringLiteral("1969-07-20T20:17:40Z"))}});
        const Result<CommitPage> page =
            firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {}));
        QVERIFY(page);
        QCOMPARE(page->pages, 1);
        QVERIFY(page->commits[0].author.botAccount);
        QVERIFY(page->commits[1].author ==
                (core::Author{QStringLiteral("ann"), QStringLiteral("ann@example.org"),
                              support::fakeAccountId(QStringLiteral("ann")), QStringLiteral("ann"), false}));
        QCOMPARE(page->commits[2].author.login, QString());
        QCOMPARE(core::toString(page->commits[2].authoredAt), QStringLiteral("1969-07-20T20:17:40Z"));
    }

    void readsAtAPinnedHead()
    {
        const support::FakeCommit old = commit("ann", "2020-01-05");
        github().addRepository(pallets, {flask, {old}});
        github().push(pallets, flask, {commit("bob", "2020-02-01")});
        QCOMPARE(firstOf(api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, {}))->commits.size(),
                 std::size_t(2));
        QCOMPARE(firstOf(api().pages(pallets, {{flask, old.sha.toHex(), 1}}, {}))->commits.size(),
                 std::size_t(1));

        github().setCommits(pallets, flask, {commit("cid", "2020-03-01")});
        QVERIFY(firstOf(api().pages(pallets, {{flask, old.sha.toHex(), 1}}, {})));
        github().forgetOldHeads(pallets, flask);
        const Result<CommitPage> gone = firstOf(api().pages(pallets, {{flask, old.sha.toHex(), 1}}, {}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void encodesTheRevision_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::newRow("a slash") << QStringLiteral("release/1.x");
        QTest::newRow("an ampersand") << QStringLiteral("a&page=9");
        QTest::newRow("a plus") << QStringLiteral("c++");
        QTest::newRow("a number sign") << QStringLiteral("fix#42");
        QTest::newRow("a percent sign") << QStringLiteral("50%2F");
        QTest::newRow("an equals sign") << QStringLiteral("a=b");
        QTest::newRow("letters beyond ASCII") << QStringLiteral("grüße/日本");
    }

    void encodesTheRevision()
    {
        QFETCH(const QString, branch);
        support::FakeRepository repository{
            flask, support::commits(101, QStringLiteral("ann"), QStringLiteral("2020-01-05"))};
        repository.branch = branch;
        github().addRepository(pallets, repository);
        const Result<CommitPage> page = firstOf(api().pages(pallets, {{flask, branch, 2}}, {}));
        QVERIFY2(page, page ? "" : qPrintable(inEnglish(page.error())));
        QCOMPARE(page->commits.size(), std::size_t(1));
        QCOMPARE(github().http().seen().front().queryItem(QStringLiteral("sha")), branch);
    }

    void sendsSeveralBeforeTheFirstIsGot()
    {
        github().addRepository(
            pallets, {flask, support::commits(300, QStringLiteral("ann"), QStringLiteral("2020-01-05"))});
        github().http().hold();
        std::vector<PendingPages> pages;
        for (int page = 1; page <= 3; ++page)
            pages.push_back(api().pages(pallets, {{flask, QStringLiteral("main"), page}}, {}));
        QVERIFY(github().http().waitForInFlight(3));
        github().http().release();
        for (PendingPages &page : pages)
            QVERIFY(firstOf(std::move(page)));
    }

    void stopsWhenToldTo()
    {
        github().addRepository(pallets, named(flask));
        github().http().hold();
        std::stop_source stop;
        PendingPages page = api().pages(pallets, {{flask, QStringLiteral("main"), 1}}, stop.get_token());
        std::future<Result<Listing>> listing = std::async(
            std::launch::async, [this, &stop] { return api().list(allOf(pallets), stop.get_token()); });
        QVERIFY(github().http().waitForInFlight(2));
        stop.request_stop();
        QCOMPARE(firstOf(std::move(page)).error().kind, Error::Kind::Cancelled);
        QCOMPARE(listing.get().error().kind, Error::Kind::Cancelled);
        QCOMPARE(api().list(allOf(pallets), stop.get_token()).error().kind, Error::Kind::Cancelled);
    }
};

NEWFACES_TEST(tst_restapi, TestRestApi, QCoreApplication)
#include "tst_restapi.moc"
