// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"
#include "support/testmain.h"
#include "tokendesk.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

using clitest::Program;
using clitest::Ran;
using clitest::TokenDesk;
using support::PrivateKeyring;

namespace {

const QByteArray mine = "a-token-that-i-have-set";
const QString api = QStringLiteral("api");
const QString serve = QStringLiteral("serve --port 0");

} // namespace

/// The token that `newfaces serve` creates, stores and requires.
class TestPortToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
    }

    void init()
    {
        m_desk = std::make_unique<TokenDesk>();
        QVERIFY(m_desk->openKeyring());
    }

    void cleanup() { m_desk.reset(); }

    void isMadeOnceAndKept()
    {
        QCOMPARE(m_desk->keyring.kept(api), QByteArray());
        const Ran first = served({}, 401);
        QCOMPARE(first.code, 0);
        const QByteArray made = m_desk->keyring.kept(api);
        QCOMPARE(made.size(), 64);
        QVERIFY(!first.out.contains(made) && !first.err.contains(made));

        QCOMPARE(served(made, 200).code, 0);
        QCOMPARE(m_desk->keyring.kept(api), made);
    }

    void isTheOneThatWasSet()
    {
        QCOMPARE(m_desk->pipe(QStringLiteral("token set api"), mine).code, 0);
        QCOMPARE(served(mine, 200).code, 0);
        QCOMPARE(served("another", 401).code, 0);
    }

    void environmentWins()
    {
        m_desk->program.environment.insert(QStringLiteral("NEWFACES_PORT_TOKEN"),
                                           QStringLiteral("the-one-of-the-environment"));
        QCOMPARE(served("the-one-of-the-environment", 200).code, 0);
        QCOMPARE(m_desk->keyring.kept(api), QByteArray());
    }

    void refusesOneThatCanBeGuessed()
    {
        const Ran set = m_desk->pipe(QStringLiteral("token set api"), "only-nineteen-bytes");
        QCOMPARE(set.code, 2);
        QVERIFY2(set.err.contains("at least 20 characters"), set.err.constData());
        QCOMPARE(m_desk->keyring.kept(api), QByteArray());

        m_desk->program.environment.insert(QStringLiteral("NEWFACES_PORT_TOKEN"), QStringLiteral("x"));
        const Ran ran = m_desk->program.run(serve);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("at least 20 characters"), ran.err.constData());
    }

    void startsOnlyWithAKeychain()
    {
        m_desk->keyring.stopService();
        const Ran ran = m_desk->program.run(serve);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("This system has no keychain"), ran.err.constData());
        QVERIFY2(ran.err.contains("NEWFACES_PORT_TOKEN"), ran.err.constData());
    }

    /// A locked keyring may contain a token, which must not be overwritten.
    void startsOnlyWithAnOpenKeychain()
    {
        QCOMPARE(m_desk->pipe(QStringLiteral("token set api"), mine).code, 0);
        QVERIFY(m_desk->keyring.lock());
        const Ran ran = m_desk->program.run(serve);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("The keychain is locked"), ran.err.constData());
        QVERIFY(m_desk->keyring.unlock());
        QCOMPARE(m_desk->keyring.kept(api), mine);
    }

private:
    /// The result of a run that answered a request with this token with that status.
    Ran served(const QByteArray &token, int status) const
    {
        const std::unique_ptr<QProcess> process = m_desk->program.start(serve);
        const quint16 port = clitest::portOf(*process);
        const QByteArray answer =
            clitest::askPort(port, "/v1/status", "Authorization: Bearer " + token + "\r\n");
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
        Ran ran = Program::end(*process);
        if (!answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status)))) {
            qWarning("%s", answer.constData());
            ran.code = -1;
        }
        return ran;
    }

    std::unique_ptr<TokenDesk> m_desk;
};

NEWFACES_TEST(tst_porttoken, TestPortToken, QCoreApplication)
#include "tst_porttoken.moc"
