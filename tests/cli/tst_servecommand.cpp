// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "serving.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using clitest::Program;
using clitest::Ran;
using support::commit;

/// `newfaces serve`, as a user or a service manager starts it.
class TestServeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(QStringLiteral("acme"),
                                {QStringLiteral("rocket"), {commit("ann", "2020-01-05", 1)}});
        m_program = std::make_unique<Program>(m_github->api());
    }

    void cleanup()
    {
        m_process.reset();
        m_program.reset();
    }

    void servesUntilItIsTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("ended") << SIGTERM;
    }

    void servesUntilItIsTold()
    {
        QFETCH(const int, signal);
        m_program->environment.insert(QStringLiteral("NEWFACES_PORT_TOKEN"),
                                      QStringLiteral("the-token-of-this-port"));
        start(QStringLiteral("serve --port 0"));
        QVERIFY(ask("/v1/contributors/acme?wait=60", "Authorization: Bearer the-token-of-this-port\r\n")
                    .startsWith("HTTP/1.1 200"));
        QVERIFY(
            ask("/v1/status?token=the-token-of-this-port", "Authorization: Bearer the-token-of-this-porT\r\n")
                .startsWith("HTTP/1.1 401"));
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
        const Ran ran = Program::end(*m_process);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray());
        const QByteArrayList lines = ran.err.split('\n');
        QVERIFY2(lines.at(0).contains("GET /v1/contributors/acme 200 "), ran.err.constData());
        QVERIFY2(lines.at(1).contains("GET /v1/status 401 "), ran.err.constData());
        QVERIFY(!ran.err.contains("the-toke"));
    }

    void stopsAtOnceAndGoesOnLater()
    {
        m_github->http().hold();
        start(QStringLiteral("serve --port 0 --no-token --quiet"));
        QVERIFY(ask("/v1/contributors/acme").startsWith("HTTP/1.1 202"));
        QTRY_VERIFY(m_github->http().inFlight() > 0);
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
        const Ran ran = Program::end(*m_process);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        m_github->http().release();
        QCOMPARE(m_program->run(QStringLiteral("contributors acme --quiet")).code, 0);
    }

    void fails_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("no token") << QStringLiteral("serve --port 0") << 1
                                  << QByteArray("NEWFACES_PORT_TOKEN");
        QTest::newRow("no number") << QStringLiteral("serve --port x") << 2
                                   << QByteArray("--port must be a number");
        QTest::newRow("too large") << QStringLiteral("serve --port 65536") << 2
                                   << QByteArray("--port must be a number");
        for (const char *port : {"80", "1023", "-1"}) {
            QTest::newRow(port) << QStringLiteral("serve --port ") + QLatin1String(port) << 2
                                << QByteArray("--port must be a number from 1024 to 65535");
        }
        QTest::newRow("a word too many") << QStringLiteral("serve now") << 2 << QByteArray("“now”");
        QTest::newRow("no such option") << QStringLiteral("serve --public") << 2 << QByteArray("public");
    }

    void fails()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QByteArray, sentence);
        const Ran ran = m_program->run(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(sentence), ran.err.constData());
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ran ran = m_program->run(QStringLiteral("serve --no-token --port ") + port);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(port.toLatin1()), ran.err.constData());
    }

private:
    /// Waits until it listens.
    void start(const QString &arguments)
    {
        m_process = m_program->start(arguments);
        m_port = clitest::portOf(*m_process);
        QVERIFY(m_port != 0);
    }

    QByteArray ask(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return clitest::askPort(m_port, target, headers);
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

NEWFACES_TEST(tst_servecommand, TestServeCommand, QCoreApplication)
#include "tst_servecommand.moc"
