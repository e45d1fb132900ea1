// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "files/newfile.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

const QByteArray oldContent = "the old one";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Nobody can create files in /proc, not even root, who ignores permissions.
bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

class TestNewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void losesNothingOnAFullDisk_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("size");
        QTest::newRow("no room, and all is in the buffer") << 0 << 100;
        QTest::newRow("no room, and nothing is") << 0 << 100'000;
        QTest::newRow("full in the middle") << 20'000 << 100'000;
        QTest::newRow("a byte is missing") << 99 << 100;
        QTest::newRow("a byte is missing at the end of much") << 99'999 << 100'000;
    }

    void losesNothingOnAFullDisk()
    {
        QFETCH(const int, room);
        QFETCH(const int, size);
        QVERIFY(put(path(), oldContent));
        {
            const support::FullDisk full(static_cast<rlim_t>(room));
            isRefused(files::write(path(), QByteArray(size, 'x')), path());
            isRefused(inPieces(QByteArray(size, 'x')), path());
        }
        QCOMPARE(contentOf(path()), oldContent);
        QCOMPARE(names(), QStringList{QStringLiteral("out")});
        QVERIFY(files::write(path(), QByteArray(size, 'x')));
        QCOMPARE(contentOf(path()), QByteArray(size, 'x'));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("/dev/full") << QStringLiteral("/dev/full");
        QTest::newRow("a folder in its place") << QStringLiteral("folder");
        QTest::newRow("no folder") << QStringLiteral("nowhere/out");
        QTest::newRow("a file for a folder") << QStringLiteral("file/out");
        QTest::newRow("a read-only folder")
            << (isRoot() ? QStringLiteral("/proc/out") : QStringLiteral("read-only/out"));
    }

    void refuses()
    {
        QFETCH(const QString, place);
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkdir(QStringLiteral("folder")) &&
                put(path(QStringLiteral("folder/in it")), oldContent));
        QVERIFY(put(path(QStringLiteral("file")), oldContent));
        QVERIFY(folder.mkdir(QStringLiteral("read-only")) &&
                put(path(QStringLiteral("read-only/out")), oldContent));
        QVERIFY(::chmod(QFile::encodeName(path(QStringLiteral("read-only"))).constData(),
                        S_IRUSR | S_IXUSR) == 0);
        const QString name = folder.absoluteFilePath(place);
        isRefused(files::write(name, "new"), name);
        if (place != u"/dev/full")
            isRefused(files::checkWritable(name), name);
        for (const char *there : {"folder/in it", "file", "read-only/out"})
            QCOMPARE(contentOf(path(QLatin1String(there))), oldContent);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
        QVERIFY(::chmod(QFile::encodeName(path(QStringLiteral("read-only"))).constData(), S_IRWXU) == 0);
    }

    void checkingChangesNothing()
    {
        QVERIFY(files::checkWritable(path()));
        QCOMPARE(names(), QStringList{});
        QVERIFY(put(path(), oldContent));
        QVERIFY(files::checkWritable(path()));
        QCOMPARE(names(), QStringList{QStringLiteral("out")});
        QCOMPARE(contentOf(path()), oldContent);
    }

    void dropsWhatIsNotFinished()
    {
        QVERIFY(put(path(), oldContent));
        {
            core::Result<files::NewFile> file = files::NewFile::open(path());
            QVERIFY(file);
            QCOMPARE(file->device().write(QByteArray(100'000, 'x')), 100'000);
        }
        QCOMPARE(contentOf(path()), oldContent);
        QCOMPARE(names(), QStringList{QStringLiteral("out")});
    }

    void aNewOneIsForTheUserAlone()
    {
        QVERIFY(files::write(path(), "new"));
        QCOMPARE(modeOf(path()), 0600);
    }

    void anExistingOneKeepsItsPermissions()
    {
        QVERIFY(put(path(), oldContent));
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0664), 0);
        QVERIFY(files::write(path(), "new"));
        QCOMPARE(modeOf(path()), 0664);
        QCOMPARE(contentOf(path()), QByteArray("new"));
    }

    void followsALink()
    {
        QVERIFY(put(path(QStringLiteral("target")), oldContent));
        QVERIFY(QFile::link(path(QStringLiteral("target")), path()));
        QVERIFY(files::write(path(), "new"));
        QVERIFY(QFileInfo(path()).isSymLink());
        QCOMPARE(contentOf(path(QStringLiteral("target"))), QByteArray("new"));
    }

    void writesIntoAPipe()
    {
        const QByteArray name = QFile::encodeName(path());
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        QVERIFY(files::checkWritable(path())); // without a reader
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader != -1);
        QVERIFY(files::write(path(), "new"));
        QByteArray read(10, '\0');
        read.resize(::read(reader, read.data(), 10));
        ::close(reader);
        QCOMPARE(read, QByteArray("new"));
        struct stat state = {};
        QCOMPARE(::stat(name.constData(), &state), 0);
        QVERIFY(S_ISFIFO(state.st_mode));
    }

    void copies()
    {
        const QByteArray content(3'000'000, 'c');
        QVERIFY(put(path(), content));
        QVERIFY(files::copy(path(), path(QStringLiteral("copy"))));
        QCOMPARE(contentOf(path(QStringLiteral("copy"))), content);
        const support::FullDisk full(2'999'999);
        isRefused(files::copy(path(), path(QStringLiteral("second"))), path(QStringLiteral("second")));
        isRefused(files::copy(path(QStringLiteral("none")), path()), path(QStringLiteral("none")));
        QCOMPARE(names().size(), 2);
    }

private:
    QString path(const QString &name = QStringLiteral("out")) const { return m_folder->filePath(name); }

    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static int modeOf(const QString &name)
    {
        struct stat state = {};
        return ::stat(QFile::encodeName(name).constData(), &state) == 0
                   ? static_cast<int>(state.st_mode & 07777)
                   : -1;
    }

    core::Result<void> inPieces(const QByteArray &bytes) const
    {
        core::Result<files::NewFile> file = files::NewFile::open(path());
        if (!file)
            return std::unexpected(file.error());
        for (qsizetype i = 0; i < bytes.size(); i += 10)
            file->device().write(bytes.mid(i, 10));
        return file->finish();
    }

    static void isRefused(const core::Result<void> &written, const QString &name)
    {
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::Error::Kind::Output);
        QVERIFY2(inEnglish(written.error()).contains(name), qPrintable(inEnglish(written.error())));
    }

    std::optional<QTemporaryDir> m_folder;
};

NEWFACES_TEST(tst_newfile, TestNewFile, QCoreApplication)

#include "tst_newfile.moc"
