// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QProcess>

using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;

namespace {

using MaybeFile = std::optional<QByteArray>;

const QString &mailmap()
{
    static const QString name = QStringLiteral(".mailmap");
    return name;
}

} // namespace

/// One file of a repository whose clone has no files.
class TestCloneFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNewestOne()
    {
        const CloneDesk desk;
        desk.history.add({.files = {{".mailmap", "old"}, {"other", QByteArray(100'000, 'x')}}});
        Sha head = desk.clone().update(desk.remote(), {}, {}).value_or(Sha());
        QCOMPARE(read(desk, head), MaybeFile("old"));
        QVERIFY(!desk.clone().update(desk.remote(), {}, {}).value_or(Sha()).toHex().isEmpty());
        desk.history.add({.files = {{".mailmap", "new"}}});
        head = desk.clone().update(desk.remote(), {}, {}).value_or(Sha());
        QCOMPARE(read(desk, head), MaybeFile("new"));
        // What was fetched is not fetched again: the host is gone.
        QVERIFY(QDir(desk.history.folder()).removeRecursively());
        QCOMPARE(read(desk, head), MaybeFile("new"));
        // And nothing else came with it.
        QCOMPARE(objectsIn(desk), 2 + 2 * 2);
        QCOMPARE(desk.leftovers(), QStringList());
    }

    void overHttp()
    {
        const CloneDesk desk;
        desk.history.add({.files = {{".mailmap", "A <a@x> <b@x>\n"}, {"folder/file", "x"}}});
        const support::GitHost host(desk.root() + QStringLiteral("/host"));
        const git::Remote remote{.url = host.url(QStringLiteral("own/one.git")),
                                 .branch = QStringLiteral("main")};
        const Result<Sha> head = desk.clone().update(remote, {}, {});
        VERIFY_RESULT(head);
        const Result<MaybeFile> file = desk.clone().file(remote, *head, mailmap(), 1000, {});
        VERIFY_RESULT(file);
        QCOMPARE(*file, MaybeFile("A <a@x> <b@x>\n"));
    }

    void hostWithoutFilters()
    {
        const CloneDesk desk;
        desk.history.git(
            {QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"), QStringLiteral("false")});
        desk.history.add({.files = {{".mailmap", "here"}}});
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        QCOMPARE(read(desk, *head), MaybeFile("here"));
    }

    void whatIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("nothing") << QByteArray("M 100644 inline other\ndata 1\nx\n");
        QTest::newRow("a link") << QByteArray("M 120000 inline .mailmap\ndata 11\n/etc/passwd\n");
        QTest::newRow("a folder") << QByteArray("M 100644 inline .mailmap/file\ndata 1\nx\n");
        QTest::newRow("in a folder") << QByteArray("M 100644 inline sub/.mailmap\ndata 1\nx\n");
        QTest::newRow("another repository")
            << QByteArray("M 160000 0123456789012345678901234567890123456789 .mailmap\n");
    }

    void whatIsNoFile()
    {
        QFETCH(const QByteArray, entry);
        const CloneDesk desk;
        desk.history.git({QStringLiteral("fast-import"), QStringLiteral("--quiet")},
                         "commit refs/heads/main\ncommitter A <a@x> 1 +0000\ndata 1\nx\n" + entry + '\n');
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        QCOMPARE(read(desk, *head), MaybeFile());
    }

    void tooLarge()
    {
        const CloneDesk desk;
        desk.history.add({.files = {{".mailmap", QByteArray(2000, 'x')}}});
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        const Result<MaybeFile> file = desk.clone().file(desk.remote(), *head, mailmap(), 1000, {});
        QVERIFY(!file);
        QVERIFY(file.error().kind == Error::Kind::BadAnswer);
        QCOMPARE(desk.clone()
                     .file(desk.remote(), *head, mailmap(), 2000, {})
                     .value_or(MaybeFile())
                     .value_or(QByteArray())
                     .size(),
                 2000);
    }

    void hostIsGone()
    {
        const CloneDesk desk;
        desk.history.add({.files = {{".mailmap", "x"}}});
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        QVERIFY(QDir(desk.history.folder()).removeRecursively());
        QVERIFY(!desk.clone().file(desk.remote(), *head, mailmap(), 1000, {}));
        // The clone is as good as before.
        VERIFY_RESULT(desk.clone().log(*head, std::nullopt, {}, {}));
    }

    void stops()
    {
        const CloneDesk desk;
        desk.history.add({.files = {{".mailmap", "x"}}});
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        const std::stop_source stop = [] {
            std::stop_source stopped;
            stopped.request_stop();
            return stopped;
        }();
        const Result<MaybeFile> file =
            desk.clone().file(desk.remote(), *head, mailmap(), 1000, stop.get_token());
        QVERIFY(!file);
        QVERIFY(file.error().kind == Error::Kind::Cancelled);
    }

private:
    static MaybeFile read(const CloneDesk &desk, const Sha &head)
    {
        const Result<MaybeFile> file = desk.clone().file(desk.remote(), head, mailmap(), 1'000'000, {});
        if (!file)
            qWarning("%s", qPrintable(inEnglish(file.error())));
        return file.value_or(MaybeFile());
    }

    /// Commits, lists of files and files.
    static int objectsIn(const CloneDesk &desk)
    {
        QProcess git;
        git.start(QStringLiteral("git"),
                  {QStringLiteral("--git-dir"), desk.folder(), QStringLiteral("cat-file"),
                   QStringLiteral("--batch-all-objects"), QStringLiteral("--batch-check")});
        git.waitForFinished();
        return static_cast<int>(git.readAllStandardOutput().count('\n'));
    }
};

NEWFACES_TEST(tst_clonefile, TestCloneFile, QCoreApplication)
#include "tst_clonefile.moc"
