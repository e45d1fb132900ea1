// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>

using core::CommitLog;
using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;
using std::chrono::steady_clock;
using support::Fault;
using support::GitHost;
using support::Reply;
using support::Seen;

namespace {

QString hostedBy(const CloneDesk &desk)
{
    return QDir(desk.root()).filePath(QStringLiteral("host"));
}

git::Remote hostedOne(const GitHost &host)
{
    return {.url = host.url(QStringLiteral("own/one.git")), .branch = QStringLiteral("main")};
}

} // namespace

class TestCloneTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void faults_data();
    void faults();
    void nobodyListens();
    void noSuchRepository();
    void noSuchBranch_data();
    void noSuchBranch();
    void emptyRepository();
    void oddAddresses_data();
    void oddAddresses();
    void missingGit_data();
    void missingGit();
    void hangingGit();
    void slowButTelling();
    void crashingGit();
    void oldGit();
    void noRoom();
    void folderThatCannotBe();
    void aFailedFetchKeepsTheClone();
};

void TestCloneTrouble::statuses_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("token");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("401") << 401 << false << Kind::NotFound;
    QTest::newRow("401 with token") << 401 << true << Kind::Forbidden;
    QTest::newRow("403") << 403 << false << Kind::Forbidden;
    QTest::newRow("404") << 404 << false << Kind::NotFound;
    QTest::newRow("404 with token") << 404 << true << Kind::NotFound;
    QTest::newRow("410") << 410 << false << Kind::NotFound;
    QTest::newRow("429") << 429 << false << Kind::Unreachable;
    QTest::newRow("451") << 451 << false << Kind::Blocked;
    QTest::newRow("500") << 500 << false << Kind::Unreachable;
    QTest::newRow("503") << 503 << true << Kind::Unreachable;
}

void TestCloneTrouble::statuses()
{
    QFETCH(const int, status);
    QFETCH(const bool, token);
    QFETCH(const Error::Kind, kind);
    const CloneDesk desk;
    desk.history.add();
    GitHost host(hostedBy(desk));
    host.setChange([status](const Seen &, Reply &reply) {
        reply = {.status = status, .headers = {{"WWW-Authenticate", "Basic realm=\"git\""}}};
    });
    git::Remote remote = hostedOne(host);
    remote.token = token ? "secret-token" : "";
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == kind, qPrintable(inEnglish(head.error())));
    QVERIFY2(!inEnglish(head.error()).contains(QStringLiteral("secret")),
             qPrintable(inEnglish(head.error())));
    QVERIFY(!QFileInfo::exists(desk.folder()));
    QCOMPARE(desk.leftovers(), QStringList());
}

void TestCloneTrouble::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("onlyThePack");
    QTest::newRow("closed") << Fault::Closed << false;
    QTest::newRow("reset") << Fault::Reset << false;
    QTest::newRow("garbage") << Fault::Garbage << false;
    QTest::newRow("cut off") << Fault::CutOff << false;
    QTest::newRow("pack closed") << Fault::Closed << true;
    QTest::newRow("pack reset") << Fault::Reset << true;
    QTest::newRow("pack garbage") << Fault::Garbage << true;
    QTest::newRow("pack cut off") << Fault::CutOff << true;
}

void TestCloneTrouble::faults()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, onlyThePack);
    const CloneDesk desk;
    desk.history.addMany(100);
    GitHost host(hostedBy(desk));
    host.setChange([=](const Seen &seen, Reply &reply) {
        if (!onlyThePack || support::asksForPack(seen))
            reply.fault = fault;
    });
    const Result<Sha> head = desk.clone().update(hostedOne(host), {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::Unreachable, qPrintable(inEnglish(head.error())));
    QCOMPARE(desk.leftovers(), QStringList());
    // Nothing of it stays in the way.
    host.setChange({});
    VERIFY_RESULT(desk.clone().update(hostedOne(host), {}, {}));
}

void TestCloneTrouble::nobodyListens()
{
    const CloneDesk desk;
    const git::Remote remote{
        .url = QUrl(QStringLiteral("http://127.0.0.1:%1/own/one.git").arg(support::closedPort())),
        .branch = QStringLiteral("main")};
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::Unreachable, qPrintable(inEnglish(head.error())));
}

void TestCloneTrouble::noSuchRepository()
{
    const CloneDesk desk;
    const GitHost host(hostedBy(desk));
    const git::Remote remote{.url = host.url(QStringLiteral("own/none.git")),
                             .branch = QStringLiteral("main")};
    const Result<Sha> head = desk.clone().update(remote, {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::NotFound, qPrintable(inEnglish(head.error())));
    QVERIFY2(inEnglish(head.error()).contains(remote.url.toString()), qPrintable(inEnglish(head.error())));
}

void TestCloneTrouble::noSuchBranch_data()
{
    QTest::addColumn<QString>("branch");
    QTest::newRow("none of that name") << QStringLiteral("none");
    QTest::newRow("a tag") << QStringLiteral("v1");
    QTest::newRow("an option") << QStringLiteral("--upload-pack=touch /tmp/x");
    QTest::newRow("two") << QStringLiteral("main:other");
    QTest::newRow("all") << QStringLiteral("*");
    QTest::newRow("empty") << QString();
}

void TestCloneTrouble::noSuchBranch()
{
    QFETCH(const QString, branch);
    const CloneDesk desk;
    desk.history.git({QStringLiteral("tag"), QStringLiteral("v1"), desk.history.add().toHex()});
    for (int turn = 0; turn < 2; ++turn) { // by a clone, and by a fetch
        const Result<Sha> head = desk.clone().update(desk.remote(branch), {}, {});
        QVERIFY(!head);
        QVERIFY2(head.error().kind == Error::Kind::Empty, qPrintable(inEnglish(head.error())));
        VERIFY_RESULT(desk.clone().update(desk.remote(), {}, {}));
    }
}

void TestCloneTrouble::emptyRepository()
{
    const CloneDesk desk;
    const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
    QVERIFY(!head);
    QVERIFY2(head.error().kind == Error::Kind::Empty, qPrintable(inEnglish(head.error())));
    QCOMPARE(desk.leftovers(), QStringList());
}

void TestCloneTrouble::oddAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a program") << QStringLiteral("ext::sh -c 'touch /tmp/x'");
    QTest::newRow("ssh") << QStringLiteral("ssh://git@host/own/one.git");
    QTest::newRow("an option") << QStringLiteral("--upload-pack=true");
    QTest::newRow("empty") << QString();
}

void TestCloneTrouble::oddAddresses()
{
    QFETCH(const QString, address);
    const CloneDesk desk;
    const git::Remote remote{.url = QUrl(address), .branch = QStringLiteral("main")};
    const Result<Sha> head =
        desk.clone(desk.fakeGit("touch " + desk.root().toUtf8() + "/was-run")).update(remote, {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unreachable);
    QVERIFY(!QFileInfo::exists(desk.root() + QStringLiteral("/was-run")));
}

void TestCloneTrouble::missingGit_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("no such name") << QStringLiteral("no-such-git-anywhere");
    QTest::newRow("no such path") << QStringLiteral("/no/such/git");
    QTest::newRow("not a program") << QStringLiteral("/dev/null");
}

void TestCloneTrouble::missingGit()
{
    QFETCH(const QString, program);
    const CloneDesk desk;
    desk.history.add();
    const Result<Sha> head = desk.clone({.program = program}).update(desk.remote(), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY(core::isAbout(head.error().message, "git.not-installed"));
}

void TestCloneTrouble::hangingGit()
{
    const CloneDesk desk;
    const auto begin = steady_clock::now();
    const git::Options options = desk.fakeGit("sleep 1000 & sleep 1000", std::chrono::milliseconds(300));
    const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
    QVERIFY(steady_clock::now() - begin >= options.patience);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY(core::isAbout(head.error().message, "git.stuck"));
}

void TestCloneTrouble::slowButTelling()
{
    const CloneDesk desk;
    const git::Options options =
        desk.fakeGit("for i in 1 2 3 4 5 6 7 8 9; do echo \"Receiving objects: $i\" >&2; sleep 0.2; done\n"
                     "echo 'fatal: No space left on device' >&2; exit 1",
                     std::chrono::milliseconds(1500));
    int told = 0;
    const Result<Sha> head =
        desk.clone(options).update(desk.remote(), [&](const git::Progress &) { ++told; }, {});
    QVERIFY(!head);
    QVERIFY2(core::isAbout(head.error().message, "git.no-room"), qPrintable(inEnglish(head.error())));
    QCOMPARE(told, 9);
}

void TestCloneTrouble::crashingGit()
{
    const CloneDesk desk;
    desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const Result<Sha> head = desk.clone(desk.fakeGit("kill -SEGV $$")).update(desk.remote(), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY2(inEnglish(head.error()).contains(QStringLiteral("crashed")),
             qPrintable(inEnglish(head.error())));
    QVERIFY(QFileInfo::exists(desk.folder())); // only a clone that is whole takes its place
}

void TestCloneTrouble::oldGit()
{
    const CloneDesk desk;
    const git::Options options = desk.fakeGit(
        "echo \"error: unknown option \\`filter=tree:0'\" >&2; echo usage: git clone >&2; exit 129");
    const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY2(core::isAbout(head.error().message, "git.too-old"), qPrintable(inEnglish(head.error())));
}

void TestCloneTrouble::noRoom()
{
    const CloneDesk desk;
    const git::Options options = desk.fakeGit("mkdir -p \"$(eval echo \\${$#})\"; echo 'fatal: write error: "
                                              "No space left on device' >&2; exit 128");
    const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY2(inEnglish(head.error()).contains(desk.folder()), qPrintable(inEnglish(head.error())));
    QCOMPARE(desk.leftovers(), QStringList());
}

void TestCloneTrouble::folderThatCannotBe()
{
    const CloneDesk desk;
    desk.history.add();
    const QString inAFile = QStringLiteral("/dev/null/git/7.git");
    const Result<Sha> head = git::Clone({}, inAFile).update(desk.remote(), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unavailable);
    QVERIFY2(inEnglish(head.error()).contains(QStringLiteral("/dev/null/git")),
             qPrintable(inEnglish(head.error())));
}

void TestCloneTrouble::aFailedFetchKeepsTheClone()
{
    const CloneDesk desk;
    const Sha known = desk.history.addMany(5).back();
    GitHost host(hostedBy(desk));
    VERIFY_RESULT(desk.clone().update(hostedOne(host), {}, {}));
    const Sha newest = desk.history.addMany(200).back();
    host.breakPacks(Fault::CutOff);
    const Result<Sha> head = desk.clone().update(hostedOne(host), {}, {});
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Unreachable);
    const Result<CommitLog> log = desk.clone().log(known, std::nullopt, {}, {});
    VERIFY_RESULT(log);
    QCOMPARE(log->commits.size(), std::size_t(5));
    QCOMPARE(desk.leftovers(), QStringList());
    host.setChange({});
    QCOMPARE(desk.clone().update(hostedOne(host), {}, {}), Result<Sha>(newest));
}

NEWFACES_TEST(tst_clonetrouble, TestCloneTrouble, QCoreApplication)
#include "tst_clonetrouble.moc"
