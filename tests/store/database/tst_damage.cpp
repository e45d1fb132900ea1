// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "database/databasefixture.h"
#include "store/database/damage.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::content;
using storefixture::contentWithHarm;
using storefixture::dump;
using storefixture::EmptyFolder;
using storefixture::fill;
using storefixture::OpenStore;
using storefixture::valueOf;
using storefixture::write;

/// Databases that are damaged.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place.emplace(); }
    void cleanup() { m_place.reset(); }

    void setsDamageAside_data();
    void setsDamageAside();
    void setsWalAside();
    void findsDamageInside_data();
    void findsDamageInside();
    void storeThatFindsDamageTellsTheNextStart();
    void restoresTheNewestSoundBackup();

private:
    std::optional<EmptyFolder> m_place;
};

void TestDamage::setsDamageAside_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("keep");
    QTest::newRow("garbage") << QByteArray(8192, 'x') << 0;
    QTest::newRow("a few bytes") << QByteArray("x") << 0;
    QTest::newRow("a text after SQLite's first words") << QByteArray("SQLite format 3\0 and so on", 26) << 0;
    QTest::newRow("garbage after a header")
        << QByteArray("SQLite format 3\0", 16).append(QByteArray(84, 0)).append(QByteArray(9000, '\xff'))
        << 0;
    QTest::newRow("cut in the middle") << QByteArray() << 20000;
    QTest::newRow("cut after the header") << QByteArray() << 100;
    QTest::newRow("one page short") << QByteArray() << -4096;
}

void TestDamage::setsDamageAside()
{
    QFETCH(const QByteArray, start);
    QFETCH(const int, keep);
    QByteArray damaged = start;
    if (start.isEmpty()) {
        fill(m_place->path, {QStringLiteral("own")});
        damaged = content(m_place->path);
        damaged.truncate(keep > 0 ? keep : damaged.size() + keep);
    }
    write(m_place->path, damaged);

    const QString told = inEnglish(valueOf(store::prepare(m_place->path)));
    const QStringList aside = m_place->filesWith(QStringLiteral(".damaged-"));
    QCOMPARE(aside.size(), 1);
    QVERIFY2(told.contains(m_place->folder.filePath(aside.front())), qPrintable(told));
    QCOMPARE(content(m_place->folder.filePath(aside.front())), damaged);
    QVERIFY(valueOf(OpenStore(m_place->path).lookups.entries()).empty());
    QCOMPARE(m_place->files().size(), 2);
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());

    write(m_place->path, damaged);
    QVERIFY(!valueOf(store::prepare(m_place->path)).isEmpty());
    QCOMPARE(m_place->filesWith(QStringLiteral(".damaged-")).size(), 2);
}

void TestDamage::setsWalAside()
{
    write(m_place->path, QByteArray(9000, 'x'));
    write(m_place->path + QStringLiteral("-wal"), "wal");
    write(m_place->path + QStringLiteral("-shm"), "shm");
    VERIFY_OK(store::prepare(m_place->path));
    const QStringList aside = m_place->filesWith(QStringLiteral(".damaged-"));
    QCOMPARE(aside.size(), 3);
    QCOMPARE(aside[1], QString(aside[0] % QStringLiteral("-shm")));
    QCOMPARE(aside[2], QString(aside[0] % QStringLiteral("-wal")));
    QCOMPARE(content(m_place->folder.filePath(aside[2])), QByteArray("wal"));
}

void TestDamage::findsDamageInside_data()
{
    QTest::addColumn<bool>("isSuspected");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("something was wrong before") << true << true;
    QTest::newRow("a quick start does not look everywhere") << false << false;
}

void TestDamage::findsDamageInside()
{
    QFETCH(const bool, isSuspected);
    QFETCH(const bool, isFound);
    fill(m_place->path, {QStringLiteral("own")});
    write(m_place->path, contentWithHarm(m_place->path));
    if (isSuspected)
        store::suspectDamage(m_place->path);
    QCOMPARE(!valueOf(store::prepare(m_place->path)).isEmpty(), isFound);
    QVERIFY(!QFile::exists(store::suspicionPath(m_place->path)));
}

void TestDamage::storeThatFindsDamageTellsTheNextStart()
{
    fill(m_place->path, {QStringLiteral("own")});
    write(m_place->path, contentWithHarm(m_place->path));
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
    {
        const OpenStore store(m_place->path);
        const auto history = store.histories.find({QStringLiteral("own"), {}});
        QVERIFY(!history);
        QVERIFY(history.error().kind == core::Error::Kind::Storage);
        QVERIFY2(inEnglish(history.error()).contains(QStringLiteral("damaged")),
                 qPrintable(inEnglish(history.error())));
    }
    QVERIFY(!valueOf(store::prepare(m_place->path)).isEmpty());
    QCOMPARE(m_place->filesWith(QStringLiteral(".damaged-")).size(), 1);
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
}

void TestDamage::restoresTheNewestSoundBackup()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QStringList before = dump(m_place->path);
    const QByteArray sound = content(m_place->path);
    const QByteArray harmed = contentWithHarm(m_place->path);
    const QString stem = m_place->path + QStringLiteral(".backup-");
    write(stem + QStringLiteral("20260101T000000000Z-v1"),
          QByteArray("SQLite format 3\0 older than the good", 36));
    write(stem + QStringLiteral("20260201T000000000Z-v1"), sound);
    write(stem + QStringLiteral("20260301T000000000Z-v1"), harmed);
    write(m_place->path, QByteArray(9000, 'x'));

    const QString told = inEnglish(valueOf(store::prepare(m_place->path)));
    QVERIFY2(told.contains(QStringLiteral("20260201T000000000Z-v1")), qPrintable(told));
    QCOMPARE(dump(m_place->path), before);
    QCOMPARE(m_place->filesWith(QStringLiteral(".backup-")).size(), 3);
    QCOMPARE(m_place->files().size(), 5);
    QCOMPARE(valueOf(OpenStore(m_place->path).lookups.entries()).size(), std::size_t(1));
}

NEWFACES_TEST(tst_damage, TestDamage, QCoreApplication)

#include "tst_damage.moc"
