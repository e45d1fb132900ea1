// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"
#include "forgedesk.h"
#include "samplenames.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

using core::Error;
using core::ListedRepository;
using core::Lookup;
using core::Result;
using forge::AuthorAccount;
using forge::CommitPage;
using forge::Listing;
using forge::WantedPage;
using forge::github::GraphQlApi;
using support::commit;
using support::FakeGitHub;
using support::Reply;
using support::Seen;
using support::Trouble;

namespace {

const QByteArray token = "a-token";
const QString jinja = QStringLiteral("jinja");

QString queryIn(const Seen &seen)
{
    return QJsonDocument::fromJson(seen.body).object().value(u"query").toString();
}

/// How many commits a query asks for by name.
int commitsAskedIn(const Seen &seen)
{
    return static_cast<int>(queryIn(seen).count(QStringLiteral("object(")));
}

/// "first: 50" of a listing.
int firstIn(const Seen &seen)
{
    static const QRegularExpression first(QStringLiteral("first: (\\d+), ownerAffiliations"));
    return first.match(queryIn(seen)).captured(1).toInt();
}

QString headOf(const std::vector<support::FakeCommit> &commits)
{
    return commits.front().sha.toHex();
}

Reply errorReply(const QString &type, const QString &message)
{
    const QJsonObject error{{QStringLiteral("type"), type}, {QStringLiteral("message"), message}};
    const QJsonObject answer{{QStringLiteral("data"), QJsonValue()},
                             {QStringLiteral("errors"), QJsonArray{error}}};
    return {200, QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

std::vector<core::Sha> shasIn(const CommitPage &page)
{
    std::vector<core::Sha> shas;
    shas.reserve(page.commits.size());
    for (const core::ListedCommit &one : page.commits)
        shas.push_back(one.sha);
    return shas;
}

} // namespace

class TestGraphQlApi : public QObject
{
    Q_OBJECT

private:
    FakeGitHub &github() { return m_desk->github; }
    GraphQlApi api() { return {m_desk->http, m_desk->github.api(), token}; }
    std::vector<Seen> seen() { return m_desk->github.http().seen(); }

    Result<CommitPage> page(const QString &repository, const QString &revision, int number = 1)
    {
        return api().pages(pallets, {{repository, revision, number}}, {}).get().front();
    }

    std::unique_ptr<ForgeDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ForgeDesk>(); }

    void cleanup() { m_desk.reset(); }

    void asksAtItsAddress_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::newRow("github.com") << QString() << QStringLiteral("/graphql");
        QTest::newRow("with a slash") << QStringLiteral("/") << QStringLiteral("/graphql");
        QTest::newRow("Enterprise") << QStringLiteral("/api/v3") << QStringLiteral("/api/graphql");
        QTest::newRow("Enterprise, with a slash")
            << QStringLiteral("/api/v3/") << QStringLiteral("/api/graphql");
    }

    void asksAtItsAddress()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, path);
        github().addOwner(pallets);
        const GraphQlApi there(m_desk->http, github().http().url(base), token);
        QVERIFY(there.list({pallets, {}}, {}).has_value());
        QCOMPARE(seen().front().path, path);
        QCOMPARE(seen().front().headers.value("authorization"), "Bearer " + token);
    }

    void listsAnOrganisation()
    {
        github().addOwner(QStringLiteral("Pallets"));
        const std::vector<support::FakeCommit> three =
            support::commits(3, QStringLiteral("ann"), QStringLiteral("2020-01-05"));
        github().addRepository(pallets, {.name = jinja,
                                         .commits = three,
                                         .fork = true,
                                         .archived = true,
                                         .branch = QStringLiteral("trunk"),
                                         .isPrivate = true,
                                         .kilobytes = 77});
        github().addRepository(pallets,
                               {.name = QStringLiteral("Flask"), .commits = {commit("ann", "2020-01-05")}});
        github().addRepository(pallets, {.name = QStringLiteral("empty")});
        const Result<Listing> listing = api().list({pallets, {}}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->lookup, (Lookup{QStringLiteral("Pallets"), {}}));
        QCOMPARE(listing->requests, 1);
        QCOMPARE(listing->repositories.size(), std::size_t(3));

        const ListedRepository &empty = listing->repositories[0];
        QCOMPARE(empty.name, QStringLiteral("empty"));
        QCOMPARE(empty.refusal->kind, Error::Kind::Empty);
        QCOMPARE(empty.refusal->message,
                 core::message("github.empty-repository", QStringLiteral("Pallets/empty")));
        QVERIFY(empty.branch.isEmpty() && !empty.head);

        // Told the same as by REST, and more.
        const Result<Listing> byRest =
            forge::github::RestApi(m_desk->http, github().api(), token).list({pallets, {}}, {});
        ListedRepository expected = byRest->repositories[2];
        QCOMPARE(expected.name, jinja);
        QVERIFY(expected.isPrivate);
        QCOMPARE(expected.kilobytes, qint64(77));
        expected.head = three.front().sha;
        expected.commits = 3;
        QVERIFY(listing->repositories[2] == expected);
    }

    void listsManyRepositories()
    {
        for (int i = 0; i < 230; ++i)
            github().addRepository(pallets, {QStringLiteral("r%1").arg(i, 3, 10, QLatin1Char('0')),
                                             {commit("ann", "2020-01-05")}});
        const Result<Listing> listing = api().list({pallets, {}}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->requests, 3);
        QCOMPARE(seen().size(), std::size_t(3));
        QCOMPARE(listing->repositories.size(), std::size_t(230));
        for (int i = 0; i < 230; ++i)
            QCOMPARE(listing->repositories[std::size_t(i)].name,
                     QStringLiteral("r%1").arg(i, 3, 10, QLatin1Char('0')));
    }

    void listsAUsersPublicRepositories()
    {
        const QString ann = QStringLiteral("ann");
        github().addOwner(ann, FakeGitHub::Account::User);
        github().addRepository(ann, {.name = QStringLiteral("open")});
        github().addRepository(ann, {.name = QStringLiteral("closed"), .isPrivate = true});
        const Result<Listing> listing = api().list({ann, {}}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->repositories.size(), std::size_t(1));
        QCOMPARE(listing->repositories[0].name, QStringLiteral("open"));
    }

    void tellsTroubleWhileListing_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("blocked") << Trouble::Blocked << Error::Kind::Blocked
                                 << QStringLiteral(R"(["github.blocked","pallets/flask"])");
        QTest::newRow("single sign-on")
            << Trouble::Saml << Error::Kind::Forbidden
            << QStringLiteral(
                   R"(["github.forbidden-because","pallets/flask","Resource protected by organization SAML enforcement."])");
    }

    void tellsTroubleWhileListing()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, says);
        for (const QString &name : {flask, jinja})
            github().addRepository(pallets, {name, {commit("ann", "2020-01-05")}});
        github().setTrouble(pallets, flask, trouble);
        const Result<Listing> listing = api().list({pallets, {}}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->repositories.size(), std::size_t(2));
        QVERIFY(listing->repositories[0].refusal.has_value());
        QCOMPARE(listing->repositories[0].refusal->kind, kind);
        QCOMPARE(toJsonText(listing->repositories[0].refusal->message), says);
        QVERIFY(!listing->repositories[1].refusal && listing->repositories[1].head);
        // Alone it is listed the same.
        const Result<Listing> one = api().list({pallets, flask}, {});
        QVERIFY(one.has_value());
        QVERIFY(one->repositories.front() == listing->repositories[0]);
    }

    void listsOneByAnyOfItsNames()
    {
        github().addOwner(QStringLiteral("Pallets"));
        github().addRepository(pallets, {.name = flask, .commits = {commit("ann", "2020-01-05")}});
        github().rename(pallets, flask, QStringLiteral("Quart"));
        for (const QString &name : {flask, QStringLiteral("quart")}) {
            const Result<Listing> listing = api().list({pallets, name}, {});
            QVERIFY(listing.has_value());
            QCOMPARE(listing->lookup, (Lookup{QStringLiteral("Pallets"), QStringLiteral("Quart")}));
            QCOMPARE(listing->repositories.front().name, QStringLiteral("Quart"));
            QCOMPARE(listing->requests, 1);
        }
    }

    void failsToList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Reply>("reply"); // status 0: GitHub's own
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const Reply none{.status = 0};
        QTest::newRow("no such owner") << QString() << none << Error::Kind::NotFound
                                       << QStringLiteral(R"(["github.no-owner","pallets"])");
        QTest::newRow("no such repository") << flask << none << Error::Kind::NotFound
                                            << QStringLiteral(R"(["github.no-repository","pallets/flask"])");
        QTest::newRow("a bad token") << QString() << Reply{.status = 401, .body = R"({"message": "Bad"})"}
                                     << Error::Kind::Unauthorized
                                     << QStringLiteral(R"(["github.token-refused"])");
        QTest::newRow("forbidden by path")
            << flask
            << Reply{.body =
                         R"({"data": {"repository": null}, "errors": [{"type": "FORBIDDEN", "path": ["repository"], "message": "Too many lawyers."}]})"}
            << Error::Kind::Forbidden
            << QStringLiteral(R"(["github.forbidden-because","pallets/flask","Too many lawyers."])");
        QTest::newRow("errors alone")
            << QString() << errorReply(QStringLiteral("WHATEVER"), QStringLiteral("A bad day"))
            << Error::Kind::BadAnswer << QStringLiteral(R"(["github.error-because","pallets","A bad day"])");
        QTest::newRow("nothing at all") << QString() << Reply{.body = "{}"} << Error::Kind::BadAnswer
                                        << QStringLiteral(R"(["github.missing-field","pallets","data"])");
        QTest::newRow("a list") << QString() << Reply{.body = "[]"} << Error::Kind::BadAnswer
                                << QStringLiteral(R"(["github.missing-field","pallets","data"])");
        QTest::newRow("a repository without a number")
            << flask
            << Reply{.body = R"({"data": {"repository": {"owner": {"login": "pallets"}, "name": "flask"}}})"}
            << Error::Kind::BadAnswer << QStringLiteral(R"(["github.missing-field","pallets","databaseId"])");
        QTest::newRow("more, but not where")
            << QString()
            << Reply{.body =
                         R"({"data": {"repositoryOwner": {"login": "pallets", "repositories": {"nodes": [], "pageInfo": {"hasNextPage": true}}}}})"}
            << Error::Kind::BadAnswer << QStringLiteral(R"(["github.missing-field","pallets","endCursor"])");
        QTest::newRow("out of order") << flask << Reply{.status = 502} << Error::Kind::Unreachable
                                      << QStringLiteral(R"(["net.server-error","127.0.0.1","502"])");
        QTest::newRow("out of order, whatever is asked")
            << QString() << Reply{.status = 502} << Error::Kind::Unreachable
            << QStringLiteral(R"(["net.server-error","127.0.0.1","502"])");
    }

    void failsToList()
    {
        QFETCH(const QString, name);
        QFETCH(const Reply, reply);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, says);
        github().setInterceptor(
            [&](const Seen &) { return reply.status == 0 ? std::nullopt : std::optional(reply); });
        const Result<Listing> listing = api().list({pallets, name}, {});
        QVERIFY(!listing.has_value());
        QCOMPARE(listing.error().kind, kind);
        QCOMPARE(toJsonText(listing.error().message), says);
    }

    void needsAToken()
    {
        github().addOwner(pallets);
        const Result<Listing> listing = GraphQlApi(m_desk->http, github().api(), {}).list({pallets, {}}, {});
        QCOMPARE(listing.error().kind, Error::Kind::Unauthorized);
    }

    void skipsWhatIsHiddenFromTheToken()
    {
        github().setInterceptor([](const Seen &) {
            return Reply{.body = R"({"data": {"repositoryOwner": {"login": "pallets", "repositories": {
                "pageInfo": {"hasNextPage": false},
                "nodes": [null, {"databaseId": 7, "name": "flask", "pushedAt": null, "defaultBranchRef": null}]}}},
                "errors": [{"type": "FORBIDDEN", "path": ["repositoryOwner", "repositories", "nodes", 0], "message": "x"}]})"};
        });
        const Result<Listing> listing = api().list({pallets, {}}, {});
        QCOMPARE(listing->repositories.size(), std::size_t(1));
        QCOMPARE(listing->repositories[0].refusal->kind, Error::Kind::Empty);
    }

    void listsLessAtOnceWhenItIsTooMuch_data()
    {
        QTest::addColumn<Reply>("refusal");
        QTest::newRow("502") << Reply{.status = 502, .body = "<html>"};
        QTest::newRow("504") << Reply{.status = 504};
        QTest::newRow("resources") << errorReply(QStringLiteral("RESOURCE_LIMITS_EXCEEDED"),
                                                 QStringLiteral("Too much"));
        QTest::newRow("nodes") << errorReply(QStringLiteral("MAX_NODE_LIMIT_EXCEEDED"),
                                             QStringLiteral("Too much"));
        QTest::newRow("time") << errorReply(
            QStringLiteral(""), QStringLiteral("Something went wrong while executing your query. Sorry."));
    }

    void listsLessAtOnceWhenItIsTooMuch()
    {
        QFETCH(const Reply, refusal);
        for (int i = 0; i < 70; ++i)
            github().addRepository(pallets, {QStringLiteral("r%1").arg(i)});
        github().setInterceptor(
            [&](const Seen &seen) { return firstIn(seen) > 30 ? std::optional(refusal) : std::nullopt; });
        const Result<Listing> listing = api().list({pallets, {}}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->repositories.size(), std::size_t(70));
        QList<int> asked;
        for (const Seen &one : seen())
            asked.append(firstIn(one));
        QCOMPARE(asked, (QList<int>{100, 50, 25, 25, 25}));
        QCOMPARE(listing->requests, 5);
    }

    void readsAPage()
    {
        const std::vector<support::FakeCommit> commits = {
            commit("ann", "2020-01-07"),
            support::unlinkedCommit(QStringLiteral("Bob \"B\" ü"), QStringLiteral("bob@example.org"),
                                    QStringLiteral("2020-01-06")),
            commit("ci[bot]", "2020-01-05")};
        std::vector<support::FakeCommit> kept = commits;
        kept[2].accountType = QStringLiteral("Bot");
        github().addRepository(pallets, {flask, kept});
        const Result<CommitPage> read = page(flask, headOf(kept));
        QVERIFY(read.has_value());
        QCOMPARE(read->pages, 1);
        QCOMPARE(read->commits.size(), std::size_t(3));
        const Result<CommitPage> byRest = forge::github::RestApi(m_desk->http, github().api(), token)
                                              .pages(pallets, {{flask, headOf(kept), 1}}, {})
                                              .get()
                                              .front();
        QVERIFY(read->commits[0] == byRest->commits[0]);
        QVERIFY(read->commits[1] == byRest->commits[1]);
        core::ListedCommit bot = byRest->commits[2];
        bot.author.accountId = 0; // GraphQL shows no account of a bot's
        bot.author.login.clear();
        bot.author.botAccount = false;
        QVERIFY(read->commits[2] == bot);
        for (const char *unwanted : {"committer", "tree", "parents", "avatarUrl"})
            QVERIFY(!queryIn(seen().front()).contains(QLatin1String(unwanted)));
    }

    void readsPagesOfSeveralRepositories()
    {
        const auto many = support::commits(250, QStringLiteral("ann"), QStringLiteral("2020-01-05"));
        const auto few = support::commits(100, QStringLiteral("bob"), QStringLiteral("2020-02-05"));
        github().addRepository(pallets, {flask, many});
        github().addRepository(pallets, {jinja, few});
        const QString head = headOf(many);
        github().push(pallets, flask, {commit("cid", "2021-01-05")}); // the pages are of what was
        const auto pages = api()
                               .pages(pallets,
                                      {{flask, head, 3},
                                       {jinja, headOf(few), 1},
                                       {flask, head, 1},
                                       {flask, head, 2},
                                       {flask, head, 4}},
                                      {})
                               .get();
        QCOMPARE(pages.size(), std::size_t(5));
        std::vector<core::Sha> read;
        for (const std::size_t i : {2U, 3U, 0U}) {
            QVERIFY(pages[i].has_value());
            QCOMPARE(pages[i]->pages, 3);
            const std::vector<core::Sha> shas = shasIn(*pages[i]);
            read.insert(read.end(), shas.begin(), shas.end());
        }
        QCOMPARE(read.size(), many.size());
        for (std::size_t i = 0; i < many.size(); ++i)
            QVERIFY(read[i] == many[i].sha);
        QCOMPARE(pages[1]->pages, 1);
        QCOMPARE(pages[1]->commits.size(), std::size_t(100));
        QVERIFY(pages[4]->commits.empty());
        QCOMPARE(seen().size(), std::size_t(1));
        QCOMPARE(queryIn(seen().front()).count(QStringLiteral("repository(")), qsizetype(2));
    }

    void failsOnePageAlone_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("blocked") << Trouble::Blocked << Error::Kind::Blocked
                                 << QStringLiteral("github.blocked");
        QTest::newRow("single sign-on")
            << Trouble::Saml << Error::Kind::Forbidden << QStringLiteral("github.forbidden-because");
        QTest::newRow("gone") << Trouble::Vanished << Error::Kind::NotFound
                              << QStringLiteral("github.no-repository");
        QTest::newRow("broken") << Trouble::Broken << Error::Kind::BadAnswer
                                << QStringLiteral("github.error-because");
        QTest::newRow("no such commit")
            << Trouble::None << Error::Kind::NotFound << QStringLiteral("github.no-repository");
    }

    void failsOnePageAlone()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, says);
        const std::vector commits = {commit("ann", "2020-01-05")};
        for (const QString &name : {flask, jinja})
            github().addRepository(pallets, {name, commits});
        github().setTrouble(pallets, flask, trouble);
        const QString asked = trouble == Trouble::None ? QString(40, u'a') : headOf(commits);
        const auto pages = api().pages(pallets, {{flask, asked, 1}, {jinja, headOf(commits), 1}}, {}).get();
        QCOMPARE(pages[0].error().kind, kind);
        const core::Message message = pages[0].error().message;
        QCOMPARE(message.code, says);
        QCOMPARE(message.arguments.front(), core::Argument(QStringLiteral("pallets/flask")));
        QVERIFY(pages[1].has_value());
        QCOMPARE(pages[1]->commits.size(), std::size_t(1));
    }

    void failsAllPages_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a bad token") << Reply{.status = 401} << Error::Kind::Unauthorized;
        QTest::newRow("another status") << Reply{.status = 422} << Error::Kind::BadAnswer;
        QTest::newRow("errors alone")
            << errorReply(QStringLiteral("WHATEVER"), QStringLiteral("A bad day")) << Error::Kind::BadAnswer;
        QTest::newRow("no history")
            << Reply{.body = R"({"data": {"r0": {"c0": {}}, "r1": {"c1": {"history": null}}}})"}
            << Error::Kind::BadAnswer;
        QTest::newRow("a commit without a name")
            << Reply{.body = R"({"data": {"r0": {"c0": {"history": {"totalCount": 1, "nodes": [{}]}}},
                                          "r1": {"c1": {"history": {"totalCount": 1, "nodes": [null]}}}}})"}
            << Error::Kind::BadAnswer;
    }

    void failsAllPages()
    {
        QFETCH(Reply, reply);
        QFETCH(const Error::Kind, kind);
        github().setInterceptor([&](const Seen &) { return reply; });
        const QString sha(40, u'a');
        reply.body.replace("ID", sha.toLatin1());
        const auto pages = api().pages(pallets, {{flask, sha, 1}, {jinja, sha, 1}}, {}).get();
        QCOMPARE(pages.size(), std::size_t(2));
        for (const Result<CommitPage> &one : pages)
            QCOMPARE(one.error().kind, kind);
        QCOMPARE(seen().size(), std::size_t(kind == Error::Kind::Unauthorized ? 2 : 1)); // asked once more
        if (kind != Error::Kind::Unauthorized) {
            QVERIFY(inEnglish(pages[0].error()).contains(flask));
            QVERIFY(inEnglish(pages[1].error()).contains(jinja));
        }
    }

    void asksForHalf_data()
    {
        QTest::addColumn<Reply>("refusal");
        QTest::newRow("502") << Reply{.status = 502, .body = "<html>"};
        QTest::newRow("504") << Reply{.status = 504};
        QTest::newRow("resources") << errorReply(QStringLiteral("RESOURCE_LIMITS_EXCEEDED"),
                                                 QStringLiteral("Too much"));
        QTest::newRow("nodes") << errorReply(QStringLiteral("MAX_NODE_LIMIT_EXCEEDED"),
                                             QStringLiteral("Too much"));
    }

    void asksForHalf()
    {
        QFETCH(const Reply, refusal);
        std::vector<WantedPage> wanted;
        for (int i = 0; i < 7; ++i) {
            const QString name = QStringLiteral("r%1").arg(i % 3);
            const auto commits = support::commits(1 + i, name, QStringLiteral("2020-01-05"));
            github().addRepository(pallets, {name + QString::number(i), commits});
            wanted.push_back({name + QString::number(i), headOf(commits), 1});
        }
        github().setInterceptor([&](const Seen &seen) {
            return commitsAskedIn(seen) > 2 ? std::optional(refusal) : std::nullopt;
        });
        const auto pages = api().pages(pallets, wanted, {}).get();
        QCOMPARE(pages.size(), wanted.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].has_value());
            QCOMPARE(pages[i]->commits.size(), i + 1);
        }
        QList<int> asked;
        for (const Seen &one : seen())
            asked.append(commitsAskedIn(one));
        std::ranges::sort(asked, std::greater());
        QCOMPARE(asked, (QList<int>{7, 4, 3, 2, 2, 2, 1}));
    }

    void triesASinglePageAgain()
    {
        const std::vector commits = {commit("ann", "2020-01-05")};
        github().addRepository(pallets, {flask, commits});
        std::atomic<int> bad = 2;
        github().setInterceptor(
            [&](const Seen &) { return bad-- > 0 ? std::optional(Reply{.status = 502}) : std::nullopt; });
        QVERIFY(page(flask, headOf(commits)).has_value());
        QCOMPARE(seen().size(), std::size_t(3));
        bad = 100;
        QCOMPARE(page(flask, headOf(commits)).error().kind, Error::Kind::Unreachable);
        QCOMPARE(seen().size(), std::size_t(7));
    }

    void failsASinglePageThatIsTooMuch()
    {
        github().setInterceptor([](const Seen &) {
            return errorReply(QStringLiteral("RESOURCE_LIMITS_EXCEEDED"), QStringLiteral("Too much"));
        });
        const Result<CommitPage> read = page(flask, QString(40, u'a'));
        QCOMPARE(read.error().kind, Error::Kind::Unreachable);
        QVERIFY(core::isAbout(read.error().message, "github.slow"));
        QCOMPARE(seen().size(), std::size_t(1));
    }

    void tellsHandlesAndCompanies()
    {
        std::vector commits = {commit("ann", "2020-01-07"), commit("ben", "2020-01-06"),
                               support::unlinkedCommit(QStringLiteral("Cy"), QStringLiteral("cy@example.org"),
                                                       QStringLiteral("2020-01-05"))};
        commits[0].xHandle = QStringLiteral("Ann_on_X");
        commits[0].socialAccounts = {
            {QStringLiteral("TWITTER"), QStringLiteral("https://x.com/another")},
            {QStringLiteral("BLUESKY"), QStringLiteral("https://bsky.app/profile/ann.bsky.social")}};
        commits[1].company = QStringLiteral("@Acme ");
        commits[1].socialAccounts = {{QStringLiteral("TWITTER"), QStringLiteral("https://x.com/Ben_on_X")}};
        github().addRepository(pallets, {flask, commits});
        const auto pages = api().pages(pallets, {{flask, headOf(commits), 1}}, {}).get();
        QVERIFY(pages.front().has_value());
        const auto onBluesky = [](const QString &handle) -> core::HandlesByNetwork {
            return {{core::Network::Bluesky, handle}, {core::Network::Mastodon, QString()}};
        };
        const core::TextsByLogin texts = {
            {QStringLiteral("ann"),
             {.xHandle = QStringLiteral("Ann_on_X"),
              .otherHandles = onBluesky(QStringLiteral("ann.bsky.social"))}},
            {QStringLiteral("ben"),
             {QStringLiteral("Ben_on_X"), QStringLiteral("@Acme "), onBluesky(QString())}}};
        QVERIFY(pages.front()->accounts == texts);

        const auto accounts =
            api().accounts(pallets, {{flask, commits[0].sha}, {flask, commits[1].sha}}, {}).get();
        QVERIFY(accounts.has_value());
        QVERIFY(accounts->front().value().texts == texts.at(QStringLiteral("ann")));
        QVERIFY(accounts->back().value().texts == texts.at(QStringLiteral("ben")));
        QCOMPARE(seen().size(), std::size_t(2));
    }

    void doesNotAskForSocialAccountsOfCoAuthors()
    {
        std::vector commits = {commit("ann", "2020-01-07")};
        commits[0].coAuthors = {
            {QStringLiteral("Ben"), QStringLiteral("b@example.org"), QStringLiteral("ben")}};
        github().addRepository(pallets, {flask, commits});
        const auto accounts =
            api().accounts(pallets, {{flask, commits[0].sha, QStringLiteral("B@example.org")}}, {}).get();
        QVERIFY(accounts.has_value());
        QCOMPARE(accounts->front().value().login, QStringLiteral("ben"));
        QVERIFY(accounts->front().value().texts.otherHandles.empty());
    }

    void tellsAccounts()
    {
        std::vector commits = {commit("ann", "2020-01-07"), commit("ci[bot]", "2020-01-06"),
                               support::unlinkedCommit(QStringLiteral("Bob"), QStringLiteral("b@example.org"),
                                                       QStringLiteral("2020-01-05"))};
        commits[1].accountType = QStringLiteral("Bot");
        github().addRepository(pallets, {flask, commits});
        github().addRepository(pallets, {jinja, {commit("cid", "2020-01-05")}});
        github().addRepository(pallets, {QStringLiteral("gone"), {commit("dan", "2020-01-05")}});
        github().setTrouble(pallets, QStringLiteral("gone"), Trouble::Vanished);
        const std::vector<forge::CommitOf> asked = {
            {jinja, commit("cid", "2020-01-05").sha},
            {flask, commits[0].sha},
            {flask, commits[1].sha},
            {flask, commits[2].sha},
            {flask, commit("eve", "2020-01-05").sha},
            {QStringLiteral("gone"), commit("dan", "2020-01-05").sha}};
        const core::AccountTexts none{
            .otherHandles = {{core::Network::Bluesky, QString()}, {core::Network::Mastodon, QString()}}};
        const AuthorAccount ann{support::fakeAccountId(QStringLiteral("ann")), QStringLiteral("ann"), none};
        const AuthorAccount cid{support::fakeAccountId(QStringLiteral("cid")), QStringLiteral("cid"), none};
        const std::vector<std::optional<AuthorAccount>> expected = {
            cid, ann, AuthorAccount(), AuthorAccount(), std::nullopt, std::nullopt};
        const auto accounts = api().accounts(pallets, asked, {}).get();
        QVERIFY(accounts.has_value());
        QVERIFY(*accounts == expected);
        QCOMPARE(seen().size(), std::size_t(1));

        // In halves it is the same.
        github().setInterceptor([&](const Seen &seen) {
            return commitsAskedIn(seen) > 1 ? std::optional(Reply{.status = 502}) : std::nullopt;
        });
        QVERIFY(*api().accounts(pallets, asked, {}).get() == expected);
        QCOMPARE(seen().size(), std::size_t(12));
    }

    void failsToTellAccounts()
    {
        github().addRepository(pallets, {flask, {commit("ann", "2020-01-05")}});
        github().setTrouble(pallets, flask, Trouble::Saml);
        const std::vector<forge::CommitOf> asked = {{flask, commit("ann", "2020-01-05").sha}};
        QCOMPARE(api().accounts(pallets, asked, {}).get().error().kind, Error::Kind::Forbidden);
        github().refuseToken(token);
        QCOMPARE(api().accounts(pallets, asked, {}).get().error().kind, Error::Kind::Unauthorized);
    }

    void goesOnWhenTheQuotaIsBack()
    {
        constexpr auto graphQl = core::Quota::Resource::GraphQl;
        const std::vector commits = {commit("ann", "2020-01-05")};
        github().addRepository(pallets, {flask, commits});
        // A clock that stands until the test moves it.
        const core::Instant reset(std::chrono::seconds(1'800'000'000));
        std::atomic<bool> over = true;
        net::Options options;
        options.clock = [&] {
            return over ? reset - std::chrono::hours(1) : reset;
        };
        net::Http http(options);
        const GraphQlApi patient(http, github().api(), token);
        github().setGraphQlQuota(core::Quota{100, 0, reset});
        auto pending = patient.pages(pallets, {{flask, headOf(commits), 1}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(http.quota(github().api(), token, graphQl).has_value(), 30000);
        // REST goes on meanwhile.
        QVERIFY(forge::github::RestApi(http, github().api(), token).list({pallets, flask}, {}).has_value());
        QCOMPARE(seen().size(), std::size_t(2));
        github().setGraphQlQuota(core::Quota{100, 100, reset + std::chrono::hours(1)});
        over = false;
        QVERIFY(pending.get().front().has_value());
        QCOMPARE(seen().size(), std::size_t(3));
        QCOMPARE(http.quota(github().api(), token, graphQl)->remaining, 99);
    }

    void cancels()
    {
        github().addRepository(pallets, {flask, {commit("ann", "2020-01-05")}});
        github().http().hold();
        const std::stop_source stop;
        const QString sha(40, u'a');
        auto pages = api().pages(pallets, {{flask, sha, 1}, {flask, sha, 2}}, stop.get_token());
        auto accounts = api().accounts(pallets, {{flask, core::Sha()}}, stop.get_token());
        QVERIFY(github().http().waitForInFlight(2));
        stop.request_stop();
        for (const Result<CommitPage> &one : pages.get())
            QCOMPARE(one.error().kind, Error::Kind::Cancelled);
        QCOMPARE(accounts.get().error().kind, Error::Kind::Cancelled);
        QCOMPARE(api().list({pallets, {}}, stop.get_token()).error().kind, Error::Kind::Cancelled);
        QCOMPARE(seen().size(), std::size_t(2));
    }

    void escapesWhatItIsGiven()
    {
        const QString odd = QStringLiteral("x\") { viewer { login } } #\\\n\u2028ü");
        github().addOwner(odd);
        github().addRepository(odd, {odd, {commit("ann", "2020-01-05")}});
        const Result<Listing> listing = api().list({odd, odd}, {});
        QVERIFY(listing.has_value());
        QCOMPARE(listing->lookup, (Lookup{odd, odd}));
        QVERIFY(api()
                    .pages(odd, {{odd, commit("ann", "2020-01-05").sha.toHex(), 1}}, {})
                    .get()
                    .front()
                    .has_value());
    }
};

NEWFACES_TEST(tst_graphqlapi, TestGraphQlApi, QCoreApplication)
#include "tst_graphqlapi.moc"
