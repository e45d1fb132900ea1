// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fakegithub.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <utility>

using clitest::Program;
using clitest::Ran;

/// A second start of the window: it shows what it was asked for in the first one, and then ends.
class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_github = std::make_unique<support::FakeGitHub>();
        m_github->addRepository(QStringLiteral("acme"),
                                {QStringLiteral("anvil"), {support::commit("ann", "2020-01-05")}});
        m_program = std::make_unique<Program>(m_github->api());
        QVERIFY(QDir().mkpath(runtime()));
        QVERIFY(QFile::setPermissions(runtime(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                     QFileDevice::ExeOwner));
        m_program->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_program->environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime());
        m_program->environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    void cleanup()
    {
        for (const std::unique_ptr<QProcess> &window : std::exchange(m_windows, {})) {
            window->kill();
            window->waitForFinished();
        }
        m_program.reset();
        m_github.reset();
    }

    void opensTheWindowOnAnOwner()
    {
        open(QStringLiteral("acme"));
        QTRY_VERIFY_WITH_TIMEOUT(m_github->http().count() > 0, 60000);
    }

    void passesOnAndEnds()
    {
        open(QString());
        for (const char *words : {"", "acme", "--window contributors acme", "--window"}) {
            const Ran ran = m_program->run(QString::fromLatin1(words));
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.code, 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_github->http().count() > 0, 60000);
    }

    void anotherFolderIsAnotherWindow()
    {
        open(QString());
        m_program->environment.insert(QStringLiteral("NEWFACES_DATA_DIR"),
                                      m_program->file(QStringLiteral("other")));
        open(QString());
        QCOMPARE(sockets(), 2);
    }

    void opensItsOwnWindowNextToAHungOne()
    {
        // It must not be stopped while it creates or locks the database.
        QCOMPARE(m_program->run(QStringLiteral("history")).code, 0);
        const QProcess &first = open(QString());
        QCOMPARE(m_program->run(QString()).code, 0);
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        QProcess &second = start(QStringLiteral("acme"));
        QByteArray said;
        const auto hasWarned = [&said, &second] {
            said += second.readAllStandardError(); // Qt may have something to say, too
            return said.contains(
                "Newfaces is already running, but does not answer. Another window is opened.\n");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasWarned(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(m_github->http().count() > 0, 60000);
        QCOMPARE(second.state(), QProcess::Running);
    }

    void replacesACrashedOne()
    {
        QProcess &crashed = open(QString());
        crashed.kill();
        QVERIFY(crashed.waitForFinished());
        QCOMPARE(sockets(), 1); // it left its socket
        const QProcess &next = start(QString());
        QTRY_COMPARE_WITH_TIMEOUT(owner(), next.processId(), 60000);
        QCOMPARE(m_program->run(QString()).code, 0);
        QCOMPARE(next.state(), QProcess::Running);
    }

    void refusesOtherWords_data()
    {
        QTest::addColumn<QByteArray>("err");
        QTest::newRow("histroy") << QByteArray("Unknown command “histroy”. Did you mean “history”?\n");
        QTest::newRow("--window acme zebra")
            << QByteArray("The window opens on one owner, repository or profile, not on “acme zebra”.\n");
        QTest::newRow("acme zebra") << QByteArray(
            "Unknown command “acme”. Did you mean “newfaces contributors acme”?\n");
    }

    void refusesOtherWords()
    {
        QFETCH(const QByteArray, err);
        const Ran ran = m_program->run(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(ran.err.startsWith(err), ran.err.constData());
        QCOMPARE(ran.code, 2);
    }

private:
    QString runtime() const { return m_program->file(QStringLiteral("run")); }

    int sockets() const
    {
        return static_cast<int>(
            QDir(runtime())
                .entryList({QStringLiteral("newfaces-????????????????")}, QDir::System | QDir::Files)
                .size());
    }

    QProcess &start(const QString &words)
    {
        m_windows.push_back(m_program->start(words));
        return *m_windows.back();
    }

    /// Starts a window, and waits until others can find it.
    QProcess &open(const QString &words)
    {
        const int before = sockets();
        QProcess &window = start(words);
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(sockets(), before + 1, 60000);
        }();
        return window;
    }

    /// The process that has the folder.
    qint64 owner() const
    {
        const QStringList locks = QDir(runtime()).entryList({QStringLiteral("*.lock")}, QDir::Files);
        return locks.isEmpty()
                   ? 0
                   : clitest::contents(runtime() + u'/' + locks.first()).split('\n')[0].toLongLong();
    }

    std::unique_ptr<support::FakeGitHub> m_github;
    std::unique_ptr<Program> m_program;
    std::vector<std::unique_ptr<QProcess>> m_windows;
};

NEWFACES_TEST(tst_secondstart, TestSecondStart, QCoreApplication)
#include "tst_secondstart.moc"
