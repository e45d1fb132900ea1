// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "core/messages/catalogue.h"
#include "git/folder.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QUuid>

#include <thread>

using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;
using std::chrono::steady_clock;
using support::Fault;
using support::GitHost;

namespace {

/// Marks what this test starts, and what that starts.
const char *const mark = "NEWFACES_TEST_MARK";

/// The processes that bear our mark, besides this one.
QStringList markedProcesses()
{
    const QByteArray ours = QByteArray(mark) + '=' + qgetenv(mark);
    QStringList found;
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &id : ids) {
        if (id.toLongLong() > 0 && id.toLongLong() != QCoreApplication::applicationPid() &&
            gittest::contentOf(QStringLiteral("/proc/%1/environ").arg(id)).contains(ours))
            found << QString::fromUtf8(gittest::contentOf(QStringLiteral("/proc/%1/cmdline").arg(id)));
    }
    return found;
}

/// Nothing ends by itself before the test would fail.
constexpr std::chrono::hours never(1);

/// Does the work, stops it when `reached` is true, and returns whether it ended because of that. git, the
/// host and the lock would all continue for an hour, so ending at all is the proof.
template<typename Work>
bool endsWhenStopped(const std::function<bool()> &reached, const Work &work)
{
    std::stop_source stop;
    std::atomic<bool> done = false;
    const std::jthread stopper([&] {
        while (!reached() && !done)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        stop.request_stop();
    });
    const auto result = work(stop.get_token());
    done = true;
    return !result && result.error().kind == Error::Kind::Cancelled;
}

} // namespace

class TestCloneCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeItBegins();
    void waitingForTheFolder();
    void onTheWire_data();
    void onTheWire();
    void stubbornGit_data();
    void stubbornGit();

private:
    const git::Options patient{.patience = never};
};

#define VERIFY_STOPPED(reached, work)                                                                        \
    QVERIFY(endsWhenStopped(reached, work));                                                                 \
    QTRY_COMPARE(markedProcesses(), QStringList())

void TestCloneCancel::initTestCase()
{
    qputenv(mark, QUuid::createUuid().toByteArray());
}

void TestCloneCancel::beforeItBegins()
{
    const CloneDesk desk;
    desk.history.add();
    const std::stop_source stop;
    stop.request_stop();
    const Result<Sha> head = desk.clone().update(desk.remote(), {}, stop.get_token());
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::Cancelled);
    QVERIFY(core::isAbout(head.error().message, "stopped"));
}

void TestCloneCancel::waitingForTheFolder()
{
    const CloneDesk desk;
    desk.history.add();
    const Result<git::FolderLock> lock = git::FolderLock::take(desk.folder(), {});
    VERIFY_RESULT(lock);
    const auto begin = steady_clock::now();
    const auto reached = [&] {
        return steady_clock::now() - begin > std::chrono::milliseconds(100);
    };
    const auto update = [&](const std::stop_token &stop) {
        return desk.clone(patient).update(desk.remote(), {}, stop);
    };
    VERIFY_STOPPED(reached, update);
    QVERIFY(!QFileInfo::exists(desk.folder()));
}

void TestCloneCancel::onTheWire_data()
{
    QTest::addColumn<bool>("cloned");
    QTest::addColumn<int>("requests");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("clone, first answer") << false << 1 << Fault::Silent;
    QTest::newRow("clone, refs") << false << 2 << Fault::Silent;
    QTest::newRow("clone, commits") << false << 3 << Fault::Silent;
    QTest::newRow("clone, amid commits") << false << 3 << Fault::Stalled;
    QTest::newRow("fetch, first answer") << true << 1 << Fault::Silent;
    QTest::newRow("fetch, amid commits") << true << 3 << Fault::Stalled;
}

void TestCloneCancel::onTheWire()
{
    QFETCH(const bool, cloned);
    QFETCH(const int, requests);
    QFETCH(const Fault, fault);
    const CloneDesk desk;
    desk.history.addMany(500);
    GitHost host(QDir(desk.root()).filePath(QStringLiteral("host")));
    const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                             .branch = QStringLiteral("main")};
    if (cloned)
        VERIFY_RESULT(desk.clone().update(remote, {}, {}));
    const Sha newest = desk.history.addMany(500).back();
    host.fake().forget();
    std::atomic<bool> held = false;
    host.setChange([&, requests, fault](const support::Seen &seen, support::Reply &reply) {
        if (seen.serial < requests)
            return;
        reply.fault = fault;
        held = true;
    });
    const auto reached = [&] {
        return held.load();
    };
    const auto update = [&](const std::stop_token &stop) {
        return desk.clone(patient).update(remote, {}, stop);
    };
    VERIFY_STOPPED(reached, update);
    QCOMPARE(desk.leftovers(), QStringList());
    QCOMPARE(QFileInfo::exists(desk.folder()), cloned);
    host.setChange({});
    QCOMPARE(desk.clone().update(remote, {}, {}), Result<Sha>(newest));
}

void TestCloneCancel::stubbornGit_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("with a helper") << QByteArray("sleep 1000 & sleep 1000");
    QTest::newRow("deaf") << QByteArray("trap '' TERM INT HUP; sleep 1000 & sleep 1000; sleep 1000");
    QTest::newRow("leaves a helper") << QByteArray("(trap '' TERM; exec sleep 1000) & exec sleep 1000");
    QTest::newRow("talkative") << QByteArray("trap '' TERM; while :; do echo word; echo word >&2; done");
}

void TestCloneCancel::stubbornGit()
{
    QFETCH(const QByteArray, script);
    const CloneDesk desk;
    const Sha newest = desk.history.add();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    const QString started = desk.root() + QStringLiteral("/started");
    const git::Options options = desk.fakeGit("touch " + started.toUtf8() + '\n' + script, never);
    const auto reached = [&] {
        return QFileInfo::exists(started);
    };

    const auto update = [&](const std::stop_token &stop) {
        return desk.clone(options).update(desk.remote(), {}, stop);
    };
    const auto log = [&](const std::stop_token &stop) {
        return desk.clone(options).log(newest, std::nullopt, {}, stop);
    };
    const auto contains = [&](const std::stop_token &stop) {
        return desk.clone(options).contains(newest, newest, stop);
    };
    VERIFY_STOPPED(reached, update);
    QFile::remove(started);
    VERIFY_STOPPED(reached, log);
    QFile::remove(started);
    VERIFY_STOPPED(reached, contains);
    QVERIFY(QFileInfo::exists(desk.folder()));
}

NEWFACES_TEST(tst_clonecancel, TestCloneCancel, QCoreApplication)
#include "tst_clonecancel.moc"
