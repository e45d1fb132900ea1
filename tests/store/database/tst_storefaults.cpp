// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "database/databasefixture.h"
#include "database/faultydisk.h"
#include "store/database/migration.h"
#include "store/database/preparewith.h"
#include "store/forgotten.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <functional>

using faultydisk::Fault;
using faultydisk::Lasting;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::dump;
using storefixture::listed;
using storefixture::logOf;
using storefixture::OpenStore;
using storefixture::sql;
using storefixture::valueOf;
using storefixture::withCoAuthors;

using Work = std::function<core::Result<void>(const QString &path)>;

Q_DECLARE_METATYPE(Work)

/// Whatever access to the disk fails, at whatever moment: the call before it has happened as a whole or not
/// at all, and goes through once the disk is well.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAccessFails_data();
    void everyAccessFails();

private:
    QTemporaryDir m_templates;
    QString m_filled;
    QString m_earlier;
    QString m_export;
    qint64 m_repository = 0;
    qint64 m_profile = 0;
};

namespace {

const QString &owner()
{
    static const QString name = QStringLiteral("own");
    return name;
}

core::Result<void> outcomeOf(const core::Result<bool> &result)
{
    return result ? core::Result<void>() : std::unexpected(result.error());
}

core::Result<void> withStore(const QString &path, const std::function<core::Result<void>(OpenStore &)> &work)
{
    core::Result<store::Connection> connection = store::Connection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    OpenStore store(std::move(*connection));
    return work(store);
}

core::ProfileRecord profileOf(const QString &id)
{
    core::ProfileRecord record;
    record.asked = core::parseHandle(QStringLiteral("taken")).value();
    record.state = core::ProfileState::Found;
    record.profile = core::Profile{.handle = record.asked, .id = id, .name = QString(3'000, u'n')};
    record.fetchedAt = at(7);
    return record;
}

core::FetchedPicture pictureOf(char byte)
{
    return {QByteArray(20'000, byte), {QString(64, QLatin1Char(byte)), {}, at(7), {}, 1, 1}};
}

/// An export of a later reading of the owner: one repository is the same, one is gone, one is new.
void writeLaterExport(const QString &path, const QString &file)
{
    VERIFY_OK(store::prepare(path));
    OpenStore store(path);
    const auto stored = valueOf(store.crawls.recordListing(
        {owner(), {}}, std::vector{listed(1, QStringLiteral("one")), listed(3, QStringLiteral("three"))}));
    for (const store::StoredRepository &repository : stored)
        VERIFY_OK(store.crawls.importLog(repository.id, withCoAuthors(logOf(50, 100)),
                                         {storefixture::sha(149), {}, {}, {}}));
    VERIFY_OK(store.lookups.record({owner(), {}}, at(200)));
    VERIFY_OK(store.decisions.add(
        {owner(), {}}, {0, core::Decision::Kind::Bot, {{QStringLiteral("login:b"), {}}}, at(150)}));
    VERIFY_OK(store.archive.exportTo(file, {}, at(300)));
}

std::vector<core::Decision> decisionsOfAFile(int count)
{
    std::vector<core::Decision> decisions;
    for (int i = 0; i < count; ++i) {
        core::Decision decision;
        decision.subjects = {{QStringLiteral("mail:a%1@example.org").arg(i), {}},
                             {QStringLiteral("mail:b%1@example.org").arg(i), {}}};
        decisions.push_back(decision);
    }
    return decisions;
}

template<typename Value>
core::Result<void> withoutValue(const core::Result<Value> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

} // namespace

void TestStoreFaults::initTestCase()
{
    faultydisk::install();
    m_filled = m_templates.filePath(QStringLiteral("filled"));
    VERIFY_OK(store::prepare(m_filled));
    OpenStore store(m_filled);
    const auto stored = valueOf(store.crawls.recordListing(
        {owner(), {}}, std::vector{listed(1, QStringLiteral("one")), listed(2, QStringLiteral("two"))}));
    for (const store::StoredRepository &repository : stored) {
        VERIFY_OK(store.crawls.begin(repository.id, crawlOf(99, 1)));
        VERIFY_OK(store.crawls.addPage(repository.id, 1, withCoAuthors(commits(0, 100))));
        VERIFY_OK(store.crawls.finish(repository.id));
    }
    VERIFY_OK(store.lookups.record({owner(), {}}, at(100)));
    VERIFY_OK(store.identities.recordAccounts(
        {}, std::vector<store::EmailAccount>{{QStringLiteral("a3@example.org"), 1, QStringLiteral("a")}},
        at(4)));
    VERIFY_OK(store.decisions.add(
        {owner(), {}}, {0, core::Decision::Kind::Human, {{QStringLiteral("login:a"), {}}}, at(4)}));
    VERIFY_OK(store.decisions.replace({owner(), {}}, QStringLiteral("aliases"), decisionsOfAFile(8), at(4)));
    m_profile = valueOf(store.profiles.record(profileOf(QStringLiteral("1")))).number;
    VERIFY_OK(store.pictures.add(m_profile, pictureOf('a')));
    m_repository = stored.front().id;
    m_export = m_templates.filePath(QStringLiteral("export.json"));
    writeLaterExport(m_templates.filePath(QStringLiteral("later")), m_export);
    m_earlier = m_templates.filePath(QStringLiteral("earlier"));
    storefixture::makeEarlier(m_earlier, 3);
    VERIFY_OK(store.crawls.begin(m_repository, crawlOf(299, 2)));
    VERIFY_OK(store.crawls.addPage(m_repository, 1, withCoAuthors(commits(50, 100))));
}

void TestStoreFaults::everyAccessFails_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<QString>("removeFirst");
    QTest::addColumn<QString>("database");
    const qint64 id = m_repository;
    const std::vector<std::tuple<const char *, Work>> works{
        {"a page",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) {
                 return outcomeOf(store.crawls.addPage(id, 2, withCoAuthors(commits(150, 100))));
             });
         }},
        {"a page once again",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) {
                 return outcomeOf(store.crawls.addPage(id, 1, withCoAuthors(commits(70, 100))));
             });
         }},
        {"the end of a reading",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) { return outcomeOf(store.crawls.finish(id)); });
         }},
        {"the beginning of a reading",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) { return store.crawls.begin(id, crawlOf(7, 3)); });
         }},
        {"an empty repository",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) {
                 return store.crawls.setState(id, core::RepositoryState::Empty, QString());
             });
         }},
        {"a log in place of the history",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) {
                 return store.crawls.importLog(id, withCoAuthors(logOf(50, 100)),
                                               {storefixture::sha(149), {}, {}, {}});
             });
         }},
        {"a log beside the history",
         [id](const QString &path) {
             return withStore(path, [id](OpenStore &store) {
                 return store.crawls.importLog(
                     id, withCoAuthors(logOf(100, 100)),
                     {storefixture::sha(199), {}, {}, store::ImportedHead::Extent::Added});
             });
         }},
        {"accounts",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return store.identities.recordAccounts(
                     {},
                     std::vector<store::EmailAccount>{
                         {QStringLiteral("a1@example.org"), 1, QStringLiteral("a")},
                         {QStringLiteral("a2@example.org"), 0, {}}},
                     at(5));
             });
         }},
        {"accounts that are forgotten",
         [](const QString &path) {
             return withStore(
                 path, [](OpenStore &store) { return store.identities.forgetAccounts({owner(), {}}); });
         }},
        {"a decision",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.decisions.add(
                     {owner(), {}},
                     {0, core::Decision::Kind::Bot, {{QStringLiteral("login:ci"), {}}}, at(5)}));
             });
         }},
        {"a decision that is undone",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) { return store.decisions.undo(1); });
         }},
        {"decisions from a file",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.decisions.replace({owner(), {}}, QStringLiteral(".mailmap"),
                                                             decisionsOfAFile(12), at(5)));
             });
         }},
        {"decisions from a file that replace others",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.decisions.replace({owner(), {}}, QStringLiteral("aliases"),
                                                             decisionsOfAFile(12), at(5)));
             });
         }},
        {"a file that is undone",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.decisions.undo({owner(), {}}, QStringLiteral("aliases")));
             });
         }},
        {"somebody who is forgotten",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) -> core::Result<void> {
                 const auto forgotten = store::Forgotten(store.connection)
                                            .forget({.lookup = {owner(), {}},
                                                     .key = QStringLiteral("mail:a3@example.org"),
                                                     .forge = {},
                                                     .now = at(5),
                                                     .mark = 99,
                                                     .secret = QByteArray(32, 's')});
                 if (!forgotten)
                     return std::unexpected(forgotten.error());
                 if (!forgotten->isClean())
                     return std::unexpected(core::Error{core::Error::Kind::Storage, QString()});
                 return {};
             });
         }},
        {"an import",
         [file = m_export](const QString &path) {
             return withStore(
                 path, [file](OpenStore &store) { return withoutValue(store.archive.importFrom(file)); });
         }},
        {"a listing",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.crawls.recordListing(
                     {owner(), {}},
                     std::vector{listed(1, QStringLiteral("new")), listed(3, QStringLiteral("two"))}));
             });
         }},
        {"what accounts say",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return store.identities.recordTexts(
                     {}, {{QStringLiteral("a"), {QStringLiteral("x"), QStringLiteral("Acme")}},
                          {QStringLiteral("b"), {}}});
             });
         }},
        {"a profile that takes another's handle",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.profiles.record(profileOf(QStringLiteral("2"))));
             });
         }},
        {"a picture",
         [profile = m_profile](const QString &path) {
             return withStore(
                 path, [profile](OpenStore &store) { return store.pictures.add(profile, pictureOf('b')); });
         }},
        {"a lookup",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return store.lookups.record({owner(), QStringLiteral("two")}, at(300));
             });
         }},
        {"everything cleared",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) { return withoutValue(store.lookups.clear()); });
         }},
        {"a history",
         [](const QString &path) {
             return withStore(
                 path, [](OpenStore &store) { return withoutValue(store.histories.find({owner(), {}})); });
         }},
        {"a history with co-authors",
         [](const QString &path) {
             return withStore(path, [](OpenStore &store) {
                 return withoutValue(store.histories.find({owner(), {}}, store::Detail::CoAuthors));
             });
         }},
        {"a start with a newer schema",
         [](const QString &path) {
             std::vector<QString> scripts = store::schemaScripts();
             scripts.push_back(QStringLiteral("CREATE TABLE extra (x);\nINSERT INTO extra VALUES (1);\n"));
             return withoutValue(store::prepareWith(path, scripts));
         }},
        {"a start",
         [](const QString &path) {
             return withoutValue(store::prepare(path));
         }},
    };
    for (const auto &[name, work] : works)
        QTest::newRow(name) << work << QString() << m_filled;
    QTest::newRow("a start that forgets what was removed")
        << Work([](const QString &path) { return withoutValue(store::prepare(path)); })
        << QStringLiteral("UPDATE lookup SET removed = 1") << m_filled;
    QTest::newRow("a crawl of an earlier version that is dropped") << Work([id](const QString &path) {
        return withStore(path, [id](OpenStore &store) { return store.crawls.dropWithoutCoAuthors(id); });
    }) << QStringLiteral("UPDATE crawl SET co_authors = 0") << m_filled;
    QTest::newRow("a start that forgets a profile")
        << Work([](const QString &path) { return withoutValue(store::prepare(path)); })
        << QStringLiteral("UPDATE profile SET removed = 1") << m_filled;
    QTest::newRow("a start with the database of an earlier version")
        << Work([](const QString &path) { return withoutValue(store::prepare(path)); }) << QString()
        << m_earlier;
}

void TestStoreFaults::everyAccessFails()
{
    QFETCH(const Work, work);
    QFETCH(const QString, removeFirst);
    QFETCH(const QString, database);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newfaces"));
    const auto fresh = [&] {
        for (const QString &file : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(file));
        QVERIFY(QFile::copy(database, path));
        if (!removeFirst.isEmpty())
            sql(path, removeFirst);
    };
    fresh();
    const QStringList before = dump(path);
    VERIFY_OK(work(path));
    const QStringList after = dump(path);

    int failed = 0;
    for (const Fault fault : {Fault::Error, Fault::Full}) {
        for (const Lasting lasting : {Lasting::Once, Lasting::FromThenOn}) {
            bool hasFailed = true;
            for (int access = 0; hasFailed; ++access) {
                fresh();
                faultydisk::arm(fault, lasting, access);
                const core::Result<void> result = work(path);
                hasFailed = faultydisk::disarm();
                failed += result ? 0 : 1;
                if (!result)
                    QVERIFY(result.error().kind == core::Error::Kind::Storage);
                if (!result && fault == Fault::Full)
                    QVERIFY2(!inEnglish(result.error()).contains(QStringLiteral("damaged")),
                             qPrintable(inEnglish(result.error())));

                QCOMPARE(sql(path, QStringLiteral("PRAGMA integrity_check")).toString(),
                         QStringLiteral("ok"));
                const QStringList now = dump(path);
                if (result)
                    QVERIFY2(now == after, qPrintable(QStringLiteral("access %1").arg(access)));
                else
                    QVERIFY2(now == before || now == after,
                             qPrintable(QStringLiteral("access %1: neither before nor after").arg(access)));
                if (now == before)
                    QCOMPARE(valueOf(store::prepare(path)), core::Message());
                if (now == before && !result) {
                    VERIFY_OK(work(path));
                    QCOMPARE(dump(path), after);
                }
                const QStringList files = QDir(folder.path()).entryList(QDir::Files);
                QVERIFY(files.filter(QStringLiteral("damaged")).isEmpty());
                QVERIFY(files.filter(QStringLiteral("unfinished")).isEmpty());
            }
        }
    }
    QVERIFY2(failed > 3, "Hardly anything failed: the disk is not SQLite's.");
}

NEWFACES_TEST(tst_storefaults, TestStoreFaults, QCoreApplication)

#include "tst_storefaults.moc"
