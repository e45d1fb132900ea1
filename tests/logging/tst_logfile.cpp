// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "logging/logfile.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using core::Result;
using logging::LogFile;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777)
                                                                   : -1;
}

/// A line of eight bytes.
QByteArray numbered(int number)
{
    return QByteArray::number(number).rightJustified(7, '0') + '\n';
}

} // namespace

/// The file of a log, to which several processes may write.
class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void continuesAFile();
    void isForItsOwnerAlone_data();
    void isForItsOwnerAlone();
    void renamesFullFiles();
    void writesALineThatIsTooLong();
    void followsARenamedFile();
    void createsARemovedFile();
    void renamesOnceForAllWriters();
    void waitsForNoOtherProcess();
    void losesNoLineOfSeveralProcesses();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void reportsAFullDisk();

private:
    QString path(const QString &name = QStringLiteral("log")) const { return m_folder->filePath(name); }
    QByteArray encoded() const { return QFile::encodeName(path()); }
    LogFile opened(const LogFile::Limits &limits = {}) const
    {
        Result<LogFile> file = LogFile::open(encoded(), limits);
        if (!file)
            qFatal("The log cannot be opened.");
        return std::move(*file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogFile::continuesAFile()
{
    QVERIFY(opened().append("one\n"));
    QVERIFY(opened().append("two\n"));
    QCOMPARE(contents(path()), QByteArray("one\ntwo\n"));
}

void TestLogFile::isForItsOwnerAlone_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("new") << -1;
    QTest::newRow("readable by all") << 0644;
    QTest::newRow("writable by the group") << 0660;
}

void TestLogFile::isForItsOwnerAlone()
{
    QFETCH(const int, before);
    const mode_t mask = ::umask(0);
    if (before >= 0) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::chmod(encoded().constData(), static_cast<mode_t>(before)), 0);
    }
    LogFile file = opened({.maxBytes = 8, .kept = 1});
    for (int i = 0; i < 3; ++i)
        QVERIFY(file.append(numbered(i)));
    ::umask(mask);
    QCOMPARE(modeOf(path()), 0600);
    QCOMPARE(modeOf(path(QStringLiteral("log.1"))), 0600);
}

void TestLogFile::renamesFullFiles()
{
    LogFile file = opened({.maxBytes = 16, .kept = 2});
    for (int i = 0; i < 9; ++i)
        QVERIFY(file.append(numbered(i)));
    QCOMPARE(contents(path()), numbered(8));
    QCOMPARE(contents(path(QStringLiteral("log.1"))), QByteArray(numbered(6) + numbered(7)));
    QCOMPARE(contents(path(QStringLiteral("log.2"))), QByteArray(numbered(4) + numbered(5)));
    QVERIFY(!QFile::exists(path(QStringLiteral("log.3"))));
}

void TestLogFile::writesALineThatIsTooLong()
{
    LogFile file = opened({.maxBytes = 4, .kept = 1});
    QVERIFY(file.append(numbered(1)));
    QVERIFY(file.append(numbered(2)));
    QCOMPARE(contents(path()), numbered(2));
    QCOMPARE(contents(path(QStringLiteral("log.1"))), numbered(1));
}

/// As logrotate does.
void TestLogFile::followsARenamedFile()
{
    LogFile file = opened();
    QVERIFY(file.append("one\n"));
    QVERIFY(QFile::rename(path(), path(QStringLiteral("old"))));
    QVERIFY(file.append("two\n"));
    QCOMPARE(contents(path(QStringLiteral("old"))), QByteArray("one\n"));
    QCOMPARE(contents(path()), QByteArray("two\n"));
}

void TestLogFile::createsARemovedFile()
{
    LogFile file = opened();
    QVERIFY(file.append("one\n"));
    QVERIFY(QFile::remove(path()));
    QVERIFY(file.append("two\n"));
    QCOMPARE(contents(path()), QByteArray("two\n"));
}

void TestLogFile::renamesOnceForAllWriters()
{
    const LogFile::Limits limits{.maxBytes = 16, .kept = 3};
    LogFile one = opened(limits);
    LogFile other = opened(limits);
    for (int i = 0; i < 6; i += 2) {
        QVERIFY(one.append(numbered(i)));
        QVERIFY(other.append(numbered(i + 1)));
    }
    QCOMPARE(contents(path()), QByteArray(numbered(4) + numbered(5)));
    QCOMPARE(contents(path(QStringLiteral("log.1"))), QByteArray(numbered(2) + numbered(3)));
    QCOMPARE(contents(path(QStringLiteral("log.2"))), QByteArray(numbered(0) + numbered(1)));
}

/// A process that is renaming the files slowly.
void TestLogFile::waitsForNoOtherProcess()
{
    LogFile file = opened({.maxBytes = 8, .kept = 1});
    QVERIFY(file.append(numbered(1)));
    const int other = ::open(encoded().constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    QVERIFY(file.append(numbered(2)));
    QCOMPARE(contents(path()), QByteArray(numbered(1) + numbered(2)));
    ::close(other);
    QVERIFY(file.append(numbered(3)));
    QCOMPARE(contents(path()), numbered(3));
    QCOMPARE(contents(path(QStringLiteral("log.1"))), QByteArray(numbered(1) + numbered(2)));
}

void TestLogFile::losesNoLineOfSeveralProcesses()
{
    constexpr int writers = 4;
    constexpr int lines = 100;
    // Enough files for all lines, and as many simultaneous renames as possible.
    const LogFile::Limits limits{.maxBytes = 16, .kept = writers * lines};
    std::vector<pid_t> children;
    for (int writer = 0; writer < writers; ++writer) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            Result<LogFile> file = LogFile::open(encoded(), limits);
            bool done = file.has_value();
            for (int i = 0; done && i < lines; ++i)
                done = file->append(numbered(writer * lines + i)).has_value();
            ::_exit(done ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QByteArrayList all;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QByteArrayList found = contents(path(name)).split('\n');
        QCOMPARE(found.takeLast(), QByteArray());
        all += found;
    }
    std::ranges::sort(all);
    QCOMPARE(all.size(), qsizetype(writers * lines));
    for (int i = 0; i < writers * lines; ++i)
        QCOMPARE(QByteArray(all.at(i) + '\n'), numbered(i));
}

void TestLogFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("why");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("Is a directory");
    QTest::newRow("no such folder") << QStringLiteral("none/log")
                                    << QStringLiteral("No such file or directory");
    QTest::newRow("FIFO without a reader")
        << QStringLiteral("fifo") << QStringLiteral("No such device or address");
    QTest::newRow("device") << QStringLiteral("/dev/full") << QStringLiteral("it is not a regular file");
    QTest::newRow("symbolic link") << QStringLiteral("link")
                                   << QStringLiteral("Too many levels of symbolic links");
}

void TestLogFile::refusesWhatIsNoFile()
{
    QFETCH(const QString, place);
    QFETCH(const QString, why);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("fifo"))).constData(), 0600), 0);
    QVERIFY(QFile::link(path(QStringLiteral("elsewhere")), path(QStringLiteral("link"))));
    const QString name = QDir(m_folder->path()).absoluteFilePath(place);
    const Result<LogFile> file = LogFile::open(QFile::encodeName(name), {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, core::Error::Kind::Output);
    QCOMPARE(inEnglish(file.error()),
             QStringLiteral("The log cannot be written to “%1”: %2.").arg(name, why));
    QVERIFY(!QFile::exists(path(QStringLiteral("elsewhere"))));
}

void TestLogFile::reportsAFullDisk()
{
    LogFile file = opened();
    QVERIFY(file.append("one\n"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = 6;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const Result<void> part = file.append("two\n");
    const Result<void> none = file.append("three\n");
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!part);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, core::Error::Kind::Output);
}

NEWFACES_TEST(tst_logfile, TestLogFile, QCoreApplication)
#include "tst_logfile.moc"
