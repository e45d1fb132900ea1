// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using core::Decision;
using store::Store;
using storefixture::at;
using storefixture::dump;
using storefixture::listed;
using storefixture::logOf;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void roundTripAnswersTheSame_data();
    void roundTripAnswersTheSame();
    void secondImportChangesNothing();
    void exportsTheNamedAlone();
    void removedIsNotExported();
    void nothingToExport_data();
    void nothingToExport();
    void failedExportLeavesTheFile();
    void laterRepositoryStays_data();
    void laterRepositoryStays();
    void unreadIsNoReplacement_data();
    void unreadIsNoReplacement();
    void openReadingGoesOn_data();
    void openReadingGoesOn();
    void laterListingCounts_data();
    void laterListingCounts();
    void decisionsAreUnited();
    void secondKeyMayBeMissing();
    void laterAccountStays();
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void refusesWhatIsCutOff();
    void backUpIsWhole();
    void backUpRefuses_data();
    void backUpRefuses();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contents(const QString &name) const;
    /// A second database, empty.
    Store elsewhere();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_elsewhere;
    std::unique_ptr<Store> m_store;
};

namespace {

const QString &own()
{
    static const QString name = QStringLiteral("own");
    return name;
}

const QString &exportName()
{
    static const QString name = QStringLiteral("export.json");
    return name;
}

/// Reads the owner's repositories with these host numbers, named after them, at a time; the commits of each
/// begin at a hundred times its number.
void readOwner(Store &store, const QString &owner, const std::vector<int> &hostIds, qint64 refreshedAt,
               int commits = 20)
{
    std::vector<core::ListedRepository> all;
    for (const int id : hostIds) {
        all.push_back(listed(id, QStringLiteral("r%1").arg(id), QStringLiteral("monday")));
        all.back().fork = id == 2;
        all.back().archived = id == 3;
    }
    for (const auto &repository : valueOf(store.recordListing({owner, {}}, all))) {
        const int first = 100 * int(repository.listed.id);
        VERIFY_OK(store.importLog(repository.id, logOf(first, commits),
                                  {sha(first), QStringLiteral("main"), QStringLiteral("monday"), {}}));
    }
    VERIFY_OK(store.recordLookup({owner, {}}, at(refreshedAt)));
}

void readOne(Store &store, const QString &owner, int hostId, qint64 refreshedAt, int commits)
{
    const auto one = listed(hostId, QStringLiteral("r%1").arg(hostId));
    const qint64 id = valueOf(store.recordListing({owner, one.name}, std::span(&one, 1))).front().id;
    VERIFY_OK(store.importLog(id, logOf(100 * hostId, commits), {sha(1), QStringLiteral("main"), {}, {}}));
    VERIFY_OK(store.recordLookup({owner, one.name}, at(refreshedAt)));
}

Decision decisionAt(qint64 seconds)
{
    return {
        0,
        Decision::Kind::Join,
        {{QStringLiteral("account:7"), QStringLiteral("Zoë 𝒳 \"1\""), QStringLiteral("mail:a1@example.org")},
         {QStringLiteral("mail:a2@example.org"), QString()}},
        at(seconds)};
}

QStringList repositoriesOf(const Store &store, const QString &owner)
{
    QStringList names;
    if (const auto history = valueOf(store.history({owner, {}}))) {
        for (const core::RepositoryHistory &repository : history->repositories)
            names.append(QStringLiteral("%1:%2").arg(repository.name).arg(repository.commits.size()));
    }
    return names;
}

/// How far the repository r1 is known.
struct Known
{
    core::RepositoryState state = core::RepositoryState::Complete;
    qint64 refreshedAt = 0;
    /// Those that were read, of a complete one or before a refresh failed.
    int commits = 0;
};

QString reasonOf(const Known &known)
{
    const bool isRead =
        known.state == core::RepositoryState::Complete || known.state == core::RepositoryState::Empty;
    return isRead ? QString() : QStringLiteral("At %1.").arg(known.refreshedAt);
}

void know(Store &store, const Known &known)
{
    const auto one = listed(1, QStringLiteral("r1"));
    const qint64 id = valueOf(store.recordListing({own(), {}}, std::span(&one, 1))).front().id;
    if (known.commits > 0)
        VERIFY_OK(store.importLog(id, logOf(100, known.commits), {sha(100), QStringLiteral("main"), {}, {}}));
    if (known.state != core::RepositoryState::Complete)
        VERIFY_OK(store.setState(id, known.state, reasonOf(known)));
    VERIFY_OK(store.recordLookup({own(), {}}, at(known.refreshedAt)));
}

} // namespace

void TestArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = store::databasePath(file(QStringLiteral("here")));
    m_elsewhere = store::databasePath(file(QStringLiteral("elsewhere")));
    VERIFY_OK(store::prepare(m_path));
    m_store = std::make_unique<Store>(valueOf(Store::open(m_path)));
}

void TestArchive::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

QByteArray TestArchive::contents(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

Store TestArchive::elsewhere()
{
    valueOf(store::prepare(m_elsewhere));
    return valueOf(Store::open(m_elsewhere));
}

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
    const auto forbidden = valueOf(
        m_store->recordListing({own(), QStringLiteral("r4")}, std::vector{listed(4, QStringLiteral("r4"))}));
    VERIFY_OK(m_store->setState(forbidden.front().id, core::RepositoryState::Forbidden,
                                QStringLiteral("Zoë says \"no\".")));
    VERIFY_OK(m_store->recordAccounts(
        std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), 7, QStringLiteral("ada")},
                                         {QStringLiteral("a2@example.org"), 0, {}}},
        at(5)));
    VERIFY_OK(m_store->addDecision(own(), decisionAt(70'000)));

    const core::Exported exported = valueOf(m_store->exportTo(file(exportName()), {}, at(99)));
    QVERIFY((exported == core::Exported{{QStringLiteral("else"), own()}, 5, 87}));
    Store other = elsewhere();
    const core::Imported imported = valueOf(other.importFrom(file(exportName())));
    QVERIFY((imported == core::Imported{exported.owners, 5, 87, 0, 1}));

    const core::Rules rules{scope, identity, date, everything, everything};
    for (const core::Lookup &lookup :
         {core::Lookup{own(), {}}, core::Lookup{QStringLiteral("else"), QStringLiteral("r9")}}) {
        const core::History before = valueOf(m_store->history(lookup)).value();
        const core::History after = valueOf(other.history(lookup)).value();
        QVERIFY(!core::contributions(before, rules).rows.empty());
        QVERIFY(core::contributions(after, rules) == core::contributions(before, rules));
        QCOMPARE(after.decisions.size(), before.decisions.size());
        for (std::size_t i = 0; i < after.decisions.size(); ++i)
            QVERIFY(after.decisions[i].subjects == before.decisions[i].subjects);
    }
    QCOMPARE(valueOf(other.entries()).size(), valueOf(m_store->entries()).size());
    VERIFY_OK(other.exportTo(file(QStringLiteral("again.json")), {}, at(99)));
    QCOMPARE(contents(QStringLiteral("again.json")), contents(exportName()));
}

void TestArchive::secondImportChangesNothing()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->addDecision(own(), decisionAt(70)));
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    const QStringList before = dump(m_path);
    const core::Imported imported = valueOf(m_store->importFrom(file(exportName())));
    QVERIFY((imported == core::Imported{{own()}, 0, 0, 2, 0}));
    QCOMPARE(dump(m_path), before);
}

void TestArchive::exportsTheNamedAlone()
{
    readOwner(*m_store, own(), {1}, 50);
    readOwner(*m_store, QStringLiteral("else"), {2}, 50);
    const core::Exported exported =
        valueOf(m_store->exportTo(file(exportName()), {QStringLiteral("OWN")}, at(99)));
    QCOMPARE(exported.owners, QStringList{own()});
    QVERIFY(!contents(exportName()).contains("\"else\""));
    QVERIFY(contents(exportName()).startsWith("{\"format\": \"newfaces-history\", \"version\": 1,"));
}

void TestArchive::removedIsNotExported()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    readOne(*m_store, own(), 1, 60, 5);
    readOwner(*m_store, QStringLiteral("else"), {3}, 70);
    for (const store::Entry &entry : valueOf(m_store->entries())) {
        if (entry.lookup.repository.isEmpty())
            VERIFY_OK(m_store->remove(entry.id));
    }
    const core::Exported exported = valueOf(m_store->exportTo(file(exportName()), {}, at(99)));
    QVERIFY((exported == core::Exported{{own()}, 1, 5}));
    Store other = elsewhere();
    VERIFY_OK(other.importFrom(file(exportName())));
    QCOMPARE(repositoriesOf(other, own()), QStringList{});
    QVERIFY(valueOf(other.history({own(), QStringLiteral("r1")})).has_value());
}

void TestArchive::nothingToExport_data()
{
    QTest::addColumn<QStringList>("owners");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing at all") << QStringList{} << QStringLiteral("nothing has been looked up");
    QTest::newRow("an owner who is not stored") << QStringList{own()} << own();
}

void TestArchive::nothingToExport()
{
    QFETCH(const QStringList, owners);
    QFETCH(const QString, says);
    if (!owners.isEmpty())
        readOwner(*m_store, QStringLiteral("else"), {3}, 70);
    const auto failed = m_store->exportTo(file(exportName()), owners, at(99));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::NotFound);
    QVERIFY2(failed.error().message.contains(says), qPrintable(failed.error().message));
    QVERIFY(!QFile::exists(file(exportName())));
}

void TestArchive::failedExportLeavesTheFile()
{
    QFile there(file(exportName()));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QVERIFY(!m_store->exportTo(file(exportName()), {}, at(99)));
    QCOMPARE(contents(exportName()), QByteArray("mine"));
    for (const QString &place : {m_path, file(QStringLiteral("nowhere/export.json")), m_folder->path()}) {
        readOwner(*m_store, own(), {1}, 50);
        const auto failed = m_store->exportTo(place, {}, at(99));
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == core::Error::Kind::Output);
        QVERIFY2(failed.error().message.contains(place), qPrintable(failed.error().message));
    }
}

void TestArchive::laterRepositoryStays_data()
{
    QTest::addColumn<qint64>("here");
    QTest::addColumn<QString>("stays");
    QTest::newRow("earlier here") << qint64(10) << QStringLiteral("r1:20");
    QTest::newRow("at the same time") << qint64(50) << QStringLiteral("r1:3");
    QTest::newRow("later here") << qint64(90) << QStringLiteral("r1:3");
}

void TestArchive::laterRepositoryStays()
{
    QFETCH(const qint64, here);
    QFETCH(const QString, stays);
    readOwner(*m_store, own(), {1}, 50);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    readOwner(other, own(), {1}, here, 3);
    const core::Imported imported = valueOf(other.importFrom(file(exportName())));
    QCOMPARE(imported.kept, here < 50 ? 0 : 1);
    QCOMPARE(repositoriesOf(other, own()), QStringList{stays});
    QVERIFY(valueOf(other.entries()).front().refreshedAt == at(std::max(here, qint64(50))));
    QVERIFY(!sql(m_elsewhere, QStringLiteral("PRAGMA foreign_key_check")).isValid());
}

void TestArchive::unreadIsNoReplacement_data()
{
    QTest::addColumn<Known>("theirs");
    QTest::addColumn<Known>("ours");
    QTest::addColumn<Known>("stays");
    using State = core::RepositoryState;
    const auto unread = {State::Blocked, State::Forbidden, State::Missing, State::Failed, State::Skipped};
    for (const State state : unread) {
        QTest::newRow(qPrintable(QStringLiteral("complete here, %1 later").arg(core::toString(state))))
            << Known{state, 50, 0} << Known{State::Complete, 10, 3} << Known{state, 50, 3};
        QTest::newRow(qPrintable(QStringLiteral("complete, %1 later here").arg(core::toString(state))))
            << Known{State::Complete, 50, 7} << Known{state, 90, 0} << Known{state, 90, 7};
    }
    QTest::newRow("complete here, failed earlier")
        << Known{State::Failed, 50, 0} << Known{State::Complete, 90, 3} << Known{State::Complete, 90, 3};
    QTest::newRow("complete here, a refresh failed later")
        << Known{State::Failed, 50, 7} << Known{State::Complete, 10, 3} << Known{State::Failed, 50, 3};
    QTest::newRow("a refresh failed here, complete later")
        << Known{State::Complete, 50, 7} << Known{State::Failed, 10, 3} << Known{State::Complete, 50, 7};
    QTest::newRow("a refresh failed, failed here")
        << Known{State::Failed, 50, 7} << Known{State::Failed, 90, 0} << Known{State::Failed, 90, 7};
    QTest::newRow("complete, failed here at the same time")
        << Known{State::Complete, 50, 7} << Known{State::Failed, 50, 0} << Known{State::Complete, 50, 7};
    QTest::newRow("complete here, emptied later")
        << Known{State::Empty, 50, 0} << Known{State::Complete, 10, 3} << Known{State::Empty, 50, 0};
    QTest::newRow("emptied later here")
        << Known{State::Complete, 50, 7} << Known{State::Empty, 90, 0} << Known{State::Empty, 90, 0};
    QTest::newRow("empty here, a refresh failed later")
        << Known{State::Failed, 50, 7} << Known{State::Empty, 10, 0} << Known{State::Failed, 50, 7};
}

void TestArchive::unreadIsNoReplacement()
{
    QFETCH(const Known, theirs);
    QFETCH(const Known, ours);
    QFETCH(const Known, stays);
    know(*m_store, theirs);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    know(other, ours);
    const core::Imported imported = valueOf(other.importFrom(file(exportName())));
    QCOMPARE(imported.repositories + imported.kept, 1);
    const core::History history = valueOf(other.history({own(), {}})).value();
    QCOMPARE(history.repositories.size(), std::size_t(1));
    const core::RepositoryHistory &repository = history.repositories.front();
    QCOMPARE(core::toString(repository.state), core::toString(stays.state));
    QCOMPARE(repository.reason, reasonOf(stays));
    QCOMPARE(int(repository.commits.size()), stays.commits);
    QCOMPARE(repository.head.has_value(), stays.commits > 0);
    QVERIFY(history.refreshedAt == at(stays.refreshedAt));

    const QStringList once = dump(m_elsewhere);
    QCOMPARE(valueOf(other.importFrom(file(exportName()))).kept, 1);
    QCOMPARE(dump(m_elsewhere), once);
}

void TestArchive::openReadingGoesOn_data()
{
    QTest::addColumn<Known>("theirs");
    QTest::addColumn<Known>("ours");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QString>("stays");
    using State = core::RepositoryState;
    const auto is = [](const char *name, Known theirs, Known ours, bool goesOn, const char *stays) {
        QTest::newRow(name) << theirs << ours << goesOn << QString::fromLatin1(stays);
    };
    is("of one that was read", {State::Complete, 50, 7}, {State::Complete, 10, 3}, true, "r1:3");
    is("of one that was read, failed later", {State::Failed, 50, 0}, {State::Complete, 10, 3}, true, "r1:3");
    is("the first, failed later", {State::Failed, 50, 0}, {State::Skipped, 10, 0}, true, "r1:0");
    is("the first, emptied later", {State::Empty, 50, 0}, {State::Skipped, 10, 0}, true, "r1:0");
    is("the first, complete", {State::Complete, 50, 7}, {State::Skipped, 10, 0}, false, "r1:7");
}

void TestArchive::openReadingGoesOn()
{
    QFETCH(const Known, theirs);
    QFETCH(const Known, ours);
    QFETCH(const bool, goesOn);
    QFETCH(const QString, stays);
    know(*m_store, theirs);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    know(other, ours);
    const qint64 id = sql(m_elsewhere, QStringLiteral("SELECT id FROM repository")).toLongLong();
    VERIFY_OK(other.beginCrawl(id, storefixture::crawlOf(500, 2)));
    const core::Imported imported = valueOf(other.importFrom(file(exportName())));
    QCOMPARE(imported.kept, goesOn ? 1 : 0);
    QCOMPARE(valueOf(other.crawl(id)).has_value(), goesOn);
    QCOMPARE(repositoriesOf(other, own()), QStringList{stays});
    if (goesOn) {
        QCOMPARE(core::toString(valueOf(other.history({own(), {}}))->repositories.front().state),
                 core::toString(ours.state));
    }
}

void TestArchive::laterListingCounts_data()
{
    QTest::addColumn<qint64>("here");
    QTest::addColumn<QStringList>("listed");
    QTest::newRow("the file's") << qint64(10)
                                << QStringList{QStringLiteral("r1:20"), QStringLiteral("r2:20")};
    QTest::newRow("what is stored") << qint64(90)
                                    << QStringList{QStringLiteral("r2:3"), QStringLiteral("r3:3")};
}

void TestArchive::laterListingCounts()
{
    QFETCH(const qint64, here);
    QFETCH(const QStringList, listed);
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    readOwner(other, own(), {2, 3}, here, 3);
    VERIFY_OK(other.importFrom(file(exportName())));
    QCOMPARE(repositoriesOf(other, own()), listed);
}

void TestArchive::decisionsAreUnited()
{
    readOwner(*m_store, own(), {1}, 50);
    const Decision both = valueOf(m_store->addDecision(own(), decisionAt(10)));
    const Decision undone = valueOf(m_store->addDecision(own(), decisionAt(20)));
    VERIFY_OK(m_store->addDecision(own(), decisionAt(30)));
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    readOwner(other, own(), {1}, 50);
    VERIFY_OK(other.addDecision(own(), both));
    VERIFY_OK(other.undoDecision(valueOf(other.addDecision(own(), undone)).id));
    VERIFY_OK(other.addDecision(own(), decisionAt(25)));
    QCOMPARE(valueOf(other.importFrom(file(exportName()))).decisions, 1);
    QList<qint64> times;
    for (const Decision &decision : valueOf(other.decisions(own())))
        times.append(decision.decidedAt.time_since_epoch().count());
    QCOMPARE(times, (QList<qint64>{10, 25, 30}));
}

void TestArchive::secondKeyMayBeMissing()
{
    readOwner(*m_store, own(), {1}, 50);
    const Decision decision = valueOf(m_store->addDecision(own(), decisionAt(10)));
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    QByteArray bytes = contents(exportName());
    QVERIFY(bytes.contains(",\"mail:a1@example.org\"]"));
    bytes.replace(",\"mail:a1@example.org\"]", "]").replace(",\"\"]", "]");
    QFile without(file(exportName()));
    QVERIFY(without.open(QIODevice::WriteOnly) && without.write(bytes) == bytes.size());
    without.close();

    QCOMPARE(valueOf(m_store->importFrom(file(exportName()))).decisions, 0);
    Store other = elsewhere();
    QCOMPARE(valueOf(other.importFrom(file(exportName()))).decisions, 1);
    const Decision imported = valueOf(other.decisions(own())).front();
    QCOMPARE(imported.subjects.front().key, decision.subjects.front().key);
    QCOMPARE(imported.subjects.front().otherwise, QString());
}

void TestArchive::laterAccountStays()
{
    readOwner(*m_store, own(), {1}, 50);
    const auto record = [](Store &store, qint64 one, qint64 two) {
        VERIFY_OK(store.recordAccounts(
            std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), one, {}}}, at(one)));
        VERIFY_OK(store.recordAccounts(
            std::vector<store::EmailAccount>{{QStringLiteral("a2@example.org"), two, {}}}, at(two)));
    };
    record(*m_store, 5, 6);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    Store other = elsewhere();
    record(other, 4, 7);
    VERIFY_OK(other.importFrom(file(exportName())));
    QCOMPARE(sql(m_elsewhere, QStringLiteral("SELECT group_concat(account_id) FROM "
                                             "(SELECT account_id FROM email_account ORDER BY email)"))
                 .toString(),
             QStringLiteral("5,7"));
}

void TestArchive::refusesAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const QString foreign = QStringLiteral("no export of Newfaces");
    const QString damaged = QStringLiteral("damaged, or was cut off");
    QTest::newRow("empty") << QByteArray() << QByteArray() << foreign;
    QTest::newRow("no JSON") << QByteArray() << QByteArray("SQLite format 3") << foreign;
    QTest::newRow("another JSON") << QByteArray() << QByteArray("[1, 2]") << foreign;
    QTest::newRow("another format") << QByteArray("newfaces-history") << QByteArray("newfaces-chart")
                                    << foreign;
    QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                           << QStringLiteral("newer Newfaces");
    QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": \"one\"")
                                << QStringLiteral("makes no sense");
    QTest::newRow("a bracket too many") << QByteArray("]]}") << QByteArray("]]]}") << damaged;
    QTest::newRow("no owners") << QByteArray("\"owners\"") << QByteArray("\"owner\"")
                               << QStringLiteral("makes no sense");
    QTest::newRow("an author of numbers")
        << QByteArray("\"Author 1\"") << QByteArray("1") << QStringLiteral("an author in it");
    QTest::newRow("an account that is none")
        << QByteArray("\"a1@example.org\",7") << QByteArray("\"a1@example.org\",-7")
        << QStringLiteral("an account in it");
    QTest::newRow("an owner without a name")
        << QByteArray("\"own\"") << QByteArray("\"\"") << QStringLiteral("the owner “”");
    QTest::newRow("a time that is none")
        << QByteArray("1970-01-01T00:00:50Z") << QByteArray("yesterday") << QStringLiteral("the owner “own”");
    QTest::newRow("an unknown decision")
        << QByteArray("\"join\"") << QByteArray("\"marry\"") << QStringLiteral("a decision in it");
    QTest::newRow("a repository without a number")
        << QByteArray("\"id\":2") << QByteArray("\"id\":0") << QStringLiteral("the repository “r2”");
    QTest::newRow("a broken number") << QByteArray("\"id\":2") << QByteArray("\"id\":2.5")
                                     << QStringLiteral("the repository “r2”");
    QTest::newRow("a repository twice")
        << QByteArray("\"id\":2") << QByteArray("\"id\":1") << QStringLiteral("“r2” twice");
    QTest::newRow("an unknown state")
        << QByteArray("\"complete\"") << QByteArray("\"finished\"") << QStringLiteral("the repository “r1”");
    QTest::newRow("no commits") << QByteArray("\"commits\"") << QByteArray("\"changes\"")
                                << QStringLiteral("the repository “r1”");
    QTest::newRow("a bad sha") << QByteArray("\"commits\":[[\"") << QByteArray("\"commits\":[[\"x")
                               << QStringLiteral("a commit of the repository “r1”");
    QTest::newRow("an author out of range") << QByteArray(",1101,2101]") << QByteArray("0,1101,2101]")
                                            << QStringLiteral("a commit of the repository “r1”");
    QTest::newRow("a time of words") << QByteArray(",1101,2101]") << QByteArray(",\"1101\",2101]")
                                     << QStringLiteral("a commit of the repository “r1”");
    QTest::newRow("a commit that is too short")
        << QByteArray(",1101,2101]") << QByteArray("]") << QStringLiteral("a commit of the repository “r1”");
}

void TestArchive::refusesAndChangesNothing()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, says);
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->recordAccounts(
        std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), 7, QStringLiteral("ada")}},
        at(5)));
    VERIFY_OK(m_store->addDecision(own(), decisionAt(70)));
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    QByteArray bytes = contents(exportName());
    if (from.isEmpty()) {
        bytes = to;
    } else {
        const qsizetype place = bytes.indexOf(from);
        QVERIFY(place >= 0);
        bytes.replace(place, from.size(), to);
    }
    QFile bad(file(exportName()));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(bytes) == bytes.size());
    bad.close();

    Store other = elsewhere();
    const QStringList before = dump(m_elsewhere);
    const auto refused = other.importFrom(file(exportName()));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Usage);
    for (const QString &part : {says, file(exportName()), QStringLiteral("Nothing was changed.")})
        QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
    QCOMPARE(dump(m_elsewhere), before);
}

void TestArchive::refusesWhatIsCutOff()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
    const qsizetype size = contents(exportName()).trimmed().size();
    Store other = elsewhere();
    const QStringList before = dump(m_elsewhere);
    for (qsizetype length = 0; length < size; length += length < size - 20 ? 17 : 1) {
        QVERIFY(QFile::resize(file(exportName()), 0));
        VERIFY_OK(m_store->exportTo(file(exportName()), {}, at(99)));
        QVERIFY(QFile::resize(file(exportName()), length));
        const auto refused = other.importFrom(file(exportName()));
        QVERIFY2(!refused, qPrintable(QString::number(length)));
        QVERIFY(refused.error().kind == core::Error::Kind::Usage);
    }
    QCOMPARE(dump(m_elsewhere), before);
}

void TestArchive::backUpIsWhole()
{
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->addDecision(own(), decisionAt(70)));
    const QString copy = file(QStringLiteral("copy.sqlite"));
    for (int time = 0; time < 2; ++time) {
        VERIFY_OK(m_store->backUp(copy));
        QCOMPARE(dump(copy), dump(m_path));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.sqlite")});
    QCOMPARE(valueOf(store::prepare(copy)), QString());
    QCOMPARE(repositoriesOf(valueOf(Store::open(copy)), own()), repositoriesOf(*m_store, own()));
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
    QVERIFY(QFile::link(m_path, file(QStringLiteral("link"))));
    const QStringList before = dump(m_path);
    const auto refused = m_store->backUp(file(place));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::Error::Kind::Output);
    QVERIFY2(refused.error().message.contains(file(place)), qPrintable(refused.error().message));
    QCOMPARE(dump(m_path), before);
}

NEWFACES_TEST(tst_archive, TestArchive, QCoreApplication)

#include "tst_archive.moc"
