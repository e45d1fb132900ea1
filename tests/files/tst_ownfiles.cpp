// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/ownfiles.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

#include <sys/stat.h>

class TestOwnFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void makesFoldersForTheUserAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
        setMode("there", 0755);
        QVERIFY(files::makeFolder(path("there/a/b")));
        QCOMPARE(modeOf("there"), 0755);
        QCOMPARE(modeOf("there/a"), 0700);
        QCOMPARE(modeOf("there/a/b"), 0700);
        QVERIFY(files::makeFolder(path("there/a/b")));
    }

    void makesNoFolderInAFile()
    {
        files::makeFile(path("file"));
        QVERIFY(!files::makeFolder(path("file")));
        QVERIFY(!files::makeFolder(path("file/a")));
    }

    void makesAFileForTheUserAlone()
    {
        files::makeFile(path("file"));
        QCOMPARE(modeOf("file"), 0600);
        setMode("file", 0644);
        files::makeFile(path("file")); // an existing one is not changed
        QCOMPARE(modeOf("file"), 0644);
    }

    void takesFromOthers_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("0644") << 0644 << 0600;
        QTest::newRow("0666") << 0666 << 0600;
        QTest::newRow("0444") << 0444 << 0400;
        QTest::newRow("0600") << 0600 << 0600;
        QTest::newRow("0755") << 0755 << 0700;
    }

    void takesFromOthers()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        files::makeFile(path("file"));
        setMode("file", before);
        files::makePrivate(path("file"));
        QCOMPARE(modeOf("file"), after);
    }

    void leavesWhatALinkLeadsTo()
    {
        files::makeFile(path("file"));
        setMode("file", 0644);
        QVERIFY(QFile::link(path("file"), path("link")));
        files::makePrivate(path("link"));
        QCOMPARE(modeOf("file"), 0644);
    }

    void takesAllInAFolderOnce()
    {
        QVERIFY(files::makeFolder(path("own/pack")));
        files::makeFile(path("own/pack/file"));
        files::makeFile(path("own/.hidden"));
        for (const char *name : {"own/pack/file", "own/.hidden"})
            setMode(name, 0444);
        for (const char *name : {"own", "own/pack"})
            setMode(name, 0755);
        files::makeAllPrivate(path("own"));
        for (const char *name : {"own", "own/pack"})
            QCOMPARE(modeOf(name), 0700);
        for (const char *name : {"own/pack/file", "own/.hidden"})
            QCOMPARE(modeOf(name), 0400);
        // Permissions that the user adds later are kept.
        setMode("own/pack/file", 0644);
        files::makeAllPrivate(path("own"));
        QCOMPARE(modeOf("own/pack/file"), 0644);
    }

    void tellsOwnFolders_data()
    {
        QTest::addColumn<bool>("own");
        for (const char *own :
             {"/home/al/.local/share/Newfaces/Newfaces", "/home/al/.config/Newfaces/", "/var/lib/newfaces"})
            QTest::newRow(own) << true;
        for (const char *other :
             {"/home/al/Documents", "/home/al", "/", "/home/al/Newfaces.old", "", "Newfaces/.."})
            QTest::newRow(other) << false;
    }

    void tellsOwnFolders()
    {
        QFETCH(const bool, own);
        QCOMPARE(files::isOwnFolder(QString::fromUtf8(QTest::currentDataTag())), own);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    int modeOf(const char *name) const
    {
        struct stat state = {};
        return ::stat(QFile::encodeName(path(name)).constData(), &state) == 0
                   ? static_cast<int>(state.st_mode & 07777)
                   : -1;
    }

    void setMode(const char *name, int mode) const
    {
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), static_cast<mode_t>(mode)), 0);
    }

    std::optional<QTemporaryDir> m_folder;
};

NEWFACES_TEST(tst_ownfiles, TestOwnFiles, QCoreApplication)

#include "tst_ownfiles.moc"
