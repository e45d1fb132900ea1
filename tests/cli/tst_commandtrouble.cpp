// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

namespace {

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void signalTo(const QProcess &process, int number)
{
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
}

/// Whether a process has a handler for a signal.
bool catches(const QProcess &process, int number)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const QByteArray label = "SigCgt:";
    const QByteArray mask = text.mid(text.indexOf(label) + label.size()).trimmed().left(16);
    return ((mask.toULongLong(nullptr, 16) >> (number - 1)) & 1U) != 0;
}

} // namespace

/// Tests how commands report failures of their environment.
class TestCommandTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void repositoriesThatCannotBeRead();
    void unreachableHost();
    void refusedToken();
    void fullDisk();
    void fullOutputDevice();
    void closedPipe();
    void closedOutput();
    void unwritableTargets_data();
    void unwritableTargets();
    void oldOutputStaysWhole();
    void damagedDatabase();
    void dataFolderIsAFile();
    void interrupted_data();
    void interrupted();
    void interruptedAtAPipe_data();
    void interruptedAtAPipe();
    void goesOnAfterAnInterruption();
    void waitsForTheQuota_data();
    void waitsForTheQuota();
    void tokenStaysSecret();

private:
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestCommandTrouble::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(QStringLiteral("solo"), {QStringLiteral("only"), {commit("ed", "2021-06-01")}});
    m_program = std::make_unique<Program>(m_github->api());
}

void TestCommandTrouble::cleanup()
{
    m_program.reset();
    m_github.reset();
}

void TestCommandTrouble::repositoriesThatCannotBeRead()
{
    using support::Trouble;
    m_github->addRepository(QStringLiteral("solo"), {QStringLiteral("banned")});
    m_github->setTrouble(QStringLiteral("solo"), QStringLiteral("banned"), Trouble::Blocked);
    m_github->addRepository(QStringLiteral("solo"), {QStringLiteral("gone")});
    m_github->setTrouble(QStringLiteral("solo"), QStringLiteral("gone"), Trouble::Vanished);
    m_github->addRepository(QStringLiteral("solo"), {QStringLiteral("empty")});

    const Ran ran = m_program->run(QStringLiteral("contributors solo --format csv --quiet"));
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray("repository,month,new_contributors\nonly,2021-06,1\n"));
    QVERIFY2(ran.err.startsWith("2 of 4 repositories of solo could not be read:\n  banned: "),
             ran.err.constData());
    QVERIFY(ran.err.contains("\n  gone: "));
    QCOMPARE(m_program->run(QStringLiteral("contributors solo --offline")).code, 3);
}

void TestCommandTrouble::unreachableHost()
{
    m_program->environment.insert(QStringLiteral("NEWFACES_GITHUB_API"),
                                  QStringLiteral("http://127.0.0.1:%1").arg(support::closedPort()));
    const Ran ran = m_program->run(QStringLiteral("contributors solo"));
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

void TestCommandTrouble::refusedToken()
{
    m_github->refuseToken("wrong-token-4711");
    m_program->environment.insert(QStringLiteral("GITHUB_TOKEN"), QStringLiteral("wrong-token-4711"));
    const Ran ran = m_program->run(QStringLiteral("contributors solo"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("GitHub refuses this token"), ran.err.constData());
    QVERIFY(!ran.err.contains("4711"));
}

void TestCommandTrouble::fullDisk()
{
    const Ran ran = m_program->runInShell(QStringLiteral("\"$0\" contributors solo >/dev/full"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("Standard output cannot be written: "), ran.err.constData());
}

void TestCommandTrouble::fullOutputDevice()
{
    const Ran ran = m_program->run(QStringLiteral("contributors solo --output /dev/full"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("“/dev/full” cannot be written: "), ran.err.constData());
    const QFileInfo device(QStringLiteral("/dev/full"));
    QVERIFY(device.exists() && !device.isFile());
}

void TestCommandTrouble::closedPipe()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    const std::unique_ptr<QProcess> process = m_program->make();
    process->setChildProcessModifier([out = ends[1]] { ::dup2(out, STDOUT_FILENO); });
    process->start(QStringLiteral(NEWFACES_PROGRAM),
                   {QStringLiteral("contributors"), QStringLiteral("solo")});
    const Ran ran = Program::end(*process);
    ::close(ends[1]);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("Standard output cannot be written: "), ran.err.constData());
}

void TestCommandTrouble::closedOutput()
{
    const Ran ran = m_program->runInShell(QStringLiteral("\"$0\" contributors solo >&-"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith("Standard output cannot be written: "), ran.err.constData());
    // Nor was it written to the database, which might have got the number of the closed stream.
    QCOMPARE(m_program->run(QStringLiteral("contributors solo --offline")).code, 0);
}

void TestCommandTrouble::unwritableTargets_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");

    QTest::newRow("no such folder") << QStringLiteral("--output") << QStringLiteral("/no/such/folder/a.csv");
    QTest::newRow("a folder") << QStringLiteral("--output") << QStringLiteral("/");
    QTest::newRow("chart, no such folder") << QStringLiteral("--chart") << QStringLiteral("/no/such/a.png");
    QTest::newRow("a folder that takes no files")
        << QStringLiteral("--output") << QStringLiteral("/proc/a.csv");
}

void TestCommandTrouble::unwritableTargets()
{
    QFETCH(const QString, option);
    QFETCH(const QString, file);
    const Ran ran = m_program->run({QStringLiteral("contributors"), QStringLiteral("solo"), option, file});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    const QByteArray start = QByteArray("“" + file.toUtf8() + "” cannot be written: ");
    QVERIFY2(ran.err.startsWith(start), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(m_github->http().count(), 0);
}

void TestCommandTrouble::oldOutputStaysWhole()
{
    const QString file = m_program->file(QStringLiteral("answer.csv"));
    put(file, "old");
    const QStringList words = {QStringLiteral("--format=csv"), QStringLiteral("--output"), file};
    QCOMPARE(
        m_program->run(QStringList{QStringLiteral("contributors"), QStringLiteral("nobody")} + words).code,
        1);
    QCOMPARE(contents(file), QByteArray("old"));
    QCOMPARE(m_program->run(QStringList{QStringLiteral("contributors"), QStringLiteral("solo")} + words).code,
             0);
    QVERIFY(contents(file).contains("only,2021-06,1"));
}

void TestCommandTrouble::damagedDatabase()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors solo")).code, 0);
    const QDir folder(m_program->dataFolder());
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files)
        put(file.filePath(), QByteArray(8192, 'x'));

    const Ran ran = m_program->run(QStringLiteral("contributors solo"));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("total"));
    QVERIFY2(ran.err.contains(m_program->dataFolder().toUtf8()), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(m_program->run(QStringLiteral("contributors solo")).err, QByteArray());
}

void TestCommandTrouble::dataFolderIsAFile()
{
    put(m_program->dataFolder(), "a file");
    for (const QString &command : {QStringLiteral("contributors solo idle"), QStringLiteral("history")}) {
        const Ran ran = m_program->run(command);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(m_program->dataFolder().toUtf8()), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }
    QCOMPARE(contents(m_program->dataFolder()), QByteArray("a file"));
    QCOMPARE(m_github->http().count(), 0);
}

void TestCommandTrouble::interrupted_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("the system's wish") << SIGTERM;
}

void TestCommandTrouble::interrupted()
{
    QFETCH(const int, signal);
    m_github->http().hold();
    const std::unique_ptr<QProcess> process = m_program->start(QStringLiteral("contributors solo"));
    QVERIFY(m_github->http().waitForInFlight(1));
    signalTo(*process, signal);
    const Ran ran = Program::end(*process);
    QCOMPARE(ran.code, 130);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
}

void TestCommandTrouble::interruptedAtAPipe_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a pipe that nobody writes to") << QStringLiteral("profile --from pipe");
    QTest::newRow("standard input that says nothing") << QStringLiteral("profile --from -");
}

/// Waiting for a list on a pipe ends with a signal.
void TestCommandTrouble::interruptedAtAPipe()
{
    QFETCH(const QString, command);
    QCOMPARE(::mkfifo(QFile::encodeName(m_program->file(QStringLiteral("pipe"))).constData(), 0600), 0);
    const std::unique_ptr<QProcess> process = m_program->start(command);
    QTRY_VERIFY(catches(*process, SIGTERM));
    signalTo(*process, SIGTERM);
    const Ran ran = Program::end(*process);
    QCOMPARE(ran.code, 130);
}

void TestCommandTrouble::goesOnAfterAnInterruption()
{
    m_github->addRepository(
        QStringLiteral("solo"),
        {QStringLiteral("big"), support::commits(500, QStringLiteral("ed"), QStringLiteral("2020-01-05"))});
    // The third page is never answered.
    m_github->setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
        if (!seen.path.endsWith(u"/big/commits") || seen.queryItem(QStringLiteral("page")) != u"3")
            return std::nullopt;
        support::Reply reply;
        reply.fault = support::Fault::Silent;
        return reply;
    });
    const std::unique_ptr<QProcess> process = m_program->start(QStringLiteral("contributors solo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_github->count(QStringLiteral("page=3")) > 0, 60'000);
    signalTo(*process, SIGINT);
    const Ran interruptedRun = Program::end(*process);
    QCOMPARE(interruptedRun.code, 130);
    QCOMPARE(interruptedRun.err, QByteArray("Stopped. Everything read so far is stored.\n"));

    m_github->setInterceptor({});
    const Ran ran = m_program->run(QStringLiteral("contributors solo --format json"));
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("\"commits\": 500"), ran.out.constData());
}

void TestCommandTrouble::waitsForTheQuota_data()
{
    QTest::addColumn<bool>("quiet");

    QTest::newRow("told") << false;
    QTest::newRow("--quiet") << true;
}

void TestCommandTrouble::waitsForTheQuota()
{
    QFETCH(const bool, quiet);
    const core::Instant later = core::now() + std::chrono::hours(1);
    m_github->setQuota(core::Quota{60, 2, later});
    const std::unique_ptr<QProcess> process = m_program->start(
        quiet ? QStringLiteral("contributors solo --quiet") : QStringLiteral("contributors solo"));
    QVERIFY(m_github->http().waitForCount(2));
    QVERIFY(m_github->http().waitForInFlight(0));
    QByteArray said;
    process->setReadChannel(QProcess::StandardError);
    while (!quiet && !said.contains('\n') && process->waitForReadyRead(60'000))
        said += process->readAllStandardError();
    signalTo(*process, SIGINT);
    const Ran ran = Program::end(*process);
    said += ran.err;
    QCOMPARE(ran.code, 130);
    QCOMPARE(said.count("GitHub's quota is used up. Continuing at "), quiet ? 0 : 1);
    QCOMPARE(said.count('\n'), quiet ? 1 : 2);
}

void TestCommandTrouble::tokenStaysSecret()
{
    const QByteArray token = "ghp_verysecret0815";
    m_program->environment.insert(QStringLiteral("GITHUB_TOKEN"), QString::fromLatin1(token));
    QByteArray printed;
    for (const QString &command :
         {QStringLiteral("contributors solo nobody --format json --people"), QStringLiteral("history"),
          QStringLiteral("contributors solo --token %1").arg(QStringLiteral("x")),
          QStringLiteral("--help")}) {
        const Ran ran = m_program->run(command);
        printed += ran.out + ran.err;
    }
    QVERIFY(printed.contains("first_commit"));
    QVERIFY(!printed.contains(token));
    QVERIFY(!printed.contains("0815"));

    // The token was used, but is in no file.
    const std::vector<support::Seen> seen = m_github->http().seen();
    QVERIFY(!seen.empty());
    QCOMPARE(seen.front().headers.value("authorization"), QByteArray("Bearer " + token));
    int files = 0;
    QDirIterator all(m_program->dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        QVERIFY2(!contents(file).contains("0815"), qPrintable(file));
        ++files;
    }
    QVERIFY(files > 0);
}

NEWFACES_TEST(tst_commandtrouble, TestCommandTrouble, QCoreApplication)
#include "tst_commandtrouble.moc"
