// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginedesk.h"
#include "store/crawls/crawls.h"
#include "store/database/prepare.h"
#include "storedcommits.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using core::RepositoryState;
using core::Result;
using engine::Reading;
using support::commit;
using support::FakeCommit;
using support::Trouble;

namespace {

const QString anvilName = QStringLiteral("anvil");

std::vector<FakeCommit> onTopOf(const std::vector<FakeCommit> &older, std::vector<FakeCommit> newer)
{
    newer.insert(newer.end(), older.begin(), older.end());
    return newer;
}

} // namespace

/// A refresh equals a fresh crawl, always, and asks for no more than it must.
class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EngineDesk>();
        m_first = support::commits(450, QStringLiteral("ann"), QStringLiteral("2019-01-05"));
        m_desk->github->addRepository(acme, {anvilName, m_first});
    }

    void cleanup() { m_desk.reset(); }

    void asksForEachPageOnce()
    {
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(m_desk->pagesAsked(), 5);
        QCOMPARE(storedCommits(*m_desk), shasOf(m_first));
        for (const auto &[address, times] : m_desk->github->requests())
            QVERIFY2(times == 1, qPrintable(address));
    }

    void asksForNoCommitsWithoutAPush()
    {
        QVERIFY(m_desk->ask(acme));
        m_desk->forget();
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(m_desk->pagesAsked(), 0);
    }

    void readsAsFarAsItIsNew_data()
    {
        QTest::addColumn<int>("pushed");
        QTest::addColumn<int>("mostPages"); // the first, the last for the total, and those with news
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("half a page, and then the last one is full") << 50 << 3; // an empty one shows the end
        QTest::newRow("a page") << 100 << 3;
        QTest::newRow("a page and a half, and then the last one is full") << 150 << 4;
        QTest::newRow("a page and a third") << 133 << 3;
    }

    void readsAsFarAsItIsNew()
    {
        QFETCH(const int, pushed);
        QFETCH(const int, mostPages);
        QVERIFY(m_desk->ask(acme));
        m_desk->forget();
        const auto news = support::commits(pushed, QStringLiteral("ben"), QStringLiteral("2020-03-01"));
        m_desk->github->push(acme, anvilName, news);
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(onTopOf(m_first, news)));
        QVERIFY2(m_desk->pagesAsked() <= mostPages, qPrintable(QString::number(m_desk->pagesAsked())));
    }

    void takesInAMergeOfAnOlderBranch()
    {
        QVERIFY(m_desk->ask(acme));
        std::vector<FakeCommit> merged = m_first;
        merged.insert(merged.begin() + 333, commit("old", "2018-02-01"));
        merged.insert(merged.begin(), commit("ann", "2020-02-02"));
        m_desk->github->setCommits(acme, anvilName, merged);
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer);
        QCOMPARE(storedCommits(*m_desk), shasOf(merged));
        QCOMPARE(answer->newcomers.at(0).login, QStringLiteral("old"));
    }

    void forgetsWhatAForcedPushTookAway()
    {
        QVERIFY(m_desk->ask(acme));
        std::vector<FakeCommit> rewritten(m_first.begin() + 20, m_first.end());
        for (int i = 0; i < 30; ++i)
            rewritten.insert(rewritten.begin(), commit("eve", "2020-05-05", i));
        m_desk->github->setCommits(acme, anvilName, rewritten);
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(rewritten));
    }

    void followsABranchThatWasSetBack()
    {
        QVERIFY(m_desk->ask(acme));
        const std::vector<FakeCommit> shorter(m_first.begin() + 120, m_first.end());
        m_desk->github->setCommits(acme, anvilName, shorter);
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(shorter));
    }

    /// Pushes, merges, forced pushes and stops by chance: in the end nothing tells it from a fresh crawl.
    void equalsAFreshCrawl_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void equalsAFreshCrawl()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator chance(seed);
        std::vector<FakeCommit> now = m_first;
        int salt = 0;
        for (int step = 0; step < 6; ++step) {
            const int kind = chance.bounded(4);
            const int count = 1 + chance.bounded(180);
            if (kind == 3)
                now.erase(now.begin(), now.begin() + std::min(count, int(now.size()) - 1));
            for (int i = 0; i < count; ++i) {
                const auto at = kind == 1 ? chance.bounded(int(now.size())) : 0;
                now.insert(now.begin() + at, commit("cat", "2020-01-01", ++salt));
            }
            now.insert(now.begin(), commit("dan", "2021-01-01", ++salt));
            m_desk->github->setCommits(acme, anvilName, now);
            if (chance.bounded(2) == 0)
                readAndStopAfter(chance.bounded(4));
            else
                QVERIFY(m_desk->ask(acme));
        }
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(now));
    }

    void goesOnWhereItWasStopped()
    {
        readAndStopAfter(3);
        const std::set<int> stored = pagesOfTheUnfinishedReading();
        QVERIFY(!stored.empty() && stored.size() < 5);
        m_desk->restart();
        m_desk->forget();
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(m_first));
        for (const int page : stored) {
            const QString address = QStringLiteral("/commits?sha=%1&per_page=100&page=%2")
                                        .arg(m_first.front().sha.toHex(), QString::number(page));
            QCOMPARE(m_desk->github->count(address), 0);
        }
        QVERIFY(m_desk->pagesAsked() > 0);
    }

    void readsAfreshWhenThePinnedCommitIsGone()
    {
        readAndStopAfter(2);
        const std::vector<FakeCommit> rewritten =
            support::commits(220, QStringLiteral("fay"), QStringLiteral("2020-08-08"));
        m_desk->github->setCommits(acme, anvilName, rewritten);
        m_desk->github->forgetOldHeads(acme, anvilName);
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(storedCommits(*m_desk), shasOf(rewritten));
    }

    void keepsWhatItHasWhenARefreshFails()
    {
        QVERIFY(m_desk->ask(acme));
        m_desk->github->push(acme, anvilName, {commit("gil", "2020-09-09")});
        m_desk->github->setTrouble(acme, anvilName, Trouble::Broken);
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer);
        QVERIFY(!answer->complete);
        QCOMPARE(core::toString(answer->repositories.at(0).state), core::toString(RepositoryState::Failed));
        QCOMPARE(answer->repositories.at(0).commits, m_first.size());

        m_desk->github->setTrouble(acme, anvilName, Trouble::None);
        const auto healed = m_desk->ask(acme);
        QVERIFY(healed && healed->complete);
        QCOMPARE(healed->repositories.at(0).commits, m_first.size() + 1);
    }

    void readsAllAgainWhenTold()
    {
        QVERIFY(m_desk->ask(acme));
        m_desk->forget();
        QVERIFY(m_desk->ask(acme, Reading::Full));
        QCOMPARE(m_desk->pagesAsked(), 5);
    }

    void keepsTheOldHistoryUntilTheNewOneIsWhole()
    {
        QVERIFY(m_desk->ask(acme));
        m_desk->github->push(acme, anvilName, {commit("hal", "2020-09-09")});
        readAndStopAfter(2, Reading::Full);
        const auto stored = m_desk->ask(acme, Reading::Stored);
        QVERIFY(stored && stored->complete);
        QCOMPARE(storedCommits(*m_desk), shasOf(m_first));
    }

private:
    std::set<int> pagesOfTheUnfinishedReading() const
    {
        constexpr qint64 onlyRepository = 1;
        auto database = store::Connection::open(store::databasePath(m_desk->folder.path()));
        const auto crawl = store::Crawls(*database).find(onlyRepository);
        return crawl && *crawl ? (*crawl)->done : std::set<int>();
    }

    /// Reads, and stops once so many pages of commits were answered.
    void readAndStopAfter(int pages, Reading reading = Reading::Refresh)
    {
        std::stop_source stop;
        int left = pages;
        m_desk->github->setInterceptor([&](const support::Seen &seen) -> std::optional<support::Reply> {
            if (seen.path.endsWith(QStringLiteral("/commits")) && left-- <= 0)
                stop.request_stop();
            return std::nullopt;
        });
        const auto ended =
            m_desk->engine->contributors(EngineDesk::question(acme, reading), stop.get_token()).result();
        QVERIFY(ended || ended.error().kind == core::Error::Kind::Cancelled);
        m_desk->github->setInterceptor({});
    }

    std::unique_ptr<EngineDesk> m_desk;
    std::vector<FakeCommit> m_first;
};

NEWFACES_TEST(tst_refresh, TestRefresh, QCoreApplication)
#include "tst_refresh.moc"
