// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clonedesk.h"
#include "core/messages/describe.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <functional>

using core::CommitLog;
using core::Error;
using core::Result;
using core::Sha;
using gittest::CloneDesk;

namespace {

using Damage = std::function<void(const QString &folder)>;

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("%s cannot be written.", qPrintable(path));
}

QStringList packsOf(const QString &folder, const QString &ending)
{
    QStringList paths;
    const QFileInfoList found = QDir(folder + QStringLiteral("/objects/pack")).entryInfoList({u'*' + ending});
    for (const QFileInfo &info : found)
        paths << info.filePath();
    return paths;
}

/// Gives the file of each pack a part of what it was.
void keepOf(const QString &folder, const QString &ending, double part)
{
    for (const QString &path : packsOf(folder, ending)) {
        const QByteArray content = gittest::contentOf(path);
        overwrite(path, content.left(static_cast<qsizetype>(double(content.size()) * part)));
    }
}

void turnBytes(const QString &folder)
{
    for (const QString &path : packsOf(folder, QStringLiteral(".pack"))) {
        QByteArray content = gittest::contentOf(path);
        for (qsizetype at = content.size() / 4; at < content.size() / 2; ++at)
            content[at] = static_cast<char>(~content[at]);
        overwrite(path, content);
    }
}

void removePacks(const QString &folder)
{
    for (const QString &path : packsOf(folder, QString()))
        QFile::remove(path);
}

} // namespace

class TestCloneDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeAnew_data();
    void madeAnew();
    void logTells_data();
    void logTells();
    void leftoversOfTheKilled();
};

void TestCloneDamage::madeAnew_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("empty folder") << Damage([](const QString &folder) {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
    });
    QTest::newRow("a file") << Damage([](const QString &folder) {
        QDir(folder).removeRecursively();
        overwrite(folder, "x");
    });
    QTest::newRow("other files") << Damage([](const QString &folder) {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        overwrite(folder + QStringLiteral("/HEAD"), "x");
    });
    QTest::newRow("garbage HEAD") << Damage([](const QString &folder) {
        overwrite(folder + QStringLiteral("/HEAD"), QByteArray("\x01\x02garbage", 9));
    });
    QTest::newRow("garbage config") << Damage(
        [](const QString &folder) { overwrite(folder + QStringLiteral("/config"), "[[[["); });
    QTest::newRow("empty config") << Damage(
        [](const QString &folder) { overwrite(folder + QStringLiteral("/config"), ""); });
    QTest::newRow("garbage refs") << Damage(
        [](const QString &folder) { overwrite(folder + QStringLiteral("/packed-refs"), "garbage\n"); });
    QTest::newRow("left lock") << Damage(
        [](const QString &folder) { overwrite(folder + QStringLiteral("/refs/heads/main.lock"), ""); });
    QTest::newRow("no objects") << Damage(
        [](const QString &folder) { QDir(folder + QStringLiteral("/objects")).removeRecursively(); });
    QTest::newRow("no packs") << Damage(removePacks);
    QTest::newRow("empty packs") << Damage(
        [](const QString &folder) { keepOf(folder, QStringLiteral(".pack"), 0); });
    QTest::newRow("cut packs") << Damage(
        [](const QString &folder) { keepOf(folder, QStringLiteral(".pack"), 0.5); });
    QTest::newRow("cut indexes") << Damage(
        [](const QString &folder) { keepOf(folder, QStringLiteral(".idx"), 0.5); });
    QTest::newRow("turned bytes") << Damage(turnBytes);
}

void TestCloneDamage::madeAnew()
{
    QFETCH(const Damage, damage);
    const CloneDesk desk;
    desk.history.addMany(200);
    VERIFY_RESULT(desk.readAll(desk.remote()));
    damage(desk.folder());
    const Sha newest = desk.history.addMany(3).back();

    // What an update does not see, reading does; then the next update is right.
    Result<CommitLog> log = desk.readAll(desk.remote());
    if (!log) {
        QCOMPARE(log.error().kind, Error::Kind::Unavailable);
        QVERIFY(!QFileInfo::exists(desk.folder()));
        log = desk.readAll(desk.remote());
    }
    VERIFY_RESULT(log);
    QCOMPARE(log->commits.size(), std::size_t(203));
    QCOMPARE(log->commits.front().sha, newest);
    QCOMPARE(desk.leftovers(), QStringList());
}

void TestCloneDamage::logTells_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("no folder") << Damage([](const QString &folder) { QDir(folder).removeRecursively(); });
    QTest::newRow("no objects") << Damage(removePacks);
    QTest::newRow("cut packs") << Damage(
        [](const QString &folder) { keepOf(folder, QStringLiteral(".pack"), 0.5); });
    QTest::newRow("turned bytes") << Damage(turnBytes);
    QTest::newRow("no repository") << Damage(
        [](const QString &folder) { QFile::remove(folder + QStringLiteral("/HEAD")); });
}

void TestCloneDamage::logTells()
{
    QFETCH(const Damage, damage);
    const CloneDesk desk;
    const Sha newest = desk.history.addMany(200).back();
    VERIFY_RESULT(desk.readAll(desk.remote()));
    damage(desk.folder());
    const Result<CommitLog> log = desk.clone().log(newest, std::nullopt, {}, {});
    QVERIFY(!log);
    QCOMPARE(log.error().kind, Error::Kind::Unavailable);
    QVERIFY2(inEnglish(log.error()).contains(desk.folder()), qPrintable(inEnglish(log.error())));
    QVERIFY(!QFileInfo::exists(desk.folder()));
    VERIFY_RESULT(desk.readAll(desk.remote()));
}

void TestCloneDamage::leftoversOfTheKilled()
{
    const CloneDesk desk;
    desk.history.addMany(5);
    // Of a clone,
    QDir().mkpath(desk.folder() + QStringLiteral(".new/objects"));
    overwrite(desk.folder() + QStringLiteral(".new/HEAD"), "x");
    // with its lock: that of a process that is no more.
    overwrite(desk.folder() + QStringLiteral(".lock"),
              "4194305\nnewfaces\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    VERIFY_RESULT(desk.readAll(desk.remote()));
    QCOMPARE(desk.leftovers(), QStringList());
    // Of a fetch.
    overwrite(desk.folder() + QStringLiteral("/objects/pack/tmp_pack_Abcdef"), "PACK");
    VERIFY_RESULT(desk.readAll(desk.remote()));
    QCOMPARE(desk.leftovers(), QStringList());
}

NEWFACES_TEST(tst_clonedamage, TestCloneDamage, QCoreApplication)
#include "tst_clonedamage.moc"
