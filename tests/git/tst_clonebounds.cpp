// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "core/messages/catalogue.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;

namespace {

constexpr qint64 mebibyte = qint64(1024) * 1024;

/// A commit without any file.
Sha addEmpty(const CloneDesk &desk)
{
    const auto git = [&desk](const QStringList &arguments) {
        return QString::fromLatin1(desk.history.git(arguments).trimmed());
    };
    const QString tree = git({QStringLiteral("write-tree")});
    const QString commit = git({QStringLiteral("-c"), QStringLiteral("user.name=a"), QStringLiteral("-c"),
                                QStringLiteral("user.email=a"), QStringLiteral("commit-tree"),
                                QStringLiteral("-m"), QStringLiteral("x"), tree});
    git({QStringLiteral("update-ref"), QStringLiteral("refs/heads/main"), commit});
    return Sha::fromHex(commit).value();
}

} // namespace

/// Limits for git, because hosts can send anything, for as long as they like.
class TestCloneBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressWithoutGrowth_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("the same again and again") << QByteArray("echo 'remote: Counting objects: 7' >&2");
        QTest::newRow("more and more") << QByteArray("echo \"remote: Counting objects: $i\" >&2");
        QTest::newRow("words") << QByteArray("echo 'remote: Please wait.' >&2");
        QTest::newRow("received one by one") << QByteArray("echo \"Receiving objects: $i\" >&2");
        QTest::newRow("a byte at a time") << QByteArray("printf x >> \"$to/pack\"");
    }

    void progressWithoutGrowth()
    {
        QFETCH(const QByteArray, step);
        const CloneDesk desk;
        git::Options options =
            desk.fakeGit("to=$(eval echo \\${$#}); mkdir -p \"$to\"; i=0\nwhile :; do i=$((i+1)); " + step +
                         "; echo 'remote: x' >&2; sleep 0.05; done");
        options.growthPatience = std::chrono::milliseconds(500);
        const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
        QVERIFY(!head);
        QCOMPARE(head.error().kind, Error::Kind::Unavailable);
        QVERIFY2(core::isAbout(head.error().message, "git.stuck"), qPrintable(inEnglish(head.error())));
        QCOMPARE(desk.leftovers(), QStringList());
    }

    void growthAndOwnWorkGoOn_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("receives") << QByteArray("head -c 100000 /dev/zero >> \"$to/pack\"");
        QTest::newRow("works") << QByteArray("echo \"Resolving deltas: 10% ($i/20)\" >&2");
    }

    void growthAndOwnWorkGoOn()
    {
        QFETCH(const QByteArray, step);
        const CloneDesk desk;
        git::Options options = desk.fakeGit(
            "to=$(eval echo \\${$#}); mkdir -p \"$to\"; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do " + step +
            "; sleep 0.3; done; echo 'fatal: No space left on device' >&2; exit 1");
        options.growthPatience = std::chrono::milliseconds(2500);
        const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
        QVERIFY(!head);
        QVERIFY2(core::isAbout(head.error().message, "git.no-room"), qPrintable(inEnglish(head.error())));
    }

    void endlessPack()
    {
        const CloneDesk desk;
        git::Options options = desk.fakeGit("to=$(eval echo \\${$#}); mkdir -p \"$to/objects/pack\"; cat "
                                            "/dev/zero > \"$to/objects/pack/tmp_pack_1\"");
        options.maxBytes = 20 * mebibyte;
        const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
        QVERIFY(!head);
        QCOMPARE(head.error(),
                 core::error(Error::Kind::Unavailable, "git.too-large", desk.remote().url.toString(), 20));
        QCOMPARE(desk.leftovers(), QStringList());
        QVERIFY(!QFileInfo::exists(desk.folder()));
    }

    void endlessFetch()
    {
        const CloneDesk desk;
        const Sha known = desk.history.addMany(5).back();
        VERIFY_RESULT(desk.clone().update(desk.remote(), {}, {}));
        git::Options options = desk.fakeGit("case \" $* \" in *' fetch '*) cat /dev/zero > '" +
                                            desk.folder().toUtf8() + "/objects/pack/tmp_pack_1';; esac");
        options.maxBytes = 20 * mebibyte;
        const Result<Sha> head = desk.clone(options).update(desk.remote(), {}, {});
        QVERIFY(!head);
        QVERIFY2(core::isAbout(head.error().message, "git.too-large"), qPrintable(inEnglish(head.error())));
        QCOMPARE(desk.leftovers(), QStringList());
        const Result<core::CommitLog> log = desk.clone().log(known, std::nullopt, {}, {});
        VERIFY_RESULT(log);
        QCOMPARE(log->commits.size(), std::size_t(5));
    }

    void tellsWhetherTheHostFilters_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("as asked") << true;
        QTest::newRow("sends everything") << false;
    }

    void tellsWhetherTheHostFilters()
    {
        QFETCH(const bool, allowed);
        const CloneDesk desk;
        desk.history.add();
        desk.history.git({QStringLiteral("config"), QStringLiteral("uploadpack.allowFilter"),
                          allowed ? QStringLiteral("true") : QStringLiteral("false")});
        const Result<Sha> head = desk.clone().update(desk.remote(), {}, {});
        VERIFY_RESULT(head);
        QCOMPARE(desk.clone().isFiltered(*head, {}), Result<bool>(allowed));
        const Sha empty = addEmpty(desk);
        QCOMPARE(desk.clone().update(desk.remote(), {}, {}), Result<Sha>(empty));
        QCOMPARE(desk.clone().isFiltered(empty, {}), Result<bool>(true));
    }
};

NEWFACES_TEST(tst_clonebounds, TestCloneBounds, QCoreApplication)
#include "tst_clonebounds.moc"
