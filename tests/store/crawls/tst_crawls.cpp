// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <atomic>
#include <optional>
#include <thread>

using core::RepositoryState;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::historyOf;
using storefixture::list;
using storefixture::listed;
using storefixture::lookupOf;
using storefixture::readPages;
using storefixture::sha;
using storefixture::sql;
using storefixture::TemporaryStore;
using storefixture::valueOf;

class TestCrawls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void crawlIsCounted();
    void crawlBegunAgainStartsEmpty();
    void pageOfAnotherHeadIsLeftOut();
    void pageAddedAgainReplacesItself();
    void crawlThatIsGoneIsAnError_data();
    void crawlThatIsGoneIsAnError();
    void wholeCrawlReplacesTheHistory();
    void partOfACrawlIsAdded();
    void stateIsKept_data();
    void stateIsKept();
    void authorsAreSharedAndApart();
    void severalThreadsWrite();

private:
    std::optional<TemporaryStore> m_store;
};

void TestCrawls::crawlIsCounted()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    QVERIFY(!valueOf(m_store->crawls.find(id)));
    readPages(*m_store, id, 0, 150, 149);
    QVERIFY(!valueOf(m_store->crawls.find(id)));

    store::Crawl begun = crawlOf(229, 3);
    begun.full = true;
    begun.total = 230;
    VERIFY_OK(m_store->crawls.begin(id, begun));
    auto crawl = valueOf(m_store->crawls.find(id)).value();
    QCOMPARE(crawl.total, 230);
    QVERIFY(crawl.head == sha(229));
    QCOMPARE(crawl.branch, QStringLiteral("main"));
    QCOMPARE(crawl.pushedAt, QStringLiteral("pushed-229"));
    QVERIFY(crawl.full);
    QCOMPARE(crawl.pages, 3);
    QVERIFY(crawl.done.empty());
    QCOMPARE(crawl.onLastPage + crawl.commits + crawl.newCommits, 0);
    QVERIFY(!crawl.oldHeadSeen);

    VERIFY_OK(m_store->crawls.addPage(id, 3, commits(0, 30)));
    crawl = valueOf(m_store->crawls.find(id)).value();
    QVERIFY(crawl.done == std::set{3});
    QCOMPARE(crawl.onLastPage, 30);
    QCOMPARE(crawl.commits, 30);
    QCOMPARE(crawl.newCommits, 0);
    QVERIFY(!crawl.oldHeadSeen);

    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(130, 100)));
    crawl = valueOf(m_store->crawls.find(id)).value();
    QVERIFY((crawl.done == std::set{1, 3}));
    QCOMPARE(crawl.commits, 130);
    QCOMPARE(crawl.newCommits, 80);
    QVERIFY(crawl.oldHeadSeen);
}

void TestCrawls::crawlBegunAgainStartsEmpty()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(0, 10)));
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(19, 4)));
    const auto crawl = valueOf(m_store->crawls.find(id)).value();
    QVERIFY(crawl.head == sha(19));
    QVERIFY(!crawl.full);
    QVERIFY(crawl.done.empty());
    QCOMPARE(crawl.commits, 0);
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM crawl_commit")).toInt(), 0);
}

void TestCrawls::pageOfAnotherHeadIsLeftOut()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(9, 2)));
    QVERIFY(valueOf(m_store->crawls.addPage(id, 1, commits(0, 10), sha(9))));
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(19, 4)));
    QVERIFY(!valueOf(m_store->crawls.addPage(id, 1, commits(0, 10), sha(9))));
    QVERIFY(!valueOf(m_store->crawls.finish(id, sha(9))));
    const auto crawl = valueOf(m_store->crawls.find(id)).value();
    QVERIFY(crawl.head == sha(19));
    QVERIFY(crawl.done.empty());
}

void TestCrawls::pageAddedAgainReplacesItself()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(0, 10)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(20, 4)));
    VERIFY_OK(m_store->crawls.addPage(id, 2, {}));
    const auto crawl = valueOf(m_store->crawls.find(id)).value();
    QCOMPARE(crawl.commits, 4);
    QCOMPARE(crawl.newCommits, 4);
    QVERIFY((crawl.done == std::set{1, 2}));
    QCOMPARE(crawl.onLastPage, 0);
}

void TestCrawls::crawlThatIsGoneIsAnError_data()
{
    QTest::addColumn<bool>("repositoryIsThere");
    QTest::newRow("no crawl") << true;
    QTest::newRow("no repository") << false;
}

void TestCrawls::crawlThatIsGoneIsAnError()
{
    QFETCH(const bool, repositoryIsThere);
    const qint64 known = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    const qint64 id = repositoryIsThere ? known : known + 1;
    const auto isStorageError = [](const auto &result) {
        return !result && result.error().kind == core::Error::Kind::Storage &&
               !inEnglish(result.error()).isEmpty();
    };
    QVERIFY(isStorageError(m_store->crawls.addPage(id, 1, commits(0, 3))));
    QVERIFY(isStorageError(m_store->crawls.finish(id)));
    QVERIFY(!valueOf(m_store->crawls.find(id)));
    if (!repositoryIsThere) {
        QVERIFY(isStorageError(m_store->crawls.begin(id, crawlOf(1, 1))));
        QVERIFY(isStorageError(
            m_store->crawls.setState(id, RepositoryState::Failed, QStringLiteral("It is gone."))));
        QVERIFY(isStorageError(m_store->lookups.record(lookupOf(QStringLiteral("own/two")), at(1))));
    }
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM author")).toInt(), 0);
}

void TestCrawls::wholeCrawlReplacesTheHistory()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(*m_store, id, 0, 50, 49);
    VERIFY_OK(m_store->crawls.setState(id, RepositoryState::Failed, QStringLiteral("It did not answer.")));
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(99, 2)));
    VERIFY_OK(m_store->crawls.addPage(id, 2, commits(40, 10)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(70, 30)));
    VERIFY_OK(m_store->crawls.finish(id));
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    const auto one = historyOf(*m_store, QStringLiteral("own")).repositories.front();
    QCOMPARE(one.commits.size(), std::size_t(40));
    QVERIFY(std::ranges::find(one.commits, sha(0), &core::Commit::sha) == one.commits.end());
    QVERIFY(one.head == sha(99));
    QVERIFY(one.state == RepositoryState::Complete);
    QCOMPARE(one.reason, core::Message());
    QVERIFY(!valueOf(m_store->crawls.find(id)));
}

void TestCrawls::partOfACrawlIsAdded()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(*m_store, id, 0, 50, 49);
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(69, 2)));
    std::vector<core::ListedCommit> page = commits(40, 30);
    page.front().author.login = QStringLiteral("linked");
    VERIFY_OK(m_store->crawls.addPage(id, 1, page));
    VERIFY_OK(m_store->crawls.finish(id));
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    const core::History history = historyOf(*m_store, QStringLiteral("own"));
    const auto &one = history.repositories.front();
    QCOMPARE(one.commits.size(), std::size_t(70));
    QVERIFY(one.head == sha(69));
    const auto again = std::ranges::find(one.commits, sha(40), &core::Commit::sha);
    QCOMPARE(history.authors.at(again->author).login, QStringLiteral("linked"));
}

void TestCrawls::stateIsKept_data()
{
    QTest::addColumn<RepositoryState>("state");
    QTest::addColumn<bool>("keepsCommits");
    QTest::newRow("complete") << RepositoryState::Complete << true;
    QTest::newRow("empty") << RepositoryState::Empty << false;
    QTest::newRow("blocked") << RepositoryState::Blocked << true;
    QTest::newRow("forbidden") << RepositoryState::Forbidden << true;
    QTest::newRow("missing") << RepositoryState::Missing << true;
    QTest::newRow("failed") << RepositoryState::Failed << true;
    QTest::newRow("skipped") << RepositoryState::Skipped << true;
}

void TestCrawls::stateIsKept()
{
    QFETCH(const RepositoryState, state);
    QFETCH(const bool, keepsCommits);
    const auto one = listed(1, QStringLiteral("one"));
    const qint64 id = list(*m_store, QStringLiteral("own"), {one});
    readPages(*m_store, id, 0, 5, 4);
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, commits(5, 5)));
    VERIFY_OK(m_store->crawls.setState(id, state, core::message("github.blocked", QStringLiteral("own"))));

    const auto stored =
        valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")), std::span(&one, 1))).front();
    QVERIFY(stored.state == state);
    QCOMPARE(stored.commits, std::size_t(keepsCommits ? 5 : 0));
    QCOMPARE(stored.head.has_value(), keepsCommits);
    QCOMPARE(stored.readPushedAt, keepsCommits ? QStringLiteral("pushed-4") : QString());
    QCOMPARE(valueOf(m_store->crawls.find(id)).has_value(), keepsCommits);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    QVERIFY(historyOf(*m_store, QStringLiteral("own")).repositories.front().state == state);
    QCOMPARE(historyOf(*m_store, QStringLiteral("own")).repositories.front().reason,
             core::message("github.blocked", QStringLiteral("own")));
}

void TestCrawls::authorsAreSharedAndApart()
{
    const core::Author plain{QStringLiteral("Ann"), QStringLiteral("ann@example.org"), 0, QString(), false};
    std::vector<core::Author> authors(7, plain);
    authors[1].name = QStringLiteral("ann");
    authors[2].email = QStringLiteral("Ann@example.org");
    authors[3].accountId = 7;
    authors[4].login = QStringLiteral("ann");
    authors[5].botAccount = true;
    authors[6].login = QStringLiteral(""); // as the first
    std::vector<core::ListedCommit> page = commits(0, 7);
    for (std::size_t i = 0; i < page.size(); ++i)
        page[i].author = authors[i];
    const auto stored = valueOf(m_store->crawls.recordListing(
        lookupOf(QStringLiteral("own")),
        std::vector{listed(1, QStringLiteral("a")), listed(2, QStringLiteral("b"))}));
    for (const store::StoredRepository &repository : stored) {
        VERIFY_OK(m_store->crawls.begin(repository.id, crawlOf(6, 1)));
        VERIFY_OK(m_store->crawls.addPage(repository.id, 1, page));
        VERIFY_OK(m_store->crawls.finish(repository.id));
    }
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(historyOf(*m_store, QStringLiteral("own")).authors.size(), std::size_t(6));
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM author")).toInt(), 6);
}

void TestCrawls::severalThreadsWrite()
{
    constexpr int threads = 6;
    constexpr int pages = 15;
    std::vector<core::ListedRepository> repositories;
    repositories.reserve(threads);
    for (int i = 0; i < threads; ++i)
        repositories.push_back(listed(i + 1, QStringLiteral("r%1").arg(i)));
    const auto stored = valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")), repositories));

    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> writers;
        writers.reserve(threads);
        for (const store::StoredRepository &repository : stored) {
            writers.emplace_back([&failures, path = m_store->path, id = repository.id] {
                core::Result<store::Connection> connection = store::Connection::open(path);
                if (!connection) {
                    ++failures;
                    return;
                }
                store::Crawls crawls(*connection);
                if (!crawls.begin(id, crawlOf(0, pages))) {
                    ++failures;
                    return;
                }
                for (int page = 1; page <= pages; ++page)
                    failures += crawls.addPage(id, page, commits(page * 20, 20)) ? 0 : 1;
                failures += crawls.finish(id) ? 0 : 1;
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    const core::History history = historyOf(*m_store, QStringLiteral("own"));
    QCOMPARE(history.authors.size(), std::size_t(10));
    for (const core::RepositoryHistory &repository : history.repositories)
        QCOMPARE(repository.commits.size(), std::size_t(20 * pages));
}

NEWFACES_TEST(tst_crawls, TestCrawls, QCoreApplication)

#include "tst_crawls.moc"
