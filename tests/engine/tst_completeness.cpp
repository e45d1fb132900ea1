// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "enginedesk.h"
#include "store/crawls/crawls.h"
#include "store/database/prepare.h"
#include "store/database/statement.h"
#include "storedcommits.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::RepositoryState;
using engine::Source;
using support::FakeCommit;
using support::FakeGitHub;
using support::Reply;
using support::Seen;
using Links = FakeGitHub::Links;

Q_DECLARE_METATYPE(Links)

namespace {

const QString annsLogin = QStringLiteral("ann");
const QString bensLogin = QStringLiteral("ben");

engine::Question askedBy(Source source)
{
    engine::Question question = EngineDesk::question(acme);
    question.source = source;
    return question;
}

QString codeOf(const core::Result<core::Contributions> &answer)
{
    return answer ? answer->repositories.at(0).reason.code : answer.error().message.code;
}

/// A page of one commit, the same on every page.
Reply onePage(const QByteArray &link)
{
    return {.body = R"([{"sha": "1234567890123456789012345678901234567890", "author": null, "commit": {
                "author": {"name": "Ann", "email": "ann@example.org", "date": "2020-01-05T00:00:00Z"},
                "committer": {"date": "2020-01-05T00:00:00Z"}}}])",
            .headers = {{"Link", link}}};
}

} // namespace

/// Whatever a host says about the number of its pages and commits: all commits are read, or the repository is
/// incomplete.
class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<EngineDesk>(); }
    void cleanup() { m_desk.reset(); }

    void readsAll_data()
    {
        QTest::addColumn<Links>("links");
        QTest::addColumn<int>("commits");
        const std::pair<const char *, Links> kinds[] = {{"right", Links::Right},
                                                        {"no last page", Links::WithoutLast},
                                                        {"a wrong last page", Links::WrongLast},
                                                        {"a cursor", Links::Cursor}};
        for (const auto &[name, links] : kinds) {
            for (const int commits : {1, 100, 101, 200, 201, 650})
                QTest::addRow("%s, %d", name, commits) << links << commits;
        }
        QTest::newRow("no links, 450") << Links::None << 450;
        QTest::newRow("no links, 200") << Links::None << 200;
    }

    void readsAll()
    {
        QFETCH(const Links, links);
        QFETCH(const int, commits);
        std::vector<FakeCommit> all = support::commits(commits, annsLogin, QStringLiteral("2019-01-05"));
        all.back() = support::commit("oldest", "2018-01-05");
        m_desk->github->addRepository(acme, {anvil, all});
        m_desk->github->setLinks(links);
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && answer->complete);
        QCOMPARE(storedCommits(*m_desk), shasOf(all));
        QCOMPARE(answer->newcomers.front().login, QStringLiteral("oldest"));
        for (const auto &[address, times] : m_desk->github->requests())
            QVERIFY2(times == 1, qPrintable(address));

        const auto news = support::commits(30, bensLogin, QStringLiteral("2020-03-01"));
        m_desk->github->push(acme, anvil, news);
        const auto refreshed = m_desk->ask(acme);
        QVERIFY(refreshed && refreshed->complete);
        all.insert(all.begin(), news.begin(), news.end());
        QCOMPARE(storedCommits(*m_desk), shasOf(all));
    }

    void listsAllRepositories_data()
    {
        QTest::addColumn<Links>("links");
        QTest::newRow("no last page") << Links::WithoutLast;
        QTest::newRow("a wrong last page") << Links::WrongLast;
        QTest::newRow("a cursor") << Links::Cursor;
        QTest::newRow("no links") << Links::None;
    }

    void listsAllRepositories()
    {
        QFETCH(const Links, links);
        for (int i = 0; i < 230; ++i)
            m_desk->github->addRepository(acme, {QStringLiteral("r%1").arg(i, 3, 10, QLatin1Char('0'))});
        m_desk->github->setLinks(links);
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer);
        QCOMPARE(answer->repositories.size(), std::size_t(230));
    }

    void asksForPagesAtOnceOnceTheirNumberIsKnown()
    {
        m_desk->github->addRepository(
            acme, {anvil, support::commits(1'000, annsLogin, QStringLiteral("2019-01-05"))});
        m_desk->github->http().hold();
        const auto answer = m_desk->engine->contributors(EngineDesk::question(acme));
        for (int requests = 1; requests <= 3; ++requests) { // the account, the list, the first page
            QVERIFY(m_desk->github->http().waitForCount(requests));
            m_desk->github->http().releaseOne();
        }
        QVERIFY(m_desk->github->http().waitForInFlight(8));
        m_desk->github->http().release();
        QVERIFY(answer.result() && answer.result()->complete);
        QCOMPARE(m_desk->pagesAsked(), 11); // the last one is full: only an empty one shows the end
    }

    void continuesAtTheCursor()
    {
        const auto all = support::commits(950, annsLogin, QStringLiteral("2019-01-05"));
        m_desk->github->addRepository(acme, {anvil, all});
        m_desk->github->setLinks(Links::Cursor);
        stopAfter(4);
        const std::optional<store::Crawl> crawl = unfinished();
        QVERIFY(crawl && !crawl->done.empty() && crawl->done.size() < 10);
        QVERIFY(crawl->lastAddress.contains(QStringLiteral("after=")));
        m_desk->restart();
        m_desk->forget();
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && answer->complete);
        QCOMPARE(storedCommits(*m_desk), shasOf(all));
        QCOMPARE(m_desk->pagesAsked(), 10 - int(crawl->done.size()));
    }

    void startsAgainWhenTheCursorIsGone()
    {
        const auto all = support::commits(950, annsLogin, QStringLiteral("2019-01-05"));
        m_desk->github->addRepository(acme, {anvil, all});
        m_desk->github->setLinks(Links::Cursor);
        stopAfter(4);
        m_desk->github->setLinks(Links::Right);
        m_desk->github->setInterceptor([](const Seen &seen) -> std::optional<Reply> {
            if (seen.queryItem(QStringLiteral("after")).isEmpty())
                return std::nullopt;
            return Reply{.status = 422, .body = R"({"message": "Invalid cursor"})"};
        });
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && answer->complete);
        QCOMPARE(storedCommits(*m_desk), shasOf(all));
    }

    void endsALoop_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("a cursor") << QByteArrayLiteral(R"(<?after=again>; rel="next")");
        QTest::newRow("this page") << QByteArrayLiteral(R"(<?page=1>; rel="next")");
        QTest::newRow("numbers without an end")
            << QByteArrayLiteral(R"(<?page=2>; rel="next", <?page=9>; rel="last")");
    }

    void endsALoop()
    {
        QFETCH(const QByteArray, link);
        m_desk->github->addRepository(acme,
                                      {anvil, support::commits(1, annsLogin, QStringLiteral("2019-01-05"))});
        m_desk->github->setInterceptor([link](const Seen &seen) -> std::optional<Reply> {
            return seen.path.endsWith(u"/commits") ? std::optional(onePage(link)) : std::nullopt;
        });
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && !answer->complete);
        QVERIFY(answer->repositories.at(0).state == RepositoryState::Failed);
        QCOMPARE(codeOf(answer), QStringLiteral("pages.repeated"));
        QVERIFY2(m_desk->pagesAsked() <= 9, qPrintable(QString::number(m_desk->pagesAsked())));
        const auto again = m_desk->ask(acme); // what is stored of the first try does not count
        QCOMPARE(codeOf(again), QStringLiteral("pages.repeated"));
    }

    void endsALoopOfRepositories()
    {
        m_desk->github->addRepository(acme, {anvil, {}});
        m_desk->github->setInterceptor([](const Seen &seen) -> std::optional<Reply> {
            if (!seen.path.endsWith(u"/repos"))
                return std::nullopt;
            return Reply{.body = R"([{"id": 1, "name": "anvil", "default_branch": "main"}])",
                         .headers = {{"Link", R"(<?after=again>; rel="next")"}}};
        });
        QCOMPARE(codeOf(m_desk->ask(acme)), QStringLiteral("pages.repeated"));
        QCOMPARE(m_desk->github->count(QStringLiteral("/repos?")), 2);
    }

    void staysAtItsHost_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("commits") << QStringLiteral("/commits");
        QTest::newRow("repositories") << QStringLiteral("/repos");
    }

    void staysAtItsHost()
    {
        QFETCH(const QString, list);
        const support::HttpFake other([](const Seen &) { return Reply{.body = "[]"}; });
        m_desk->github->addRepository(acme,
                                      {anvil, support::commits(1, annsLogin, QStringLiteral("2019-01-05"))});
        m_desk->github->setInterceptor([&](const Seen &seen) -> std::optional<Reply> {
            if (!seen.path.endsWith(list))
                return std::nullopt;
            const QByteArray address = other.url(QStringLiteral("/?after=x")).toEncoded();
            Reply reply = onePage('<' + address + ">; rel=\"next\"");
            if (list == u"/repos")
                reply.body = R"([{"id": 1, "name": "anvil", "default_branch": "main"}])";
            return reply;
        });
        const auto answer = m_desk->ask(acme);
        QVERIFY(!answer || !answer->complete);
        QCOMPARE(codeOf(answer), QStringLiteral("github.other-host"));
        QCOMPARE(other.count(), 0);
    }

    void doesNotBelieveTooManyPages()
    {
        m_desk->github->addRepository(
            acme, {anvil, support::commits(250, annsLogin, QStringLiteral("2019-01-05"))});
        m_desk->github->setInterceptor([](const Seen &seen) -> std::optional<Reply> {
            const int page = seen.queryItem(QStringLiteral("page")).toInt();
            if (!seen.path.endsWith(u"/commits") || page == 1)
                return std::nullopt;
            return Reply{.body = "[]", .headers = {{"Link", R"(<?page=1000000>; rel="last")"}}};
        });
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && !answer->complete);
        QCOMPARE(codeOf(answer), QStringLiteral("pages.empty"));
        QVERIFY2(m_desk->pagesAsked() < 30, qPrintable(QString::number(m_desk->pagesAsked())));
    }

    void comparesWithTheTotal_data()
    {
        QTest::addColumn<int>("uncounted");
        QTest::newRow("too small by a page") << 100;
        QTest::newRow("too small by one") << 1;
        QTest::newRow("too large by one") << -1;
    }

    void comparesWithTheTotal()
    {
        QFETCH(const int, uncounted);
        support::FakeRepository repository{anvil,
                                           support::commits(250, annsLogin, QStringLiteral("2019-01-05"))};
        repository.uncounted = uncounted;
        m_desk->github->addRepository(acme, repository);
        const auto answer = m_desk->engine->contributors(askedBy(Source::GraphQl)).result();
        QVERIFY(answer && !answer->complete);
        QCOMPARE(answer->repositories.at(0).reason,
                 core::message("pages.other-total", QStringLiteral("acme/anvil"), 250 - uncounted, 250));
    }

    void findsWhatIsMissingInTheStore()
    {
        const auto all = support::commits(250, annsLogin, QStringLiteral("2019-01-05"));
        m_desk->github->addRepository(acme, {anvil, all});
        QVERIFY(m_desk->engine->contributors(askedBy(Source::GraphQl)).result());
        {
            auto database = store::Connection::open(store::databasePath(m_desk->folder.path()));
            store::Statement lose(*database, QStringLiteral("DELETE FROM commits WHERE sha = ?"));
            QVERIFY(lose.run(all.back().sha));
        }
        const auto answer = m_desk->engine->contributors(askedBy(Source::GraphQl)).result();
        QVERIFY(answer && answer->complete);
        QCOMPARE(storedCommits(*m_desk), shasOf(all));
    }

    void readsByGitInstead_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<bool>("complete");
        QTest::newRow("any source") << Source::Auto << true;
        QTest::newRow("GraphQL") << Source::GraphQl << false;
    }

    void readsByGitInstead()
    {
        QFETCH(const Source, source);
        QFETCH(const bool, complete);
        const QTemporaryDir root;
        const support::GitHistory history(root.filePath(QStringLiteral("acme/anvil.git")));
        const support::GitHost host(root.path());
        support::FakeRepository repository{anvil};
        repository.uncounted = 1;
        for (const core::Sha &sha : history.addMany(3)) {
            FakeCommit one = support::commit("ann", "2019-01-05");
            one.sha = sha;
            repository.commits.insert(repository.commits.begin(), one);
        }
        m_desk->github->addRepository(acme, repository);
        m_desk->engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_desk->github->api(),
                             .dataFolder = m_desk->folder.path(),
                             .git = host.url({}),
                             .cacheFolder = m_desk->folder.filePath(QStringLiteral("cache")),
                             .cacheBudget = 1 << 30},
            engine::TokenSources{.environment = {{core::TokenFor::GitHub, {"a-token"}}}});
        const auto answer = m_desk->engine->contributors(askedBy(source)).result();
        QVERIFY(answer);
        QCOMPARE(answer->complete, complete);
        QCOMPARE(answer->repositories.at(0).commits, std::size_t(complete ? 3 : 0));
        QCOMPARE(codeOf(answer), complete ? QString() : QStringLiteral("pages.other-total"));
    }

    void leavesOutCommitsOfNobody_data()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("REST") << Source::Rest;
        QTest::newRow("GraphQL") << Source::GraphQl;
    }

    void leavesOutCommitsOfNobody()
    {
        QFETCH(const Source, source);
        FakeCommit ofNobody = support::commit("", "2019-06-05");
        ofNobody.ofNobody = true;
        m_desk->github->addRepository(
            acme,
            {anvil, {support::commit("ann", "2019-07-05"), ofNobody, support::commit("ben", "2019-05-05")}});
        const auto answer = m_desk->engine->contributors(askedBy(source)).result();
        QVERIFY(answer && answer->complete);
        QCOMPARE(answer->repositories.at(0).commits, std::size_t(3));
        QCOMPARE(answer->notes.commitsWithoutDate, 1);
        QCOMPARE(answer->newcomers.size(), std::size_t(2));
    }

private:
    std::optional<store::Crawl> unfinished() const
    {
        constexpr qint64 onlyRepository = 1;
        auto database = store::Connection::open(store::databasePath(m_desk->folder.path()));
        return store::Crawls(*database).find(onlyRepository).value_or(std::nullopt);
    }

    /// Reads, and stops once so many pages of commits were answered.
    void stopAfter(int pages)
    {
        std::stop_source stop;
        int left = pages;
        m_desk->github->setInterceptor([&](const Seen &seen) -> std::optional<Reply> {
            if (seen.path.endsWith(QStringLiteral("/commits")) && left-- <= 0)
                stop.request_stop();
            return std::nullopt;
        });
        const auto ended =
            m_desk->engine->contributors(EngineDesk::question(acme), stop.get_token()).result();
        QVERIFY(ended || ended.error().kind == core::Error::Kind::Cancelled);
        m_desk->github->setInterceptor({});
    }

    std::unique_ptr<EngineDesk> m_desk;
};

NEWFACES_TEST(tst_completeness, TestCompleteness, QCoreApplication)
#include "tst_completeness.moc"
