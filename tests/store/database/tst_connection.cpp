// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::TemporaryStore;
using storefixture::valueOf;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void openRefuses_data();
    void openRefuses();
    void movedConnectionWorks();

private:
    std::optional<TemporaryStore> m_store;
};

void TestConnection::openRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("garbage") << QByteArray(5000, 'x');
}

void TestConnection::openRefuses()
{
    QFETCH(const QByteArray, content);
    const QString path = m_store->folder.filePath(QStringLiteral("other"));
    const auto missing = store::Connection::open(path);
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == core::Error::Kind::Storage);
    QVERIFY(!QFile::exists(path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = store::Connection::open(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QVERIFY2(inEnglish(refused.error()).contains(path), qPrintable(inEnglish(refused.error())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestConnection::movedConnectionWorks()
{
    store::Connection first = valueOf(store::Connection::open(m_store->path));
    store::Connection second = std::move(first);
    QVERIFY(valueOf(store::Lookups(second).entries()).empty());
    store::Connection third = valueOf(store::Connection::open(m_store->path));
    third = std::move(second);
    QVERIFY(valueOf(store::Lookups(third).entries()).empty());
}

NEWFACES_TEST(tst_connection, TestConnection, QCoreApplication)

#include "tst_connection.moc"
