// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "abuses.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(abuses::Abuse)

/// The port serves others while it is abused, and stops when it is told to.
class TestAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesOthers_data() { rows(); }

    void servesOthers()
    {
        QFETCH(const abuses::Abuse, abuse);
        GuardedPort port;
        QVERIFY(port.askAmongOthers());
        Memory memory;
        Abuser abuser(abuse.threads, [&](Cue &cue) { abuse.script(port, cue); });
        QVERIFY(abuser.waitUntilItGoesOn());
        int mostOfOneClient = 0;
        std::vector<std::chrono::nanoseconds> work;
        for (int i = 0; i < 30; ++i) {
            const std::optional<Ahead> ahead = port.askAmongOthers();
            QVERIFY(ahead);
            mostOfOneClient = std::max(mostOfOneClient, ahead->mostOfOneClient);
            work.push_back(ahead->work);
            memory.measure();
            abuser.goOnFor(20ms);
        }
        abuser.end();
        QVERIFY(port.askAmongOthers());
        std::ranges::sort(work);
        const QString measured =
            QStringLiteral("at most %1 requests of one client before another's; %2 of work, at most %3; %4")
                .arg(QString::number(mostOfOneClient), inMilliseconds(work[work.size() / 2]),
                     inMilliseconds(work.back()), memory.text());
        qInfo("%s", qPrintable(measured));
        QVERIFY2(mostOfOneClient <= fairShare, qPrintable(measured));
        QVERIFY2(work[work.size() / 2] < Allowed::work(), qPrintable(measured));
        QVERIFY2(memory.most() < Allowed::memory(), qPrintable(measured));
    }

    /// The port learns by its first answer to a client that this one has left. Such clients can come by the
    /// thousand.
    void dropsWhatWasLeftBehind()
    {
        constexpr int clients = 50;
        GuardedPort port;
        const std::optional<Ahead> ahead = port.askAmongOthers([&port] {
            for (int i = 0; i < clients; ++i)
                RawClient(port.number()).send(port.requestOfNextClient().repeated(20));
        });
        QVERIFY(ahead);
        qInfo("%d requests", ahead->requests);
        QVERIFY(ahead->requests < clients * 3 / 2);
    }

    void stops_data() { rows(); }

    void stops()
    {
        QFETCH(const abuses::Abuse, abuse);
        GuardedPort port(GuardedPort::withoutDeadlines());
        Abuser abuser(abuse.threads, [&](Cue &cue) { abuse.script(port, cue); });
        QVERIFY(abuser.waitUntilItGoesOn());
        const int requests = port.stop(); // it does not wait for their time limits
        qInfo("%d requests meanwhile", requests);
        QVERIFY(requests <= fairShare * int(rest::ServerOptions().connections));
        QVERIFY(!RawClient(port.number()).isConnected());
        abuser.end();
        port.answerThoseThatWait();
    }

    /// libmicrohttpd's own refusals are what can go wrong then.
    void stopsWhileItRefuses()
    {
        const int rounds = isInterpreted() ? 10 : 100;
        for (int round = 0; round < rounds; ++round) {
            GuardedPort port;
            Abuser abuser(2, [&port](Cue &cue) {
                while (!cue.hasEnd()) {
                    const RawClient client(port.number());
                    client.send("GET / HTTP/1.1\r\n\r\n");
                    cue.tellThatItGoesOn();
                }
            });
            QVERIFY(abuser.waitUntilItGoesOn());
            port.stop();
        }
    }

    void answersAllThatArePipelined()
    {
        const int many = isInterpreted() ? 2'000 : 20'000;
        const GuardedPort port;
        RawClient client(port.number());
        const std::jthread sender([&] {
            const QByteArray request = port.head("GET") + "\r\n";
            for (int i = 1; i < many; ++i)
                client.send(request);
            client.send(port.head("GET") + "Connection: close\r\n\r\n");
        });
        for (int i = 0; i < many; ++i)
            QCOMPARE(client.read().status, 200);
        QVERIFY(client.waitForEnd());
    }

private:
    /// Nobody's requests are handled in one go, however many are there.
    static constexpr int fairShare = 10;

    static void rows()
    {
        QTest::addColumn<abuses::Abuse>("abuse");
        for (const abuses::Abuse &abuse : abuses::all())
            QTest::newRow(abuse.name) << abuse;
    }
};

NEWFACES_TEST(tst_abuse, TestAbuse, QCoreApplication)
#include "tst_abuse.moc"
