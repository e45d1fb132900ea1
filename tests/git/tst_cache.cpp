// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/cache.h"

#include <QCoreApplication>
#include <QDirIterator>

#include "clonedesk.h"
#include "git/folder.h"
#include "support/ordinaryuser.h"
#include "support/permissions.h"
#include "support/testmain.h"

using gittest::CloneDesk;
using support::asOrdinaryUser;
using support::othersMay;

namespace {

constexpr qint64 sizeOfOne = 10000;

QString oneOf(const QTemporaryDir &cache, qint64 number)
{
    return git::cloneFolder(cache.path(), QStringLiteral("github.com"), number);
}

void writeBytes(const QString &path, qint64 size)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qWarning("%s cannot be written.", qPrintable(path));
}

/// A clone, as far as the budget sees it, last used so many days ago.
void makeOne(const QString &folder, int days)
{
    writeBytes(folder + QStringLiteral("/objects/pack/one.pack"), sizeOfOne);
    git::markUsed(folder);
    QFile stamp(folder + QStringLiteral("/newfaces-used"));
    if (!stamp.open(QIODevice::ReadWrite) ||
        !stamp.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime))
        qWarning("%s cannot be dated.", qPrintable(folder));
}

/// The numbers of the clones that are left.
QList<int> leftIn(const QTemporaryDir &cache)
{
    QList<int> left;
    for (int number = 1; number <= 9; ++number) {
        if (QFileInfo::exists(oneOf(cache, number)))
            left << number;
    }
    return left;
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data();
    void folders();
    void oldestFirst_data();
    void oldestFirst();
    void thoseInUseStay();
    void whatIsNotOursStays();
    void unfinishedOnesGo();
    void whatCannotBeRemovedIsTriedAgain();
    void useIsNoted();
    void noCache();
    void isForTheUserAlone();
};

void TestCache::folders_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << QStringLiteral("github.com") << QStringLiteral("/c/git/github.com/7.git");
    QTest::newRow("letter case") << QStringLiteral("GitHub.com") << QStringLiteral("/c/git/github.com/7.git");
    QTest::newRow("port") << QStringLiteral("127.0.0.1:80") << QStringLiteral("/c/git/127.0.0.1_80/7.git");
    QTest::newRow("out of here") << QStringLiteral("../..") << QStringLiteral("/c/git/_.._../7.git");
    QTest::newRow("dots") << QStringLiteral("..") << QStringLiteral("/c/git/_../7.git");
    QTest::newRow("none") << QString() << QStringLiteral("/c/git/_/7.git");
    QTest::newRow("letters") << QStringLiteral("gıthüb.com") << QStringLiteral("/c/git/g_th_b.com/7.git");
}

void TestCache::folders()
{
    QFETCH(const QString, host);
    QFETCH(const QString, folder);
    QCOMPARE(git::cloneFolder(QStringLiteral("/c"), host, 7), folder);
}

void TestCache::oldestFirst_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<QList<int>>("left");
    QTest::newRow("room for all") << 3 * sizeOfOne + 1000 << QList<int>{1, 2, 3};
    QTest::newRow("one byte too many") << 3 * sizeOfOne - 1 << QList<int>{1, 3};
    QTest::newRow("room for one") << 2 * sizeOfOne - 1 << QList<int>{3};
    QTest::newRow("no room") << qint64(0) << QList<int>{};
}

void TestCache::oldestFirst()
{
    QFETCH(const qint64, budget);
    QFETCH(const QList<int>, left);
    const QTemporaryDir cache;
    makeOne(oneOf(cache, 1), 2);
    makeOne(oneOf(cache, 2), 3);
    makeOne(oneOf(cache, 3), 1);
    git::keepWithin(cache.path(), budget);
    QCOMPARE(leftIn(cache), left);
}

void TestCache::thoseInUseStay()
{
    const QTemporaryDir cache;
    makeOne(oneOf(cache, 1), 2);
    makeOne(oneOf(cache, 2), 1);
    {
        const auto lock = git::FolderLock::take(oneOf(cache, 1), {});
        VERIFY_RESULT(lock);
        QCOMPARE(git::keepWithin(cache.path(), sizeOfOne + 1000), QStringList(oneOf(cache, 1)));
        QCOMPARE(leftIn(cache), QList<int>{1}); // the next oldest makes room
        QCOMPARE(git::keepWithin(cache.path(), 0), QStringList(oneOf(cache, 1)));
        QCOMPARE(leftIn(cache), QList<int>{1});
    }
    QCOMPARE(git::keepWithin(cache.path(), 0), QStringList());
    QCOMPARE(leftIn(cache), QList<int>{});
}

void TestCache::whatIsNotOursStays()
{
    const QTemporaryDir cache;
    const QTemporaryDir elsewhere;
    const QString host = QFileInfo(oneOf(cache, 1)).path();
    makeOne(QString(elsewhere.path() + QStringLiteral("/real")), 9);
    makeOne(QString(host + QStringLiteral("/mine.git")), 9);
    makeOne(QString(host + QStringLiteral("/1")), 9);
    writeBytes(oneOf(cache, 2) + QStringLiteral("/thesis.txt"), sizeOfOne); // never marked as used by us
    writeBytes(cache.filePath(QStringLiteral("pictures/1.git/newfaces-used")), 1);
    QVERIFY(QFile::link(elsewhere.path() + QStringLiteral("/real"), oneOf(cache, 3)));
    git::keepWithin(cache.path(), 0);
    QVERIFY(QFileInfo::exists(elsewhere.path() + QStringLiteral("/real/objects/pack/one.pack")));
    QVERIFY(QFileInfo::exists(host + QStringLiteral("/mine.git/objects/pack/one.pack")));
    QVERIFY(QFileInfo::exists(host + QStringLiteral("/1/objects/pack/one.pack")));
    QVERIFY(QFileInfo::exists(oneOf(cache, 2) + QStringLiteral("/thesis.txt")));
    QVERIFY(QFileInfo::exists(cache.filePath(QStringLiteral("pictures/1.git/newfaces-used"))));
    QVERIFY(QFileInfo(oneOf(cache, 3)).isSymLink());
}

void TestCache::unfinishedOnesGo()
{
    const QTemporaryDir cache;
    const QString left = git::unfinishedFolder(oneOf(cache, 1));
    const QString atWork = git::unfinishedFolder(oneOf(cache, 2));
    writeBytes(left + QStringLiteral("/HEAD"), 10);
    writeBytes(atWork + QStringLiteral("/HEAD"), 10);
    const auto lock = git::FolderLock::take(oneOf(cache, 2), {});
    VERIFY_RESULT(lock);
    QCOMPARE(git::keepWithin(cache.path(), 1 << 30), QStringList(atWork));
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(QFileInfo::exists(atWork));
}

void TestCache::whatCannotBeRemovedIsTriedAgain()
{
    const QTemporaryDir cache;
    makeOne(oneOf(cache, 1), 1);
    const auto clear = [&cache] {
        return git::keepWithin(cache.path(), 0);
    };
    const QString inside = QStringLiteral("/objects/pack");
    const QString left = git::unfinishedFolder(oneOf(cache, 1));
    QVERIFY(QFile::setPermissions(oneOf(cache, 1) + inside, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(asOrdinaryUser(cache.path(), clear), QStringList(left));
    QCOMPARE(asOrdinaryUser(cache.path(), clear), QStringList(left));
    QVERIFY(QFile::setPermissions(left + inside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(asOrdinaryUser(cache.path(), clear), QStringList());
    QVERIFY(!QFileInfo::exists(left));
}

void TestCache::useIsNoted()
{
    const CloneDesk desk;
    const QTemporaryDir cache;
    const core::Sha head = desk.history.add();
    const git::Clone older({}, oneOf(cache, 1));
    const git::Clone newer({}, oneOf(cache, 2));
    VERIFY_RESULT(older.update(desk.remote(), {}, {}));
    VERIFY_RESULT(newer.update(desk.remote(), {}, {}));
    makeOne(oneOf(cache, 1), 3);
    makeOne(oneOf(cache, 2), 2);
    VERIFY_RESULT(older.log(head, std::nullopt, {}, {})); // which makes it the later used
    git::keepWithin(cache.path(), sizeOfOne * 3 / 2);
    QCOMPARE(leftIn(cache), QList<int>{1});
    makeOne(oneOf(cache, 1), 3);
    makeOne(oneOf(cache, 3), 2);
    VERIFY_RESULT(older.update(desk.remote(), {}, {}));
    git::keepWithin(cache.path(), sizeOfOne * 3 / 2);
    QCOMPARE(leftIn(cache), QList<int>{1});
}

void TestCache::noCache()
{
    const QTemporaryDir cache;
    git::keepWithin(cache.filePath(QStringLiteral("none")), 0);
    QVERIFY(!QFileInfo::exists(cache.filePath(QStringLiteral("none"))));
}

/// Clones may be of private repositories; with earlier versions, everybody could read them.
void TestCache::isForTheUserAlone()
{
    const QTemporaryDir cache;
    makeOne(oneOf(cache, 1), 1);
    const QString home = cache.filePath(QStringLiteral("git"));
    QVERIFY(othersMay(home) != 0);
    git::keepWithin(cache.path(), 10 * sizeOfOne);
    QCOMPARE(othersMay(home), 0);
    QDirIterator all(home, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    int looked = 0;
    while (all.hasNext()) {
        QVERIFY2(othersMay(all.next()) == 0, qPrintable(all.filePath()));
        ++looked;
    }
    QVERIFY(looked > 4);
    QCOMPARE(leftIn(cache), QList<int>{1});

    // Also what is created from now on.
    const QTemporaryDir fresh;
    QVERIFY(git::FolderLock::take(oneOf(fresh, 1), {}));
    QCOMPARE(othersMay(fresh.filePath(QStringLiteral("git"))), 0);
}

NEWFACES_TEST(tst_cache, TestCache, QCoreApplication)
#include "tst_cache.moc"
