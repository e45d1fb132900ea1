// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefixture.h"
#include "core/messages/describe.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::at;
using storefixture::commits;
using storefixture::decisionAt;
using storefixture::dump;
using storefixture::ExportingStore;
using storefixture::exportName;
using storefixture::OpenStore;
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
    void refusesWhatIsCutOff();

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
    const auto refused = other.archive.importFrom(m_store->file(exportName()));
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

NEWFACES_TEST(tst_importrefusals, TestImportRefusals, QCoreApplication)

#include "tst_importrefusals.moc"
