// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/connection.h"
#include "store/database/damage.h"
#include "store/database/migration.h"
#include "store/database/preparewith.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <atomic>
#include <memory>
#include <thread>
#include <unistd.h>

using store::Store;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::dump;
using storefixture::listed;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

class TestPrepare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesFolderAndFile();
    void isQuietTheSecondTime();
    void setsDamageAside_data();
    void setsDamageAside();
    void setsWalAside();
    void findsDamageInside_data();
    void findsDamageInside();
    void storeThatFindsDamageTellsTheNextStart();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void refusesAPlace_data();
    void refusesAPlace();
    void readOnlyFolder();
    void lockedIsNotDamaged();
    void severalAtOnce_data();
    void severalAtOnce();
    void migratesWithABackup();
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();
    void failedMigrationChangesNothing();
    void restoresTheNewestSoundBackup();
    void removedLookupsAreForgotten_data();
    void removedLookupsAreForgotten();

private:
    void fill(const QStringList &lookups);
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    QStringList filesWith(const QString &part) const { return files().filter(part); }
    QByteArray content(const QString &path) const;
    /// The database, with the table of commits overwritten where it begins.
    QByteArray contentWithHarm() const;
    void write(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestPrepare::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = store::databasePath(m_folder->path());
}

void TestPrepare::cleanup()
{
    m_folder.reset();
}

/// A database with these lookups, "own" being of the owner with repositories one and two.
void TestPrepare::fill(const QStringList &lookups)
{
    VERIFY_OK(store::prepare(m_path));
    auto store = valueOf(Store::open(m_path));
    for (const QString &text : lookups) {
        const core::Lookup lookup{text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
        std::vector<core::ListedRepository> repositories{listed(1, QStringLiteral("one")),
                                                         listed(2, QStringLiteral("two"))};
        if (!lookup.repository.isEmpty())
            std::erase_if(repositories, [&](const auto &listed) { return listed.name != lookup.repository; });
        const auto stored = valueOf(store.recordListing(lookup, repositories));
        for (const store::StoredRepository &repository : stored) {
            VERIFY_OK(store.beginCrawl(repository.id, crawlOf(99, 1)));
            VERIFY_OK(store.addPage(repository.id, 1, commits(0, 100)));
            VERIFY_OK(store.finishCrawl(repository.id));
        }
        VERIFY_OK(store.recordLookup(lookup, at(100)));
    }
}

QByteArray TestPrepare::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestPrepare::contentWithHarm() const
{
    constexpr int length = 100;
    const qsizetype page =
        sql(m_path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'commits'")).toInt();
    const qsizetype size = sql(m_path, QStringLiteral("PRAGMA page_size")).toInt();
    return content(m_path).replace((page - 1) * size, length, QByteArray(length, '\xee'));
}

void TestPrepare::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void TestPrepare::makesFolderAndFile()
{
    const QString path = m_folder->filePath(QStringLiteral("a/b/c.sqlite"));
    QCOMPARE(valueOf(store::prepare(path)), QString());
    QCOMPARE(sql(path, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(sql(path, QStringLiteral("PRAGMA user_version")).toULongLong(), store::schemaScripts().size());
    QCOMPARE(sql(path, QStringLiteral("PRAGMA application_id")).toLongLong(), store::applicationId);
    QVERIFY(valueOf(valueOf(Store::open(path)).entries()).empty());
}

void TestPrepare::isQuietTheSecondTime()
{
    fill({QStringLiteral("own")});
    const QStringList before = dump(m_path);
    QVERIFY(before.size() > 200);
    const QStringList filesBefore = files();
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
    QCOMPARE(dump(m_path), before);
    QCOMPARE(files(), filesBefore);
    QCOMPARE(files(), QStringList{QStringLiteral("newfaces.sqlite")});
}

void TestPrepare::setsDamageAside_data()
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

void TestPrepare::setsDamageAside()
{
    QFETCH(const QByteArray, start);
    QFETCH(const int, keep);
    QByteArray damaged = start;
    if (start.isEmpty()) {
        fill({QStringLiteral("own")});
        damaged = content(m_path);
        damaged.truncate(keep > 0 ? keep : damaged.size() + keep);
    }
    write(m_path, damaged);

    const QString told = valueOf(store::prepare(m_path));
    const QStringList aside = filesWith(QStringLiteral(".damaged-"));
    QCOMPARE(aside.size(), 1);
    QVERIFY2(told.contains(m_folder->filePath(aside.front())), qPrintable(told));
    QCOMPARE(content(m_folder->filePath(aside.front())), damaged);
    QVERIFY(valueOf(valueOf(Store::open(m_path)).entries()).empty());
    QCOMPARE(files().size(), 2);
    QCOMPARE(valueOf(store::prepare(m_path)), QString());

    write(m_path, damaged);
    QVERIFY(!valueOf(store::prepare(m_path)).isEmpty());
    QCOMPARE(filesWith(QStringLiteral(".damaged-")).size(), 2);
}

void TestPrepare::setsWalAside()
{
    write(m_path, QByteArray(9000, 'x'));
    write(m_path + QStringLiteral("-wal"), "wal");
    write(m_path + QStringLiteral("-shm"), "shm");
    VERIFY_OK(store::prepare(m_path));
    const QStringList aside = filesWith(QStringLiteral(".damaged-"));
    QCOMPARE(aside.size(), 3);
    QCOMPARE(aside[1], QString(aside[0] % QStringLiteral("-shm")));
    QCOMPARE(aside[2], QString(aside[0] % QStringLiteral("-wal")));
    QCOMPARE(content(m_folder->filePath(aside[2])), QByteArray("wal"));
}

void TestPrepare::findsDamageInside_data()
{
    QTest::addColumn<bool>("isSuspected");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("something was wrong before") << true << true;
    QTest::newRow("a quick start does not look everywhere") << false << false;
}

void TestPrepare::findsDamageInside()
{
    QFETCH(const bool, isSuspected);
    QFETCH(const bool, isFound);
    fill({QStringLiteral("own")});
    write(m_path, contentWithHarm());
    if (isSuspected)
        store::suspectDamage(m_path);
    QCOMPARE(!valueOf(store::prepare(m_path)).isEmpty(), isFound);
    QVERIFY(!QFile::exists(store::suspicionPath(m_path)));
}

void TestPrepare::storeThatFindsDamageTellsTheNextStart()
{
    fill({QStringLiteral("own")});
    write(m_path, contentWithHarm());
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
    {
        const auto store = valueOf(Store::open(m_path));
        const auto history = store.history({QStringLiteral("own"), {}});
        QVERIFY(!history);
        QVERIFY(history.error().kind == core::Error::Kind::Storage);
        QVERIFY2(history.error().message.contains(QStringLiteral("damaged")),
                 qPrintable(history.error().message));
    }
    QVERIFY(!valueOf(store::prepare(m_path)).isEmpty());
    QCOMPARE(filesWith(QStringLiteral(".damaged-")).size(), 1);
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
}

void TestPrepare::refusesAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("says");
    const QString ours = QStringLiteral("PRAGMA application_id = %1").arg(store::applicationId);
    QTest::newRow("newer") << QStringList{QStringLiteral("CREATE TABLE future (x)"), ours,
                                          QStringLiteral("PRAGMA user_version = 99")}
                           << QStringLiteral("version 99");
    QTest::newRow("newer, in WAL mode")
        << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE future (x)"),
                       ours, QStringLiteral("PRAGMA user_version = 99")}
        << QStringLiteral("newer Newfaces");
    QTest::newRow("another program's")
        << QStringList{QStringLiteral("CREATE TABLE places (x)")} << QStringLiteral("not Newfaces's");
    QTest::newRow("another program's, with its number")
        << QStringList{QStringLiteral("CREATE TABLE places (x)"), QStringLiteral("PRAGMA application_id = 7")}
        << QStringLiteral("not Newfaces's");
    QTest::newRow("another program's, with a version")
        << QStringList{QStringLiteral("CREATE TABLE places (x)"), QStringLiteral("PRAGMA user_version = 1")}
        << QStringLiteral("not Newfaces's");
}

void TestPrepare::refusesAndChangesNothing()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, says);
    for (const QString &statement : statements)
        sql(m_path, statement);
    const QByteArray before = content(m_path);
    QVERIFY(!before.isEmpty());
    const auto refused = store::prepare(m_path);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(m_path));
    QCOMPARE(content(m_path), before);
    QCOMPARE(files(), QStringList{QStringLiteral("newfaces.sqlite")});
}

void TestPrepare::refusesAPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the folder is a file") << QStringLiteral("file/newfaces.sqlite");
    QTest::newRow("a folder above is a file") << QStringLiteral("file/folder/newfaces.sqlite");
    QTest::newRow("the database is a folder") << QStringLiteral("folder");
}

void TestPrepare::refusesAPlace()
{
    QFETCH(const QString, path);
    write(m_folder->filePath(QStringLiteral("file")), "mine");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const auto refused = store::prepare(m_folder->filePath(path));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(m_folder->path()), qPrintable(refused.error().message));
    QCOMPARE(content(m_folder->filePath(QStringLiteral("file"))), QByteArray("mine"));
    QCOMPARE(files(), QStringList{QStringLiteral("file")});
}

void TestPrepare::readOnlyFolder()
{
    if (geteuid() == 0)
        QSKIP("Root may write everywhere.");
    fill({QStringLiteral("own")});
    const QByteArray before = content(m_path);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = store::prepare(m_path);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QCOMPARE(content(m_path), before);
}

void TestPrepare::lockedIsNotDamaged()
{
    fill({QStringLiteral("own")});
    const QStringList before = dump(m_path);
    {
        auto store = valueOf(Store::open(m_path));
        VERIFY_OK(store.remove(valueOf(store.entries()).front().id)); // prepare() has something to write
        const store::Connection other(m_path);
        QVERIFY(other.isOpen());
        QSqlQuery hold(other.database());
        QVERIFY(hold.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto locked = store::prepare(m_path);
        QVERIFY(!locked);
        QVERIFY2(locked.error().message.contains(QStringLiteral("is locked")),
                 qPrintable(locked.error().message));
        QVERIFY(hold.exec(QStringLiteral("ROLLBACK")));
        VERIFY_OK(store.restore(1));
    }
    QCOMPARE(dump(m_path), before);
    QVERIFY(filesWith(QStringLiteral("damaged")).isEmpty());
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
}

void TestPrepare::severalAtOnce_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("setAside");
    QTest::newRow("no file") << QByteArray() << 0;
    QTest::newRow("garbage") << QByteArray(9000, 'x') << 1;
}

void TestPrepare::severalAtOnce()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, setAside);
    if (!before.isEmpty())
        write(m_path, before);
    constexpr int threads = 4;
    std::atomic<int> ready = 0;
    std::atomic<int> told = 0;
    {
        std::vector<std::jthread> starts;
        starts.reserve(threads);
        for (int i = 0; i < threads; ++i) {
            starts.emplace_back([&ready, &told, path = m_path] {
                const core::Result<QString> prepared = store::prepare(path);
                ready += prepared ? 1 : 0;
                told += prepared && !prepared->isEmpty() ? 1 : 0;
            });
        }
    }
    QCOMPARE(ready.load(), threads);
    QCOMPARE(told.load(), setAside);
    QCOMPARE(filesWith(QStringLiteral(".damaged-")).size(), setAside);
    QVERIFY(valueOf(valueOf(Store::open(m_path)).entries()).empty());
}

void TestPrepare::migratesWithABackup()
{
    fill({QStringLiteral("own")});
    const QStringList before = dump(m_path);
    std::vector<QString> scripts = store::schemaScripts();
    QString newestBackup;
    for (int i = 0; i < 5; ++i) {
        scripts.push_back(
            QStringLiteral("CREATE TABLE extra%1 (x);\n-- a remark\nINSERT INTO extra%1 VALUES (%1);\n")
                .arg(i));
        QCOMPARE(valueOf(store::prepareWith(m_path, scripts)), QString());
        const QStringList backups = filesWith(QStringLiteral(".backup-"));
        QCOMPARE(backups.size(), std::min(i + 1, 3));
        QVERIFY(backups.last() > newestBackup);
        newestBackup = backups.last();
        QCOMPARE(sql(m_folder->filePath(newestBackup), QStringLiteral("PRAGMA user_version")).toULongLong(),
                 scripts.size() - 1);
        QCOMPARE(sql(m_path, QStringLiteral("SELECT x FROM extra%1").arg(i)).toInt(), i);
        if (i == 0)
            QCOMPARE(dump(m_folder->filePath(newestBackup)), before);
    }
    QCOMPARE(sql(m_path, QStringLiteral("PRAGMA user_version")).toULongLong(), scripts.size());
    QCOMPARE(valueOf(store::prepareWith(m_path, scripts)), QString());
    QCOMPARE(files().size(), 4);
    QVERIFY(!store::prepare(m_path)); // the program of before
}

void TestPrepare::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void TestPrepare::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(const int, version);
    for (int i = 0; i < version; ++i) {
        const QStringList statements =
            store::schemaScripts().at(static_cast<std::size_t>(i)).split(QStringLiteral(";\n"));
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                sql(m_path, statement);
        }
    }
    sql(m_path, QStringLiteral("PRAGMA user_version = %1").arg(version));
    sql(m_path, QStringLiteral("PRAGMA application_id = %1").arg(store::applicationId));
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
        sql(m_path, statement);
    const QStringList before = dump(m_path);

    QCOMPARE(valueOf(store::prepare(m_path)), QString());
    const QStringList backups = filesWith(QStringLiteral(".backup-"));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(dump(m_folder->filePath(backups.front())), before);

    auto store = valueOf(Store::open(m_path));
    QVERIFY(
        (valueOf(store.entries()) == std::vector<store::Entry>{{9, {QStringLiteral("own"), {}}, at(100)}}));
    const core::History history = valueOf(store.history({QStringLiteral("own"), {}})).value();
    QVERIFY((history.authors ==
             std::vector<core::Author>{{QStringLiteral("Ada"), QStringLiteral("Ada@example.org"), 7,
                                        QStringLiteral("ada"), false}}));
    QVERIFY((history.repositories.front().commits == std::vector<core::Commit>{{sha(1), 0, at(10), at(20)}}));
    QVERIFY(history.repositories.front().head == sha(1));
    QVERIFY(history.decisions.empty());
    const store::Crawl crawl = valueOf(store.crawl(5)).value();
    QCOMPARE(crawl.pushedAt, QStringLiteral("tuesday"));
    QVERIFY(crawl.full);
    QCOMPARE(crawl.pages, 4);
    QCOMPARE(crawl.total, 0);
    QVERIFY(crawl.done == std::set{2});
}

void TestPrepare::failedMigrationChangesNothing()
{
    fill({QStringLiteral("own")});
    const QStringList before = dump(m_path);
    std::vector<QString> scripts = store::schemaScripts();
    scripts.push_back(
        QStringLiteral("CREATE TABLE extra (x);\nDELETE FROM commits;\nINSERT INTO nowhere VALUES (1);\n"));
    const auto failed = store::prepareWith(m_path, scripts);
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::Storage);
    QCOMPARE(dump(m_path), before);
    QCOMPARE(sql(m_path, QStringLiteral("PRAGMA user_version")).toULongLong(), scripts.size() - 1);
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
}

void TestPrepare::restoresTheNewestSoundBackup()
{
    fill({QStringLiteral("own")});
    const QStringList before = dump(m_path);
    const QByteArray sound = content(m_path);
    const QByteArray harmed = contentWithHarm();
    const QString stem = m_path + QStringLiteral(".backup-");
    write(stem + QStringLiteral("20260101T000000000Z-v1"),
          QByteArray("SQLite format 3\0 older than the good", 36));
    write(stem + QStringLiteral("20260201T000000000Z-v1"), sound);
    write(stem + QStringLiteral("20260301T000000000Z-v1"), harmed);
    write(m_path, QByteArray(9000, 'x'));

    const QString told = valueOf(store::prepare(m_path));
    QVERIFY2(told.contains(QStringLiteral("20260201T000000000Z-v1")), qPrintable(told));
    QCOMPARE(dump(m_path), before);
    QCOMPARE(filesWith(QStringLiteral(".backup-")).size(), 3);
    QCOMPARE(files().size(), 5);
    QCOMPARE(valueOf(valueOf(Store::open(m_path)).entries()).size(), std::size_t(1));
}

void TestPrepare::removedLookupsAreForgotten_data()
{
    QTest::addColumn<QStringList>("lookups");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<int>("repositories");
    const QString own = QStringLiteral("own");
    const QString one = QStringLiteral("own/one");
    QTest::newRow("none") << QStringList{own, one} << QStringList{} << 2;
    QTest::newRow("the owner") << QStringList{own} << QStringList{own} << 0;
    QTest::newRow("the owner, but not one of theirs") << QStringList{own, one} << QStringList{own} << 1;
    QTest::newRow("one that the owner has") << QStringList{own, one} << QStringList{one} << 2;
    QTest::newRow("one by itself") << QStringList{one} << QStringList{one} << 0;
    QTest::newRow("both") << QStringList{own, one} << QStringList{own, one} << 0;
    QTest::newRow("another owner") << QStringList{own, QStringLiteral("else")}
                                   << QStringList{QStringLiteral("else")} << 2;
}

void TestPrepare::removedLookupsAreForgotten()
{
    QFETCH(const QStringList, lookups);
    QFETCH(const QStringList, removed);
    QFETCH(const int, repositories);
    fill(lookups);
    {
        auto store = valueOf(Store::open(m_path));
        // Begun and never ended: there is no lookup yet, and nobody removed it.
        const auto half = listed(50, QStringLiteral("half"));
        const auto stored =
            valueOf(store.recordListing({QStringLiteral("unfinished"), {}}, std::span(&half, 1))).front();
        VERIFY_OK(store.beginCrawl(stored.id, crawlOf(0, 9)));
        VERIFY_OK(store.addPage(stored.id, 1, commits(0, 3)));
        VERIFY_OK(store.recordAccounts(
            std::vector<store::EmailAccount>{{QStringLiteral("A7@example.org"), 1, {}}}, at(1)));
        const auto entries = valueOf(store.entries());
        QCOMPARE(entries.size(), std::size_t(lookups.size()));
        for (const store::Entry &entry : entries) {
            if (removed.contains(entry.lookup.toString()))
                VERIFY_OK(store.remove(entry.id));
        }
    }
    QCOMPARE(valueOf(store::prepare(m_path)), QString());
    const auto count = [this](const QString &table) {
        return sql(m_path, QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt();
    };
    QCOMPARE(count(QStringLiteral("lookup")), int(lookups.size() - removed.size()));
    QCOMPARE(count(QStringLiteral("repository")), repositories + 1);
    QCOMPARE(count(QStringLiteral("commits")), repositories * 100);
    QCOMPARE(count(QStringLiteral("crawl_commit")), 3);
    QCOMPARE(count(QStringLiteral("author")), repositories > 0 ? 10 : 3);
    QCOMPARE(count(QStringLiteral("owner")), repositories > 0 ? 2 : 1);
    QCOMPARE(count(QStringLiteral("email_account")), repositories > 0 ? 1 : 0);
    QVERIFY(!sql(m_path, QStringLiteral("PRAGMA foreign_key_check")).isValid());
    for (const QString &lookup : lookups) {
        const bool isCovered =
            !removed.contains(lookup) || (lookup.contains(QLatin1Char('/')) && repositories == 2);
        const auto history = valueOf(
            valueOf(Store::open(m_path))
                .history({lookup.section(QLatin1Char('/'), 0, 0), lookup.section(QLatin1Char('/'), 1)}));
        QCOMPARE(history.has_value(), isCovered);
    }
}

NEWFACES_TEST(tst_prepare, TestPrepare, QCoreApplication)

#include "tst_prepare.moc"
