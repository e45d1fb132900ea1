// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/session.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using logging::Session;

namespace {

Q_LOGGING_CATEGORY(ours, "newfaces.test", QtWarningMsg)
Q_LOGGING_CATEGORY(theirs, "qt.test", QtWarningMsg)

/// Captures what is written to standard error while it exists.
class StandardError
{
public:
    explicit StandardError(const QString &file)
        : m_file(file)
        , m_before(::dup(STDERR_FILENO))
    {
        const int opened = ::open(QFile::encodeName(file).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
        ::dup2(opened, STDERR_FILENO);
        ::close(opened);
    }
    ~StandardError() { end(); }
    StandardError(const StandardError &) = delete;
    StandardError &operator=(const StandardError &) = delete;

    QByteArray end()
    {
        if (m_before >= 0) {
            ::dup2(m_before, STDERR_FILENO);
            ::close(m_before);
            m_before = -1;
        }
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_file;
    int m_before;
};

QStringList passedOn;

void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    passedOn << text;
}

} // namespace

/// What is logged where, and what is not.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesWhereItIsAskedTo_data();
    void writesWhereItIsAskedTo();
    void endsWithItsLife();
    void keepsQtsDebugMessagesOut();
    void writesWholeLinesOfAllThreads();
    void reportsAFileThatCannotBeWrittenOnce_data();
    void reportsAFileThatCannotBeWrittenOnce();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray logFile() const { return QFile::encodeName(path(QStringLiteral("log"))); }
    QByteArray logged() const
    {
        QFile file(path(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_before = nullptr;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    passedOn.clear();
    m_before = qInstallMessageHandler(passOn);
}

void TestSession::cleanup()
{
    qInstallMessageHandler(m_before);
    m_folder.reset();
}

void TestSession::writesWhereItIsAskedTo_data()
{
    QTest::addColumn<bool>("toStandardError");
    QTest::addColumn<bool>("toFile");
    QTest::newRow("nowhere") << false << false;
    QTest::newRow("standard error") << true << false;
    QTest::newRow("file") << false << true;
    QTest::newRow("both") << true << true;
}

void TestSession::writesWhereItIsAskedTo()
{
    QFETCH(const bool, toStandardError);
    QFETCH(const bool, toFile);
    StandardError error(path(QStringLiteral("stderr")));
    {
        const Session session({toStandardError, toFile ? logFile() : QByteArray()});
        qCInfo(ours, "hello\nthere");
    }
    const QByteArray written = error.end();
    QCOMPARE(written.contains("info newfaces.test: hello\\nthere\n"), toStandardError);
    QCOMPARE(written.isEmpty(), !toStandardError);
    QCOMPARE(logged().contains("info newfaces.test: hello\\nthere\n"), toFile);
    QCOMPARE(passedOn, QStringList());
}

void TestSession::endsWithItsLife()
{
    std::optional<Session> session;
    session.emplace(logging::Options{.file = logFile()});
    QVERIFY(ours().isDebugEnabled());
    QVERIFY(!theirs().isDebugEnabled());
    session.reset();
    QVERIFY(!ours().isDebugEnabled());
    QVERIFY(!ours().isInfoEnabled());
    qCWarning(ours, "after");
    QCOMPARE(passedOn, QStringList(QStringLiteral("after")));
    QCOMPARE(logged(), QByteArray());
}

/// Even if the user has enabled them: those of Qt's network classes show headers.
void TestSession::keepsQtsDebugMessagesOut()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.test=true"));
    {
        const Session session({.file = logFile()});
        qCDebug(theirs, "a header");
        qCInfo(theirs, "another header");
        qCWarning(theirs, "a warning");
    }
    QLoggingCategory::setFilterRules(QString());
    QVERIFY2(logged().endsWith("warning qt.test: a warning\n"), logged().constData());
    QCOMPARE(logged().count('\n'), qsizetype(1));
    QCOMPARE(passedOn, QStringList({QStringLiteral("a header"), QStringLiteral("another header"),
                                    QStringLiteral("a warning")}));
}

void TestSession::writesWholeLinesOfAllThreads()
{
    constexpr int threads = 4;
    constexpr int lines = 200;
    {
        const Session session({.file = logFile()});
        std::vector<std::jthread> writers;
        writers.reserve(threads);
        for (int i = 0; i < threads; ++i) {
            writers.emplace_back([] {
                for (int line = 0; line < lines; ++line)
                    qCInfo(ours, "line %d.", line);
            });
        }
    }
    const QByteArrayList all = logged().split('\n');
    QCOMPARE(all.size(), qsizetype(threads * lines + 1));
    QVERIFY(std::all_of(all.begin(), all.end() - 1,
                        [](const QByteArray &line) { return line.count(": ") == 1 && line.endsWith('.'); }));
}

void TestSession::reportsAFileThatCannotBeWrittenOnce_data()
{
    QTest::addColumn<bool>("atFirst");
    QTest::newRow("from the beginning") << true;
    QTest::newRow("later") << false;
}

void TestSession::reportsAFileThatCannotBeWrittenOnce()
{
    QFETCH(const bool, atFirst);
    const QString folder = path(QStringLiteral("folder"));
    if (!atFirst)
        QVERIFY(QDir().mkdir(folder));
    const QString file = folder + QStringLiteral("/log");
    StandardError error(path(QStringLiteral("stderr")));
    {
        const Session session({.file = QFile::encodeName(file)});
        QDir(folder).removeRecursively();
        for (int i = 0; i < 3; ++i)
            qCInfo(ours, "hello");
    }
    QCOMPARE(
        error.end(),
        QStringLiteral("The log cannot be written to “%1”: No such file or directory.\n").arg(file).toUtf8());
    QCOMPARE(passedOn, QStringList());
}

NEWFACES_TEST(tst_session, TestSession, QCoreApplication)
#include "tst_session.moc"
