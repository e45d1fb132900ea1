// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::commits;
using storefixture::crawlOf;
using storefixture::list;
using storefixture::listed;
using storefixture::sha;
using storefixture::TemporaryStore;
using storefixture::valueOf;

namespace {

const QString address = QStringLiteral("https://api.example.org/c?after=YWJj");

} // namespace

/// Pages that a crawl learns of while it goes on.
class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_id = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
        VERIFY_OK(m_store->crawls.begin(m_id, crawlOf(99, 2)));
    }
    void cleanup() { m_store.reset(); }

    void pagesAreAdded_data()
    {
        QTest::addColumn<store::Following>("following");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("lastAddress");
        QTest::newRow("nothing") << store::Following{} << 2 << QString();
        QTest::newRow("fewer") << store::Following{1, address} << 2 << QString();
        QTest::newRow("as many") << store::Following{2, address} << 2 << QString();
        QTest::newRow("one more") << store::Following{3, {}} << 3 << QString();
        QTest::newRow("one more, by its address") << store::Following{3, address} << 3 << address;
    }

    void pagesAreAdded()
    {
        QFETCH(const store::Following, following);
        QVERIFY(valueOf(m_store->crawls.addPage(m_id, 2, commits(0, 10), sha(99), following)));
        const store::Crawl crawl = crawlNow();
        QTEST(crawl.pages, "pages");
        QTEST(crawl.lastAddress, "lastAddress");
    }

    void anAddressGoesWhenItsPageIsNotTheLast()
    {
        VERIFY_OK(m_store->crawls.addPage(m_id, 2, commits(0, 10), sha(99), {3, address}));
        VERIFY_OK(m_store->crawls.addPage(m_id, 3, commits(10, 10), sha(99), {4, {}}));
        QCOMPARE(crawlNow().lastAddress, QString());
    }

    void anotherCrawlLearnsNothing()
    {
        QVERIFY(!valueOf(m_store->crawls.addPage(m_id, 2, commits(0, 10), sha(98), {3, address})));
        QCOMPARE(crawlNow().pages, 2);
    }

    void aPageThatIsMissingIsWaitedFor()
    {
        VERIFY_OK(m_store->crawls.addPage(m_id, 1, commits(90, 10)));
        VERIFY_OK(m_store->crawls.addPage(m_id, 2, commits(80, 10), sha(99), {3, {}}));
        QCOMPARE(crawlNow().onLastPage, 0);
        VERIFY_OK(m_store->crawls.addPage(m_id, 3, commits(75, 5)));
        QCOMPARE(crawlNow().onLastPage, 5);
    }

    void commitsCountOnce()
    {
        VERIFY_OK(m_store->crawls.addPage(m_id, 1, commits(10, 10)));
        VERIFY_OK(m_store->crawls.addPage(m_id, 2, commits(5, 10)));
        QCOMPARE(crawlNow().commits, 20);
        QCOMPARE(crawlNow().newCommits, 15);
        QCOMPARE(valueOf(m_store->crawls.distinctCommits(m_id)), qint64(15));
    }

private:
    store::Crawl crawlNow() const { return valueOf(m_store->crawls.find(m_id)).value(); }

    std::optional<TemporaryStore> m_store;
    qint64 m_id = 0;
};

NEWFACES_TEST(tst_following, TestFollowing, QCoreApplication)
#include "tst_following.moc"
