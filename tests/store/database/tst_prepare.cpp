// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "database/databasefixture.h"
#include "store/database/migration.h"
#include "store/database/sqlite.h"
#include "storefixture.h"
#include "support/ordinaryuser.h"
#include "support/permissions.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QLockFile>

#include <atomic>
#include <future>
#include <optional>
#include <thread>

using storefixture::at;
using storefixture::commits;
using storefixture::content;
using storefixture::crawlOf;
using storefixture::dump;
using storefixture::EmptyFolder;
using storefixture::fill;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::sql;
using storefixture::valueOf;
using storefixture::write;
using support::asOrdinaryUser;
using support::othersMay;

class TestPrepare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place.emplace(); }
    void cleanup() { m_place.reset(); }

    void makesFolderAndFile();
    void isQuietTheSecondTime();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void refusesWhatOthersAdded_data();
    void refusesWhatOthersAdded();
    void distrustsEveryFile();
    void isForTheUserAlone();
    void takesFromOthers();
    void refusesAPlace_data();
    void refusesAPlace();
    void readOnlyFolder();
    void lockedIsNotDamaged();
    void severalAtOnce_data();
    void severalAtOnce();
    void waitsForAnother();
    void removedLookupsAreForgotten_data();
    void removedLookupsAreForgotten();

private:
    std::optional<EmptyFolder> m_place;
};

void TestPrepare::makesFolderAndFile()
{
    const QString path = m_place->folder.filePath(QStringLiteral("a/b/c.sqlite"));
    QCOMPARE(valueOf(store::prepare(path)), core::Message());
    QCOMPARE(sql(path, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(sql(path, QStringLiteral("PRAGMA user_version")).toULongLong(), store::schemaScripts().size());
    QCOMPARE(sql(path, QStringLiteral("PRAGMA application_id")).toLongLong(), store::sqlite::applicationId);
    QVERIFY(valueOf(OpenStore(path).lookups.entries()).empty());
}

void TestPrepare::isQuietTheSecondTime()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QStringList before = dump(m_place->path);
    QVERIFY(before.size() > 200);
    const QStringList filesBefore = m_place->files();
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
    QCOMPARE(dump(m_place->path), before);
    QCOMPARE(m_place->files(), filesBefore);
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("newfaces.sqlite")});
}

void TestPrepare::refusesAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("code");
    const QString ours = QStringLiteral("PRAGMA application_id = %1").arg(store::sqlite::applicationId);
    QTest::newRow("newer") << QStringList{QStringLiteral("CREATE TABLE future (x)"), ours,
                                          QStringLiteral("PRAGMA user_version = 99")}
                           << QStringLiteral("database.newer");
    QTest::newRow("newer, in WAL mode")
        << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE future (x)"),
                       ours, QStringLiteral("PRAGMA user_version = 99")}
        << QStringLiteral("database.newer");
    QTest::newRow("another program's")
        << QStringList{QStringLiteral("CREATE TABLE places (x)")} << QStringLiteral("database.foreign");
    QTest::newRow("another program's, with its number")
        << QStringList{QStringLiteral("CREATE TABLE places (x)"), QStringLiteral("PRAGMA application_id = 7")}
        << QStringLiteral("database.foreign");
    QTest::newRow("another program's, with a version")
        << QStringList{QStringLiteral("CREATE TABLE places (x)"), QStringLiteral("PRAGMA user_version = 1")}
        << QStringLiteral("database.foreign");
}

void TestPrepare::refusesAndChangesNothing()
{
    QFETCH(const QStringList, statements);
    for (const QString &statement : statements)
        sql(m_place->path, statement);
    const QByteArray before = content(m_place->path);
    QVERIFY(!before.isEmpty());
    const auto refused = store::prepare(m_place->path);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QTEST(refused.error().message.code, "code");
    QVERIFY(inEnglish(refused.error()).contains(m_place->path));
    QCOMPARE(content(m_place->path), before);
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("newfaces.sqlite")});
}

void TestPrepare::refusesWhatOthersAdded_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("part");
    const auto is = [](const char *name, const char *statement, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(part);
    };
    is("a trigger", "CREATE TRIGGER wipe AFTER INSERT ON lookup BEGIN DELETE FROM commits; END", "wipe");
    is("a trigger before", "CREATE TRIGGER wipe BEFORE DELETE ON lookup BEGIN DELETE FROM commits; END",
       "wipe");
    is("a view", "CREATE VIEW spy AS SELECT * FROM commits", "spy");
    is("a table", "CREATE TABLE more (x)", "more");
    is("an index", "CREATE INDEX more ON commits (author)", "more");
    is("an index of an expression", "CREATE INDEX more ON author (upper(name))", "more");
    is("a column", "ALTER TABLE author ADD COLUMN more", "author");
    is("a computed column", "ALTER TABLE author ADD COLUMN more AS (length(name))", "author");
    is("a table less", "DROP TABLE paid_lookup", "paid_lookup");
    is("an index less", "DROP INDEX profile_picture_of", "profile_picture_of");
    is("another name", "ALTER TABLE picture RENAME TO image", "image");
}

void TestPrepare::refusesWhatOthersAdded()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, part);
    fill(m_place->path, {QStringLiteral("own")});
    sql(m_place->path, statement);
    const QByteArray before = content(m_place->path);
    const auto refused = store::prepare(m_place->path);
    QVERIFY(!refused);
    QCOMPARE(refused.error(),
             core::error(core::Error::Kind::Storage, "database.foreign-schema", m_place->path, part));
    QCOMPARE(content(m_place->path), before);
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("newfaces.sqlite")});
}

void TestPrepare::distrustsEveryFile()
{
    valueOf(store::prepare(m_place->path));
    const OpenStore store(m_place->path);
    QSqlQuery query(store.connection.handle());
    QVERIFY(query.exec(QStringLiteral("PRAGMA trusted_schema")) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void TestPrepare::isForTheUserAlone()
{
    const QString folder = m_place->folder.filePath(QStringLiteral("a/b"));
    const QString path = store::databasePath(folder);
    fill(path, {QStringLiteral("own")});
    OpenStore store(path);
    valueOf(store.lookups.remove(valueOf(store.lookups.entries()).front().id));
    QVERIFY(QFile::exists(path + QStringLiteral("-wal")) && QFile::exists(path + QStringLiteral("-shm")));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const QString &name : files)
        QCOMPARE(othersMay(QDir(folder).filePath(name)), 0);
    QCOMPARE(othersMay(folder), 0);
    QCOMPARE(othersMay(QFileInfo(folder).path()), 0);
}

/// Earlier versions created files that everybody can read.
void TestPrepare::takesFromOthers()
{
    constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                               QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    for (const auto &[name, isOwn] : {std::pair("Newfaces", true), {"Documents", false}}) {
        const QString folder = m_place->folder.filePath(QLatin1String(name));
        const QString path = store::databasePath(folder);
        fill(path, {QStringLiteral("own")});
        for (const char *file : {"newfaces.sqlite.backup-2026-v1", "letter.txt"})
            write(QDir(folder).filePath(QLatin1String(file)), "");
        for (const QString &file : {path, QString(path + QStringLiteral(".backup-2026-v1")),
                                    QDir(folder).filePath(QStringLiteral("letter.txt")), folder})
            QVERIFY(QFile::setPermissions(file, everybody));
        valueOf(store::prepare(path));
        QCOMPARE(othersMay(path), 0);
        QCOMPARE(othersMay(path + QStringLiteral(".backup-2026-v1")), 0);
        QVERIFY(othersMay(QDir(folder).filePath(QStringLiteral("letter.txt"))) != 0);
        QCOMPARE(othersMay(folder) == 0, isOwn);
    }
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
    write(m_place->folder.filePath(QStringLiteral("file")), "mine");
    QVERIFY(QDir(m_place->folder.path()).mkdir(QStringLiteral("folder")));
    const auto refused = store::prepare(m_place->folder.filePath(path));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QVERIFY2(inEnglish(refused.error()).contains(m_place->folder.path()),
             qPrintable(inEnglish(refused.error())));
    QCOMPARE(content(m_place->folder.filePath(QStringLiteral("file"))), QByteArray("mine"));
    QCOMPARE(m_place->files(), QStringList{QStringLiteral("file")});
}

void TestPrepare::readOnlyFolder()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QByteArray before = content(m_place->path);
    QVERIFY(QFile::setPermissions(m_place->folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused =
        asOrdinaryUser(m_place->folder.path(), [this] { return store::prepare(m_place->path); });
    QVERIFY(QFile::setPermissions(m_place->folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Storage);
    QCOMPARE(content(m_place->path), before);
}

void TestPrepare::lockedIsNotDamaged()
{
    fill(m_place->path, {QStringLiteral("own")});
    const QStringList before = dump(m_place->path);
    {
        OpenStore store(m_place->path);
        VERIFY_OK(store.lookups.remove(
            valueOf(store.lookups.entries()).front().id)); // prepare() has something to write
        const store::Connection other = valueOf(store::Connection::openUnprepared(m_place->path));
        QSqlQuery hold(other.handle());
        QVERIFY(hold.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto locked = store::prepare(m_place->path);
        QVERIFY(!locked);
        QVERIFY2(inEnglish(locked.error()).contains(QStringLiteral("is locked")),
                 qPrintable(inEnglish(locked.error())));
        QVERIFY(hold.exec(QStringLiteral("ROLLBACK")));
        VERIFY_OK(store.lookups.restore(1));
    }
    QCOMPARE(dump(m_place->path), before);
    QVERIFY(m_place->filesWith(QStringLiteral("damaged")).isEmpty());
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
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
        write(m_place->path, before);
    constexpr int threads = 4;
    std::atomic<int> ready = 0;
    std::atomic<int> told = 0;
    {
        std::vector<std::jthread> starts;
        starts.reserve(threads);
        for (int i = 0; i < threads; ++i) {
            starts.emplace_back([&ready, &told, path = m_place->path] {
                const core::Result<core::Message> prepared = store::prepare(path);
                if (!prepared)
                    qWarning().noquote() << core::inEnglish(prepared.error());
                ready += prepared ? 1 : 0;
                told += prepared && !prepared->isEmpty() ? 1 : 0;
            });
        }
    }
    QCOMPARE(ready.load(), threads);
    QCOMPARE(told.load(), setAside);
    QCOMPARE(m_place->filesWith(QStringLiteral(".damaged-")).size(), setAside);
    QVERIFY(valueOf(OpenStore(m_place->path).lookups.entries()).empty());
}

/// What is found while another Newfaces works on the files is not final.
void TestPrepare::waitsForAnother()
{
    sql(m_place->path, QStringLiteral("CREATE TABLE places (x)"));
    QLockFile other(m_place->path + QStringLiteral(".lock"));
    QVERIFY(other.lock());
    auto prepared = std::async(std::launch::async, [path = m_place->path] { return store::prepare(path); });
    // If it has not looked by then, this proves nothing, but it holds.
    QVERIFY(prepared.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    QVERIFY(QFile::remove(m_place->path));
    other.unlock();
    QVERIFY(prepared.get());
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
    fill(m_place->path, lookups);
    {
        OpenStore store(m_place->path);
        // Begun and never ended: there is no lookup yet, and nobody removed it.
        const auto half = listed(50, QStringLiteral("half"));
        const auto stored =
            valueOf(store.crawls.recordListing({QStringLiteral("unfinished"), {}}, std::span(&half, 1)))
                .front();
        VERIFY_OK(store.crawls.begin(stored.id, crawlOf(0, 9)));
        VERIFY_OK(store.crawls.addPage(stored.id, 1, commits(0, 3)));
        VERIFY_OK(store.identities.recordAccounts(
            {}, std::vector<store::EmailAccount>{{QStringLiteral("A7@example.org"), 1, {}}}, at(1)));
        const auto entries = valueOf(store.lookups.entries());
        QCOMPARE(entries.size(), std::size_t(lookups.size()));
        for (const core::Entry &entry : entries) {
            if (removed.contains(entry.lookup.toString()))
                VERIFY_OK(store.lookups.remove(entry.id));
        }
    }
    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
    const auto count = [this](const QString &table) {
        return sql(m_place->path, QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt();
    };
    QCOMPARE(count(QStringLiteral("lookup")), int(lookups.size() - removed.size()));
    QCOMPARE(count(QStringLiteral("repository")), repositories + 1);
    QCOMPARE(count(QStringLiteral("commits")), repositories * 100);
    QCOMPARE(count(QStringLiteral("crawl_commit")), 3);
    QCOMPARE(count(QStringLiteral("author")), repositories > 0 ? 10 : 3);
    QCOMPARE(count(QStringLiteral("owner")), repositories > 0 ? 2 : 1);
    QCOMPARE(count(QStringLiteral("email_account")), repositories > 0 ? 1 : 0);
    QVERIFY(!sql(m_place->path, QStringLiteral("PRAGMA foreign_key_check")).isValid());
    for (const QString &lookup : lookups) {
        const bool isCovered =
            !removed.contains(lookup) || (lookup.contains(QLatin1Char('/')) && repositories == 2);
        const auto history = valueOf(OpenStore(m_place->path)
                                         .histories.find({lookup.section(QLatin1Char('/'), 0, 0),
                                                          lookup.section(QLatin1Char('/'), 1)}));
        QCOMPARE(history.has_value(), isCovered);
    }
}

NEWFACES_TEST(tst_prepare, TestPrepare, QCoreApplication)

#include "tst_prepare.moc"
