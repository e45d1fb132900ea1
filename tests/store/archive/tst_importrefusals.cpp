// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefixture.h"
#include "core/counting/contributions.h"
#include "core/messages/describe.h"
#include "store/archive/archivelimits.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

#include <sys/stat.h>

using storefixture::at;
using storefixture::commits;
using storefixture::decisionAt;
using storefixture::dump;
using storefixture::ExportingStore;
using storefixture::exportName;
using storefixture::OpenStore;
using storefixture::organisationAt;
using storefixture::own;
using storefixture::readOwner;
using storefixture::sha;

/// Files that are not imported.
class TestImportRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void impossible_data();
    void impossible();
    void refusesWhatIsCutOff();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesWhatIsTooLarge();
    void cutsLongNames();
    void readsAnyOrder();

private:
    std::optional<ExportingStore> m_store;
};

void TestImportRefusals::refusesAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const QString foreign = QStringLiteral("not an export of Newfaces");
    const QString damaged = QStringLiteral("damaged or incomplete");
    QTest::newRow("empty") << QByteArray() << QByteArray() << foreign;
    QTest::newRow("no JSON") << QByteArray() << QByteArray("SQLite format 3") << foreign;
    QTest::newRow("another JSON") << QByteArray() << QByteArray("[1, 2]") << foreign;
    QTest::newRow("another format") << QByteArray("newfaces-history") << QByteArray("newfaces-chart")
                                    << foreign;
    QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                           << QStringLiteral("A newer version of Newfaces");
    QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": \"one\"")
                                << QStringLiteral("The content of the file is invalid");
    QTest::newRow("a bracket too many") << QByteArray("]]}") << QByteArray("]]]}") << damaged;
    QTest::newRow("no owners") << QByteArray("\"owners\"") << QByteArray("\"owner\"")
                               << QStringLiteral("The content of the file is invalid");
    QTest::newRow("an author of numbers")
        << QByteArray("\"Author 1\"") << QByteArray("1") << QStringLiteral("An author in the file");
    QTest::newRow("an account that is none")
        << QByteArray("\"a1@example.org\",7") << QByteArray("\"a1@example.org\",-7")
        << QStringLiteral("An account in the file");
    QTest::newRow("an owner without a name")
        << QByteArray("\"own\"") << QByteArray("\"\"") << QStringLiteral("The owner “”");
    QTest::newRow("a time that is none")
        << QByteArray("1970-01-01T00:00:50Z") << QByteArray("yesterday") << QStringLiteral("The owner “own”");
    QTest::newRow("an unknown decision")
        << QByteArray("\"join\"") << QByteArray("\"marry\"") << QStringLiteral("A decision in the file");
    QTest::newRow("a repository without a number")
        << QByteArray("\"id\":2") << QByteArray("\"id\":0") << QStringLiteral("The repository “r2”");
    QTest::newRow("a broken number") << QByteArray("\"id\":2") << QByteArray("\"id\":2.5")
                                     << QStringLiteral("The repository “r2”");
    QTest::newRow("a repository twice")
        << QByteArray("\"id\":2") << QByteArray("\"id\":1") << QStringLiteral("“r2” twice");
    QTest::newRow("an unknown state")
        << QByteArray("\"complete\"") << QByteArray("\"finished\"") << QStringLiteral("The repository “r1”");
    QTest::newRow("no commits") << QByteArray("\"commits\"") << QByteArray("\"changes\"")
                                << QStringLiteral("The repository “r1”");
    QTest::newRow("a bad sha") << QByteArray("\"commits\":[[\"") << QByteArray("\"commits\":[[\"x")
                               << QStringLiteral("A commit of the repository “r1”");
    QTest::newRow("an author out of range") << QByteArray(",1101,2101]") << QByteArray("0,1101,2101]")
                                            << QStringLiteral("A commit of the repository “r1”");
    QTest::newRow("a time of words") << QByteArray(",1101,2101]") << QByteArray(",\"1101\",2101]")
                                     << QStringLiteral("A commit of the repository “r1”");
    QTest::newRow("a commit that is too short")
        << QByteArray(",1101,2101]") << QByteArray("]") << QStringLiteral("A commit of the repository “r1”");
}

void TestImportRefusals::impossible_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto is = [](const char *name, const char *from, const QByteArray &to, const char *says) {
        QTest::newRow(name) << QByteArray(from) << to << QString::fromUtf8(says);
    };
    const char *future = "which is in the future";
    is("an owner read in the year 9999", "1970-01-01T00:00:50Z", "9999-12-31T23:59:59Z", future);
    is("an owner read two days later", "1970-01-01T00:00:50Z", "1970-01-03T00:02:00Z", future);
    is("an owner read before 1970", "1970-01-01T00:00:50Z", "1969-12-31T23:59:59Z", "The owner “own”");
    is("a repository read in the future", "\"refreshed_at\":null,\"state\"",
       "\"refreshed_at\":\"2999-01-01T00:00:00Z\",\"state\"", future);
    is("an account asked for in the future", "1970-01-01T00:00:05Z", "2999-01-01T00:00:00Z", future);
    is("a decision of the future", "1970-01-01T00:01:10Z", "2999-01-01T00:00:00Z", future);
    is("a commit of the year 23737", ",1101,2101]", ",686906784000,2101]", "A commit of the repository “r1”");
    is("a commit of the year 10000", ",1101,2101]", ",1101,253402300800]", "A commit of the repository “r1”");
    is("a commit before the year 1", ",1101,2101]", ",-62135596801,2101]", "A commit of the repository “r1”");
    is("a commit at a fraction", ",1101,2101]", ",1101.5,2101]", "A commit of the repository “r1”");
    is("a host with a slash", "\"host\":\"\",\"label\"", "\"host\":\"a/b\",\"label\"", "The owner “own”");
    is("a host with a space", "\"host\":\"\",\"label\"", "\"host\":\"a b\",\"label\"", "The owner “own”");
    is("an owner with a line's end", "\"own\"", "\"o\\nwn\"", "The owner “");
    is("an owner with an escape", "\"own\"", "\"o\\u001bwn\"", "The owner “");
    is("an owner with a slash", "\"own\"", "\"own/r1\"", "The owner “own/r1”");
    is("an owner of 300 letters", "\"own\"", '"' + QByteArray(300, 'x') + '"', "The owner “");
    is("a repository of two words", "\"r1\"", "\"r 1\"", "The repository “r 1”");
    is("a repository of 300 letters", "\"r1\"", '"' + QByteArray(300, 'x') + '"', "The repository “");
    is("a branch of 300 letters", "\"main\"", '"' + QByteArray(300, 'x') + '"', "The repository “r1”");
    is("a long reason", "\"reason\":\"\"", "\"reason\":\"" + QByteArray(20'000, 'x') + '"',
       "The repository “r1”");
    is("a long key", "\"account:7\"", '"' + QByteArray(5000, 'x') + '"', "A decision in the file");
    is("an organisation of numbers", "\"Acme, Inc. \xf0\x9d\x92\xb3\"", "7", "A decision in the file");
    is("a long organisation", "\"Acme, Inc. \xf0\x9d\x92\xb3\"", '"' + QByteArray(1'025, 'x') + '"',
       "A decision in the file");
    is("an organisation with a line's end", "Acme, Inc.", "Acme\\nInc.", "A decision in the file");
    is("an organisation without a time", "\"until\":\"2096-10-02T07:06:40Z\"", "\"until\":\"soon\"",
       "A decision in the file");
    is("an organisation until the year 10000", "2096-10-02T07:06:40Z", "+10000-01-01T00:00:00Z",
       "A decision in the file");
    is("no list of organisations", "\"organisation_decisions\":[", "\"organisation_decisions\":7,\"x\":[",
       "The owner “own”");
    is("no list of repositories left out", "\"repository_decisions\":[", "\"repository_decisions\":7,\"x\":[",
       "The owner “own”");
    is("an account number below none", ",-1,\"\",false]", ",-2,\"\",false]", "An author in the file");
    is("an account number beyond all", ",-1,\"\",false]", ",99999999999999999999,\"\",false]",
       "An author in the file");
}

void TestImportRefusals::impossible()
{
    refusesAndChangesNothing();
}

void TestImportRefusals::refusesAndChangesNothing()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, says);
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->identities.recordAccounts(
        {}, std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), 7, QStringLiteral("ada")}},
        at(5)));
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(70)));
    VERIFY_OK(m_store->decisions.add({own(), {}}, organisationAt(71)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QByteArray bytes = m_store->contents(exportName());
    if (from.isEmpty()) {
        bytes = to;
    } else {
        const qsizetype place = bytes.indexOf(from);
        QVERIFY(place >= 0);
        bytes.replace(place, from.size(), to);
    }
    QFile bad(m_store->file(exportName()));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(bytes) == bytes.size());
    bad.close();

    OpenStore other = m_store->elsewhere();
    const QStringList before = dump(m_store->elsewherePath);
    const auto refused = other.archive.importFrom(m_store->file(exportName()), at(99));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Usage);
    for (const QString &part : {says, m_store->file(exportName()), QStringLiteral("Nothing was changed.")})
        QVERIFY2(inEnglish(refused.error()).contains(part), qPrintable(inEnglish(refused.error())));
    QCOMPARE(dump(m_store->elsewherePath), before);
}

void TestImportRefusals::refusesWhatIsCutOff()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    const qsizetype size = m_store->contents(exportName()).trimmed().size();
    OpenStore other = m_store->elsewhere();
    const QStringList before = dump(m_store->elsewherePath);
    for (qsizetype length = 0; length < size; length += length < size - 20 ? 17 : 1) {
        QVERIFY(QFile::resize(m_store->file(exportName()), 0));
        VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
        QVERIFY(QFile::resize(m_store->file(exportName()), length));
        const auto refused = other.archive.importFrom(m_store->file(exportName()));
        QVERIFY2(!refused, qPrintable(QString::number(length)));
        QVERIFY(refused.error().kind == core::Error::Kind::Usage);
    }
    QCOMPARE(dump(m_store->elsewherePath), before);
}

void TestImportRefusals::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("says");
    for (const char *special : {"folder", "pipe", "/dev/zero", "/dev/null", "link"})
        QTest::newRow(special) << QStringLiteral("It is not a regular file.");
    QTest::newRow("nothing") << QStringLiteral("The file cannot be read: ");
}

void TestImportRefusals::refusesWhatIsNoFile()
{
    QFETCH(const QString, says);
    const QDir here(m_store->folder.path());
    QVERIFY(here.mkpath(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(here.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), here.filePath(QStringLiteral("link"))));
    const QString file = here.absoluteFilePath(QString::fromUtf8(QTest::currentDataTag()));
    const auto refused = m_store->archive.importFrom(file);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Usage);
    QVERIFY2(inEnglish(refused.error()).contains(says), qPrintable(inEnglish(refused.error())));
    QVERIFY(inEnglish(refused.error()).contains(file));
}

/// A sparse file, which needs no disk space.
void TestImportRefusals::refusesWhatIsTooLarge()
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    m_store->write(exportName(), "{\"format\": \"newfaces-history\", ");
    QVERIFY(QFile::resize(m_store->file(exportName()), store::maxArchiveMegabytes * megabyte + 1));
    const auto refused = m_store->archive.importFrom(m_store->file(exportName()));
    QVERIFY(!refused);
    QVERIFY2(inEnglish(refused.error()).contains(QStringLiteral("larger than 1,024 MB")) ||
                 inEnglish(refused.error()).contains(QStringLiteral("larger than 1024 MB")),
             qPrintable(inEnglish(refused.error())));
}

void TestImportRefusals::cutsLongNames()
{
    readOwner(*m_store, own(), {1}, 50);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QByteArray bytes = m_store->contents(exportName());
    const QByteArray name = QByteArray(1023, 'x') + "\xf0\x9f\x90\x99" + QByteArray(3'000'000, 'x');
    bytes.replace("Author 1", name);
    m_store->write(exportName(), bytes);
    OpenStore other = m_store->elsewhere();
    VERIFY_OK(other.archive.importFrom(m_store->file(exportName())));
    const core::History history = valueOf(other.histories.find({own(), {}})).value();
    qsizetype longest = 0;
    for (const core::Author &author : history.authors)
        longest = std::max(longest, author.name.size());
    QCOMPARE(longest, 1023); // without half of a character
}

/// The same JSON, as another program may have rewritten it.
void TestImportRefusals::readsAnyOrder()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(70)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    const QJsonDocument sorted = QJsonDocument::fromJson(m_store->contents(exportName()));
    m_store->write(exportName(), sorted.toJson(QJsonDocument::Indented));
    OpenStore other = m_store->elsewhere();
    const core::Imported imported = valueOf(other.archive.importFrom(m_store->file(exportName())));
    QVERIFY((imported == core::Imported{{own()}, 2, 40, 0, 1}));
    const auto before = valueOf(m_store->histories.find({own(), {}})).value();
    const auto after = valueOf(other.histories.find({own(), {}})).value();
    QVERIFY(core::contributions(after, {}) == core::contributions(before, {}));
}

NEWFACES_TEST(tst_importrefusals, TestImportRefusals, QCoreApplication)

#include "tst_importrefusals.moc"
