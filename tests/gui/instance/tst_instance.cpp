// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/lookup.h"
#include "gui/instance/instance.h"
#include "gui/instance/windowrequest.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

#include <unistd.h>

using gui::Handover;
using gui::Instance;
using gui::WindowRequest;

/// One window for each data folder: who has it, and what later starts pass on.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_before = qgetenv("XDG_RUNTIME_DIR"); }
    void cleanupTestCase() { qputenv("XDG_RUNTIME_DIR", m_before); }

    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        m_folder = m_runtime->filePath(QStringLiteral("data"));
    }

    void passesOn()
    {
        Instance first;
        QCOMPARE(first.claim(m_folder), Instance::Claim::Ours);
        const QSignalSpy requests(&first, &Instance::requested);
        const Handover handover{{QStringLiteral("pallets/flask")}, "token-1"};
        QCOMPARE(passOn(handover), Instance::Answer::Received);
        QTRY_COMPARE(requests.size(), 1);
        QCOMPARE(requests[0][0].value<Handover>(), handover);
        QCOMPARE(passOn({}), Instance::Answer::Received);
        QTRY_COMPARE(requests.size(), 2);
    }

    void onlyOneHasTheFolder()
    {
        Instance first;
        QCOMPARE(first.claim(m_folder), Instance::Claim::Ours);
        Instance second;
        QCOMPARE(second.claim(m_folder), Instance::Claim::Taken);
        QCOMPARE(second.claim(m_runtime->filePath(QStringLiteral("other"))), Instance::Claim::Ours);
        QCOMPARE(first.claim(m_runtime->filePath(QStringLiteral("third"))), Instance::Claim::Ours);
        QCOMPARE(second.claim(m_folder), Instance::Claim::Ours); // the first one moved
    }

    void onlyTheUserCanConnect()
    {
        Instance first;
        QCOMPARE(first.claim(m_folder), Instance::Claim::Ours);
        const QFileInfo socket(Instance::socketFor(m_folder));
        QVERIFY(socket.exists());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther;
        QCOMPARE(socket.permissions() & others, QFileDevice::Permissions());
    }

    void oneFolderHasOneSocket()
    {
        const QString link = m_runtime->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_runtime->path(), link));
        const QString before = Instance::socketFor(link + QStringLiteral("/data")); // does not exist yet
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(Instance::socketFor(m_folder), before);
        QCOMPARE(Instance::socketFor(m_folder + QStringLiteral("/../data/")), before);
        QVERIFY(Instance::socketFor(m_runtime->path()) != before);
    }

    void replacesTheSocketOfACrashedProgram()
    {
        const QString name = Instance::socketFor(m_folder);
        const QString kept = name + QStringLiteral(".kept");
        {
            QLocalServer crashed;
            QVERIFY(crashed.listen(name));
            QCOMPARE(::link(QFile::encodeName(name).constData(), QFile::encodeName(kept).constData()), 0);
        }
        QVERIFY(QFile::rename(kept, name)); // nobody listens there
        Instance instance;
        QCOMPARE(instance.claim(m_folder), Instance::Claim::Ours);
        QCOMPARE(passOn({}), Instance::Answer::Received);
    }

    void waitsOnlyAMomentForAHungProgram()
    {
        QLocalServer hung; // accepts, and never answers
        QVERIFY(hung.listen(Instance::socketFor(m_folder)));
        QCOMPARE(Instance::handOver(m_folder, {}, std::chrono::milliseconds(50)), Instance::Answer::None);
        hung.close();
        QCOMPARE(Instance::handOver(m_folder, {}, std::chrono::milliseconds(50)), Instance::Answer::None);
    }

    void isNotImpressedByNonsense_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("not JSON") << QByteArray("GET / HTTP/1.1\n");
        QTest::newRow("an array") << QByteArray("[]\n");
        QTest::newRow("no words") << QByteArray("{}\n");
        QTest::newRow("words of another type") << QByteArray(R"({"words":[1]})"
                                                             "\n");
        QTest::newRow("too many words") << QByteArray(R"({"words":["a","a","a","a","a","a","a","a","a"]})"
                                                      "\n");
        QTest::newRow("a control character") << QByteArray(R"({"words":["a\u001bb"]})"
                                                           "\n");
        QTest::newRow("a token with spaces") << QByteArray(R"({"words":[],"activation_token":"a b"})"
                                                           "\n");
        QTest::newRow("endless") << QByteArray(5 * Handover::maxBytes, 'x');
    }

    void isNotImpressedByNonsense()
    {
        QFETCH(const QByteArray, sent);
        Instance first;
        QCOMPARE(first.claim(m_folder), Instance::Claim::Ours);
        const QSignalSpy requests(&first, &Instance::requested);
        QLocalSocket socket;
        socket.connectToServer(Instance::socketFor(m_folder));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(sent);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
        QCOMPARE(requests.size(), 0);
        QCOMPARE(passOn({}), Instance::Answer::Received); // it still listens
    }

    void survivesManyConnections()
    {
        Instance first;
        QCOMPARE(first.claim(m_folder), Instance::Claim::Ours);
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(Instance::socketFor(m_folder));
        }
        QTRY_VERIFY(std::ranges::count_if(silent, [](const auto &one) {
                        return one->state() == QLocalSocket::UnconnectedState;
                    }) >= 30);
        silent.clear();
        QTRY_COMPARE(passOn({}), Instance::Answer::Received);
    }

    void readsWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<WindowRequest>("request");
        using Page = WindowRequest::Page;
        const auto row = [](const char *line, Page page, const char *text) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)
                                << WindowRequest{page, QString::fromLatin1(text)};
        };
        row("", Page::Current, "");
        row("pallets", Page::Contributors, "pallets");
        row("https://github.com/pallets/flask/issues", Page::Contributors, "pallets/flask");
        row("contributors pallets", Page::Contributors, "pallets");
        row("@bsky.app", Page::Profiles, "bsky.app");
        row("https://x.com/NASA", Page::Profiles, "NASA");
        row("profile NASA", Page::Profiles, "NASA");
    }

    void readsWords()
    {
        QFETCH(const QStringList, words);
        QFETCH(const WindowRequest, request);
        const core::Result<WindowRequest> read = gui::parseWindowRequest(words, support::gitHub);
        QVERIFY(read.has_value());
        QCOMPARE(read->text, request.text);
        QVERIFY(*read == request);
    }

    void refusesWords_data()
    {
        QTest::addColumn<bool>("refused");
        for (const char *line : {"pallets redis", "contributors pallets redis", "contributors a--b",
                                 "profile home", "not/a/place/anywhere!"})
            QTest::newRow(line) << true;
        QTest::newRow("profile") << false; // an owner may have that name
    }

    void refusesWords()
    {
        QFETCH(const bool, refused);
        const QStringList words = QString::fromLatin1(QTest::currentDataTag()).split(u' ');
        const core::Result<WindowRequest> read = gui::parseWindowRequest(words, support::gitHub);
        QCOMPARE(!read, refused);
        if (refused)
            QCOMPARE(read.error().kind, core::Error::Kind::Usage);
    }

private:
    /// From another thread, as another program would: it blocks until this one's event loop answers.
    Instance::Answer passOn(const Handover &handover) const
    {
        Instance::Answer answer = Instance::Answer::None;
        const std::unique_ptr<QThread> client(QThread::create(
            [&] { answer = Instance::handOver(m_folder, handover, std::chrono::seconds(20)); }));
        client->start();
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(client->isFinished(), 30000);
        }();
        client->wait();
        return answer;
    }

    QByteArray m_before;
    std::unique_ptr<QTemporaryDir> m_runtime;
    QString m_folder;
};

NEWFACES_TEST(tst_instance, TestInstance, QCoreApplication)
#include "tst_instance.moc"
