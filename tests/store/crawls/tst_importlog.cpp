// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

using core::Author;
using core::RepositoryState;
using store::ImportedHead;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::listed;
using storefixture::logOf;
using storefixture::OpenStore;
using storefixture::ownerLookup;
using storefixture::sha;
using storefixture::sql;
using storefixture::valueOf;

using Extent = ImportedHead::Extent;
Q_DECLARE_METATYPE(Extent)

class TestImportLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void logIsTheHistory_data();
    void logIsTheHistory();
    void unfinishedReadingIsOver();
    void authorsAreShared();
    void commitReadAgainHasItsNewAuthor();
    void goneRepositoryIsAnError();

private:
    core::RepositoryHistory history() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<OpenStore> m_store;
    qint64 m_repository = 0;
};

namespace {

ImportedHead headAt(int commit, Extent extent)
{
    return {sha(commit), QStringLiteral("trunk"), QStringLiteral("monday"), extent};
}

} // namespace

void TestImportLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = store::databasePath(m_folder->path());
    VERIFY_OK(store::prepare(m_path));
    m_store = std::make_unique<OpenStore>(m_path);
    const auto one = listed(1, QStringLiteral("one"));
    m_repository = valueOf(m_store->crawls.recordListing(ownerLookup(), std::span(&one, 1))).front().id;
    VERIFY_OK(m_store->lookups.record(ownerLookup(), at(1)));
    // What a reading over the API left.
    VERIFY_OK(m_store->crawls.begin(m_repository, crawlOf(9, 1)));
    VERIFY_OK(m_store->crawls.addPage(m_repository, 1, commits(0, 10)));
    VERIFY_OK(m_store->crawls.finish(m_repository));
    VERIFY_OK(m_store->crawls.setState(m_repository, RepositoryState::Failed, QStringLiteral("It broke.")));
}

void TestImportLog::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

core::RepositoryHistory TestImportLog::history() const
{
    return valueOf(m_store->histories.find(ownerLookup())).value().repositories.front();
}

void TestImportLog::logIsTheHistory_data()
{
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("inAll");
    QTest::newRow("whole") << Extent::Whole << 5 << 20 << 20;
    QTest::newRow("whole, and shorter than before") << Extent::Whole << 0 << 3 << 3;
    QTest::newRow("added") << Extent::Added << 10 << 20 << 30;
    QTest::newRow("added, some of them once again") << Extent::Added << 5 << 10 << 15;
    QTest::newRow("added, nothing new") << Extent::Added << 0 << 0 << 10;
}

void TestImportLog::logIsTheHistory()
{
    QFETCH(const Extent, extent);
    QFETCH(const int, first);
    QFETCH(const int, count);
    QFETCH(const int, inAll);
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(first, count), headAt(77, extent)));
    const core::RepositoryHistory read = history();
    QVERIFY(read.state == RepositoryState::Complete);
    QCOMPARE(read.reason, core::Message());
    QVERIFY(read.head == sha(77));
    QCOMPARE(read.commits.size(), std::size_t(inAll));
    for (int i = first; i < first + count; ++i) {
        const auto found = std::ranges::find(read.commits, sha(i), &core::Commit::sha);
        QVERIFY(found != read.commits.end());
        QVERIFY(found->authoredAt == at(1000 + i));
        QVERIFY(found->committedAt == at(2000 + i));
    }
    const auto one = listed(1, QStringLiteral("one"));
    const auto stored = valueOf(m_store->crawls.recordListing(ownerLookup(), std::span(&one, 1))).front();
    QCOMPARE(stored.readBranch, QStringLiteral("trunk"));
    QCOMPARE(stored.readPushedAt, QStringLiteral("monday"));
    QCOMPARE(stored.commits, std::size_t(inAll));
}

void TestImportLog::unfinishedReadingIsOver()
{
    VERIFY_OK(m_store->crawls.begin(m_repository, crawlOf(99, 3)));
    VERIFY_OK(m_store->crawls.addPage(m_repository, 1, commits(50, 10)));
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 4), headAt(3, Extent::Whole)));
    QVERIFY(!valueOf(m_store->crawls.find(m_repository)));
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM crawl_commit")).toInt(), 0);
}

void TestImportLog::authorsAreShared()
{
    const auto other = listed(2, QStringLiteral("two"));
    const qint64 second =
        valueOf(m_store->crawls.recordListing({QStringLiteral("else"), {}}, std::span(&other, 1))).front().id;
    const core::CommitLog log = logOf(0, 40);
    VERIFY_OK(m_store->crawls.importLog(m_repository, log, headAt(1, Extent::Whole)));
    VERIFY_OK(m_store->crawls.importLog(second, log, headAt(1, Extent::Whole)));
    QCOMPARE(sql(m_path, QStringLiteral("SELECT count(*) FROM author WHERE account_id = -1")).toULongLong(),
             log.authors.size());
    const core::History read = valueOf(m_store->histories.find(ownerLookup())).value();
    QCOMPARE(read.authors.size(), log.authors.size());
    for (const core::Commit &commit : read.repositories.front().commits) {
        const auto written = std::ranges::find(log.commits, commit.sha, &core::Commit::sha);
        QVERIFY(read.authors.at(commit.author) == log.authors.at(written->author));
    }
}

void TestImportLog::commitReadAgainHasItsNewAuthor()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 10), headAt(9, Extent::Added)));
    const core::History read = valueOf(m_store->histories.find(ownerLookup())).value();
    QCOMPARE(read.repositories.front().commits.size(), std::size_t(10));
    QVERIFY(std::ranges::all_of(read.authors,
                                [](const Author &author) { return author.accountId == Author::notAsked; }));
}

void TestImportLog::goneRepositoryIsAnError()
{
    const auto failed = m_store->crawls.importLog(m_repository + 1, logOf(0, 1), headAt(0, Extent::Whole));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::Error::Kind::Storage);
    QVERIFY(core::isAbout(failed.error().message, "history.changed-meanwhile"));
    QCOMPARE(history().commits.size(), std::size_t(10));
}

NEWFACES_TEST(tst_importlog, TestImportLog, QCoreApplication)

#include "tst_importlog.moc"
