// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <thread>

using core::CommitLog;
using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;
using gittest::shasOf;
using support::GitCommit;
using support::GitHost;

class TestClone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clonesAndReads();
    void fetchesWhatIsNew();
    void mergeOfAnOldBranch();
    void forcedPush();
    void changedBranch();
    void branchInTheFolderOfABranch();
    void movedRepository();
    void contains();
    void overHttp();
    void hostWithoutFilters();
    void askingForNoTree();
    void tellsOfProgress();
    void mailmapIsNotApplied();
    void oddCommits_data();
    void oddCommits();
    void twoAtATime();
};

void TestClone::clonesAndReads()
{
    const CloneDesk desk;
    const Sha first = desk.history.add({.author = "Ann <ann@x>", .authoredAt = 1000, .committedAt = 2000});
    const Sha second = desk.history.add({.author = "Bob <bob@x>", .authoredAt = 3000, .committedAt = 4000});
    const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
    VERIFY_RESULT(head);
    QCOMPARE(*head, second);
    const Result<CommitLog> log = desk.clone().log(*head, std::nullopt, {}, {});
    VERIFY_RESULT(log);
    QCOMPARE(log->commits.size(), std::size_t(2));
    QCOMPARE(log->authors.size(), std::size_t(2));
    const core::Commit &oldest = log->commits.back();
    QCOMPARE(oldest.sha, first);
    QCOMPARE(log->authors[oldest.author].name, QStringLiteral("Ann"));
    QCOMPARE(log->authors[oldest.author].email, QStringLiteral("ann@x"));
    QCOMPARE(log->authors[oldest.author].accountId, core::Author::notAsked);
    QCOMPARE(oldest.authoredAt.time_since_epoch().count(), 1000);
    QCOMPARE(oldest.committedAt.time_since_epoch().count(), 2000);
    QCOMPARE(desk.leftovers(), QStringList());
}

void TestClone::fetchesWhatIsNew()
{
    const CloneDesk desk;
    const Sha known = desk.history.addMany(5).back();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const Result<Sha> same = desk.clone().update(desk.remote(), {}, {});
    VERIFY_RESULT(same);
    QCOMPARE(*same, known);

    const std::vector<Sha> added = desk.history.addMany(3);
    const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
    VERIFY_RESULT(head);
    QCOMPARE(*head, added.back());
    const Result<CommitLog> log = desk.clone().log(*head, known, {}, {});
    VERIFY_RESULT(log);
    QCOMPARE(shasOf(*log), std::set<Sha>(added.begin(), added.end()));
    const Result<CommitLog> nothing = desk.clone().log(*head, *head, {}, {});
    VERIFY_RESULT(nothing);
    QVERIFY(nothing->commits.empty());
}

void TestClone::mergeOfAnOldBranch()
{
    const CloneDesk desk;
    const Sha base = desk.history.add();
    const Sha side = desk.history.add({.authoredAt = 5, .branch = "side", .parents = std::vector{base}});
    const Sha known = desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));

    const Sha merge = desk.history.add({.parents = std::vector{known, side}});
    const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
    VERIFY_RESULT(head);
    QCOMPARE(*head, merge);
    const Result<CommitLog> log = desk.clone().log(*head, known, {}, {});
    VERIFY_RESULT(log);
    QCOMPARE(shasOf(*log), (std::set<Sha>{merge, side}));
}

void TestClone::forcedPush()
{
    const CloneDesk desk;
    const std::vector<Sha> old = desk.history.addMany(4);
    VERIFY_RESULT(desk.readAll(desk.remote()));
    desk.history.setBranch("main", old[1]);
    const Sha other = desk.history.add({.author = "Other <o@x>"});

    const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
    VERIFY_RESULT(head);
    QCOMPARE(*head, other);
    QCOMPARE(desk.clone().contains(other, old[1], {}), Result<bool>(true));
    QCOMPARE(desk.clone().contains(other, old[3], {}), Result<bool>(false));
    const Result<CommitLog> log = desk.clone().log(*head, std::nullopt, {}, {});
    VERIFY_RESULT(log);
    QCOMPARE(shasOf(*log), (std::set<Sha>{old[0], old[1], other}));
    // Back to an earlier commit, without a new one.
    desk.history.setBranch("main", old[0]);
    QCOMPARE(desk.clone().update(desk.remote(), {}, {}), Result<Sha>(old[0]));
}

void TestClone::changedBranch()
{
    const CloneDesk desk;
    const Sha base = desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const Sha trunk = desk.history.add({.branch = "trunk", .parents = std::vector{base}});
    desk.history.setDefaultBranch("trunk");
    desk.history.removeBranch("main");
    QCOMPARE(desk.clone().update(desk.remote(QStringLiteral("trunk")), {}, {}), Result<Sha>(trunk));
    const Result<Sha> gone = desk.clone().update(desk.remote(), {}, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::Empty);
    QCOMPARE(desk.clone().update(desk.remote(QStringLiteral("trunk")), {}, {}), Result<Sha>(trunk));
}

void TestClone::branchInTheFolderOfABranch()
{
    const CloneDesk desk;
    const Sha base = desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    desk.history.setBranch("new", base);
    desk.history.removeBranch("main");
    const Sha inner = desk.history.add({.branch = "main/next", .parents = std::vector{base}});
    QCOMPARE(desk.clone().update(desk.remote(QStringLiteral("main/next")), {}, {}), Result<Sha>(inner));
}

void TestClone::movedRepository()
{
    const CloneDesk desk;
    desk.history.addMany(2);
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const QString there = QDir(desk.root()).filePath(QStringLiteral("host/own/two.git"));
    QVERIFY(QDir().rename(desk.history.folder(), there));
    const git::Remote moved{.url = QUrl::fromLocalFile(there), .branch = QStringLiteral("main")};
    VERIFY_RESULT(desk.clone().update(moved, {}, {}));
}

void TestClone::contains()
{
    const CloneDesk desk;
    const std::vector<Sha> line = desk.history.addMany(3);
    VERIFY_RESULT(desk.readAll(desk.remote()));
    QCOMPARE(desk.clone().contains(line[2], line[0], {}), Result<bool>(true));
    QCOMPARE(desk.clone().contains(line[2], line[2], {}), Result<bool>(true));
    QCOMPARE(desk.clone().contains(line[0], line[2], {}), Result<bool>(false));
    QCOMPARE(desk.clone().contains(line[2], Sha{.bytes = {1}}, {}), Result<bool>(false));
    QCOMPARE(desk.clone().contains(Sha{.bytes = {1}}, line[2], {}), Result<bool>(false));
}

void TestClone::overHttp()
{
    const CloneDesk desk;
    GitHost host(QDir(desk.root()).filePath(QStringLiteral("host")));
    const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                             .branch = QStringLiteral("main")};
    desk.history.addMany(300);
    const Result<CommitLog> all = desk.readAll(remote);
    VERIFY_RESULT(all);
    QCOMPARE(all->commits.size(), std::size_t(300));
    // Nothing in common: git names all that it has, in a long request, which it sends packed.
    const support::GitHistory other(QDir(desk.root()).filePath(QStringLiteral("host/own/other.git")));
    const Sha root = other.add({.author = "Other <other@x>"});
    const git::Remote elsewhere{.url = host.url(QStringLiteral("own/other.git")),
                                .branch = QStringLiteral("main")};
    QCOMPARE(desk.clone().update(elsewhere, {}, {}), Result<Sha>(root));
    const bool packed = std::ranges::any_of(host.fake().seen(), [](const support::Seen &seen) {
        return seen.headers.value("content-encoding") == "gzip";
    });
    QVERIFY(packed);
}

void TestClone::hostWithoutFilters()
{
    const CloneDesk desk;
    desk.history.git(
        {QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"), QStringLiteral("false")});
    const GitHost host(QDir(desk.root()).filePath(QStringLiteral("host")));
    const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                             .branch = QStringLiteral("main")};
    desk.history.addMany(3);
    VERIFY_RESULT(desk.readAll(remote));
    const Sha last = desk.history.addMany(3).back();
    const Result<CommitLog> log = desk.readAll(remote);
    VERIFY_RESULT(log);
    QCOMPARE(log->commits.size(), std::size_t(6));
    QCOMPARE(log->commits.front().sha, last);
}

void TestClone::askingForNoTree()
{
    const CloneDesk desk;
    GitHost host(QDir(desk.root()).filePath(QStringLiteral("host")));
    const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                             .branch = QStringLiteral("main")};
    desk.history.add({.files = {{".mailmap", "Proper <ann@example.org>\n"}}});
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    VERIFY_RESULT(head);
    // Nothing but the commit came along.
    QCOMPARE(desk.history.git({QStringLiteral("--git-dir"), desk.folder(), QStringLiteral("cat-file"),
                               QStringLiteral("--batch-all-objects"),
                               QStringLiteral("--batch-check=%(objecttype)")}),
             QByteArray("commit\n"));

    host.fake().forget();
    VERIFY_RESULT(desk.clone().log(*head, std::nullopt, {}, {}));
    QCOMPARE(desk.clone().contains(*head, Sha{.bytes = {1}}, {}), Result<bool>(false));
    QVERIFY(!desk.clone().log(Sha{.bytes = {1}}, std::nullopt, {}, {}));
    QCOMPARE(host.fake().count(), 0);
}

void TestClone::tellsOfProgress()
{
    const CloneDesk desk;
    desk.history.addMany(500);
    std::vector<qint64> fetched;
    const Result<Sha> head = desk.clone().update(
        desk.remote(), [&](const git::Progress &progress) { fetched.push_back(progress.inAll); }, {});
    VERIFY_RESULT(head);
    QVERIFY(std::ranges::find(fetched, 500) != fetched.end());
    qint64 read = 0;
    VERIFY_RESULT(desk.clone().log(*head, std::nullopt,
                                   [&](const git::Progress &progress) { read = progress.done; }, {}));
    QCOMPARE(read, 500);
}

void TestClone::mailmapIsNotApplied()
{
    const CloneDesk desk;
    desk.history.add({.author = "Ann <ann@x>", .files = {{".mailmap", "Proper Name <proper@x> <ann@x>\n"}}});
    desk.history.git(
        {QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"), QStringLiteral("false")});
    const Result<CommitLog> log = desk.readAll(desk.remote()); // with trees, so that it lies there
    VERIFY_RESULT(log);
    QCOMPARE(log->authors.front().name, QStringLiteral("Ann"));
    QCOMPARE(log->authors.front().email, QStringLiteral("ann@x"));
}

void TestClone::oddCommits_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("time");
    const QString time = QStringLiteral("2010-04-06T11:12:57Z");
    const QString none = core::toString(core::noInstant);
    QTest::newRow("plain") << QByteArray("author A B <a@x> 1270552377 +0200") << QStringLiteral("A B")
                           << QStringLiteral("a@x") << time;
    QTest::newRow("no name") << QByteArray("author  <a@x> 1270552377 +0000") << QString()
                             << QStringLiteral("a@x") << time;
    QTest::newRow("no e-mail") << QByteArray("author A <> 1270552377 +0000") << QStringLiteral("A")
                               << QString() << time;
    QTest::newRow("Latin-1 unsaid") << QByteArray("author Andr\xe9 <a@x> 1270552377 +0000")
                                    << QStringLiteral("Andr\uFFFD") << QStringLiteral("a@x") << time;
    QTest::newRow("Latin-1 said") << QByteArray("encoding ISO-8859-1|author Andr\xe9 <a@x> 1270552377 +0000")
                                  << QStringLiteral("André") << QStringLiteral("a@x") << time;
    QTest::newRow("UTF-8") << QByteArray("author Łukasz 🐙 <ł@x> 1270552377 +0000")
                           << QStringLiteral("Łukasz 🐙") << QStringLiteral("ł@x") << time;
    QTest::newRow("colours and tabs") << QByteArray("author A\t\x1b[31mB <a@x> 1270552377 +0000")
                                      << QStringLiteral("A\t\u001b[31mB") << QStringLiteral("a@x") << time;
    QTest::newRow("percent") << QByteArray("author %H%n <%ae> 1270552377 +0000") << QStringLiteral("%H%n")
                             << QStringLiteral("%ae") << time;
    QTest::newRow("two e-mails") << QByteArray("author A <a@x> <b@x> 1270552377 +0000") << QStringLiteral("A")
                                 << QStringLiteral("a@x") << time;
    QTest::newRow("no date") << QByteArray("author A <a@x>") << QStringLiteral("A") << QStringLiteral("a@x")
                             << none;
    QTest::newRow("before 1970") << QByteArray("author A <a@x> -5 +0000") << QStringLiteral("A")
                                 << QStringLiteral("a@x") << none;
    QTest::newRow("absurd date") << QByteArray("author A <a@x> 99999999999999999999 +0000")
                                 << QStringLiteral("A") << QStringLiteral("a@x")
                                 << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("far date") << QByteArray("author A <a@x> 99999999999999 +0000") << QStringLiteral("A")
                              << QStringLiteral("a@x") << QStringLiteral("9999-12-31T23:59:59Z");
    QTest::newRow("no author") << QByteArray("x y") << QString() << QString() << none;
}

void TestClone::oddCommits()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    QFETCH(const QString, time);
    const CloneDesk desk;
    desk.history.add();
    const qsizetype bar = author.indexOf('|');
    const QByteArray encoding = bar < 0 ? QByteArray() : author.left(bar) + '\n';
    const Sha odd = desk.history.addOdd(author.mid(bar + 1) + "\ncommitter C <c@x> 1270552377 +0000\n" +
                                        encoding + "\nmessage\n");
    desk.history.add();
    const Result<CommitLog> log = desk.readAll(desk.remote());
    VERIFY_RESULT(log);
    QCOMPARE(log->commits.size(), std::size_t(3));
    const auto found = std::ranges::find(log->commits, odd, &core::Commit::sha);
    QVERIFY(found != log->commits.end());
    QCOMPARE(log->authors[found->author].name, name);
    QCOMPARE(log->authors[found->author].email, email);
    // git before 2.50 gives no time for what it cannot read; the rules then take the committer's.
    QCOMPARE(core::toString(found->authoredAt), time);
}

void TestClone::twoAtATime()
{
    const CloneDesk desk;
    const Sha newest = desk.history.addMany(50).back();
    std::vector<Result<Sha>> heads(4, std::unexpected(Error{}));
    {
        std::vector<std::jthread> threads;
        threads.reserve(heads.size());
        for (Result<Sha> &head : heads)
            threads.emplace_back([&] { head = desk.clone().update(desk.remote(), {}, {}); });
    }
    for (const Result<Sha> &head : heads) {
        VERIFY_RESULT(head);
        QCOMPARE(*head, newest);
    }
    QCOMPARE(desk.leftovers(), QStringList());
}

NEWFACES_TEST(tst_clone, TestClone, QCoreApplication)
#include "tst_clone.moc"
