// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefixture.h"
#include "core/counting/contributions.h"
#include "core/messages/describe.h"
#include "files/newfile.h"
#include "store/archive/archivefile.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <optional>

using core::Decision;
using storefixture::at;
using storefixture::decisionAt;
using storefixture::dump;
using storefixture::ExportingStore;
using storefixture::exportName;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::organisationAt;
using storefixture::own;
using storefixture::readOne;
using storefixture::readOwner;
using storefixture::repositoriesOf;
using storefixture::valueOf;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void roundTripAnswersTheSame_data();
    void roundTripAnswersTheSame();
    void secondImportChangesNothing();
    void secondKeyMayBeMissing();
    void earlierVersionsIgnoreOrganisations();
    void sameOrganisationIsImportedOnce();
    void earlierVersionsIgnoreWhatIsLeftOut();
    void pinsAndLabelsTravel();
    void exportsTheNamedAlone();
    void removedIsNotExported();
    void nothingToExport_data();
    void nothingToExport();
    void recognisesExports();
    void failedExportLeavesTheFile();
    void backUpIsWhole();
    void backUpRefuses_data();
    void backUpRefuses();

private:
    std::optional<ExportingStore> m_store;
};

void TestArchive::roundTripAnswersTheSame_data()
{
    QTest::addColumn<core::Scope>("scope");
    QTest::addColumn<core::Identity>("identity");
    QTest::addColumn<core::DateOf>("date");
    QTest::addColumn<bool>("everything");
    QTest::newRow("defaults") << core::Scope::Repository << core::Identity::Account << core::DateOf::Author
                              << false;
    QTest::newRow("the owner, with bots and forks")
        << core::Scope::Owner << core::Identity::Account << core::DateOf::Author << true;
    QTest::newRow("by e-mail, the committer's date")
        << core::Scope::Repository << core::Identity::Email << core::DateOf::Committer << true;
    QTest::newRow("by name") << core::Scope::Owner << core::Identity::Name << core::DateOf::Author << false;
}

void TestArchive::roundTripAnswersTheSame()
{
    QFETCH(const core::Scope, scope);
    QFETCH(const core::Identity, identity);
    QFETCH(const core::DateOf, date);
    QFETCH(const bool, everything);
    readOwner(*m_store, own(), {1, 2, 3, 4}, 50'000);
    readOne(*m_store, QStringLiteral("else"), 9, 60'000, 7);
    const auto forbidden = valueOf(m_store->crawls.recordListing(
        {own(), QStringLiteral("r4")}, std::vector{listed(4, QStringLiteral("r4"))}));
    VERIFY_OK(m_store->crawls.setState(forbidden.front().id, core::RepositoryState::Forbidden,
                                       QStringLiteral("Zoë says \"no\".")));
    VERIFY_OK(m_store->identities.recordAccounts(
        {},
        std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), 7, QStringLiteral("ada")},
                                         {QStringLiteral("a2@example.org"), 0, {}}},
        at(5)));
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(70'000)));
    VERIFY_OK(m_store->decisions.add({own(), {}}, organisationAt(70'001)));

    const core::Exported exported =
        valueOf(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QVERIFY((exported == core::Exported{{QStringLiteral("else"), own()}, 5, 87}));
    OpenStore other = m_store->elsewhere();
    const core::Imported imported = valueOf(other.archive.importFrom(m_store->file(exportName())));
    QVERIFY((imported == core::Imported{exported.owners, 5, 87, 0, 2}));

    const core::Rules rules{
        .scope = scope, .identity = identity, .date = date, .bots = everything, .forks = everything};
    for (const core::Lookup &lookup :
         {core::Lookup{own(), {}}, core::Lookup{QStringLiteral("else"), QStringLiteral("r9")}}) {
        const core::History before = valueOf(m_store->histories.find(lookup)).value();
        const core::History after = valueOf(other.histories.find(lookup)).value();
        QVERIFY(!core::contributions(before, rules).rows.empty());
        QVERIFY(core::contributions(after, rules) == core::contributions(before, rules));
        QCOMPARE(after.decisions.size(), before.decisions.size());
        for (std::size_t i = 0; i < after.decisions.size(); ++i) {
            core::Decision one = after.decisions[i];
            one.id = before.decisions[i].id;
            QVERIFY(one == before.decisions[i]);
        }
    }
    QCOMPARE(valueOf(other.lookups.entries()).size(), valueOf(m_store->lookups.entries()).size());
    VERIFY_OK(other.archive.exportTo(m_store->file(QStringLiteral("again.json")), {}, at(99)));
    QCOMPARE(m_store->contents(QStringLiteral("again.json")), m_store->contents(exportName()));
}

void TestArchive::secondImportChangesNothing()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(70)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    const QStringList before = dump(m_store->path);
    const core::Imported imported = valueOf(m_store->archive.importFrom(m_store->file(exportName())));
    QVERIFY((imported == core::Imported{{own()}, 0, 0, 2, 0}));
    QCOMPARE(dump(m_store->path), before);
}

void TestArchive::secondKeyMayBeMissing()
{
    readOwner(*m_store, own(), {1}, 50);
    const Decision decision = valueOf(m_store->decisions.add({own(), {}}, decisionAt(10)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QByteArray bytes = m_store->contents(exportName());
    QVERIFY(bytes.contains(",\"mail:a1@example.org\"]"));
    bytes.replace(",\"mail:a1@example.org\"]", "]").replace(",\"\"]", "]");
    QFile without(m_store->file(exportName()));
    QVERIFY(without.open(QIODevice::WriteOnly) && without.write(bytes) == bytes.size());
    without.close();

    QCOMPARE(valueOf(m_store->archive.importFrom(m_store->file(exportName()))).decisions, 0);
    OpenStore other = m_store->elsewhere();
    QCOMPARE(valueOf(other.archive.importFrom(m_store->file(exportName()))).decisions, 1);
    const Decision imported = valueOf(other.decisions.of({own(), {}})).front();
    QCOMPARE(imported.subjects.front().key, decision.subjects.front().key);
    QCOMPARE(imported.subjects.front().otherwise, QString());
}

/// They refuse a kind that they do not know, but only in the list that they know.
void TestArchive::earlierVersionsIgnoreOrganisations()
{
    readOwner(*m_store, own(), {1}, 50);
    VERIFY_OK(m_store->decisions.add({own(), {}}, organisationAt(10)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QVERIFY(m_store->contents(exportName()).contains("\"decisions\":[],"));
    QVERIFY(m_store->contents(exportName()).contains("\"organisation_decisions\":[{"));
}

void TestArchive::sameOrganisationIsImportedOnce()
{
    readOwner(*m_store, own(), {1}, 50);
    Decision other = organisationAt(10);
    other.organisation = QStringLiteral("Else");
    Decision later = organisationAt(10);
    later.from = at(5);
    for (const Decision &decision : {organisationAt(10), other, later})
        VERIFY_OK(m_store->decisions.add({own(), {}}, decision));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore elsewhere = m_store->elsewhere();
    QCOMPARE(valueOf(elsewhere.archive.importFrom(m_store->file(exportName()))).decisions, 3);
    QCOMPARE(valueOf(elsewhere.archive.importFrom(m_store->file(exportName()))).decisions, 0);
    VERIFY_OK(elsewhere.decisions.undo(valueOf(elsewhere.decisions.of({own(), {}})).front().id));
    QCOMPARE(valueOf(elsewhere.archive.importFrom(m_store->file(exportName()))).decisions, 0);
    QCOMPARE(valueOf(elsewhere.decisions.of({own(), {}})).size(), std::size_t(2));
}

void TestArchive::earlierVersionsIgnoreWhatIsLeftOut()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    Decision decision;
    decision.kind = Decision::Kind::LeaveOut;
    decision.subjects = {{QStringLiteral("repository:r2"), QStringLiteral("r2")}};
    decision.decidedAt = at(10);
    VERIFY_OK(m_store->decisions.add({own(), {}}, decision));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QVERIFY(m_store->contents(exportName()).contains("\"decisions\":[],"));
    QVERIFY(m_store->contents(exportName()).contains("\"repository_decisions\":[{"));
    OpenStore elsewhere = m_store->elsewhere();
    QCOMPARE(valueOf(elsewhere.archive.importFrom(m_store->file(exportName()))).decisions, 1);
    const core::History history = valueOf(elsewhere.histories.find({own(), {}})).value();
    QVERIFY(!history.repositories[0].isLeftOut);
    QVERIFY(history.repositories[1].isLeftOut);
}

void TestArchive::pinsAndLabelsTravel()
{
    readOwner(*m_store, own(), {1}, 50);
    readOne(*m_store, QStringLiteral("else"), 9, 60, 7);
    const auto number = [](const OpenStore &store, const QString &owner) {
        const auto entries = valueOf(store.lookups.entries());
        return *std::ranges::find(entries, owner, [](const core::Entry &one) { return one.lookup.owner; });
    };
    const QString other = QStringLiteral("else");
    VERIFY_OK(m_store->lookups.setPinned({number(*m_store, own()).id}, true));
    VERIFY_OK(m_store->lookups.setLabel(number(*m_store, own()).id, QStringLiteral("Mine")));
    VERIFY_OK(m_store->lookups.setLabel(number(*m_store, other).id, QStringLiteral("Theirs")));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));

    OpenStore elsewhere = m_store->elsewhere();
    VERIFY_OK(elsewhere.archive.importFrom(m_store->file(exportName())));
    QVERIFY(number(elsewhere, own()).isPinned);
    QCOMPARE(number(elsewhere, own()).label, QStringLiteral("Mine"));
    QVERIFY(!number(elsewhere, other).isPinned);
    QCOMPARE(number(elsewhere, other).label, QStringLiteral("Theirs"));

    // A label that was given here stays, and a pin is not taken away.
    VERIFY_OK(elsewhere.lookups.setLabel(number(elsewhere, own()).id, QStringLiteral("Ours")));
    VERIFY_OK(elsewhere.lookups.setPinned({number(elsewhere, other).id}, true));
    VERIFY_OK(elsewhere.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(number(elsewhere, own()).label, QStringLiteral("Ours"));
    QVERIFY(number(elsewhere, other).isPinned);
}

void TestArchive::exportsTheNamedAlone()
{
    readOwner(*m_store, own(), {1}, 50);
    readOwner(*m_store, QStringLiteral("else"), {2}, 50);
    const std::vector<core::Lookup> owners{{QStringLiteral("OWN"), {}}};
    const core::Exported exported =
        valueOf(m_store->archive.exportTo(m_store->file(exportName()), owners, at(99)));
    QCOMPARE(exported.owners, QStringList{own()});
    QVERIFY(!m_store->contents(exportName()).contains("\"else\""));
    QVERIFY(m_store->contents(exportName()).startsWith("{\"format\": \"newfaces-history\", \"version\": 1,"));
}

void TestArchive::removedIsNotExported()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    readOne(*m_store, own(), 1, 60, 5);
    readOwner(*m_store, QStringLiteral("else"), {3}, 70);
    for (const core::Entry &entry : valueOf(m_store->lookups.entries())) {
        if (entry.lookup.repository.isEmpty())
            VERIFY_OK(m_store->lookups.remove(entry.id));
    }
    const core::Exported exported =
        valueOf(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QVERIFY((exported == core::Exported{{own()}, 1, 5}));
    OpenStore other = m_store->elsewhere();
    VERIFY_OK(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(repositoriesOf(other, own()), QStringList{});
    QVERIFY(valueOf(other.histories.find({own(), QStringLiteral("r1")})).has_value());
}

void TestArchive::nothingToExport_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing at all") << QString() << QStringLiteral("nothing has been looked up");
    QTest::newRow("an owner who is not stored") << own() << own();
}

void TestArchive::nothingToExport()
{
    QFETCH(const QString, owner);
    QFETCH(const QString, says);
    std::vector<core::Lookup> owners;
    if (!owner.isEmpty()) {
        owners.push_back({owner, {}});
        readOwner(*m_store, QStringLiteral("else"), {3}, 70);
    }
    const auto failed = m_store->archive.exportTo(m_store->file(exportName()), owners, at(99));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::NotFound);
    QVERIFY2(inEnglish(failed.error()).contains(says), qPrintable(inEnglish(failed.error())));
    QVERIFY(!QFile::exists(m_store->file(exportName())));
}

void TestArchive::recognisesExports()
{
    readOwner(*m_store, own(), {1}, 50);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QVERIFY(valueOf(store::beginsLikeArchive(m_store->file(exportName()))));
    const QString other = m_store->file(QStringLiteral("handles.json"));
    VERIFY_OK(files::write(other, "[\"NASA\", \"newfaces-history\"]"));
    QVERIFY(!valueOf(store::beginsLikeArchive(other)));
    QVERIFY(!store::beginsLikeArchive(m_store->file(QStringLiteral("nothing.json"))));
    QVERIFY(!store::beginsLikeArchive(QStringLiteral("/dev/zero")));
}

void TestArchive::failedExportLeavesTheFile()
{
    QFile there(m_store->file(exportName()));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QVERIFY(!m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    QCOMPARE(m_store->contents(exportName()), QByteArray("mine"));
    for (const QString &place :
         {m_store->path, m_store->file(QStringLiteral("nowhere/export.json")), m_store->folder.path()}) {
        readOwner(*m_store, own(), {1}, 50);
        const auto failed = m_store->archive.exportTo(place, {}, at(99));
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == core::Error::Kind::Output);
        QVERIFY2(inEnglish(failed.error()).contains(place), qPrintable(inEnglish(failed.error())));
    }
}

void TestArchive::backUpIsWhole()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(70)));
    const QString copy = m_store->file(QStringLiteral("copy.sqlite"));
    for (int time = 0; time < 2; ++time) {
        VERIFY_OK(m_store->archive.backUp(copy));
        QCOMPARE(dump(copy), dump(m_store->path));
    }
    QCOMPARE(QDir(m_store->folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.sqlite")});
    QCOMPARE(valueOf(store::prepare(copy)), core::Message());
    QCOMPARE(repositoriesOf(OpenStore(copy), own()), repositoriesOf(*m_store, own()));
}

void TestArchive::backUpRefuses_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the history itself") << QStringLiteral("here/newfaces.sqlite");
    QTest::newRow("by another name") << QStringLiteral("here/../link");
    QTest::newRow("what SQLite keeps beside it") << QStringLiteral("here/newfaces.sqlite-wal");
    QTest::newRow("a folder") << QStringLiteral("here");
    QTest::newRow("no folder") << QStringLiteral("nowhere/copy");
}

void TestArchive::backUpRefuses()
{
    QFETCH(const QString, place);
    readOwner(*m_store, own(), {1}, 50);
    QVERIFY(QFile::link(m_store->path, m_store->file(QStringLiteral("link"))));
    const QStringList before = dump(m_store->path);
    const auto refused = m_store->archive.backUp(m_store->file(place));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Output);
    QVERIFY2(inEnglish(refused.error()).contains(m_store->file(place)),
             qPrintable(inEnglish(refused.error())));
    QCOMPARE(dump(m_store->path), before);
}

NEWFACES_TEST(tst_archive, TestArchive, QCoreApplication)

#include "tst_archive.moc"
