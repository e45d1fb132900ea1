// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "serving.h"
#include "support/fakegithub.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

namespace {

/// For example "2026-11-30T04:05:06.789Z 1234 info newfaces.net: text".
bool isEntry(const QByteArray &line)
{
    static const QRegularExpression entry(QStringLiteral(
        "\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\d+ (debug|info) newfaces\\.[a-z]+: "));
    return entry.match(QString::fromUtf8(line)).hasMatch();
}

/// Without the empty one at the end.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeLast();
    return lines;
}

bool areEntries(const QByteArray &text)
{
    const QByteArrayList lines = linesOf(text);
    return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), isEntry);
}

} // namespace

/// The log as users get it: --verbose and NEWFACES_LOG.
class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void verboseShowsWhatIsDone_data();
    void verboseShowsWhatIsDone();
    void verboseIsNoOptionAfterTwoDashes();
    void verboseIsInTheHelp();
    void showsCommandLinesOfGit();
    void showsRefusalsOfThePort();
    void showsTheWindow();
    void writesAFile();
    void takesARelativeName();
    void failsForNoFile();
    void mixesWithNoOtherFile();

private:
    void setVariable(const char *name, const QString &value)
    {
        m_program->environment.insert(QString::fromLatin1(name), value);
    }
    QString logFile() const { return m_program->file(QStringLiteral("the.log")); }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestLogging::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(QStringLiteral("acme"), {QStringLiteral("anvil"), {commit("ed", "2021-06-01")}});
    m_program = std::make_unique<Program>(m_github->api());
}

void TestLogging::cleanup()
{
    m_program.reset();
    m_github.reset();
}

void TestLogging::verboseShowsWhatIsDone_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("before") << QStringLiteral("--verbose contributors acme");
    QTest::newRow("between") << QStringLiteral("contributors --verbose acme");
    QTest::newRow("after") << QStringLiteral("contributors acme --verbose");
    QTest::newRow("twice") << QStringLiteral("--verbose contributors acme --verbose");
}

void TestLogging::verboseShowsWhatIsDone()
{
    QFETCH(const QString, arguments);
    const Ran silent = m_program->run(QStringLiteral("contributors acme"));
    QCOMPARE(silent.code, 0);
    QCOMPARE(silent.err, QByteArray());

    const Ran verbose = m_program->run(QString(arguments + QStringLiteral(" --full")));
    QCOMPARE(verbose.code, 0);
    QCOMPARE(verbose.out, silent.out);
    QVERIFY2(areEntries(verbose.err), verbose.err.constData());
    const QByteArray api = m_github->api().toEncoded();
    for (const QByteArray &expected :
         {QByteArray("newfaces.main: Newfaces "),
          QByteArray("github/api is " + api + " from NEWFACES_GITHUB_API"),
          QByteArray("newfaces.cli: command: contributors\n"),
          QByteArray("newfaces.sqlite is ready, version "),
          QByteArray("newfaces.engine: contributors acme: started\n"), QByteArray("newfaces.net: GET " + api),
          QByteArray(": 200, "), QByteArray("newfaces.engine: contributors acme: done ("),
          QByteArray("newfaces.main: exit code 0\n")})
        QVERIFY2(verbose.err.contains(expected),
                 QByteArray(expected + " is not in\n" + verbose.err).constData());
}

void TestLogging::verboseIsNoOptionAfterTwoDashes()
{
    const Ran ran = m_program->run(QStringLiteral("contributors -- --verbose"));
    QCOMPARE(ran.code, 2);
    QVERIFY2(!ran.err.contains("newfaces.main"), ran.err.constData());
}

void TestLogging::verboseIsInTheHelp()
{
    for (const char *arguments : {"--help", "help history", "--verbos"}) {
        const Ran ran = m_program->run(QString::fromLatin1(arguments));
        QVERIFY2(QByteArray(ran.out + ran.err).contains("--verbose"), arguments);
    }
}

void TestLogging::showsCommandLinesOfGit()
{
    const QTemporaryDir folder;
    const support::GitHistory history{folder.filePath(QStringLiteral("git/tool.git"))};
    support::FakeCommit made = commit("ann", "2020-01-05", 1);
    made.sha = history.add();
    const support::GitHost host{folder.path()};
    m_github->addRepository(QStringLiteral("git"), {QStringLiteral("tool"), {made}});
    setVariable("NEWFACES_GITHUB_GIT", host.url({}).toString());
    const Ran ran = m_program->run(QStringLiteral("contributors git --source git --verbose"));
    QCOMPARE(ran.code, 0);
    QVERIFY2(areEntries(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains(" clone --bare "), ran.err.constData());
    QVERIFY2(ran.err.contains("newfaces.git: git: exit code 0, "), ran.err.constData());
}

void TestLogging::showsRefusalsOfThePort()
{
    setVariable("NEWFACES_PORT_TOKEN", QString(40, u'p'));
    const std::unique_ptr<QProcess> process =
        m_program->start(QStringLiteral("serve --port 0 --quiet --verbose"));
    const quint16 port = clitest::portOf(*process);
    QVERIFY(port > 0);
    QVERIFY(clitest::askPort(port, "/v1/status?token=secret").startsWith("HTTP/1.1 401"));
    process->terminate();
    const Ran ran = Program::end(*process);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("newfaces.rest: refused: 401 "), ran.err.constData());
    QVERIFY2(ran.err.contains("newfaces.rest: GET /v1/status: 401, "), ran.err.constData());
    QVERIFY(!ran.err.contains("secret"));
}

void TestLogging::showsTheWindow()
{
    setVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    const std::unique_ptr<QProcess> process = m_program->start(QStringLiteral("--verbose"));
    QByteArray errors;
    const auto hasBegun = [&] {
        errors += process->readAllStandardError();
        return errors.contains("newfaces.config: file: ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 60'000);
    QVERIFY2(errors.contains("newfaces.main: Newfaces "), errors.constData());
    QCOMPARE(process->state(), QProcess::Running);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestLogging::writesAFile()
{
    setVariable("NEWFACES_LOG", logFile());
    for (int i = 0; i < 2; ++i) {
        const Ran ran = m_program->run(QStringLiteral("contributors acme"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
    }
    const QByteArray log = contents(logFile());
    QVERIFY2(areEntries(log), log.constData());
    QCOMPARE(log.count("exit code 0\n"), qsizetype(2));
    QVERIFY(log.contains("newfaces.net: GET "));
    QCOMPARE(QFile::permissions(logFile()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                              QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
}

void TestLogging::takesARelativeName()
{
    setVariable("NEWFACES_LOG", QStringLiteral("the.log"));
    QCOMPARE(m_program->run(QStringLiteral("history")).code, 0);
    QVERIFY(areEntries(contents(logFile())));
}

void TestLogging::failsForNoFile()
{
    const QByteArray expected = m_program->run(QStringLiteral("contributors acme")).out;
    setVariable("NEWFACES_LOG", QStringLiteral("/dev/full"));
    const Ran ran = m_program->run(QStringLiteral("contributors acme"));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, expected);
    QCOMPARE(ran.err, QByteArray("The log cannot be written to “/dev/full”: it is not a regular file.\n"));
}

/// If the caller has closed a stream, the next opened file would get its number.
void TestLogging::mixesWithNoOtherFile()
{
    setVariable("NEWFACES_LOG", logFile());
    QCOMPARE(m_program->runInShell(QStringLiteral("\"$0\" contributors acme 2>&- <&-")).code, 0);
    QCOMPARE(m_program->runInShell(QStringLiteral("\"$0\" contributors acme --verbose >&- 2>&-")).code, 1);
    const QByteArray log = contents(logFile());
    QVERIFY2(areEntries(log), log.constData());
    QCOMPARE(log.count("newfaces.main: exit code "), qsizetype(2));
}

NEWFACES_TEST(tst_logging, TestLogging, QCoreApplication)
#include "tst_logging.moc"
