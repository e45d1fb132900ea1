// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/historycache.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using engine::HistoryCache;

namespace {

const QByteArray one = "1";
const QByteArray two = "2";

core::Lookup lookup(const QString &owner)
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
        QVERIFY(!cache.find(one, m_acme));
        const auto history = historyOf(1);
        cache.keep(one, m_acme, history);
        QCOMPARE(cache.find(one, m_acme), history);
        QCOMPARE(cache.find(one, lookup(QStringLiteral("ACME"))), history);
        QVERIFY(!cache.find(one, {.owner = m_acme.owner, .repository = QStringLiteral("anvil")}));
    }

    void dropsAnotherVersion()
    {
        HistoryCache cache(1'000'000);
        QVERIFY(!cache.find(one, m_acme));
        cache.keep(one, m_acme, historyOf(1));
        QVERIFY(!cache.find(two, m_acme));
        QVERIFY(!cache.find(one, m_acme));
    }

    void keepsNothingOfAnEarlierVersion()
    {
        HistoryCache cache(1'000'000);
        QVERIFY(!cache.find(one, m_acme)); // its reading takes so long that
        QVERIFY(!cache.find(two, m_reef));
        cache.keep(one, m_acme, historyOf(1));
        QVERIFY(!cache.find(two, m_acme));
    }

    void dropsWhatWasUsedLongestAgo()
    {
        HistoryCache cache(2'500 * sizeof(core::Commit));
        QVERIFY(!cache.find(one, m_acme));
        cache.keep(one, m_acme, historyOf(1'000));
        cache.keep(one, m_reef, historyOf(1'000));
        QVERIFY(cache.find(one, m_acme));
        cache.keep(one, m_last, historyOf(1'000));
        QVERIFY(cache.find(one, m_acme));
        QVERIFY(cache.find(one, m_last));
        QVERIFY(!cache.find(one, m_reef));
    }

    void keepsNoneThatIsTooLarge()
    {
        HistoryCache cache(1'000 * sizeof(core::Commit));
        QVERIFY(!cache.find(one, m_acme));
        cache.keep(one, m_acme, historyOf(1'001));
        QVERIFY(!cache.find(one, m_acme));
    }

private:
    const core::Lookup m_acme = lookup(QStringLiteral("acme"));
    const core::Lookup m_reef = lookup(QStringLiteral("reef"));
    const core::Lookup m_last = lookup(QStringLiteral("last"));
};

NEWFACES_TEST(tst_historycache, TestHistoryCache, QCoreApplication)
#include "tst_historycache.moc"
