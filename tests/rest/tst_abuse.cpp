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
        HonestClient honest(port);
        QVERIFY(honest.ask());
        Memory memory;
        Abuser abuser(abuse.threads, [&](Cue &cue) { abuse.script(port, cue); });
        QVERIFY(abuser.waitUntilItGoesOn());
        for (int i = 0; i < 30; ++i) {
            QVERIFY(honest.ask());
            memory.measure();
            abuser.goOnFor(20ms);
        }
        abuser.end();
        QVERIFY(honest.ask());
        const QString measured =
            QStringLiteral("%1, but for one %2, %3")
                .arg(inMilliseconds(honest.longest()), inMilliseconds(honest.nextLongest()), memory.text());
        qInfo("%s", qPrintable(measured));
        QVERIFY2(honest.nextLongest() < Allowed::timeAmongOthers(50ms), qPrintable(measured));
        QVERIFY2(memory.most() < Allowed::memory(), qPrintable(measured));
    }

    void stops_data() { rows(); }

    void stops()
    {
        QFETCH(const abuses::Abuse, abuse);
        GuardedPort port;
        Abuser abuser(abuse.threads, [&](Cue &cue) { abuse.script(port, cue); });
        QVERIFY(abuser.waitUntilItGoesOn());
        const std::chrono::nanoseconds took = port.stop();
        qInfo("%s", qPrintable(inMilliseconds(took)));
        QVERIFY(took < Allowed::time(1s));
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
    static void rows()
    {
        QTest::addColumn<abuses::Abuse>("abuse");
        for (const abuses::Abuse &abuse : abuses::all())
            QTest::newRow(abuse.name) << abuse;
    }
};

NEWFACES_TEST(tst_abuse, TestAbuse, QCoreApplication)
#include "tst_abuse.moc"
