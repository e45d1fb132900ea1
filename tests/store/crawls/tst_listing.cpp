// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using core::RepositoryState;
using storefixture::at;
using storefixture::commits;
using storefixture::historyOf;
using storefixture::list;
using storefixture::listed;
using storefixture::lookupOf;
using storefixture::readPages;
using storefixture::sha;
using storefixture::sql;
using storefixture::TemporaryStore;
using storefixture::valueOf;

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void listingGivesItsOrder();
    void listingTellsWhatIsStored();
    void listingOfAnotherCaseRenamesTheOwner();
    void renamedRepositoryKeepsItsCommits();
    void swappedNamesKeepTheirCommits();
    void nameOfAnotherRepositoryIsTakenOver();
    void unlistedIsForgotten_data();
    void unlistedIsForgotten();
    void doubleListingIsHarmless();

private:
    std::optional<TemporaryStore> m_store;
};

void TestListing::listingGivesItsOrder()
{
    const std::vector repositories{listed(7, QStringLiteral("b")), listed(5, QStringLiteral("C")),
                                   listed(6, QStringLiteral("a"))};
    const auto stored = valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")), repositories));
    QCOMPARE(stored.size(), repositories.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        QVERIFY(stored[i].listed == repositories[i]);
        QVERIFY(stored[i].id > 0);
        QVERIFY(!stored[i].head);
        QCOMPARE(stored[i].commits, std::size_t(0));
        QVERIFY(stored[i].state == RepositoryState::Skipped);
    }
    QVERIFY(valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")), {})).empty());
}

void TestListing::listingTellsWhatIsStored()
{
    const qint64 id =
        list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"), QStringLiteral("monday"))});
    readPages(*m_store, id, 0, 25, 24);
    const auto later = listed(1, QStringLiteral("one"), QStringLiteral("tuesday"));
    const auto stored =
        valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")), std::span(&later, 1))).front();
    QCOMPARE(stored.id, id);
    QVERIFY(stored.state == RepositoryState::Complete);
    QVERIFY(stored.head == sha(24));
    QCOMPARE(stored.readBranch, QStringLiteral("main"));
    QCOMPARE(stored.readPushedAt, QStringLiteral("pushed-24"));
    QCOMPARE(stored.commits, std::size_t(25));
    QCOMPARE(stored.listed.pushedAt, QStringLiteral("tuesday"));
}

void TestListing::listingOfAnotherCaseRenamesTheOwner()
{
    const qint64 id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(list(*m_store, QStringLiteral("OWN"), {listed(1, QStringLiteral("One"))}), id);
    const core::History history = historyOf(*m_store, QStringLiteral("own"));
    QCOMPARE(history.owner, QStringLiteral("OWN"));
    QCOMPARE(history.repositories.front().name, QStringLiteral("One"));
    QCOMPARE(valueOf(m_store->lookups.entries()).front().lookup.owner, QStringLiteral("OWN"));
}

void TestListing::renamedRepositoryKeepsItsCommits()
{
    const qint64 id = list(*m_store, QStringLiteral("own/old"), {listed(1, QStringLiteral("old"))});
    readPages(*m_store, id, 0, 5, 4);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own/old")), at(1)));
    QCOMPARE(list(*m_store, QStringLiteral("own/new"), {listed(1, QStringLiteral("new"))}), id);
    QCOMPARE(historyOf(*m_store, QStringLiteral("own/new")).repositories.front().commits.size(),
             std::size_t(5));
    QVERIFY(!valueOf(m_store->histories.find(lookupOf(QStringLiteral("own/old")))));
    QCOMPARE(valueOf(m_store->lookups.entries()).front().lookup.repository, QStringLiteral("new"));
}

void TestListing::swappedNamesKeepTheirCommits()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const auto before = valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")),
                                                              std::vector{listed(1, a), listed(2, b)}));
    readPages(*m_store, before[0].id, 0, 3, 2);
    readPages(*m_store, before[1].id, 10, 7, 16);
    const auto after = valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")),
                                                             std::vector{listed(1, b), listed(2, a)}));
    QCOMPARE(after[0].id, before[0].id);
    QCOMPARE(after[0].commits, std::size_t(3));
    QCOMPARE(after[1].id, before[1].id);
    QCOMPARE(after[1].commits, std::size_t(7));
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    QCOMPARE(historyOf(*m_store, QStringLiteral("own/b")).repositories.front().commits.size(),
             std::size_t(3));
}

void TestListing::nameOfAnotherRepositoryIsTakenOver()
{
    const QString one = QStringLiteral("own/one");
    const qint64 old = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
    readPages(*m_store, old, 0, 5, 4);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    VERIFY_OK(m_store->lookups.record(lookupOf(one), at(2)));

    const qint64 recreated = list(*m_store, one, {listed(2, QStringLiteral("ONE"))});
    QVERIFY(recreated != old);
    QCOMPARE(valueOf(m_store->lookups.entries()).size(), std::size_t(2));
    const core::History history = historyOf(*m_store, QStringLiteral("own"));
    QCOMPARE(history.repositories.size(), std::size_t(1));
    QCOMPARE(history.repositories.front().name, QStringLiteral("ONE"));
    QVERIFY(history.repositories.front().commits.empty());
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM commits")).toInt(), 0);
}

void TestListing::unlistedIsForgotten_data()
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

void TestListing::unlistedIsForgotten()
{
    QFETCH(const QString, secondLookup);
    QFETCH(const bool, hasItsOwnLookup);
    QFETCH(const bool, isRemoved);
    QFETCH(const bool, staysListed);
    QFETCH(const bool, stays);

    const qint64 id = list(*m_store, QStringLiteral("own"),
                           {listed(1, QStringLiteral("one")), listed(2, QStringLiteral("two"))});
    readPages(*m_store, id, 0, 5, 4);
    VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own")), at(1)));
    if (hasItsOwnLookup)
        VERIFY_OK(m_store->lookups.record(lookupOf(QStringLiteral("own/one")), at(2)));
    const qint64 newest = valueOf(m_store->lookups.entries()).front().id;
    if (isRemoved)
        VERIFY_OK(m_store->lookups.remove(newest));
    list(*m_store, secondLookup, {listed(2, QStringLiteral("two"))});

    QCOMPARE(historyOf(*m_store, QStringLiteral("own")).repositories.size(),
             std::size_t(staysListed ? 2 : 1));
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM commits")).toInt(), stays ? 5 : 0);
    if (isRemoved)
        VERIFY_OK(m_store->lookups.restore(newest));
    QCOMPARE(valueOf(m_store->histories.find(lookupOf(QStringLiteral("own/one")))).has_value(), stays);
}

void TestListing::doubleListingIsHarmless()
{
    const auto stored = valueOf(m_store->crawls.recordListing(lookupOf(QStringLiteral("own")),
                                                              std::vector{listed(1, QStringLiteral("a")),
                                                                          listed(1, QStringLiteral("a")),
                                                                          listed(2, QStringLiteral("a"))}));
    QCOMPARE(stored.size(), std::size_t(3));
    QCOMPARE(stored[0].id, stored[1].id);
    readPages(*m_store, stored[0].id, 0, 1, 0);
    readPages(*m_store, stored[2].id, 0, 1, 0);
    list(*m_store, QStringLiteral("own"), {listed(2, QStringLiteral("a"))});
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM repository")).toInt(), 1);
}

NEWFACES_TEST(tst_listing, TestListing, QCoreApplication)

#include "tst_listing.moc"
