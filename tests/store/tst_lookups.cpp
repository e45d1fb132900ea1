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
    void pinsAndLabelsStay();
    void pinsAndLabelsNeedAnEntry();

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

void TestLookups::pinsAndLabelsStay()
{
    const core::Lookup lookup{QStringLiteral("pallets"), {}};
    VERIFY_OK(m_store->lookups.record(lookup, at(100)));
    const auto entry = [this] {
        return valueOf(m_store->lookups.entries()).front();
    };
    QVERIFY(!entry().isPinned);
    QCOMPARE(entry().label, QString());
    const qint64 id = entry().id;
    VERIFY_OK(m_store->lookups.setPinned({id}, true));
    QCOMPARE(valueOf(m_store->lookups.setLabel(id, QStringLiteral(" Our\n\u202e friends\u0000 "))),
             QStringLiteral("Our friends"));
    VERIFY_OK(m_store->lookups.record(lookup, at(200))); // a refresh
    QVERIFY(entry().isPinned);
    QCOMPARE(entry().label, QStringLiteral("Our friends"));
    QCOMPARE(valueOf(m_store->lookups.setLabel(id, QString(1000, u'x'))),
             QString(core::maxLabelLength, u'x'));
    VERIFY_OK(m_store->lookups.setPinned({id}, false));
    VERIFY_OK(m_store->lookups.setLabel(id, QStringLiteral(" ")));
    QVERIFY(!entry().isPinned);
    QCOMPARE(entry().label, QString());
}

void TestLookups::pinsAndLabelsNeedAnEntry()
{
    const auto pinned = m_store->lookups.setPinned({7}, true);
    QVERIFY(!pinned && pinned.error().kind == core::Error::Kind::NotFound);
    const auto named = m_store->lookups.setLabel(7, QStringLiteral("x"));
    QVERIFY(!named && named.error().kind == core::Error::Kind::NotFound);
}

NEWFACES_TEST(tst_lookups, TestLookups, QCoreApplication)

#include "tst_lookups.moc"
