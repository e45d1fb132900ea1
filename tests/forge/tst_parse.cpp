// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "forge/github/graphqlparse.h"
#include "forge/github/parse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using core::Error;

namespace {

const QString about = QStringLiteral("pallets/flask");

/// A commit as GitHub tells it, with the two people inside "commit" and the account beside it.
QByteArray commitBody(const QByteArray &author, const QByteArray &committer, const QByteArray &account)
{
    return QByteArray(
               R"([{"sha": "0123456789abcdef0123456789ABCDEF01234567", "node_id": "C_1", "commit": {)") +
           R"("author": )" + author + R"(, "committer": )" + committer +
           R"(, "message": "Change", "tree": {"sha": "4b82"}}, "author": )" + account +
           R"(, "committer": null, "parents": [], "stats": {"total": 3}}])";
}

QJsonDocument json(const QByteArray &body)
{
    return QJsonDocument::fromJson(body);
}

} // namespace

class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAccounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<forge::github::Account>("account");
        const auto is = [](const char *name, const char *body, const forge::github::Account &account) {
            QTest::newRow(name) << QByteArray(body) << account;
        };
        is("a user", R"({"login": "Ann", "id": 1, "type": "User", "plan": {"space": 1}})",
           {QStringLiteral("Ann"), false});
        is("an organisation", R"({"login": "pallets", "id": 2, "type": "Organization"})",
           {QStringLiteral("pallets"), true});
        is("of no type", R"({"login": "pallets"})", {QStringLiteral("pallets"), false});
    }

    void readsAccounts()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const forge::github::Account, account);
        const core::Result<forge::github::Account> read = forge::github::parseAccount(json(body), about);
        QVERIFY(read);
        QVERIFY(*read == account);
    }

    void readsARepository()
    {
        const core::Result<forge::github::NamedRepository> read = forge::github::parseRepository(
            json(
                R"({"id": 596892, "name": "flask", "owner": {"login": "pallets", "id": 16748505}, "fork": false,
                "archived": true, "default_branch": "main", "pushed_at": "2026-04-09T04:04:03Z"})"),
            about);
        QVERIFY(read);
        QVERIFY(read->lookup == (core::Lookup{QStringLiteral("pallets"), QStringLiteral("flask")}));
        QVERIFY(read->repository ==
                (core::ListedRepository{596892, QStringLiteral("flask"), false, true, QStringLiteral("main"),
                                        QStringLiteral("2026-04-09T04:04:03Z")}));
    }

    void readsRepositories()
    {
        const auto read = forge::github::parseRepositories(
            json(R"([{"id": 1, "name": "a", "default_branch": "main", "fork": true, "pushed_at": null},
                {"id": 9007199254740991, "name": "b", "default_branch": "a/b", "license": null}])"),
            about);
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(2));
        QVERIFY(read->at(0) == (core::ListedRepository{1, QStringLiteral("a"), true, false,
                                                       QStringLiteral("main"), QString()}));
        QVERIFY(read->at(1) == (core::ListedRepository{9007199254740991, QStringLiteral("b"), false, false,
                                                       QStringLiteral("a/b"), QString()}));
        QVERIFY(forge::github::parseRepositories(json("[]"), about)->empty());
    }

    void readsACommit()
    {
        const auto read = forge::github::parseCommits(
            json(commitBody(
                R"({"name": "Ånn", "email": "ann@home", "date": "2020-01-05T00:00:00Z"})",
                R"({"name": "GitHub", "email": "noreply@github.com", "date": "2020-01-06T00:00:00Z"})",
                R"({"login": "ann", "id": 42, "type": "User", "site_admin": false})")),
            about);
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(1));
        const core::ListedCommit &commit = read->front();
        QCOMPARE(commit.sha.toHex(), QStringLiteral("0123456789abcdef0123456789abcdef01234567"));
        QVERIFY(commit.author == (core::Author{QStringLiteral("Ånn"), QStringLiteral("ann@home"), 42,
                                               QStringLiteral("ann"), false}));
        QCOMPARE(core::toString(commit.authoredAt), QStringLiteral("2020-01-05T00:00:00Z"));
        QCOMPARE(core::toString(commit.committedAt), QStringLiteral("2020-01-06T00:00:00Z"));
        QVERIFY(forge::github::parseCommits(json("[]"), about)->empty());
    }

    void readsAccountsOfCommits_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("bot");
        QTest::newRow("none") << QByteArray("null") << qint64(0) << QString() << false;
        QTest::newRow("nothing known of it") << QByteArray("{}") << qint64(0) << QString() << false;
        QTest::newRow("not even an object") << QByteArray("\"ann\"") << qint64(0) << QString() << false;
        QTest::newRow("a bot") << QByteArray(R"({"login": "x[bot]", "id": 7, "type": "Bot"})") << qint64(7)
                               << QStringLiteral("x[bot]") << true;
        QTest::newRow("an organisation") << QByteArray(R"({"login": "o", "id": 7, "type": "Organization"})")
                                         << qint64(7) << QStringLiteral("o") << false;
    }

    void readsAccountsOfCommits()
    {
        QFETCH(const QByteArray, account);
        QFETCH(const qint64, id);
        QFETCH(const QString, login);
        QFETCH(const bool, bot);
        const char *person = R"({"name": "A", "email": "a@x", "date": "2020-01-05T00:00:00Z"})";
        const auto read = forge::github::parseCommits(json(commitBody(person, person, account)), about);
        QVERIFY(read);
        QCOMPARE(read->front().author.accountId, id);
        QCOMPARE(read->front().author.login, login);
        QCOMPARE(read->front().author.botAccount, bot);
        QCOMPARE(read->front().author.email, QStringLiteral("a@x"));
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("author");
        QTest::addColumn<QByteArray>("committer");
        QTest::addColumn<QString>("authoredAt");
        QTest::addColumn<QString>("committedAt");
        const auto is = [](const char *name, const char *author, const char *committer,
                           const char *authoredAt, const char *committedAt) {
            QTest::newRow(name) << QByteArray(author) << QByteArray(committer)
                                << QString::fromLatin1(authoredAt) << QString::fromLatin1(committedAt);
        };
        const char *good = R"({"date": "2020-01-05T00:00:00Z"})";
        const char *then = "2020-01-05T00:00:00Z";
        is("before 1970", R"({"date": "1969-12-31T00:00:00Z"})", good, "1969-12-31T00:00:00Z", then);
        is("with an offset", R"({"date": "2020-01-05T01:00:00+02:00"})", good, "2020-01-04T23:00:00Z", then);
        is("no author", "null", good, then, then);
        is("no committer", good, "null", then, then);
        is("an author without a date", "{}", good, then, then);
        is("a date that is null", R"({"date": null})", good, then, then);
        is("a date that is a number", R"({"date": 1578182400})", good, then, then);
        is("a year of six digits", R"({"date": "142315-01-01T00:00:00Z"})", good, then, then);
        is("a year below nought", good, R"({"date": "-001-01-01T00:00:00Z"})", then, then);
        const char *none = "0001-01-01T00:00:00Z"; // core::noInstant
        is("neither author nor committer", "null", "null", none, none);
        is("neither has a date", "{}", R"({"date": null})", none, none);
    }

    void readsDates()
    {
        QFETCH(const QByteArray, author);
        QFETCH(const QByteArray, committer);
        QFETCH(const QString, authoredAt);
        QFETCH(const QString, committedAt);
        const auto read = forge::github::parseCommits(json(commitBody(author, committer, "null")), about);
        QVERIFY(read);
        QCOMPARE(core::toString(read->front().authoredAt), authoredAt);
        QCOMPARE(core::toString(read->front().committedAt), committedAt);
        QCOMPARE(read->front().author, core::Author());
    }

    void readsCommitsOfNobody()
    {
        const auto empty = forge::github::parseCommits(
            json(R"([{"sha": "0123456789abcdef0123456789abcdef01234567"}])"), about);
        QVERIFY(empty);
        QCOMPARE(empty->front().authoredAt, core::noInstant);
        QCOMPARE(empty->front().committedAt, core::noInstant);
    }

    void readsDatesByGraphQl_data()
    {
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QString>("authoredAt");
        QTest::addColumn<QString>("committedAt");
        const auto is = [](const char *name, const char *people, const char *authoredAt,
                           const char *committedAt) {
            QTest::newRow(name) << QByteArray(people) << QString::fromLatin1(authoredAt)
                                << QString::fromLatin1(committedAt);
        };
        const char *authored = "2020-01-05T00:00:00Z";
        const char *committed = "2020-02-05T00:00:00Z";
        const char *none = "0001-01-01T00:00:00Z"; // core::noInstant
        is("both", R"("author": {"name": "Ann"})", authored, committed);
        is("no name", R"("author": {"name": "", "email": ""})", authored, committed);
        is("nobody", R"("author": null)", none, none);
    }

    void readsDatesByGraphQl()
    {
        QFETCH(const QByteArray, people);
        QFETCH(const QString, authoredAt);
        QFETCH(const QString, committedAt);
        const QJsonDocument commit = json(
            R"({"history": {"totalCount": 1, "nodes": [{"oid": "0123456789abcdef0123456789abcdef01234567",
                 "authoredDate": "2020-01-05T00:00:00Z", "committedDate": "2020-02-05T00:00:00Z", )" +
            people + "}]}}");
        const auto read = forge::github::parseHistory(commit.object(), {});
        QVERIFY(read);
        QCOMPARE(core::toString(read->commits.front().authoredAt), authoredAt);
        QCOMPARE(core::toString(read->commits.front().committedAt), committedAt);
    }

    void countsPagesByGraphQl_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("hasNext");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("pages");
        QTest::newRow("one page") << 1 << false << 1 << 1;
        QTest::newRow("the total has more") << 250 << true << 1 << 3;
        QTest::newRow("the total is too small") << 100 << true << 1 << 2;
        QTest::newRow("the total is too small, on a later page") << 300 << true << 3 << 4;
        QTest::newRow("the last page") << 300 << false << 3 << 3;
    }

    void countsPagesByGraphQl()
    {
        QFETCH(const int, total);
        QFETCH(const bool, hasNext);
        QFETCH(const int, page);
        const QJsonObject history = {
            {QStringLiteral("totalCount"), total},
            {QStringLiteral("pageInfo"), QJsonObject{{QStringLiteral("hasNextPage"), hasNext}}},
            {QStringLiteral("nodes"), QJsonArray()}};
        const auto read = forge::github::parseHistory({{QStringLiteral("history"), history}}, {}, page);
        QVERIFY(read);
        QTEST(read->pages, "pages");
    }

    void cutsLongNames()
    {
        // A face has two code units: the last would be split.
        const QString faces = u'a' + QStringLiteral("\U0001F600").repeated(700'000);
        const QString date = QStringLiteral("2020-01-05T00:00:00Z");
        const QString sha(40, u'a');
        const QJsonObject author = {{QStringLiteral("name"), faces},
                                    {QStringLiteral("email"), faces},
                                    {QStringLiteral("date"), date}};
        const QJsonObject account = {{QStringLiteral("id"), 7}, {QStringLiteral("login"), faces}};
        const QJsonObject listed = {
            {QStringLiteral("sha"), sha},
            {QStringLiteral("author"), account},
            {QStringLiteral("commit"), QJsonObject{{QStringLiteral("author"), author}}}};
        const auto byRest = forge::github::parseCommits(QJsonDocument(QJsonArray{listed}), about);
        QVERIFY(byRest);
        const core::Author &rest = byRest->front().author;
        QCOMPARE(rest.name.size(), core::maxNameLength - 1);
        QVERIFY(rest.name.isValidUtf16());
        QCOMPARE(rest.email, rest.name);
        QCOMPARE(rest.login, QString());

        QJsonObject withUser = author;
        withUser.insert(QStringLiteral("user"),
                        QJsonObject{{QStringLiteral("databaseId"), 7}, {QStringLiteral("login"), faces}});
        const QJsonObject node = {{QStringLiteral("oid"), sha},
                                  {QStringLiteral("authoredDate"), date},
                                  {QStringLiteral("author"), withUser}};
        const QJsonObject history = {{QStringLiteral("totalCount"), 1},
                                     {QStringLiteral("nodes"), QJsonArray{node}}};
        const auto byGraphQl = forge::github::parseHistory({{QStringLiteral("history"), history}}, {});
        QVERIFY(byGraphQl);
        QVERIFY(byGraphQl->commits.front().author == rest);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto is = [](const char *name, const QByteArray &body, const char *message) {
            QTest::newRow(name) << body << QString::fromUtf8(message);
        };
        // Of an account.
        is("account: nothing", "", R"(["github.not-an-object","pallets/flask"])");
        is("account: not JSON", "<html>", R"(["github.not-an-object","pallets/flask"])");
        is("account: a list", "[]", R"(["github.not-an-object","pallets/flask"])");
        is("account: no login", R"({"id": 1})", R"(["github.missing-field","pallets/flask","login"])");
        is("account: a login that is a number", R"({"login": 1})",
           R"(["github.missing-field","pallets/flask","login"])");
        // Of a repository.
        is("repository: a list", "[]", R"(["github.not-an-object","pallets/flask"])");
        is("repository: no id", R"({"name": "a", "default_branch": "m"})",
           R"(["github.missing-field","pallets/flask","id"])");
        is("repository: an id that is text", R"({"id": "1", "name": "a", "default_branch": "m"})",
           R"(["github.missing-field","pallets/flask","id"])");
        is("repository: no name", R"({"id": 1, "default_branch": "m"})",
           R"(["github.missing-field","pallets/flask","name"])");
        is("repository: no branch", R"({"id": 1, "name": "a", "default_branch": null})",
           R"(["github.missing-field","pallets/flask","default_branch"])");
        is("repository: no owner", R"({"id": 1, "name": "a", "default_branch": "m", "owner": null})",
           R"(["github.missing-field","pallets/flask","owner"])");
        // Of a list of repositories.
        is("repositories: an object", R"({"message": "x"})", R"(["github.not-a-list","pallets/flask"])");
        is("repositories: null among them", R"([{"id": 1, "name": "a", "default_branch": "m"}, null])",
           R"(["github.missing-field","pallets/flask","id"])");
        // Of a list of commits.
        is("commits: an object", "{}", R"(["github.not-a-list","pallets/flask"])");
        is("commits: text among them", R"(["a"])", R"(["github.missing-field","pallets/flask","sha"])");
        is("commits: a short sha", R"([{"sha": "0123"}])",
           R"(["github.missing-field","pallets/flask","sha"])");
    }

    void refuses()
    {
        QFETCH(const QByteArray, body);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        std::optional<Error> error;
        const auto take = [&error](const auto &result) {
            if (!result)
                error = result.error();
        };
        if (tag.startsWith(u"account"))
            take(forge::github::parseAccount(json(body), about));
        else if (tag.startsWith(u"repository"))
            take(forge::github::parseRepository(json(body), about));
        else if (tag.startsWith(u"repositories"))
            take(forge::github::parseRepositories(json(body), about));
        else
            take(forge::github::parseCommits(json(body), about));
        QVERIFY(error);
        QVERIFY(error->kind == Error::Kind::BadAnswer);
        QTEST(toJsonText(error->message), "message");
    }
};

NEWFACES_TEST(tst_parse, TestParse, QCoreApplication)
#include "tst_parse.moc"
