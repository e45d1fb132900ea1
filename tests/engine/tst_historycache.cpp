// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/historycache.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using engine::HistoryCache;

namespace {

const QByteArray firstVersion = "1";
const QByteArray nextVersion = "2";

core::Lookup ownerLookup(const QString &owner)
{
    return {.owner = owner, .repository = {}};
}

/// So many commits, which take 48 bytes each or a little more.
HistoryCache::History historyOf(std::size_t commits)
{
    core::History history;
    history.repositories.resize(1);
    history.repositories.front().commits.resize(commits);
    return std::make_shared<const core::History>(std::move(history));
}

} // namespace

class TestHistoryCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAVersion()
    {
        HistoryCache cache(1'000'000);
        QVERIFY(!cache.find(firstVersion, m_acme));
        const auto history = historyOf(1);
        cache.keep(firstVersion, m_acme, history);
        QCOMPARE(cache.find(firstVersion, m_acme), history);
        QCOMPARE(cache.find(firstVersion, ownerLookup(QStringLiteral("ACME"))), history);
        QVERIFY(!cache.find(firstVersion, {.owner = m_acme.owner, .repository = QStringLiteral("anvil")}));
    }

    void dropsAnotherVersion()
    {
        HistoryCache cache(1'000'000);
        QVERIFY(!cache.find(firstVersion, m_acme));
        cache.keep(firstVersion, m_acme, historyOf(1));
        QVERIFY(!cache.find(nextVersion, m_acme));
        QVERIFY(!cache.find(firstVersion, m_acme));
    }

    void keepsNothingOfAnEarlierVersion()
    {
        HistoryCache cache(1'000'000);
        QVERIFY(!cache.find(firstVersion, m_acme)); // its reading takes so long that
        QVERIFY(!cache.find(nextVersion, m_reef));
        cache.keep(firstVersion, m_acme, historyOf(1));
        QVERIFY(!cache.find(nextVersion, m_acme));
    }

    void dropsWhatWasUsedLongestAgo()
    {
        HistoryCache cache(2'500 * sizeof(core::Commit));
        QVERIFY(!cache.find(firstVersion, m_acme));
        cache.keep(firstVersion, m_acme, historyOf(1'000));
        cache.keep(firstVersion, m_reef, historyOf(1'000));
        QVERIFY(cache.find(firstVersion, m_acme));
        cache.keep(firstVersion, m_last, historyOf(1'000));
        QVERIFY(cache.find(firstVersion, m_acme));
        QVERIFY(cache.find(firstVersion, m_last));
        QVERIFY(!cache.find(firstVersion, m_reef));
    }

    void keepsNoneThatIsTooLarge()
    {
        HistoryCache cache(1'000 * sizeof(core::Commit));
        QVERIFY(!cache.find(firstVersion, m_acme));
        cache.keep(firstVersion, m_acme, historyOf(1'001));
        QVERIFY(!cache.find(firstVersion, m_acme));
    }

private:
    const core::Lookup m_acme = ownerLookup(QStringLiteral("acme"));
    const core::Lookup m_reef = ownerLookup(QStringLiteral("reef"));
    const core::Lookup m_last = ownerLookup(QStringLiteral("last"));
};

NEWFACES_TEST(tst_historycache, TestHistoryCache, QCoreApplication)
#include "tst_historycache.moc"
