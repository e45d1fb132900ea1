// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <atomic>
#include <memory>
#include <thread>

using core::Lookup;
using core::RepositoryState;
using store::Store;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::listed;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void entriesAreTheNewestFirst();
    void removedEntriesComeBack();
    void historyIsAnsweredFrom_data();
    void historyIsAnsweredFrom();
    void historyHoldsWhatWasRead();
    void historyKeepsOddText_data();
    void historyKeepsOddText();

    void listingGivesItsOrder();
    void listingTellsWhatIsStored();
    void listingOfAnotherCaseRenamesTheOwner();
    void renamedRepositoryKeepsItsCommits();
    void swappedNamesKeepTheirCommits();
    void nameOfAnotherRepositoryIsTakenOver();
    void unlistedIsForgotten_data();
    void unlistedIsForgotten();
    void doubleListingIsHarmless();

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
    void openRefuses_data();
    void openRefuses();
    void movedStoreWorks();

private:
    /// Lists the owner's repositories and gives the first one's row.
    qint64 list(const QString &lookup, const std::vector<core::ListedRepository> &repositories);
    void readPages(qint64 repository, int firstCommit, int count, int head);
    core::History historyOf(const QString &owner, const QString &repository = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

namespace {

Lookup lookupOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    return {parts.value(0), parts.value(1)};
}

} // namespace

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = store::databasePath(m_folder->path());
    VERIFY_OK(store::prepare(m_path));
    m_store = std::make_unique<Store>(valueOf(Store::open(m_path)));
}

void TestStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

qint64 TestStore::list(const QString &lookup, const std::vector<core::ListedRepository> &repositories)
{
    const auto stored = valueOf(m_store->recordListing(lookupOf(lookup), repositories));
    return stored.empty() ? 0 : stored.front().id;
}

void TestStore::readPages(qint64 repository, int firstCommit, int count, int head)
{
    VERIFY_OK(m_store->beginCrawl(repository, crawlOf(head, 1)));
    VERIFY_OK(m_store->addPage(repository, 1, commits(firstCommit, count)));
    VERIFY_OK(m_store->finishCrawl(repository));
}

core::History TestStore::historyOf(const QString &owner, const QString &repository)
{
    return valueOf(m_store->history({owner, repository})).value();
}

void TestStore::entriesAreTheNewestFirst()
{
    list(QStringLiteral("pallets"), {listed(1, QStringLiteral("flask"))});
    QVERIFY(valueOf(m_store->entries()).empty());
    VERIFY_OK(m_store->recordLookup({QStringLiteral("pallets"), {}}, at(100)));
    VERIFY_OK(m_store->recordLookup({QStringLiteral("PALLETS"), QStringLiteral("Flask")}, at(200)));
    VERIFY_OK(m_store->recordLookup({QStringLiteral("redis"), {}}, at(200)));

    auto entries = valueOf(m_store->entries());
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].lookup.toString(), QStringLiteral("redis"));
    QCOMPARE(entries[1].lookup.toString(), QStringLiteral("PALLETS/flask"));
    QCOMPARE(entries[2].lookup.toString(), QStringLiteral("PALLETS"));
    QVERIFY(entries[2].refreshedAt == at(100));

    const qint64 oldest = entries[2].id;
    VERIFY_OK(m_store->recordLookup({QStringLiteral("pallets"), {}}, at(200)));
    entries = valueOf(m_store->entries());
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].id, oldest);
    QVERIFY(entries[0].refreshedAt == at(200));
}

void TestStore::removedEntriesComeBack()
{
    list(QStringLiteral("pallets"), {listed(1, QStringLiteral("flask"))});
    VERIFY_OK(m_store->recordLookup({QStringLiteral("pallets"), {}}, at(100)));
    const qint64 id = valueOf(m_store->entries()).front().id;
    VERIFY_OK(m_store->remove(id));
    QVERIFY(valueOf(m_store->entries()).empty());
    QVERIFY(!valueOf(m_store->history({QStringLiteral("pallets"), {}})));
    VERIFY_OK(m_store->restore(id));
    QCOMPARE(valueOf(m_store->entries()).size(), std::size_t(1));
    VERIFY_OK(m_store->remove(id));
    VERIFY_OK(m_store->recordLookup({QStringLiteral("pallets"), {}}, at(300)));
    QCOMPARE(valueOf(m_store->entries()).front().id, id);

    VERIFY_OK(m_store->remove(4711));
    const auto gone = m_store->restore(4711);
    QVERIFY(!gone);
    QVERIFY(gone.error().kind == core::Error::Kind::Storage);
}

void TestStore::historyIsAnsweredFrom_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<qint64>("ownerReadAt");
    QTest::addColumn<qint64>("repositoryReadAt");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<qint64>("expected");
    const QString owner = QStringLiteral("own");
    const QString one = QStringLiteral("own/one");
    const QString none;
    QTest::newRow("nothing was read") << one << 0LL << 0LL << true << none << 0LL;
    QTest::newRow("the owner") << owner << 100LL << 0LL << true << none << 100LL;
    QTest::newRow("the owner, in another case")
        << QStringLiteral("OWN") << 100LL << 0LL << true << none << 100LL;
    QTest::newRow("an owner of whom only one was read") << owner << 0LL << 100LL << true << none << 0LL;
    QTest::newRow("one by itself") << one << 0LL << 100LL << false << none << 100LL;
    QTest::newRow("one by itself, in another case")
        << QStringLiteral("Own/ONE") << 0LL << 100LL << false << none << 100LL;
    QTest::newRow("one by its owner") << one << 100LL << 0LL << true << none << 100LL;
    QTest::newRow("one that the owner's reading did not list") << one << 100LL << 0LL << false << none << 0LL;
    QTest::newRow("both, the owner later") << one << 200LL << 100LL << true << none << 200LL;
    QTest::newRow("both, the one later") << one << 100LL << 200LL << true << none << 200LL;
    QTest::newRow("both, the owner later but without it") << one << 200LL << 100LL << false << none << 100LL;
    QTest::newRow("both, the owner removed") << one << 200LL << 100LL << true << owner << 100LL;
    QTest::newRow("both, the one removed") << one << 100LL << 200LL << true << one << 100LL;
    QTest::newRow("the owner removed") << owner << 100LL << 200LL << true << owner << 0LL;
    QTest::newRow("the one removed") << one << 0LL << 100LL << false << one << 0LL;
    QTest::newRow("another owner") << QStringLiteral("other") << 100LL << 100LL << true << none << 0LL;
    QTest::newRow("another repository") << QStringLiteral("own/two") << 100LL << 100LL << true << none << 0LL;
}

void TestStore::historyIsAnsweredFrom()
{
    QFETCH(const QString, asked);
    QFETCH(const qint64, ownerReadAt);
    QFETCH(const qint64, repositoryReadAt);
    QFETCH(const bool, isListed);
    QFETCH(const QString, removed);
    QFETCH(const qint64, expected);

    list(isListed ? QStringLiteral("own") : QStringLiteral("own/one"), {listed(1, QStringLiteral("one"))});
    if (ownerReadAt > 0)
        VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(ownerReadAt)));
    if (repositoryReadAt > 0)
        VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own/one")), at(repositoryReadAt)));
    const auto entries = valueOf(m_store->entries());
    for (const store::Entry &entry : entries) {
        if (entry.lookup.toString() == removed)
            VERIFY_OK(m_store->remove(entry.id));
    }

    const auto history = valueOf(m_store->history(lookupOf(asked)));
    QCOMPARE(history.has_value(), expected > 0);
    if (history) {
        QVERIFY(history->refreshedAt == at(expected));
        QCOMPARE(history->owner, QStringLiteral("own"));
        QCOMPARE(history->repository, asked.contains(QLatin1Char('/')) ? QStringLiteral("one") : QString());
        QCOMPARE(history->repositories.size(), std::size_t(isListed || !history->repository.isEmpty()));
    }
}

void TestStore::historyHoldsWhatWasRead()
{
    core::ListedRepository fork = listed(3, QStringLiteral("Beta"));
    fork.fork = true;
    core::ListedRepository archived = listed(2, QStringLiteral("alpha"));
    archived.archived = true;
    const auto stored = valueOf(m_store->recordListing(
        lookupOf(QStringLiteral("Own")),
        std::vector{listed(1, QStringLiteral("gamma")), archived, fork, listed(4, QStringLiteral("Delta"))}));
    readPages(stored[0].id, 0, 5, 4); // authors 0 to 4
    readPages(stored[1].id, 3, 4, 6); // authors 3 to 6
    VERIFY_OK(m_store->setState(stored[2].id, RepositoryState::Skipped, QStringLiteral("fork")));
    // Authors of others are none of this history's.
    readPages(list(QStringLiteral("else"), {listed(9, QStringLiteral("x"))}), 7, 3, 9);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(100)));

    const core::History history = historyOf(QStringLiteral("OWN"));
    QCOMPARE(history.owner, QStringLiteral("own"));
    QCOMPARE(history.repositories.size(), std::size_t(4));
    const auto &repositories = history.repositories;
    QCOMPARE(repositories[0].name, QStringLiteral("alpha"));
    QVERIFY(repositories[0].archived && !repositories[0].fork);
    QVERIFY(repositories[0].state == RepositoryState::Complete);
    QVERIFY(repositories[0].head == sha(6));
    QCOMPARE(repositories[1].name, QStringLiteral("Beta"));
    QVERIFY(repositories[1].fork && !repositories[1].archived);
    QVERIFY(repositories[1].state == RepositoryState::Skipped);
    QCOMPARE(repositories[1].reason, QStringLiteral("fork"));
    QVERIFY(!repositories[1].head);
    QVERIFY(repositories[1].commits.empty());
    QCOMPARE(repositories[2].name, QStringLiteral("Delta"));
    QVERIFY(repositories[2].state == RepositoryState::Skipped);
    QCOMPARE(repositories[2].reason, QStringLiteral("not read yet"));
    QCOMPARE(repositories[3].name, QStringLiteral("gamma"));
    QCOMPARE(repositories[3].commits.size(), std::size_t(5));

    QCOMPARE(history.authors.size(), std::size_t(7));
    for (const auto &[repository, first, count] : {std::tuple(3, 0, 5), std::tuple(0, 3, 4)}) {
        for (const core::ListedCommit &expected : commits(first, count)) {
            const auto &all = repositories[static_cast<std::size_t>(repository)].commits;
            const auto found = std::ranges::find(all, expected.sha, &core::Commit::sha);
            QVERIFY(found != all.end());
            QVERIFY(found->authoredAt == expected.authoredAt);
            QVERIFY(found->committedAt == expected.committedAt);
            QVERIFY(history.authors.at(found->author) == expected.author);
        }
    }

    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own/alpha")), at(50)));
    const core::History one = historyOf(QStringLiteral("own"), QStringLiteral("ALPHA"));
    QCOMPARE(one.repository, QStringLiteral("alpha"));
    QCOMPARE(one.repositories.size(), std::size_t(1));
    QCOMPARE(one.authors.size(), std::size_t(4));
    QVERIFY(one.refreshedAt == at(100));
}

void TestStore::historyKeepsOddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("a quote and a semicolon") << QStringLiteral("Robert'); DROP TABLE author;\n--");
    QTest::newRow("beyond the first plane") << QStringLiteral("Zoë 𝒳 🙂 名前");
    QTest::newRow("a zero inside") << QString(QStringLiteral("a") % QChar(0) % QStringLiteral("b"));
    QTest::newRow("digits alone") << QStringLiteral("007");
    QTest::newRow("long") << QString(100000, QLatin1Char('x'));
}

void TestStore::historyKeepsOddText()
{
    QFETCH(const QString, text);
    core::ListedCommit commit = commits(1, 1).front();
    commit.author = {text, text, 12, text, true};
    commit.authoredAt = at(-62135596800);
    commit.committedAt = at(253402300799);
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"), text)});
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(1, 1)));
    VERIFY_OK(m_store->addPage(id, 1, std::span(&commit, 1)));
    VERIFY_OK(m_store->finishCrawl(id));
    VERIFY_OK(m_store->setState(id, RepositoryState::Failed, text));
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));

    const core::History history = historyOf(QStringLiteral("own"));
    QVERIFY(history.authors.front() == commit.author);
    QCOMPARE(history.repositories.front().reason, text);
    QVERIFY(history.repositories.front().commits.front().authoredAt == commit.authoredAt);
    QVERIFY(history.repositories.front().commits.front().committedAt == commit.committedAt);
}

void TestStore::listingGivesItsOrder()
{
    const std::vector repositories{listed(7, QStringLiteral("b")), listed(5, QStringLiteral("C")),
                                   listed(6, QStringLiteral("a"))};
    const auto stored = valueOf(m_store->recordListing(lookupOf(QStringLiteral("own")), repositories));
    QCOMPARE(stored.size(), repositories.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        QVERIFY(stored[i].listed == repositories[i]);
        QVERIFY(stored[i].id > 0);
        QVERIFY(!stored[i].head);
        QCOMPARE(stored[i].commits, std::size_t(0));
        QVERIFY(stored[i].state == RepositoryState::Skipped);
    }
    QVERIFY(valueOf(m_store->recordListing(lookupOf(QStringLiteral("own")), {})).empty());
}

void TestStore::listingTellsWhatIsStored()
{
    const qint64 id =
        list(QStringLiteral("own"), {listed(1, QStringLiteral("one"), QStringLiteral("monday"))});
    readPages(id, 0, 25, 24);
    const auto later = listed(1, QStringLiteral("one"), QStringLiteral("tuesday"));
    const auto stored =
        valueOf(m_store->recordListing(lookupOf(QStringLiteral("own")), std::span(&later, 1))).front();
    QCOMPARE(stored.id, id);
    QVERIFY(stored.state == RepositoryState::Complete);
    QVERIFY(stored.head == sha(24));
    QCOMPARE(stored.readBranch, QStringLiteral("main"));
    QCOMPARE(stored.readPushedAt, QStringLiteral("pushed-24"));
    QCOMPARE(stored.commits, std::size_t(25));
    QCOMPARE(stored.listed.pushedAt, QStringLiteral("tuesday"));
}

void TestStore::listingOfAnotherCaseRenamesTheOwner()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(list(QStringLiteral("OWN"), {listed(1, QStringLiteral("One"))}), id);
    const core::History history = historyOf(QStringLiteral("own"));
    QCOMPARE(history.owner, QStringLiteral("OWN"));
    QCOMPARE(history.repositories.front().name, QStringLiteral("One"));
    QCOMPARE(valueOf(m_store->entries()).front().lookup.owner, QStringLiteral("OWN"));
}

void TestStore::renamedRepositoryKeepsItsCommits()
{
    const qint64 id = list(QStringLiteral("own/old"), {listed(1, QStringLiteral("old"))});
    readPages(id, 0, 5, 4);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own/old")), at(1)));
    QCOMPARE(list(QStringLiteral("own/new"), {listed(1, QStringLiteral("new"))}), id);
    QCOMPARE(historyOf(QStringLiteral("own"), QStringLiteral("new")).repositories.front().commits.size(),
             std::size_t(5));
    QVERIFY(!valueOf(m_store->history(lookupOf(QStringLiteral("own/old")))));
    QCOMPARE(valueOf(m_store->entries()).front().lookup.repository, QStringLiteral("new"));
}

void TestStore::swappedNamesKeepTheirCommits()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const auto before = valueOf(
        m_store->recordListing(lookupOf(QStringLiteral("own")), std::vector{listed(1, a), listed(2, b)}));
    readPages(before[0].id, 0, 3, 2);
    readPages(before[1].id, 10, 7, 16);
    const auto after = valueOf(
        m_store->recordListing(lookupOf(QStringLiteral("own")), std::vector{listed(1, b), listed(2, a)}));
    QCOMPARE(after[0].id, before[0].id);
    QCOMPARE(after[0].commits, std::size_t(3));
    QCOMPARE(after[1].id, before[1].id);
    QCOMPARE(after[1].commits, std::size_t(7));
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(historyOf(QStringLiteral("own"), b).repositories.front().commits.size(), std::size_t(3));
}

void TestStore::nameOfAnotherRepositoryIsTakenOver()
{
    const QString one = QStringLiteral("own/one");
    const qint64 old = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(old, 0, 5, 4);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    VERIFY_OK(m_store->recordLookup(lookupOf(one), at(2)));

    const qint64 recreated = list(one, {listed(2, QStringLiteral("ONE"))});
    QVERIFY(recreated != old);
    QCOMPARE(valueOf(m_store->entries()).size(), std::size_t(2));
    const core::History history = historyOf(QStringLiteral("own"));
    QCOMPARE(history.repositories.size(), std::size_t(1));
    QCOMPARE(history.repositories.front().name, QStringLiteral("ONE"));
    QVERIFY(history.repositories.front().commits.empty());
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM commits")).toInt(), 0);
}

void TestStore::unlistedIsForgotten_data()
{
    QTest::addColumn<QString>("secondLookup");
    QTest::addColumn<bool>("hasItsOwnLookup");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<bool>("staysListed");
    QTest::addColumn<bool>("stays");
    const QString owner = QStringLiteral("own");
    const QString two = QStringLiteral("own/two");
    QTest::newRow("not listed any more") << owner << false << false << false << false;
    QTest::newRow("with a lookup of its own") << owner << true << false << false << true;
    QTest::newRow("with one that may be restored") << owner << true << true << false << true;
    QTest::newRow("only another one was asked for") << two << false << false << true << true;
}

void TestStore::unlistedIsForgotten()
{
    QFETCH(const QString, secondLookup);
    QFETCH(const bool, hasItsOwnLookup);
    QFETCH(const bool, isRemoved);
    QFETCH(const bool, staysListed);
    QFETCH(const bool, stays);

    const qint64 id =
        list(QStringLiteral("own"), {listed(1, QStringLiteral("one")), listed(2, QStringLiteral("two"))});
    readPages(id, 0, 5, 4);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    if (hasItsOwnLookup)
        VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own/one")), at(2)));
    const qint64 newest = valueOf(m_store->entries()).front().id;
    if (isRemoved)
        VERIFY_OK(m_store->remove(newest));
    list(secondLookup, {listed(2, QStringLiteral("two"))});

    QCOMPARE(historyOf(QStringLiteral("own")).repositories.size(), std::size_t(staysListed ? 2 : 1));
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM commits")).toInt(), stays ? 5 : 0);
    if (isRemoved)
        VERIFY_OK(m_store->restore(newest));
    QCOMPARE(valueOf(m_store->history(lookupOf(QStringLiteral("own/one")))).has_value(), stays);
}

void TestStore::doubleListingIsHarmless()
{
    const auto stored = valueOf(
        m_store->recordListing(lookupOf(QStringLiteral("own")),
                               std::vector{listed(1, QStringLiteral("a")), listed(1, QStringLiteral("a")),
                                           listed(2, QStringLiteral("a"))}));
    QCOMPARE(stored.size(), std::size_t(3));
    QCOMPARE(stored[0].id, stored[1].id);
    readPages(stored[0].id, 0, 1, 0);
    readPages(stored[2].id, 0, 1, 0);
    list(QStringLiteral("own"), {listed(2, QStringLiteral("a"))});
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM repository")).toInt(), 1);
}

void TestStore::crawlIsCounted()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    QVERIFY(!valueOf(m_store->crawl(id)));
    readPages(id, 0, 150, 149);
    QVERIFY(!valueOf(m_store->crawl(id)));

    store::Crawl begun = crawlOf(229, 3);
    begun.full = true;
    begun.total = 230;
    VERIFY_OK(m_store->beginCrawl(id, begun));
    auto crawl = valueOf(m_store->crawl(id)).value();
    QCOMPARE(crawl.total, 230);
    QVERIFY(crawl.head == sha(229));
    QCOMPARE(crawl.branch, QStringLiteral("main"));
    QCOMPARE(crawl.pushedAt, QStringLiteral("pushed-229"));
    QVERIFY(crawl.full);
    QCOMPARE(crawl.pages, 3);
    QVERIFY(crawl.done.empty());
    QCOMPARE(crawl.onLastPage + crawl.commits + crawl.newCommits, 0);
    QVERIFY(!crawl.oldHeadSeen);

    VERIFY_OK(m_store->addPage(id, 3, commits(0, 30)));
    crawl = valueOf(m_store->crawl(id)).value();
    QVERIFY(crawl.done == std::set{3});
    QCOMPARE(crawl.onLastPage, 30);
    QCOMPARE(crawl.commits, 30);
    QCOMPARE(crawl.newCommits, 0);
    QVERIFY(!crawl.oldHeadSeen);

    VERIFY_OK(m_store->addPage(id, 1, commits(130, 100)));
    crawl = valueOf(m_store->crawl(id)).value();
    QVERIFY((crawl.done == std::set{1, 3}));
    QCOMPARE(crawl.commits, 130);
    QCOMPARE(crawl.newCommits, 80);
    QVERIFY(crawl.oldHeadSeen);
}

void TestStore::crawlBegunAgainStartsEmpty()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->addPage(id, 1, commits(0, 10)));
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(19, 4)));
    const auto crawl = valueOf(m_store->crawl(id)).value();
    QVERIFY(crawl.head == sha(19));
    QVERIFY(!crawl.full);
    QVERIFY(crawl.done.empty());
    QCOMPARE(crawl.commits, 0);
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM crawl_commit")).toInt(), 0);
}

void TestStore::pageOfAnotherHeadIsLeftOut()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(9, 2)));
    QVERIFY(valueOf(m_store->addPage(id, 1, commits(0, 10), sha(9))));
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(19, 4)));
    QVERIFY(!valueOf(m_store->addPage(id, 1, commits(0, 10), sha(9))));
    QVERIFY(!valueOf(m_store->finishCrawl(id, sha(9))));
    const auto crawl = valueOf(m_store->crawl(id)).value();
    QVERIFY(crawl.head == sha(19));
    QVERIFY(crawl.done.empty());
}

void TestStore::pageAddedAgainReplacesItself()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->addPage(id, 1, commits(0, 10)));
    VERIFY_OK(m_store->addPage(id, 1, commits(20, 4)));
    VERIFY_OK(m_store->addPage(id, 2, {}));
    const auto crawl = valueOf(m_store->crawl(id)).value();
    QCOMPARE(crawl.commits, 4);
    QCOMPARE(crawl.newCommits, 4);
    QVERIFY((crawl.done == std::set{1, 2}));
    QCOMPARE(crawl.onLastPage, 0);
}

void TestStore::crawlThatIsGoneIsAnError_data()
{
    QTest::addColumn<bool>("repositoryIsThere");
    QTest::newRow("no crawl") << true;
    QTest::newRow("no repository") << false;
}

void TestStore::crawlThatIsGoneIsAnError()
{
    QFETCH(const bool, repositoryIsThere);
    const qint64 known = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    const qint64 id = repositoryIsThere ? known : known + 1;
    const auto isStorageError = [](const auto &result) {
        return !result && result.error().kind == core::Error::Kind::Storage &&
               !result.error().message.isEmpty();
    };
    QVERIFY(isStorageError(m_store->addPage(id, 1, commits(0, 3))));
    QVERIFY(isStorageError(m_store->finishCrawl(id)));
    QVERIFY(!valueOf(m_store->crawl(id)));
    if (!repositoryIsThere) {
        QVERIFY(isStorageError(m_store->beginCrawl(id, crawlOf(1, 1))));
        QVERIFY(
            isStorageError(m_store->setState(id, RepositoryState::Failed, QStringLiteral("It is gone."))));
        QVERIFY(isStorageError(m_store->recordLookup(lookupOf(QStringLiteral("own/two")), at(1))));
    }
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM author")).toInt(), 0);
}

void TestStore::wholeCrawlReplacesTheHistory()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(id, 0, 50, 49);
    VERIFY_OK(m_store->setState(id, RepositoryState::Failed, QStringLiteral("It did not answer.")));
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(99, 2)));
    VERIFY_OK(m_store->addPage(id, 2, commits(40, 10)));
    VERIFY_OK(m_store->addPage(id, 1, commits(70, 30)));
    VERIFY_OK(m_store->finishCrawl(id));
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    const auto one = historyOf(QStringLiteral("own")).repositories.front();
    QCOMPARE(one.commits.size(), std::size_t(40));
    QVERIFY(std::ranges::find(one.commits, sha(0), &core::Commit::sha) == one.commits.end());
    QVERIFY(one.head == sha(99));
    QVERIFY(one.state == RepositoryState::Complete);
    QCOMPARE(one.reason, QString());
    QVERIFY(!valueOf(m_store->crawl(id)));
}

void TestStore::partOfACrawlIsAdded()
{
    const qint64 id = list(QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(id, 0, 50, 49);
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(69, 2)));
    std::vector<core::ListedCommit> page = commits(40, 30);
    page.front().author.login = QStringLiteral("linked");
    VERIFY_OK(m_store->addPage(id, 1, page));
    VERIFY_OK(m_store->finishCrawl(id));
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    const core::History history = historyOf(QStringLiteral("own"));
    const auto &one = history.repositories.front();
    QCOMPARE(one.commits.size(), std::size_t(70));
    QVERIFY(one.head == sha(69));
    const auto again = std::ranges::find(one.commits, sha(40), &core::Commit::sha);
    QCOMPARE(history.authors.at(again->author).login, QStringLiteral("linked"));
}

void TestStore::stateIsKept_data()
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

void TestStore::stateIsKept()
{
    QFETCH(const RepositoryState, state);
    QFETCH(const bool, keepsCommits);
    const auto one = listed(1, QStringLiteral("one"));
    const qint64 id = list(QStringLiteral("own"), {one});
    readPages(id, 0, 5, 4);
    VERIFY_OK(m_store->beginCrawl(id, crawlOf(9, 2)));
    VERIFY_OK(m_store->addPage(id, 1, commits(5, 5)));
    VERIFY_OK(m_store->setState(id, state, QStringLiteral("For a reason.")));

    const auto stored =
        valueOf(m_store->recordListing(lookupOf(QStringLiteral("own")), std::span(&one, 1))).front();
    QVERIFY(stored.state == state);
    QCOMPARE(stored.commits, std::size_t(keepsCommits ? 5 : 0));
    QCOMPARE(stored.head.has_value(), keepsCommits);
    QCOMPARE(stored.readPushedAt, keepsCommits ? QStringLiteral("pushed-4") : QString());
    QCOMPARE(valueOf(m_store->crawl(id)).has_value(), keepsCommits);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    QVERIFY(historyOf(QStringLiteral("own")).repositories.front().state == state);
    QCOMPARE(historyOf(QStringLiteral("own")).repositories.front().reason, QStringLiteral("For a reason."));
}

void TestStore::authorsAreSharedAndApart()
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
    const auto stored = valueOf(
        m_store->recordListing(lookupOf(QStringLiteral("own")),
                               std::vector{listed(1, QStringLiteral("a")), listed(2, QStringLiteral("b"))}));
    for (const store::StoredRepository &repository : stored) {
        VERIFY_OK(m_store->beginCrawl(repository.id, crawlOf(6, 1)));
        VERIFY_OK(m_store->addPage(repository.id, 1, page));
        VERIFY_OK(m_store->finishCrawl(repository.id));
    }
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(historyOf(QStringLiteral("own")).authors.size(), std::size_t(6));
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM author")).toInt(), 6);
}

void TestStore::severalThreadsWrite()
{
    constexpr int threads = 6;
    constexpr int pages = 15;
    std::vector<core::ListedRepository> repositories;
    repositories.reserve(threads);
    for (int i = 0; i < threads; ++i)
        repositories.push_back(listed(i + 1, QStringLiteral("r%1").arg(i)));
    const auto stored = valueOf(m_store->recordListing(lookupOf(QStringLiteral("own")), repositories));

    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> writers;
        writers.reserve(threads);
        for (const store::StoredRepository &repository : stored) {
            writers.emplace_back([&failures, path = m_path, id = repository.id] {
                core::Result<Store> store = Store::open(path);
                if (!store || !store->beginCrawl(id, crawlOf(0, pages))) {
                    ++failures;
                    return;
                }
                for (int page = 1; page <= pages; ++page)
                    failures += store->addPage(id, page, commits(page * 20, 20)) ? 0 : 1;
                failures += store->finishCrawl(id) ? 0 : 1;
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    VERIFY_OK(m_store->recordLookup(lookupOf(QStringLiteral("own")), at(1)));
    const core::History history = historyOf(QStringLiteral("own"));
    QCOMPARE(history.authors.size(), std::size_t(10));
    for (const core::RepositoryHistory &repository : history.repositories)
        QCOMPARE(repository.commits.size(), std::size_t(20 * pages));
}

void TestStore::openRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("garbage") << QByteArray(5000, 'x');
}

void TestStore::openRefuses()
{
    QFETCH(const QByteArray, content);
    const QString path = m_folder->filePath(QStringLiteral("other"));
    const auto missing = Store::open(path);
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == core::Error::Kind::Storage);
    QVERIFY(!QFile::exists(path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = Store::open(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestStore::movedStoreWorks()
{
    Store other = std::move(*m_store);
    QVERIFY(valueOf(other.entries()).empty());
    Store third = valueOf(Store::open(m_path));
    third = std::move(other);
    QVERIFY(valueOf(third.entries()).empty());
}

NEWFACES_TEST(tst_store, TestStore, QCoreApplication)

#include "tst_store.moc"
