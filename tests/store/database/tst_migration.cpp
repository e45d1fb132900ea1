// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databasefixture.h"
#include "store/database/migration.h"
#include "store/database/preparewith.h"
#include "store/database/sqlite.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::at;
using storefixture::commits;
using storefixture::dump;
using storefixture::EmptyFolder;
using storefixture::fill;
using storefixture::OpenStore;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

/// Databases of earlier versions.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place.emplace(); }
    void cleanup() { m_place.reset(); }

    void migratesWithABackup();
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();
    void failedMigrationChangesNothing();

private:
    std::optional<EmptyFolder> m_place;
};

void TestMigration::migratesWithABackup()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QStringList before = dump(m_place->path);
    std::vector<QString> scripts = store::schemaScripts();
    QString newestBackup;
    for (int i = 0; i < 5; ++i) {
        scripts.push_back(
            QStringLiteral("CREATE TABLE extra%1 (x);\n-- a remark\nINSERT INTO extra%1 VALUES (%1);\n")
                .arg(i));
        QCOMPARE(valueOf(store::prepareWith(m_place->path, scripts)), core::Message());
        const QStringList backups = m_place->filesWith(QStringLiteral(".backup-"));
        QCOMPARE(backups.size(), std::min(i + 1, 3));
        QVERIFY(backups.last() > newestBackup);
        newestBackup = backups.last();
        QCOMPARE(
            sql(m_place->folder.filePath(newestBackup), QStringLiteral("PRAGMA user_version")).toULongLong(),
            scripts.size() - 1);
        QCOMPARE(sql(m_place->path, QStringLiteral("SELECT x FROM extra%1").arg(i)).toInt(), i);
        if (i == 0)
            QCOMPARE(dump(m_place->folder.filePath(newestBackup)), before);
    }
    QCOMPARE(sql(m_place->path, QStringLiteral("PRAGMA user_version")).toULongLong(), scripts.size());
    QCOMPARE(valueOf(store::prepareWith(m_place->path, scripts)), core::Message());
    QCOMPARE(m_place->files().size(), 4);
    QVERIFY(!store::prepare(m_place->path)); // the program of before
}

void TestMigration::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void TestMigration::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(const int, version);
    for (int i = 0; i < version; ++i) {
        const QStringList statements =
            store::schemaScripts().at(static_cast<std::size_t>(i)).split(QStringLiteral(";\n"));
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                sql(m_place->path, statement);
        }
    }
    sql(m_place->path, QStringLiteral("PRAGMA user_version = %1").arg(version));
    sql(m_place->path, QStringLiteral("PRAGMA application_id = %1").arg(store::sqlite::applicationId));
    const QString commit = QString::fromLatin1(sha(1).toBytes().toHex());
    for (const QString &statement :
         {QStringLiteral("INSERT INTO owner VALUES (1, 'own')"),
          QStringLiteral("INSERT INTO repository VALUES (5, 1, 50, 'one', 0, 1, 'main', 'monday', 1, "
                         "'complete', '', x'%1', 'main', 'monday')")
              .arg(commit),
          QStringLiteral("INSERT INTO author VALUES (3, 'Ada', 'Ada@example.org', 7, 'ada', 0)"),
          QStringLiteral("INSERT INTO commits VALUES (5, x'%1', 3, 10, 20)").arg(commit),
          QStringLiteral("INSERT INTO crawl (repository, head, branch, pushed_at, is_full, pages) VALUES (5, "
                         "x'%1', 'main', 'tuesday', 1, 4)")
              .arg(commit),
          QStringLiteral("INSERT INTO crawl_page VALUES (5, 2, 1)"),
          QStringLiteral("INSERT INTO crawl_commit VALUES (5, 2, x'%1', 3, 10, 20)").arg(commit),
          QStringLiteral("INSERT INTO lookup VALUES (9, 1, NULL, 100, 1, 0)")})
        sql(m_place->path, statement);
    const QStringList before = dump(m_place->path);

    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
    const QStringList backups = m_place->filesWith(QStringLiteral(".backup-"));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(dump(m_place->folder.filePath(backups.front())), before);

    OpenStore store(m_place->path);
    QVERIFY((valueOf(store.lookups.entries()) ==
             std::vector<core::Entry>{{9, {QStringLiteral("own"), {}}, at(100)}}));
    const core::History history = valueOf(store.histories.find({QStringLiteral("own"), {}})).value();
    QVERIFY((history.authors ==
             std::vector<core::Author>{{QStringLiteral("Ada"), QStringLiteral("Ada@example.org"), 7,
                                        QStringLiteral("ada"), false}}));
    QVERIFY((history.repositories.front().commits == std::vector<core::Commit>{{sha(1), 0, at(10), at(20)}}));
    QVERIFY(history.repositories.front().head == sha(1));
    QVERIFY(history.decisions.empty());
    const store::Crawl crawl = valueOf(store.crawls.find(5)).value();
    QCOMPARE(crawl.pushedAt, QStringLiteral("tuesday"));
    QVERIFY(crawl.full);
    QCOMPARE(crawl.pages, 4);
    QCOMPARE(crawl.total, 0);
    QVERIFY(crawl.done == std::set{2});
}

void TestMigration::failedMigrationChangesNothing()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QStringList before = dump(m_place->path);
    std::vector<QString> scripts = store::schemaScripts();
    scripts.push_back(
        QStringLiteral("CREATE TABLE extra (x);\nDELETE FROM commits;\nINSERT INTO nowhere VALUES (1);\n"));
    const auto failed = store::prepareWith(m_place->path, scripts);
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::Storage);
    QCOMPARE(dump(m_place->path), before);
    QCOMPARE(sql(m_place->path, QStringLiteral("PRAGMA user_version")).toULongLong(), scripts.size() - 1);
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
}

NEWFACES_TEST(tst_migration, TestMigration, QCoreApplication)

#include "tst_migration.moc"
