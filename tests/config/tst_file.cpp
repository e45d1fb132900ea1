// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "settingsfile.h"
#include "support/fulldisk.h"
#include "support/permissions.h"

#include <QProcess>
#include <QTest>

using config::chosen;
using core::Error;
using support::othersMay;

namespace {

const QString writerMode = QStringLiteral("--write");
constexpr int writes = 15;

core::Instant fixedTime()
{
    return *core::parseInstant(u"2026-05-04T03:02:01Z");
}

} // namespace

/// The file of settings when it is damaged, newer, out of reach, or another's as well.
class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<SettingsFile>(); }
    void cleanup() { m_file.reset(); }

    void saysNothingOfASoundFile_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("ours") << QByteArray("[General]\nversion=1\n\n[x]\norder=\"api,page\"\n");
        QTest::newRow("older") << QByteArray(
            "; by hand\n[x]\norder=api, page\nunknown=@ByteArray(\\0\\x1)\n");
    }

    void saysNothingOfASoundFile()
    {
        QFETCH(const QByteArray, written);
        if (!written.isEmpty())
            SettingsFile::write(written);
        QCOMPARE(config::examineFile(), std::nullopt);
        QCOMPARE(SettingsFile::bytes(), written);
    }

    void copiesADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a line that says nothing") << QByteArray("[appearance]\nwhat\ntheme=dark\n") << true;
        QTest::newRow("a section without an end") << QByteArray("[appearance]\ntheme=dark\n[x\n") << true;
        QTest::newRow("zeros") << QByteArray(512, '\0') << false;
        QTest::newRow("zeros at the end")
            << QByteArray("[appearance]\ntheme=dark\n") + QByteArray(64, '\0') << true;
        QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe=\xfe\n") << false;
        QTest::newRow("a letter") << QByteArray("Dear Newfaces\n") << false;
    }

    void copiesADamagedFile()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const bool, readable);
        SettingsFile::write(written);
        const std::optional<core::Message> told = config::examineFile(fixedTime);
        QVERIFY(told);
        const QString copy = config::filePath() + QStringLiteral(".damaged-20260504T030201Z");
        QCOMPARE(*told, core::message("settings.damaged", config::filePath(), copy));
        QCOMPARE(SettingsFile::bytes(copy), written);
        QCOMPARE(chosen(config::theme()).text, readable ? QStringLiteral("dark") : QStringLiteral("system"));
        QVERIFY(config::choose(config::portNumber(), QStringLiteral("8000")));
        QCOMPARE(SettingsFile::bytes(copy), written);

        QCOMPARE(config::examineFile(fixedTime), std::nullopt);
        SettingsFile::write(written);
        QCOMPARE(config::examineFile(fixedTime),
                 core::message("settings.damaged", config::filePath(), copy + QStringLiteral("-2")));
        QCOMPARE(SettingsFile::bytes(copy), written);
    }

    void neverWritesANewerFile()
    {
        const QByteArray written = "[General]\nversion=2\n\n[appearance]\ntheme=dark\nshade=9\n";
        SettingsFile::write(written);
        const std::optional<core::Message> told = config::examineFile();
        QCOMPARE(told, core::message("settings.newer", config::filePath()));
        QCOMPARE(chosen(config::theme()).text, QStringLiteral("dark"));
        for (const core::Result<void> &done :
             {config::choose(config::theme(), QStringLiteral("light")), config::forget(config::theme()),
              config::forgetAll(), config::mayWrite(), config::writeFile({{QStringLiteral("a"), 1}})})
            QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        QCOMPARE(SettingsFile::bytes(), written);
        QCOMPARE(SettingsFile::names().size(), 1);
    }

    void writesItsVersion()
    {
        QVERIFY(config::writeFile({{QStringLiteral("layout/tab"), 1}}));
        QVERIFY(SettingsFile::bytes().contains("version=1\n"));
        QVERIFY(config::mayWrite());
    }

    void leavesWhatItDoesNotKnow()
    {
        SettingsFile::write("[later]\nlist=1, 2\nbytes=@ByteArray(\\0\\x1)\n");
        QVERIFY(config::choose(config::theme(), QStringLiteral("dark")));
        QVERIFY(SettingsFile::bytes().contains("[later]\nbytes=@ByteArray(\\0\\x1)\nlist=1, 2\n"));
    }

    void saysThatThereIsAFolderInItsPlace()
    {
        QVERIFY(QDir().mkpath(config::filePath()));
        QCOMPARE(config::examineFile(), core::message("settings.unreadable", config::filePath()));
        cannotWrite();
        QCOMPARE(chosen(config::theme()).text, QStringLiteral("system"));
        QVERIFY(QDir().rmdir(config::filePath()));
        lingersNot("system");
    }

    void saysThatItsFolderCannotBeMade()
    {
        const QString folder = QFileInfo(config::filePath()).path();
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        cannotWrite();
        QCOMPARE(config::mayWrite().error().kind, Error::Kind::Output);
        QVERIFY(file.remove());
        QVERIFY(config::mayWrite());
        lingersNot("system");
    }

    void saysThatTheDiskIsFull_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("theme");
        QTest::addColumn<int>("room");
        QTest::newRow("no file") << QByteArray() << QByteArray("system") << 0;
        QTest::newRow("no theme") << QByteArray("[x]\norder=api\n") << QByteArray("system") << 0;
        QTest::newRow("a theme") << QByteArray("[appearance]\ntheme=light\n") << QByteArray("light") << 0;
        // Enough for the lock file.
        const QByteArray more = "[layout]\nwindow=" + QByteArray(1000, 'x') + '\n';
        QTest::newRow("room for a part")
            << "[appearance]\ntheme=light\n\n" + more << QByteArray("light") << 200;
    }

    void saysThatTheDiskIsFull()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, theme);
        QFETCH(const int, room);
        if (!written.isEmpty())
            SettingsFile::write(written);
        {
            const support::FullDisk full(static_cast<rlim_t>(room));
            cannotWrite();
            QCOMPARE(chosen(config::theme()).text, QString::fromLatin1(theme));
        }
        QCOMPARE(SettingsFile::bytes(), written);
        lingersNot(theme);
    }

    void isForTheUserAlone()
    {
        QVERIFY(config::writeFile({{QStringLiteral("layout/tab"), 1}}));
        const QString folder = QFileInfo(config::filePath()).path();
        for (const QString &path : {config::filePath(), folder})
            QCOMPARE(othersMay(path), 0);

        // Earlier versions created files that everybody can read.
        QVERIFY(QFile::setPermissions(config::filePath(),
                                      QFile::permissions(config::filePath()) | QFile::ReadOther));
        QVERIFY(
            QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(config::examineFile(), std::nullopt);
        for (const QString &path : {config::filePath(), folder})
            QCOMPARE(othersMay(path), 0);
    }

    void losesNothingThatTwoWrite()
    {
        std::vector<std::unique_ptr<QProcess>> writers;
        for (const char *name : {"one", "two", "three"}) {
            auto &writer = *writers.emplace_back(std::make_unique<QProcess>());
            writer.start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("tst_file"), writerMode, m_file->folder(), QString::fromLatin1(name)});
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished());
            QCOMPARE(writer->exitCode(), 0);
        }
        const QSettings settings;
        for (const char *name : {"one", "two", "three"}) {
            for (int i = 0; i < writes; ++i)
                QVERIFY(settings.contains(QStringLiteral("%1/%2").arg(QLatin1String(name)).arg(i)));
        }
        QCOMPARE(config::examineFile(), std::nullopt);
    }

private:
    static void cannotWrite()
    {
        const core::Result<void> done = config::choose(config::theme(), QStringLiteral("dark"));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Output);
        QVERIFY(inEnglish(done.error()).contains(config::filePath()));
    }

    /// What could not be written once is not written with what is written next.
    static void lingersNot(const QByteArray &theme)
    {
        QVERIFY(config::choose(config::portOn(), QStringLiteral("yes")));
        QCOMPARE(chosen(config::theme()).text, QString::fromLatin1(theme));
        QCOMPARE(chosen(config::portOn()).text, QStringLiteral("yes"));
        QVERIFY(!SettingsFile::bytes().contains("dark"));
    }

    std::unique_ptr<SettingsFile> m_file;
};

/// As another process of the program: writes its own keys, one by one.
static int writeKeys(const QString &folder, const QString &name)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
    QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    for (int i = 0; i < writes; ++i) {
        if (!config::writeFile({{QStringLiteral("%1/%2").arg(name).arg(i), i}}))
            return 1;
    }
    return 0;
}

int tst_file(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == writerMode)
        return writeKeys(arguments.value(2), arguments.value(3));
    TestFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_file.moc"
