// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::at;
using storefixture::list;
using storefixture::listed;
using storefixture::TemporaryStore;
using storefixture::valueOf;

class TestLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void entriesAreTheNewestFirst();
    void removedEntriesComeBack();

private:
    std::optional<TemporaryStore> m_store;
};

void TestLookups::entriesAreTheNewestFirst()
{
    list(*m_store, QStringLiteral("pallets"), {listed(1, QStringLiteral("flask"))});
    QVERIFY(valueOf(m_store->lookups.entries()).empty());
    VERIFY_OK(m_store->lookups.record({QStringLiteral("pallets"), {}}, at(100)));
    VERIFY_OK(m_store->lookups.record({QStringLiteral("PALLETS"), QStringLiteral("Flask")}, at(200)));
    VERIFY_OK(m_store->lookups.record({QStringLiteral("redis"), {}}, at(200)));

    auto entries = valueOf(m_store->lookups.entries());
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].lookup.toString(), QStringLiteral("redis"));
    QCOMPARE(entries[1].lookup.toString(), QStringLiteral("PALLETS/flask"));
    QCOMPARE(entries[2].lookup.toString(), QStringLiteral("PALLETS"));
    QVERIFY(entries[2].refreshedAt == at(100));

    const qint64 oldest = entries[2].id;
    VERIFY_OK(m_store->lookups.record({QStringLiteral("pallets"), {}}, at(200)));
    entries = valueOf(m_store->lookups.entries());
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].id, oldest);
    QVERIFY(entries[0].refreshedAt == at(200));
}

void TestLookups::removedEntriesComeBack()
{
    list(*m_store, QStringLiteral("pallets"), {listed(1, QStringLiteral("flask"))});
    VERIFY_OK(m_store->lookups.record({QStringLiteral("pallets"), {}}, at(100)));
    const qint64 id = valueOf(m_store->lookups.entries()).front().id;
    VERIFY_OK(m_store->lookups.remove(id));
    QVERIFY(valueOf(m_store->lookups.entries()).empty());
    QVERIFY(!valueOf(m_store->histories.find({QStringLiteral("pallets"), {}})));
    VERIFY_OK(m_store->lookups.restore(id));
    QCOMPARE(valueOf(m_store->lookups.entries()).size(), std::size_t(1));
    VERIFY_OK(m_store->lookups.remove(id));
    VERIFY_OK(m_store->lookups.record({QStringLiteral("pallets"), {}}, at(300)));
    QCOMPARE(valueOf(m_store->lookups.entries()).front().id, id);

    VERIFY_OK(m_store->lookups.remove(4711));
    const auto gone = m_store->lookups.restore(4711);
    QVERIFY(!gone);
    QVERIFY(gone.error().kind == core::Error::Kind::Storage);
}

NEWFACES_TEST(tst_lookups, TestLookups, QCoreApplication)

#include "tst_lookups.moc"
