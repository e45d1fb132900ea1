// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefixture.h"
#include "core/messages/catalogue.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using core::Decision;
using storefixture::at;
using storefixture::commits;
using storefixture::decisionAt;
using storefixture::dump;
using storefixture::ExportingStore;
using storefixture::exportName;
using storefixture::listed;
using storefixture::logOf;
using storefixture::OpenStore;
using storefixture::own;
using storefixture::readOwner;
using storefixture::repositoriesOf;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

/// Of what is stored and what is imported, the newer stays.
class TestArchiveMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store.emplace(); }
    void cleanup() { m_store.reset(); }

    void laterRepositoryStays_data();
    void laterRepositoryStays();
    void unreadIsNoReplacement_data();
    void unreadIsNoReplacement();
    void openReadingGoesOn_data();
    void openReadingGoesOn();
    void laterListingCounts_data();
    void laterListingCounts();
    void decisionsAreUnited();
    void filesAreReplacedByLaterOnes_data();
    void filesAreReplacedByLaterOnes();
    void laterAccountStays();

private:
    std::optional<ExportingStore> m_store;
};

namespace {

/// How far the repository r1 is known.
struct Known
{
    core::RepositoryState state = core::RepositoryState::Complete;
    qint64 refreshedAt = 0;
    /// Those that were read, of a complete one or before a refresh failed.
    int commits = 0;
};

core::Message reasonOf(const Known &known)
{
    const bool isRead =
        known.state == core::RepositoryState::Complete || known.state == core::RepositoryState::Empty;
    return isRead ? core::Message() : core::message("text", at(known.refreshedAt));
}

void know(OpenStore &store, const Known &known)
{
    const auto one = listed(1, QStringLiteral("r1"));
    const qint64 id = valueOf(store.crawls.recordListing({own(), {}}, std::span(&one, 1))).front().id;
    if (known.commits > 0)
        VERIFY_OK(store.crawls.importLog(id, logOf(100, known.commits),
                                         {sha(100), QStringLiteral("main"), {}, {}}));
    if (known.state != core::RepositoryState::Complete)
        VERIFY_OK(store.crawls.setState(id, known.state, reasonOf(known)));
    VERIFY_OK(store.lookups.record({own(), {}}, at(known.refreshedAt)));
}

} // namespace

void TestArchiveMerge::laterRepositoryStays_data()
{
    QTest::addColumn<qint64>("here");
    QTest::addColumn<QString>("stays");
    QTest::newRow("earlier here") << qint64(10) << QStringLiteral("r1:20");
    QTest::newRow("at the same time") << qint64(50) << QStringLiteral("r1:3");
    QTest::newRow("later here") << qint64(90) << QStringLiteral("r1:3");
}

void TestArchiveMerge::laterRepositoryStays()
{
    QFETCH(const qint64, here);
    QFETCH(const QString, stays);
    readOwner(*m_store, own(), {1}, 50);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    readOwner(other, own(), {1}, here, 3);
    const core::Imported imported = valueOf(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(imported.kept, here < 50 ? 0 : 1);
    QCOMPARE(repositoriesOf(other, own()), QStringList{stays});
    QVERIFY(valueOf(other.lookups.entries()).front().refreshedAt == at(std::max(here, qint64(50))));
    QVERIFY(!sql(m_store->elsewherePath, QStringLiteral("PRAGMA foreign_key_check")).isValid());
}

void TestArchiveMerge::unreadIsNoReplacement_data()
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

void TestArchiveMerge::unreadIsNoReplacement()
{
    QFETCH(const Known, theirs);
    QFETCH(const Known, ours);
    QFETCH(const Known, stays);
    know(*m_store, theirs);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    know(other, ours);
    const core::Imported imported = valueOf(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(imported.repositories + imported.kept, 1);
    const core::History history = valueOf(other.histories.find({own(), {}})).value();
    QCOMPARE(history.repositories.size(), std::size_t(1));
    const core::RepositoryHistory &repository = history.repositories.front();
    QCOMPARE(core::toString(repository.state), core::toString(stays.state));
    QCOMPARE(repository.reason, reasonOf(stays));
    QCOMPARE(int(repository.commits.size()), stays.commits);
    QCOMPARE(repository.head.has_value(), stays.commits > 0);
    QVERIFY(history.refreshedAt == at(stays.refreshedAt));

    const QStringList once = dump(m_store->elsewherePath);
    QCOMPARE(valueOf(other.archive.importFrom(m_store->file(exportName()))).kept, 1);
    QCOMPARE(dump(m_store->elsewherePath), once);
}

void TestArchiveMerge::openReadingGoesOn_data()
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

void TestArchiveMerge::openReadingGoesOn()
{
    QFETCH(const Known, theirs);
    QFETCH(const Known, ours);
    QFETCH(const bool, goesOn);
    QFETCH(const QString, stays);
    know(*m_store, theirs);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    know(other, ours);
    const qint64 id = sql(m_store->elsewherePath, QStringLiteral("SELECT id FROM repository")).toLongLong();
    VERIFY_OK(other.crawls.begin(id, storefixture::crawlOf(500, 2)));
    const core::Imported imported = valueOf(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(imported.kept, goesOn ? 1 : 0);
    QCOMPARE(valueOf(other.crawls.find(id)).has_value(), goesOn);
    QCOMPARE(repositoriesOf(other, own()), QStringList{stays});
    if (goesOn) {
        QCOMPARE(core::toString(valueOf(other.histories.find({own(), {}}))->repositories.front().state),
                 core::toString(ours.state));
    }
}

void TestArchiveMerge::laterListingCounts_data()
{
    QTest::addColumn<qint64>("here");
    QTest::addColumn<QStringList>("listed");
    QTest::newRow("the file's") << qint64(10)
                                << QStringList{QStringLiteral("r1:20"), QStringLiteral("r2:20")};
    QTest::newRow("what is stored") << qint64(90)
                                    << QStringList{QStringLiteral("r2:3"), QStringLiteral("r3:3")};
}

void TestArchiveMerge::laterListingCounts()
{
    QFETCH(const qint64, here);
    QFETCH(const QStringList, listed);
    readOwner(*m_store, own(), {1, 2}, 50);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    readOwner(other, own(), {2, 3}, here, 3);
    VERIFY_OK(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(repositoriesOf(other, own()), listed);
}

void TestArchiveMerge::decisionsAreUnited()
{
    readOwner(*m_store, own(), {1}, 50);
    const Decision both = valueOf(m_store->decisions.add({own(), {}}, decisionAt(10)));
    const Decision undone = valueOf(m_store->decisions.add({own(), {}}, decisionAt(20)));
    VERIFY_OK(m_store->decisions.add({own(), {}}, decisionAt(30)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    readOwner(other, own(), {1}, 50);
    VERIFY_OK(other.decisions.add({own(), {}}, both));
    VERIFY_OK(other.decisions.undo(valueOf(other.decisions.add({own(), {}}, undone)).id));
    VERIFY_OK(other.decisions.add({own(), {}}, decisionAt(25)));
    QCOMPARE(valueOf(other.archive.importFrom(m_store->file(exportName()))).decisions, 1);
    QList<qint64> times;
    for (const Decision &decision : valueOf(other.decisions.of({own(), {}})))
        times.append(decision.decidedAt.time_since_epoch().count());
    QCOMPARE(times, (QList<qint64>{10, 25, 30}));
}

void TestArchiveMerge::filesAreReplacedByLaterOnes_data()
{
    QTest::addColumn<qint64>("importedHere");
    QTest::addColumn<bool>("isUndoneHere");
    QTest::addColumn<int>("decisions");
    QTest::newRow("not imported here") << qint64(0) << false << 2;
    QTest::newRow("imported earlier here") << qint64(10) << false << 2;
    QTest::newRow("imported earlier here, and undone") << qint64(10) << true << 2;
    QTest::newRow("imported later here") << qint64(30) << false << 3;
    QTest::newRow("imported later here, and undone") << qint64(30) << true << 0;
    QTest::newRow("at the same time") << qint64(20) << true << 0;
}

void TestArchiveMerge::filesAreReplacedByLaterOnes()
{
    QFETCH(const qint64, importedHere);
    QFETCH(const bool, isUndoneHere);
    const QString mailmap = QStringLiteral(".mailmap");
    readOwner(*m_store, own(), {1}, 50);
    const std::vector<Decision> two(2, decisionAt(0));
    valueOf(m_store->decisions.replace({own(), {}}, mailmap, two, at(20)));
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    readOwner(other, own(), {1}, 50);
    if (importedHere > 0)
        valueOf(other.decisions.replace({own(), {}}, mailmap, std::vector<Decision>(3, decisionAt(0)),
                                        at(importedHere)));
    if (isUndoneHere)
        valueOf(other.decisions.undo({own(), {}}, mailmap));
    const int merged = valueOf(other.archive.importFrom(m_store->file(exportName()))).decisions;
    const std::vector<Decision> found = valueOf(other.decisions.of({own(), {}}));
    QTEST(static_cast<int>(found.size()), "decisions");
    QCOMPARE(merged, found.size() == 2 ? 2 : 0);
    QVERIFY(std::ranges::all_of(found, [&](const Decision &one) { return one.file == mailmap; }));
    QCOMPARE(valueOf(other.archive.importFrom(m_store->file(exportName()))).decisions, 0);
}

void TestArchiveMerge::laterAccountStays()
{
    readOwner(*m_store, own(), {1}, 50);
    const auto record = [](OpenStore &store, qint64 one, qint64 two) {
        VERIFY_OK(store.identities.recordAccounts(
            {}, std::vector<store::EmailAccount>{{QStringLiteral("a1@example.org"), one, {}}}, at(one)));
        VERIFY_OK(store.identities.recordAccounts(
            {}, std::vector<store::EmailAccount>{{QStringLiteral("a2@example.org"), two, {}}}, at(two)));
    };
    record(*m_store, 5, 6);
    VERIFY_OK(m_store->archive.exportTo(m_store->file(exportName()), {}, at(99)));
    OpenStore other = m_store->elsewhere();
    record(other, 4, 7);
    VERIFY_OK(other.archive.importFrom(m_store->file(exportName())));
    QCOMPARE(
        sql(m_store->elsewherePath, QStringLiteral("SELECT group_concat(account_id) FROM "
                                                   "(SELECT account_id FROM email_account ORDER BY email)"))
            .toString(),
        QStringLiteral("5,7"));
}

NEWFACES_TEST(tst_archivemerge, TestArchiveMerge, QCoreApplication)

#include "tst_archivemerge.moc"
