// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/transaction.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::sql;
using storefixture::TemporaryStore;

using Kind = store::Transaction::Kind;

/// Calls of several classes in one transaction.
class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void outerDecides_data()
    {
        QTest::addColumn<bool>("outerCommits");
        QTest::newRow("commits") << true;
        QTest::newRow("does not commit") << false;
    }

    void outerDecides()
    {
        QFETCH(const bool, outerCommits);
        {
            store::Transaction transaction(m_store->connection, Kind::Write);
            QVERIFY(transaction.hasBegun());
            recordHandle();
            VERIFY_OK(m_store->identities.recordAccounts(
                {},
                std::vector<store::EmailAccount>{{QStringLiteral("a@example.org"), 1, QStringLiteral("ann")}},
                storefixture::at(1)));
            if (outerCommits)
                VERIFY_OK(transaction.commit());
        }
        QCOMPARE(rows(QStringLiteral("account_handle")), outerCommits ? 1 : 0);
        QCOMPARE(rows(QStringLiteral("email_account")), outerCommits ? 1 : 0);
    }

    void innerIsUndoneAlone()
    {
        store::Transaction outer(m_store->connection, Kind::Write);
        QVERIFY(outer.hasBegun());
        {
            const store::Transaction inner(m_store->connection, Kind::Write);
            QVERIFY(inner.hasBegun());
            recordHandle();
        }
        VERIFY_OK(m_store->profiles.record(
            core::ProfileRecord{.asked = core::parseHandle(QStringLiteral("kept")).value()}));
        // Kind NotFound: the owner is not stored, and its transaction is undone.
        QVERIFY(!m_store->decisions.add({QStringLiteral("nobody"), {}}, {}));
        VERIFY_OK(outer.commit());
        QCOMPARE(rows(QStringLiteral("account_handle")), 0);
        QCOMPARE(rows(QStringLiteral("profile")), 1);
    }

    void nextOneIsOuterAgain()
    {
        for (int i = 0; i < 2; ++i) {
            store::Transaction outer(m_store->connection, Kind::Write);
            store::Transaction inner(m_store->connection, Kind::Read);
            VERIFY_OK(inner.commit());
            VERIFY_OK(outer.commit());
        }
        recordHandle();
        QCOMPARE(rows(QStringLiteral("account_handle")), 1);
    }

private:
    void recordHandle()
    {
        VERIFY_OK(m_store->identities.recordTexts({}, {{QStringLiteral("ann"), {QStringLiteral("x")}}}));
    }
    /// As another connection sees them.
    int rows(const QString &table) const
    {
        return sql(m_store->path, QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt();
    }

    std::optional<TemporaryStore> m_store;
};

NEWFACES_TEST(tst_transaction, TestTransaction, QCoreApplication)

#include "tst_transaction.moc"
