// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/forgotten.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::historyOf;
using storefixture::list;
using storefixture::listed;
using storefixture::logOf;
using storefixture::lookupOf;
using storefixture::readPages;
using storefixture::sha;
using storefixture::sql;
using storefixture::TemporaryStore;
using storefixture::valueOf;

namespace {

const QString ownerName = QStringLiteral("own");
const QString oneName = QStringLiteral("own/one");

/// The names of the unseen authors of the first repository, sorted.
QStringList unseenOf(const core::History &history)
{
    QStringList names;
    for (const std::size_t author : history.repositories.front().unseenAuthors)
        names << history.authors[author].name;
    names.sort();
    return names;
}

store::ImportedHead headAt(int commit, store::ImportedHead::Extent extent)
{
    store::ImportedHead head;
    head.head = sha(commit);
    head.branch = QStringLiteral("main");
    head.extent = extent;
    return head;
}

} // namespace

/// Tests what is remembered about whom the user has seen.
class TestSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_one =
            list(*m_store, ownerName, {listed(1, QStringLiteral("one")), listed(2, QStringLiteral("two"))});
        readPages(*m_store, m_one, 0, 5, 4); // authors 0 to 4
        VERIFY_OK(m_store->lookups.record(lookupOf(ownerName), at(100)));
    }
    void cleanup() { m_store.reset(); }

    void nobodyIsNewToWhoNeverLooked();
    void thoseWhoAreAddedAreUnseen_data();
    void thoseWhoAreAddedAreUnseen();
    void lookingAgainMakesThemKnown();
    void whatCameWhileLookingStaysUnseen();
    void newNamesAreUnseen();
    void anotherSourceMakesNobodyNew();
    void aRewrittenHistoryMakesNobodyNew();
    void coAuthorsReadLaterAreNotNew();
    void aRepositoryAddedLaterIsUnseen();
    void lookupsOfARepository();
    void theNextHourIsNotWritten();
    void removing();
    void purging();
    void forgettingLeavesNothing();
    void importing();

private:
    void see(qint64 seconds, const QString &lookup = ownerName)
    {
        const core::History history = historyOf(*m_store, lookup);
        VERIFY_OK(m_store->lookups.recordSeen(lookupOf(lookup), history.arrival, at(seconds)));
    }
    QStringList unseen(const QString &lookup = ownerName) { return unseenOf(historyOf(*m_store, lookup)); }
    bool hasUnseen() { return valueOf(m_store->lookups.entries()).front().hasUnseen(); }
    qint64 rows(const char *table)
    {
        return sql(m_store->path, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
            .toLongLong();
    }

    std::optional<TemporaryStore> m_store;
    qint64 m_one = 0;
};

void TestSeen::nobodyIsNewToWhoNeverLooked()
{
    readPages(*m_store, m_one, 0, 8, 7);
    const core::History history = historyOf(*m_store, ownerName);
    QVERIFY(!history.seenAt);
    QVERIFY(unseenOf(history).isEmpty());
    QVERIFY(!hasUnseen());
    QCOMPARE(rows("unseen_author"), 0);
    QVERIFY(!valueOf(m_store->lookups.seenAt(lookupOf(ownerName))));
}

void TestSeen::thoseWhoAreAddedAreUnseen_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("all pages") << 0;
    QTest::newRow("the new pages") << 1;
    QTest::newRow("a whole log") << 2;
    QTest::newRow("the new part of a log") << 3;
}

void TestSeen::thoseWhoAreAddedAreUnseen()
{
    QFETCH(const int, source);
    see(200);
    switch (source) {
    case 0:
        readPages(*m_store, m_one, 0, 7, 6);
        break;
    case 1:
        VERIFY_OK(m_store->crawls.begin(m_one, crawlOf(6, 2)));
        VERIFY_OK(m_store->crawls.addPage(m_one, 1, commits(4, 3)));
        VERIFY_OK(m_store->crawls.finish(m_one));
        break;
    case 2:
        VERIFY_OK(
            m_store->crawls.importLog(m_one, logOf(0, 7), headAt(6, store::ImportedHead::Extent::Whole)));
        break;
    default:
        VERIFY_OK(
            m_store->crawls.importLog(m_one, logOf(5, 2), headAt(6, store::ImportedHead::Extent::Added)));
    }
    const core::History history = historyOf(*m_store, ownerName);
    QVERIFY(history.seenAt == at(200));
    QCOMPARE(unseenOf(history), QStringList({QStringLiteral("Author 5"), QStringLiteral("Author 6")}));
    QVERIFY(hasUnseen());
    QVERIFY(valueOf(m_store->lookups.seenAt(lookupOf(ownerName))) == at(200));
    // Those who were there and wrote more are not.
    readPages(*m_store, m_one, 0, 14, 13);
    QCOMPARE(unseen().size(), 5);
}

void TestSeen::lookingAgainMakesThemKnown()
{
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    see(300);
    QVERIFY(unseen().isEmpty());
    QVERIFY(!hasUnseen());
    QCOMPARE(rows("unseen_author"), 0);
    readPages(*m_store, m_one, 0, 8, 7);
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 7")));
}

void TestSeen::whatCameWhileLookingStaysUnseen()
{
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    const qint64 shown = historyOf(*m_store, ownerName).arrival;
    // Another program reads it before the user leaves.
    readPages(*m_store, m_one, 0, 8, 7);
    VERIFY_OK(m_store->lookups.recordSeen(lookupOf(ownerName), shown, at(300)));
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 7")));
}

/// They are other people when people are told apart by name, or by a decision.
void TestSeen::newNamesAreUnseen()
{
    see(200);
    std::vector<core::ListedCommit> all = commits(0, 6);
    all.back().author = {QStringLiteral("Ada"), QStringLiteral("a0@example.org"), 0, {}, false};
    VERIFY_OK(m_store->crawls.begin(m_one, crawlOf(5, 1)));
    VERIFY_OK(m_store->crawls.addPage(m_one, 1, all));
    VERIFY_OK(m_store->crawls.finish(m_one));
    QCOMPARE(unseen(), QStringList(QStringLiteral("Ada")));
}

void TestSeen::anotherSourceMakesNobodyNew()
{
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    // Git knows no accounts, so all its authors are others.
    VERIFY_OK(m_store->crawls.importLog(m_one, logOf(0, 7), headAt(6, store::ImportedHead::Extent::Whole)));
    QCOMPARE(unseen(), QStringList({QStringLiteral("Author 5"), QStringLiteral("Author 6")}));
    QCOMPARE(rows("unseen_author"), 2);
}

void TestSeen::aRewrittenHistoryMakesNobodyNew()
{
    see(200);
    std::vector<core::ListedCommit> all = commits(0, 6);
    for (core::ListedCommit &commit : all) {
        commit.sha = sha(1000 + static_cast<int>(&commit - all.data()));
        commit.author.name += QStringLiteral(" Jr.");
    }
    VERIFY_OK(m_store->crawls.begin(m_one, crawlOf(1005, 1)));
    VERIFY_OK(m_store->crawls.addPage(m_one, 1, all));
    VERIFY_OK(m_store->crawls.finish(m_one));
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 5 Jr.")));
}

void TestSeen::coAuthorsReadLaterAreNotNew()
{
    sql(m_store->path, QStringLiteral("UPDATE repository SET co_authors = 0"));
    see(200);
    VERIFY_OK(m_store->crawls.begin(m_one, crawlOf(9, 1)));
    VERIFY_OK(m_store->crawls.addPage(m_one, 1, storefixture::withCoAuthors(commits(0, 6))));
    VERIFY_OK(m_store->crawls.finish(m_one));
    const auto unseenWithCoAuthors = [this] {
        return unseenOf(
            valueOf(m_store->histories.find(lookupOf(ownerName), store::Detail::CoAuthors)).value());
    };
    QCOMPARE(unseenWithCoAuthors(), QStringList(QStringLiteral("Author 5")));
    // From now on they are.
    VERIFY_OK(m_store->crawls.begin(m_one, crawlOf(9, 1)));
    VERIFY_OK(m_store->crawls.addPage(m_one, 1, storefixture::withCoAuthors(commits(0, 7))));
    VERIFY_OK(m_store->crawls.finish(m_one));
    QCOMPARE(unseenWithCoAuthors(), QStringList({QStringLiteral("Author 5"), QStringLiteral("Author 6"),
                                                 QStringLiteral("Co-author 2")}));
    QCOMPARE(unseen(), QStringList({QStringLiteral("Author 5"), QStringLiteral("Author 6")}));
}

void TestSeen::aRepositoryAddedLaterIsUnseen()
{
    see(200);
    const auto stored = valueOf(m_store->crawls.recordListing(
        lookupOf(ownerName),
        std::vector{listed(1, QStringLiteral("one")), listed(3, QStringLiteral("a first one"))}));
    readPages(*m_store, stored.back().id, 0, 3, 2);
    QCOMPARE(unseen().size(), 3);
}

void TestSeen::lookupsOfARepository()
{
    VERIFY_OK(m_store->lookups.record(lookupOf(oneName), at(150)));
    see(200, oneName);
    readPages(*m_store, m_one, 0, 6, 5);
    QCOMPARE(unseen(oneName), QStringList(QStringLiteral("Author 5")));
    // The owner was not looked at.
    QVERIFY(!historyOf(*m_store, ownerName).seenAt);
    see(300);
    // Who looks at the owner looks at all its repositories.
    QVERIFY(unseen(oneName).isEmpty());
    QVERIFY(valueOf(m_store->lookups.seenAt(lookupOf(oneName))) == at(300));
    for (const core::Entry &entry : valueOf(m_store->lookups.entries()))
        QVERIFY(!entry.hasUnseen());
    readPages(*m_store, m_one, 0, 7, 6);
    for (const core::Entry &entry : valueOf(m_store->lookups.entries()))
        QVERIFY(entry.hasUnseen());
    // The owner needs what the repository's lookup does not.
    see(400, oneName);
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 6")));
}

void TestSeen::theNextHourIsNotWritten()
{
    see(200);
    see(3799);
    QVERIFY(historyOf(*m_store, ownerName).seenAt == at(200));
    see(3800);
    QVERIFY(historyOf(*m_store, ownerName).seenAt == at(3800));
    readPages(*m_store, m_one, 0, 7, 6);
    see(3801);
    QVERIFY(historyOf(*m_store, ownerName).seenAt == at(3801));
}

void TestSeen::removing()
{
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    const qint64 entry = valueOf(m_store->lookups.entries()).front().id;
    VERIFY_OK(m_store->lookups.remove(entry));
    VERIFY_OK(m_store->lookups.recordSeen(lookupOf(ownerName), 99, at(300)));
    VERIFY_OK(m_store->lookups.restore(entry));
    QCOMPARE(unseen().size(), 2);
    // Looked up again instead of restored, it begins again.
    VERIFY_OK(m_store->lookups.remove(entry));
    VERIFY_OK(m_store->lookups.record(lookupOf(ownerName), at(400)));
    QVERIFY(!historyOf(*m_store, ownerName).seenAt);
    QVERIFY(!hasUnseen());
}

void TestSeen::purging()
{
    VERIFY_OK(m_store->lookups.record(lookupOf(oneName), at(150)));
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    VERIFY_OK(m_store->lookups.remove(valueOf(m_store->lookups.entries()).back().id)); // the owner
    valueOf(store::prepare(m_store->path));
    QCOMPARE(rows("lookup"), 1);
    QCOMPARE(rows("seen"), 0);
    QCOMPARE(rows("unseen_author"), 0);
}

void TestSeen::forgettingLeavesNothing()
{
    see(200);
    readPages(*m_store, m_one, 0, 7, 6);
    VERIFY_OK(store::Forgotten(m_store->connection)
                  .forget({.lookup = lookupOf(ownerName),
                           .key = QStringLiteral("mail:a6@example.org"),
                           .forge = {},
                           .now = at(300)}));
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 5")));
    QCOMPARE(rows("unseen_author"), 1);
    QCOMPARE(rows("pragma_foreign_key_check"), 0);
}

void TestSeen::importing()
{
    see(200);
    TemporaryStore other;
    const qint64 one = list(other, ownerName, {listed(1, QStringLiteral("one"))});
    readPages(other, one, 0, 6, 5);
    VERIFY_OK(other.lookups.record(lookupOf(ownerName), at(500)));
    const QString file = other.folder.filePath(QStringLiteral("export.json"));
    VERIFY_OK(other.archive.exportTo(file, {}, at(600)));
    VERIFY_OK(m_store->archive.importFrom(file, at(700)));
    QVERIFY(historyOf(*m_store, ownerName).seenAt == at(200));
    QCOMPARE(unseen(), QStringList(QStringLiteral("Author 5")));
}

NEWFACES_TEST(tst_seen, TestSeen, QCoreApplication)
#include "tst_seen.moc"
