// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>
#include <tuple>

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
using storefixture::TemporaryStore;
using storefixture::valueOf;

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void historyIsAnsweredFrom_data();
    void historyIsAnsweredFrom();
    void historyHoldsWhatWasRead();
    void unfinishedHistoryHoldsWhatWasReadSoFar();
    void historyKeepsOddText_data();
    void historyKeepsOddText();

private:
    std::optional<TemporaryStore> m_store;
};

void TestHistories::historyIsAnsweredFrom_data()
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

void TestHistories::historyIsAnsweredFrom()
{
    QFETCH(const QString, asked);
    QFETCH(const qint64, ownerReadAt);
    QFETCH(const qint64, repositoryReadAt);
    QFETCH(const bool, isListed);
    QFETCH(const QString, removed);
    QFETCH(const qint64, expected);

    list(*m_store, isListed ? QStringLiteral("own") : QStringLiteral("own/one"),
         {listed(1, QStringLiteral("one"))});
    if (ownerReadAt > 0)
        VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(ownerReadAt)));
    if (repositoryReadAt > 0)
        VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own/one")), at(repositoryReadAt)));
    const auto entries = valueOf(m_store->lookups.entries());
    for (const core::Entry &entry : entries) {
        if (entry.lookup.toString() == removed)
            VERIFY_OK(m_store->lookups.remove(entry.id));
    }

    const auto history = valueOf(m_store->histories.find(lookupOf(asked)));
    QCOMPARE(history.has_value(), expected > 0);
    if (history) {
        QVERIFY(history->refreshedAt == at(expected));
        QCOMPARE(history->owner, QStringLiteral("own"));
        QCOMPARE(history->repository, asked.contains(QLatin1Char('/')) ? QStringLiteral("one") : QString());
        QCOMPARE(history->repositories.size(), std::size_t(isListed || !history->repository.isEmpty()));
    }
}

void TestHistories::historyHoldsWhatWasRead()
{
    core::ListedRepository fork = listed(3, QStringLiteral("Beta"));
    fork.fork = true;
    core::ListedRepository archived = listed(2, QStringLiteral("alpha"));
    archived.archived = true;
    const auto stored = valueOf(m_store->crawls.recordListing(
        lookupOf(QStringLiteral("Own")),
        std::vector{listed(1, QStringLiteral("gamma")), archived, fork, listed(4, QStringLiteral("Delta"))}));
    readPages(*m_store, stored[0].id, 0, 5, 4); // authors 0 to 4
    readPages(*m_store, stored[1].id, 3, 4, 6); // authors 3 to 6
    VERIFY_OK(
        m_store->crawls.setState(stored[2].id, RepositoryState::Skipped, core::message("repository.fork")));
    // Authors of others are none of this history's.
    readPages(*m_store, list(*m_store, QStringLiteral("else"), {listed(9, QStringLiteral("x"))}), 7, 3, 9);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(100)));

    const core::History history = historyOf(*m_store, QStringLiteral("OWN"));
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
    QCOMPARE(repositories[1].reason, core::message("repository.fork"));
    QVERIFY(!repositories[1].head);
    QVERIFY(repositories[1].commits.empty());
    QCOMPARE(repositories[2].name, QStringLiteral("Delta"));
    QVERIFY(repositories[2].state == RepositoryState::Skipped);
    QCOMPARE(repositories[2].reason, core::message("repository.not-read"));
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

    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own/alpha")), at(50)));
    const core::History one = historyOf(*m_store, QStringLiteral("own/ALPHA"));
    QCOMPARE(one.repository, QStringLiteral("alpha"));
    QCOMPARE(one.repositories.size(), std::size_t(1));
    QCOMPARE(one.authors.size(), std::size_t(4));
    QVERIFY(one.refreshedAt == at(100));
}

void TestHistories::unfinishedHistoryHoldsWhatWasReadSoFar()
{
    const auto unfinished = [this](const QString &owner) {
        return valueOf(m_store->histories.findUnfinished(lookupOf(owner), at(500)));
    };
    QVERIFY(!unfinished(QStringLiteral("own")));
    const auto stored = valueOf(m_store->crawls.recordListing(
        lookupOf(QStringLiteral("Own")),
        std::vector{listed(1, QStringLiteral("alpha")), listed(2, QStringLiteral("beta"))}));
    QVERIFY(!unfinished(QStringLiteral("own")));
    readPages(*m_store, stored[1].id, 0, 5, 4);
    const auto history = unfinished(QStringLiteral("OWN"));
    QVERIFY(history.has_value());
    QCOMPARE(history->owner, QStringLiteral("Own"));
    QCOMPARE(history->repositories.size(), 1U);
    QCOMPARE(history->repositories.front().name, QStringLiteral("beta"));
    QCOMPARE(history->repositories.front().commits.size(), 5U);
    QCOMPARE(history->authors.size(), 5U);
    QVERIFY(!valueOf(m_store->histories.find(lookupOf(QStringLiteral("own")))));
}

void TestHistories::historyKeepsOddText_data()
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

void TestHistories::historyKeepsOddText()
{
    QFETCH(const QString, text);
    core::ListedCommit commit = commits(1, 1).front();
    commit.author = {text, text, 12, text, true};
    commit.authoredAt = at(-62135596800);
    commit.committedAt = at(253402300799);
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"), text)});
    VERIFY_OK(m_store->crawls.begin(id, crawlOf(1, 1)));
    VERIFY_OK(m_store->crawls.addPage(id, 1, std::span(&commit, 1)));
    VERIFY_OK(m_store->crawls.finish(id));
    VERIFY_OK(m_store->crawls.setState(id, RepositoryState::Failed, core::asText(text)));
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));

    const core::History history = historyOf(*m_store, QStringLiteral("own"));
    QVERIFY(history.authors.front() == commit.author);
    QCOMPARE(history.repositories.front().reason, core::asText(text));
    QVERIFY(history.repositories.front().commits.front().authoredAt == commit.authoredAt);
    QVERIFY(history.repositories.front().commits.front().committedAt == commit.committedAt);
}

NEWFACES_TEST(tst_histories, TestHistories, QCoreApplication)

#include "tst_histories.moc"
