// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using clitest::contents;
using clitest::Program;
using clitest::Ran;
using support::commit;

class TestArchiveCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void travels();
    void keepsWhatIsNewer();
    void backupTakesTheHistorysPlace();
    void help_data();
    void help();
    void backupHelpNamesWhatToRemove();
    void fails_data();
    void fails();

private:
    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
};

void TestArchiveCommand::init()
{
    m_github = std::make_unique<support::FakeGitHub>();
    m_github->addRepository(
        QStringLiteral("acme"),
        {QStringLiteral("anvil"), {commit("bo", "2020-03-01"), commit("al", "2020-01-05")}});
    m_program = std::make_unique<Program>(m_github->api());
}

void TestArchiveCommand::cleanup()
{
    m_program.reset();
    m_github.reset();
}

void TestArchiveCommand::travels()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    const Ran written = m_program->run(QStringLiteral("export acme.json acme"));
    QCOMPARE(written.err, QByteArray());
    QCOMPARE(written.out, QByteArray("Exported “acme” to “acme.json”: 1 repository with 2 commits.\n"));
    QCOMPARE(written.code, 0);

    const QString answer = QStringLiteral("contributors acme --offline --format csv");
    const Ran here = m_program->run(answer);
    const Program other(m_github->api());
    const Ran taken = other.run({QStringLiteral("import"), m_program->file(QStringLiteral("acme.json"))});
    QCOMPARE(taken.err, QByteArray());
    QCOMPARE(taken.out, QByteArray("Imported “acme”: 1 repository with 2 commits.\n"));
    QCOMPARE(taken.code, 0);
    const Ran there = other.run(answer);
    QCOMPARE(there.code, 0);
    QCOMPARE(there.out, here.out);
    QVERIFY(there.out.contains("anvil,2020-03,1\n"));
}

void TestArchiveCommand::keepsWhatIsNewer()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    QCOMPARE(m_program->run(QStringLiteral("export all.json")).code, 0);
    const Ran taken = m_program->run(QStringLiteral("import all.json"));
    QCOMPARE(taken.code, 0);
    QCOMPARE(taken.out, QByteArray("Imported “acme”: 0 repositories with 0 commits.\n"
                                   "Kept 1 repository unchanged: the file is not newer.\n"));
}

void TestArchiveCommand::backupTakesTheHistorysPlace()
{
    QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    const Ran copied = m_program->run(QStringLiteral("backup copy.sqlite"));
    QCOMPARE(copied.err, QByteArray());
    QCOMPARE(copied.out, QByteArray("Copied the whole history to “copy.sqlite”.\n"));
    QCOMPARE(copied.code, 0);

    const Program other(m_github->api());
    QVERIFY(QDir().mkpath(other.dataFolder()));
    QVERIFY(QFile::copy(m_program->file(QStringLiteral("copy.sqlite")),
                        other.dataFolder() + QStringLiteral("/newfaces.sqlite")));
    QCOMPARE(other.run(QStringLiteral("history")).out, m_program->run(QStringLiteral("history")).out);
}

void TestArchiveCommand::help_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("export --help") << QByteArray("Usage: newfaces export FILE [OWNER ...]\n");
    QTest::newRow("help import") << QByteArray("Usage: newfaces import FILE\n");
    QTest::newRow("backup -h") << QByteArray("Usage: newfaces backup FILE\n");
}

void TestArchiveCommand::help()
{
    QFETCH(const QByteArray, usage);
    const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(usage), ran.out.constData());
}

void TestArchiveCommand::backupHelpNamesWhatToRemove()
{
    const Ran ran = m_program->run(QStringLiteral("backup --help"));
    for (const QByteArray &file : {QByteArray("newfaces.sqlite-wal"), QByteArray("newfaces.sqlite-shm")})
        QVERIFY2(ran.out.contains(file), ran.out.constData());
}

void TestArchiveCommand::fails_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("import") << 2 << QByteArray("See newfaces import --help.");
    QTest::newRow("export a.json acme/anvil") << 2 << QByteArray("See newfaces export --help.");
    QTest::newRow("export a.json") << 1 << QByteArray("nothing has been looked up yet");
    QTest::newRow("export a.json acme") << 1 << QByteArray("Nothing is stored about “acme”");
    QTest::newRow("import nothing.json") << 1 << QByteArray("“nothing.json” cannot be imported. ");
    QTest::newRow("import /dev/zero")
        << 1 << QByteArray("“/dev/zero” cannot be imported. It is not a regular file.");
    QTest::newRow("import pipe") << 1 << QByteArray("“pipe” cannot be imported. It is not a regular file.");
    QTest::newRow("import data") << 1 << QByteArray("“data” cannot be imported. It is not a regular file.");
    QTest::newRow("import data/newfaces.sqlite") << 1 << QByteArray("The file is not an export of Newfaces.");
    QTest::newRow("backup data/newfaces.sqlite") << 1 << QByteArray("it is Newfaces' own database");
    QTest::newRow("backup nowhere/copy") << 1 << QByteArray("“nowhere/copy” cannot be written");
}

void TestArchiveCommand::fails()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, err);
    QCOMPARE(m_program->run(QStringLiteral("history")).code, 0); // creates the database
    QCOMPARE(::mkfifo(QFile::encodeName(m_program->file(QStringLiteral("pipe"))).constData(), 0600), 0);
    const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(err), ran.err.constData());
    QVERIFY(!QFile::exists(m_program->file(QStringLiteral("a.json"))));
}

NEWFACES_TEST(tst_archivecommand, TestArchiveCommand, QCoreApplication)

#include "tst_archivecommand.moc"
