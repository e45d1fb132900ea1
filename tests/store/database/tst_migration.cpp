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
using storefixture::listed;
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
    void earlierProfilesStay();
    void sentencesBecomeMessages_data();
    void sentencesBecomeMessages();
    void lastPageIsReadAgain();
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
    QTest::newRow("3") << 3;
}

void TestMigration::earlierVersionsAreBroughtUpToDate()
{
    QFETCH(const int, version);
    storefixture::makeEarlier(m_place->path, version);
    const QStringList before = dump(m_place->path);

    QCOMPARE(valueOf(store::prepare(m_place->path)), core::Message());
    const QStringList backups = m_place->filesWith(QStringLiteral(".backup-"));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(dump(m_place->folder.filePath(backups.front())), before);

    QCOMPARE(sql(m_place->path, QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QVERIFY(!sql(m_place->path, QStringLiteral("PRAGMA foreign_key_check")).isValid());

    const core::Lookup own{QStringLiteral("own"), {}, QStringLiteral("github.com")};
    OpenStore store(m_place->path);
    QVERIFY((valueOf(store.lookups.entries()) == std::vector<core::Entry>{{9, own, at(100)}}));
    core::History history = valueOf(store.histories.find(own)).value();
    std::ranges::sort(history.authors, {}, &core::Author::name);
    std::vector<core::Author> authors{
        {QStringLiteral("Ada"), QStringLiteral("Ada@example.org"), 7, QStringLiteral("ada"), false}};
    if (version > 1)
        authors.push_back(
            {QStringLiteral("Bob"), QStringLiteral("Bob@example.org"), 8, QStringLiteral("bob"), false});
    QVERIFY(history.authors == authors);
    const core::RepositoryHistory &one = history.repositories.front();
    QCOMPARE(one.commits.size(), authors.size());
    QVERIFY(std::ranges::find(one.commits, at(10), &core::Commit::authoredAt)->sha == sha(1));
    QVERIFY(one.head == sha(1));
    QCOMPARE(history.decisions.size(), std::size_t(version > 1 ? 1 : 0));
    if (version > 1) {
        QCOMPARE(history.decisions.front().id, qint64(6));
        QCOMPARE(history.decisions.front().file, QString());
        QCOMPARE(history.decisions.front().subjects.back().otherwise, QStringLiteral("mail:bob@example.org"));
        QVERIFY(!store.decisions.undo(7));
        QVERIFY(valueOf(store.decisions.all()).front().host == own.host);
    }
    QVERIFY(!valueOf(store.histories.find({own.owner, {}, QStringLiteral("github.example.org")})));
    QCOMPARE(valueOf(store.crawls.recordListing(own, std::vector{listed(50, QStringLiteral("one"))}))
                 .front()
                 .commits,
             authors.size());
    const store::Crawl crawl = valueOf(store.crawls.find(5)).value();
    QCOMPARE(crawl.pushedAt, QStringLiteral("tuesday"));
    QVERIFY(crawl.full);
    QCOMPARE(crawl.pages, 4);
    QCOMPARE(crawl.total, 0);
    QVERIFY(crawl.done == std::set{2});
}

void TestMigration::earlierProfilesStay()
{
    storefixture::makeEarlier(m_place->path, 3);
    VERIFY_OK(store::prepare(m_place->path));
    OpenStore store(m_place->path);
    const auto ada = core::parseHandle(QStringLiteral("ADA")).value();
    const core::ProfileRecord record = valueOf(store.profiles.find(ada));
    QCOMPARE(record.number, qint64(2));
    QCOMPARE(record.profile->id, QStringLiteral("77"));
    QCOMPARE(record.profile->name, QStringLiteral("Ada L."));
    QVERIFY(record.profile->followers == 3);
    QVERIFY(record.source == core::ProfileSource::Api);
    QVERIFY(record.fetchedAt == at(80));
    QVERIFY(!record.profile->website && !record.profile->verification && !record.profile->withheldIn &&
            !record.profile->banner);
    QVERIFY(!valueOf(store.pictures.of(2)).front().isChecked);
    QCOMPARE(record.formerHandles.front().handle.text(), QStringLiteral("countess"));
    QCOMPARE(record.pictureSha256, QString(64, u'a'));
    QCOMPARE(valueOf(store.pictures.of(2)).size(), std::size_t(1));
    QCOMPARE(valueOf(store.pictures.bytes(QString(64, u'a'))), QByteArray("abc"));
    QCOMPARE(valueOf(store.profiles.count()), qint64(3));
    QCOMPARE(valueOf(store.paidLookups.since(at(0))), 12);
    QCOMPARE(valueOf(store.identities.loginsWith(QStringLiteral("github.com"), ada)),
             QStringList{QStringLiteral("ada")});
    QVERIFY(valueOf(store.identities.loginsWith(QStringLiteral("github.example.org"), ada)).isEmpty());
    QCOMPARE(
        sql(m_place->path, QStringLiteral("SELECT group_concat(login || ' ' || network || ' ' || handle) "
                                          "FROM account_handle"))
            .toString(),
        QStringLiteral("ada x Ada"));

    // The account is found by its number, and the one that has lost the handle by its own.
    core::ProfileRecord told;
    told.state = core::ProfileState::Found;
    told.profile =
        core::Profile{.handle = core::parseHandle(QStringLiteral("eve")).value(), .id = QStringLiteral("78")};
    told.asked = told.profile->handle;
    QCOMPARE(valueOf(store.profiles.record(told)).number, qint64(4));
}

void TestMigration::sentencesBecomeMessages_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a fork") << QStringLiteral("fork") << QStringLiteral(R"(["repository.fork"])");
    QTest::newRow("not read yet") << QStringLiteral("not read yet")
                                  << QStringLiteral(R"(["repository.not-read"])");
    QTest::newRow("a sentence") << QStringLiteral("GitHub blocks “own/one”.")
                                << QStringLiteral(R"(["text","GitHub blocks “own/one”."])");
    QTest::newRow("quotation marks") << QStringLiteral(R"(It is "gone".)")
                                     << QStringLiteral(R"(["text","It is \"gone\"."])");
}

void TestMigration::sentencesBecomeMessages()
{
    QFETCH(const QString, reason);
    storefixture::makeEarlier(m_place->path, 3);
    sql(m_place->path, QStringLiteral("UPDATE repository SET reason = '%1'").arg(reason));
    sql(m_place->path, QStringLiteral("UPDATE profile SET trouble = '%1'").arg(reason));
    VERIFY_OK(store::prepare(m_place->path));

    OpenStore store(m_place->path);
    const core::Lookup own{QStringLiteral("own"), {}, QStringLiteral("github.com")};
    QTEST(toJsonText(valueOf(store.histories.find(own)).value().repositories.front().reason), "message");
    QTEST(sql(m_place->path, QStringLiteral("SELECT reason FROM repository")).toString(), "message");
    const core::ProfileRecord ada =
        valueOf(store.profiles.find(core::parseHandle(QStringLiteral("ada")).value()));
    QCOMPARE(ada.trouble, core::asText(reason));
}

/// Earlier versions ignored what it says about further pages.
void TestMigration::lastPageIsReadAgain()
{
    storefixture::makeEarlier(m_place->path, 3);
    sql(m_place->path, QStringLiteral("INSERT INTO crawl_page (repository, page, commits) VALUES (5, 4, 1)"));
    VERIFY_OK(store::prepare(m_place->path));
    QVERIFY(valueOf(OpenStore(m_place->path).crawls.find(5))->done == std::set{2});
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
