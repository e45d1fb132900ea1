// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databasefixture.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using core::Author;
using storefixture::at;
using storefixture::commits;
using storefixture::crawlOf;
using storefixture::list;
using storefixture::listed;
using storefixture::logOf;
using storefixture::OpenStore;
using storefixture::ownerLookup;
using storefixture::sha;
using storefixture::sql;
using storefixture::TemporaryDatabase;
using storefixture::TemporaryStore;
using storefixture::valueOf;
using storefixture::withCoAuthors;
using Extent = store::ImportedHead::Extent;

namespace {

/// "3: Co-author 1, Co-author 2", a line for each commit with co-authors; commits are numbered by their
/// times.
QStringList coAuthorsIn(const core::History &history)
{
    std::map<qint64, QStringList> byNumber;
    for (const core::RepositoryHistory &repository : history.repositories) {
        for (const core::CoAuthor &one : repository.coAuthors) {
            const core::Commit &commit = repository.commits[one.commit];
            byNumber[(commit.authoredAt - at(1000)).count()] << history.authors[one.author].name;
        }
    }
    QStringList lines;
    for (const auto &[number, names] : byNumber)
        lines << QStringLiteral("%1: %2").arg(number).arg(names.join(QStringLiteral(", ")));
    return lines;
}

/// Of the commits 0 to 9, as storefixture::coAuthorsOf() has them.
const QStringList ofTheFirstTen = {QStringLiteral("0: Co-author 0, Co-author 1"),
                                   QStringLiteral("3: Co-author 3"), QStringLiteral("6: Co-author 2"),
                                   QStringLiteral("9: Co-author 1, Co-author 2")};

core::History historyOf(OpenStore &store, store::Detail detail = store::Detail::CoAuthors)
{
    return valueOf(store.histories.find(ownerLookup(), detail)).value();
}

Author unasked(const char *name, const char *email)
{
    Author author;
    author.name = QString::fromUtf8(name);
    author.email = QString::fromUtf8(email);
    author.accountId = Author::notAsked;
    return author;
}

Author known(const char *name, const char *email, qint64 id, const char *login)
{
    return {QString::fromUtf8(name), QString::fromUtf8(email), id, QString::fromUtf8(login), false};
}

/// Ten commits in two pages, the first of which has the newest.
void addPages(OpenStore &store, qint64 repository)
{
    valueOf(store.crawls.begin(repository, crawlOf(9, 2)));
    valueOf(store.crawls.addPage(repository, 1, withCoAuthors(commits(5, 5))));
    valueOf(store.crawls.addPage(repository, 2, withCoAuthors(commits(0, 5))));
}

/// An account of each author, by their e-mails.
QStringList accountsOf(const core::History &history)
{
    QStringList accounts;
    for (const Author &author : history.authors)
        accounts << QStringLiteral("%1 %2 %3").arg(author.email).arg(author.accountId).arg(author.login);
    accounts.sort();
    return accounts;
}

} // namespace

class TestStoredCoAuthors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        m_repository = list(*m_store, QStringLiteral("own"), {listed(1, QStringLiteral("one"))});
        VERIFY_OK(m_store->lookups.record(ownerLookup(), at(5000)));
    }
    void cleanup() { m_store.reset(); }

    void fromPages();
    void fromALog();
    void inOrder();
    void areAdded();
    void areReplaced();
    void goWithTheirCommits();
    void areLeftOut();
    void ofEarlierVersions();
    void crawlOfAnEarlierVersion();
    void areExported();
    void ofEarlierExports();
    void refusesWrongOnes_data();
    void refusesWrongOnes();
    void addressesToAsk();
    void accountsOfTheSameAddress();

private:
    bool areRead() { return historyOf(*m_store).repositories.front().areCoAuthorsRead; }

    std::optional<TemporaryStore> m_store;
    qint64 m_repository = 0;
};

void TestStoredCoAuthors::fromPages()
{
    addPages(*m_store, m_repository);
    QVERIFY(coAuthorsIn(historyOf(*m_store)).isEmpty());
    QVERIFY(!areRead());
    VERIFY_OK(m_store->crawls.finish(m_repository));
    QCOMPARE(coAuthorsIn(historyOf(*m_store)), ofTheFirstTen);
    QVERIFY(areRead());
    QCOMPARE(sql(m_store->path, QStringLiteral("SELECT count(*) FROM crawl_co_author")).toInt(), 0);
}

void TestStoredCoAuthors::fromALog()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    QCOMPARE(coAuthorsIn(historyOf(*m_store)), ofTheFirstTen);
    QVERIFY(areRead());
    for (const Author &author : historyOf(*m_store).authors)
        QCOMPARE(author.accountId, Author::notAsked);
}

/// Sorted by their commits, and then as the message has them.
void TestStoredCoAuthors::inOrder()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 100)), {sha(99), {}, {}}));
    const core::History history = historyOf(*m_store);
    const std::vector<core::CoAuthor> &all = history.repositories.front().coAuthors;
    QVERIFY(std::ranges::is_sorted(all, {}, &core::CoAuthor::commit));
    QCOMPARE(coAuthorsIn(history).size(), 34);
}

void TestStoredCoAuthors::areAdded()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 5)), {sha(4), {}, {}}));
    VERIFY_OK(
        m_store->crawls.importLog(m_repository, withCoAuthors(logOf(5, 5)), {sha(9), {}, {}, Extent::Added}));
    QCOMPARE(coAuthorsIn(historyOf(*m_store)), ofTheFirstTen);
    QVERIFY(areRead());

    // A reading by pages that stops at what is stored.
    valueOf(m_store->crawls.begin(m_repository, crawlOf(14, 2)));
    valueOf(m_store->crawls.addPage(m_repository, 1, withCoAuthors(commits(8, 5))));
    VERIFY_OK(m_store->crawls.finish(m_repository));
    QCOMPARE(coAuthorsIn(historyOf(*m_store)),
             ofTheFirstTen + QStringList(QStringLiteral("12: Co-author 0")));
    QVERIFY(areRead());
}

void TestStoredCoAuthors::areReplaced()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 20)), {sha(19), {}, {}}));
    addPages(*m_store, m_repository);
    VERIFY_OK(m_store->crawls.finish(m_repository));
    QCOMPARE(coAuthorsIn(historyOf(*m_store)), ofTheFirstTen);
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 10), {sha(9), {}, {}}));
    QVERIFY(coAuthorsIn(historyOf(*m_store)).isEmpty());
}

void TestStoredCoAuthors::goWithTheirCommits()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    VERIFY_OK(m_store->crawls.setState(m_repository, core::RepositoryState::Empty, {}));
    const QString count = QStringLiteral("SELECT count(*) FROM co_author");
    QCOMPARE(sql(m_store->path, count).toInt(), 0);

    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    addPages(*m_store, m_repository);
    const QString path = m_store->path;
    sql(path, QStringLiteral("UPDATE lookup SET removed = 1"));
    VERIFY_OK(store::prepare(path));
    for (const char *table : {"co_author", "crawl_co_author", "author"})
        QCOMPARE(sql(path, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).toInt(), 0);
}

void TestStoredCoAuthors::areLeftOut()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 10), {sha(9), {}, {}}));
    const core::History before = historyOf(*m_store, store::Detail::Commits);
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    const core::History after = historyOf(*m_store, store::Detail::Commits);
    QVERIFY(after == before);
    QCOMPARE(after.authors.size(), std::size_t(10));
    QCOMPARE(historyOf(*m_store).authors.size(), std::size_t(14));
}

void TestStoredCoAuthors::ofEarlierVersions()
{
    const QTemporaryDir folder;
    const QString path = store::databasePath(folder.path());
    storefixture::makeEarlier(path, 3);
    VERIFY_OK(store::prepare(path));
    OpenStore store(path);
    const core::Lookup own{QStringLiteral("own"), {}, QStringLiteral("github.com")};
    const core::History history = valueOf(store.histories.find(own, store::Detail::CoAuthors)).value();
    QCOMPARE(history.repositories.front().commits.size(), std::size_t(2));
    QVERIFY(history.repositories.front().coAuthors.empty());
    QVERIFY(!history.repositories.front().areCoAuthorsRead);
    auto one = listed(50, QStringLiteral("one"));
    const auto stored = valueOf(store.crawls.recordListing(own, std::span(&one, 1))).front();
    QVERIFY(!stored.areCoAuthorsRead);
    QVERIFY(stored.head);

    // What is added has them; the rest still lacks them, until all is read again.
    VERIFY_OK(store.crawls.importLog(stored.id, withCoAuthors(logOf(5, 5)), {sha(9), {}, {}, Extent::Added}));
    QVERIFY(!valueOf(store.crawls.recordListing(own, std::span(&one, 1))).front().areCoAuthorsRead);
    VERIFY_OK(store.crawls.importLog(stored.id, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    QVERIFY(valueOf(store.crawls.recordListing(own, std::span(&one, 1))).front().areCoAuthorsRead);
}

void TestStoredCoAuthors::crawlOfAnEarlierVersion()
{
    addPages(*m_store, m_repository);
    sql(m_store->path, QStringLiteral("UPDATE crawl SET co_authors = 0"));
    VERIFY_OK(m_store->crawls.finish(m_repository));
    QVERIFY(!areRead());

    addPages(*m_store, m_repository);
    VERIFY_OK(m_store->crawls.dropWithoutCoAuthors(m_repository));
    QVERIFY(valueOf(m_store->crawls.find(m_repository)));
    sql(m_store->path, QStringLiteral("UPDATE crawl SET co_authors = 0"));
    VERIFY_OK(m_store->crawls.dropWithoutCoAuthors(m_repository));
    QVERIFY(!valueOf(m_store->crawls.find(m_repository)));
}

void TestStoredCoAuthors::areExported()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, withCoAuthors(logOf(0, 10)), {sha(9), {}, {}}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("export.json"));
    VERIFY_OK(m_store->archive.exportTo(file, {}, at(6000)));
    TemporaryStore another;
    VERIFY_OK(another.archive.importFrom(file));
    QVERIFY(historyOf(another) == historyOf(*m_store));
    QCOMPARE(coAuthorsIn(historyOf(another)), ofTheFirstTen);

    const QString again = folder.filePath(QStringLiteral("again.json"));
    VERIFY_OK(another.archive.exportTo(again, {}, at(6000)));
    QCOMPARE(storefixture::content(again), storefixture::content(file));
}

/// They have neither the member nor the fifth item of a commit.
void TestStoredCoAuthors::ofEarlierExports()
{
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 10), {sha(9), {}, {}}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("export.json"));
    VERIFY_OK(m_store->archive.exportTo(file, {}, at(6000)));
    QByteArray text = storefixture::content(file);
    QCOMPARE(text.count("\"co_authors\":true,"), qsizetype(1));
    storefixture::write(file, text.replace("\"co_authors\":true,", ""));
    TemporaryStore another;
    VERIFY_OK(another.archive.importFrom(file));
    const core::History history = historyOf(another);
    QCOMPARE(history.repositories.front().commits.size(), std::size_t(10));
    QVERIFY(!history.repositories.front().areCoAuthorsRead);
}

void TestStoredCoAuthors::refusesWrongOnes_data()
{
    QTest::addColumn<QByteArray>("coAuthors");
    QTest::newRow("no list") << QByteArray("7");
    QTest::newRow("no number") << QByteArray("[\"Ada\"]");
    QTest::newRow("below 0") << QByteArray("[-1]");
    QTest::newRow("an unknown one") << QByteArray("[10]");
    QTest::newRow("beyond 32 bits") << QByteArray("[4294967296]");
    QTest::newRow("too many") << QByteArray('[' + QByteArray("1,").repeated(10'000) + "1]");
}

void TestStoredCoAuthors::refusesWrongOnes()
{
    QFETCH(const QByteArray, coAuthors);
    VERIFY_OK(m_store->crawls.importLog(m_repository, logOf(0, 10), {sha(9), {}, {}}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("export.json"));
    VERIFY_OK(m_store->archive.exportTo(file, {}, at(6000)));
    QByteArray text = storefixture::content(file);
    const qsizetype end = text.indexOf("],[\"", text.indexOf("\"commits\":[["));
    QVERIFY(end > 0);
    storefixture::write(file, text.insert(end, QByteArray(',' + coAuthors)));
    TemporaryStore another;
    const auto imported = another.archive.importFrom(file);
    QVERIFY(!imported);
    QVERIFY2(inEnglish(imported.error()).contains(QStringLiteral("commit")),
             qPrintable(inEnglish(imported.error())));
}

void TestStoredCoAuthors::addressesToAsk()
{
    std::vector<core::ListedCommit> page = commits(0, 3);
    page[0].author = unasked("Ann", "Ann@x.org");
    page[0].coAuthors = {unasked("Bob", "BOB@x.org"), unasked("Late", "late@x.org")};
    page[1].author = known("Cy", "cy@x.org", 5, "cy");
    page[1].coAuthors = {unasked("Cy", "Cy@x.org"), unasked("Ann A.", "ann@x.org"),
                         unasked("x[bot]", "x@x.org")};
    page[2].author = known("Dee", "dee@x.org", 0, "");
    page[2].coAuthors = {unasked("Dee", "dee@x.org"), unasked("Eve", "eve@x.org")};
    valueOf(m_store->crawls.begin(m_repository, crawlOf(2, 1)));
    valueOf(m_store->crawls.addPage(m_repository, 1, page));
    VERIFY_OK(m_store->crawls.finish(m_repository));
    VERIFY_OK(m_store->identities.recordAccounts(
        {}, std::vector<store::EmailAccount>{{QStringLiteral("eve@x.org"), 8, QStringLiteral("eve")}},
        at(1)));

    const auto toAsk = [&](store::CoAuthors coAuthors, int most) {
        QStringList found;
        for (const store::UnaskedEmail &one :
             valueOf(m_store->identities.unaskedEmails(ownerLookup(), coAuthors, most)))
            found << QString(one.email + (one.isCoAuthor ? QStringLiteral(" of ") : QStringLiteral(" by ")) +
                             one.commit.toHex().left(4));
        return found;
    };
    const QString by = QStringLiteral("ann@x.org by ") + sha(0).toHex().left(4);
    const QString of = QStringLiteral("bob@x.org of ") + sha(0).toHex().left(4);
    QCOMPARE(toAsk(store::CoAuthors::LeftOut, 99), QStringList(by));
    QCOMPARE(toAsk(store::CoAuthors::Included, 1), (QStringList{by, of}));
    QCOMPARE(toAsk(store::CoAuthors::Included, 99),
             (QStringList{by, of, QString(QStringLiteral("late@x.org of ") + sha(0).toHex().left(4))}));

    // To ask again is to forget theirs, too.
    VERIFY_OK(m_store->identities.forgetAccounts(ownerLookup()));
    QCOMPARE(toAsk(store::CoAuthors::Included, 99).size(), 4);
}

void TestStoredCoAuthors::accountsOfTheSameAddress()
{
    std::vector<core::ListedCommit> page = commits(0, 2);
    page[0].author = known("Ann", "ann@x.org", 5, "ann");
    page[0].coAuthors = {unasked("Bob", "bob@x.org"), unasked("Cy", "cy@x.org"), unasked("Dee", "dee@x.org")};
    page[1].author = known("Cy", "CY@x.org", 0, "");
    page[1].coAuthors = {unasked("Ann A.", "ANN@x.org")};
    valueOf(m_store->crawls.begin(m_repository, crawlOf(1, 1)));
    valueOf(m_store->crawls.addPage(m_repository, 1, page));
    VERIFY_OK(m_store->crawls.finish(m_repository));
    VERIFY_OK(m_store->identities.recordAccounts(
        {}, std::vector<store::EmailAccount>{{QStringLiteral("bob@x.org"), 8, QStringLiteral("bob")}},
        at(1)));
    QCOMPARE(accountsOf(historyOf(*m_store)),
             (QStringList{QStringLiteral("ANN@x.org 5 ann"), QStringLiteral("CY@x.org 0 "),
                          QStringLiteral("ann@x.org 5 ann"), QStringLiteral("bob@x.org 8 bob"),
                          QStringLiteral("cy@x.org 0 "), QStringLiteral("dee@x.org -1 ")}));
}

NEWFACES_TEST(tst_storedcoauthors, TestStoredCoAuthors, QCoreApplication)
#include "tst_storedcoauthors.moc"
