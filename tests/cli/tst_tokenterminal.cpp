// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "terminal.h"
#include "tokendesk.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <termios.h>

using clitest::Program;
using clitest::Ran;
using clitest::Terminal;
using clitest::TokenDesk;
using support::PrivateKeyring;

namespace {

const QByteArray typedToken = "ghp_typed0815";
const QByteArray prompt = "Token for GitHub (not shown): ";

bool areSame(const termios &one, const termios &other)
{
    return one.c_lflag == other.c_lflag && one.c_iflag == other.c_iflag && one.c_oflag == other.c_oflag &&
           std::equal(std::begin(one.c_cc), std::end(one.c_cc), std::begin(other.c_cc));
}

} // namespace

/// `newfaces token set` on a terminal.
class TestTokenTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
        if (!Terminal().isThere())
            QSKIP("There are no pseudo terminals.");
    }

    void showsNothingThatIsTyped_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("a token") << QByteArray(typedToken + '\n') << 0 << typedToken;
        QTest::newRow("corrected") << QByteArray("xyz\x7f\x7f\x7f" + typedToken + '\n') << 0 << typedToken;
        QTest::newRow("nothing") << QByteArray("\n") << 2 << QByteArray();
        QTest::newRow("the end") << QByteArray("\x04") << 2 << QByteArray();
        QTest::newRow("Ctrl-C") << QByteArray("\x03") << 130 << QByteArray();
        QTest::newRow("Ctrl-C on the way") << QByteArray(typedToken + '\x03') << 130 << QByteArray();
    }

    void showsNothingThatIsTyped()
    {
        QFETCH(const QByteArray, keys);
        TokenDesk desk;
        QVERIFY(desk.openKeyring());
        const Terminal terminal;
        const termios before = terminal.settings();
        const std::unique_ptr<QProcess> process = startAsking(desk, terminal);
        terminal.type(keys);
        const Ran ran = Program::end(*process);
        QTEST(ran.code, "code");
        QCOMPARE(terminal.shown().trimmed(), QByteArray());
        QVERIFY(areSame(terminal.settings(), before));
        QVERIFY((before.c_lflag & ECHO) != 0);
        QVERIFY(!ran.out.contains("0815") && !ran.err.contains("0815"));
        QTEST(desk.keptForGitHub(), "kept");
    }

    void leavesTheTerminalAsItWas_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("told to end") << SIGTERM;
        QTest::newRow("interrupted from elsewhere") << SIGINT;
        QTest::newRow("its terminal is closed") << SIGHUP;
    }

    void leavesTheTerminalAsItWas()
    {
        QFETCH(const int, signal);
        const TokenDesk desk;
        const Terminal terminal;
        const termios before = terminal.settings();
        const std::unique_ptr<QProcess> process = startAsking(desk, terminal);
        ::kill(static_cast<pid_t>(process->processId()), signal);
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(process->exitCode(), signal);
        QVERIFY(areSame(terminal.settings(), before));
    }

private:
    static std::unique_ptr<QProcess> startAsking(const TokenDesk &desk, const Terminal &terminal)
    {
        std::unique_ptr<QProcess> process = desk.program.make();
        process->setStandardInputFile(terminal.name());
        process->start(QStringLiteral(NEWFACES_PROGRAM), QStringLiteral("token set github").split(u' '));
        process->setReadChannel(QProcess::StandardError);
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() >= prompt.size(), 60'000);
            QCOMPARE(process->readAllStandardError(), prompt);
            QVERIFY((terminal.settings().c_lflag & ECHO) == 0);
        }();
        return process;
    }
};

NEWFACES_TEST(tst_tokenterminal, TestTokenTerminal, QCoreApplication)
#include "tst_tokenterminal.moc"
