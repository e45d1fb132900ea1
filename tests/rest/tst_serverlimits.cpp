// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryversion.h"
#include "serverdesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using rest::ServerOptions;

namespace {

constexpr qsizetype kilobyte = 1024;
constexpr qsizetype megabyte = 1024 * kilobyte;
constexpr qsizetype mostBody = 256 * kilobyte;

/// Head and body of the named size, chunked or with its length.
QByteArray rawBody(bool chunked, qsizetype size)
{
    const QByteArray body(size, 'x');
    return chunked ? chunkedHead() + rawChunk(body.first(size / 2)) + rawChunk(body.sliced(size / 2)) +
                         "0\r\n\r\n"
                   : rawPost(body);
}

} // namespace

/// What a server does not accept, over real sockets.
class TestServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsBodies_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("length, just fits") << false << mostBody << true;
        QTest::newRow("chunks, just fit") << true << mostBody << true;
        QTest::newRow("length, a byte more") << false << mostBody + 1 << false;
        QTest::newRow("chunks, a byte more") << true << mostBody + 1 << false;
        QTest::newRow("chunks, three times as much") << true << 3 * mostBody << false;
    }

    void boundsBodies()
    {
        QFETCH(const bool, chunked);
        QFETCH(const qsizetype, size);
        QFETCH(const bool, fits);
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(rawBody(chunked, size));
        if (fits) {
            const auto asked = desk.take();
            QCOMPARE(asked.request.body.size(), size);
            asked.answering.answer({});
            QCOMPARE(client.read().status, 200);
        } else {
            QCOMPARE(client.read().status, 413);
            QVERIFY(client.waitForEnd());
            QVERIFY(desk.waitForLogged(1));
        }
    }

    void refusesALongBodyBeforeItComes()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        const RawAnswer answer =
            client.ask("POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n");
        QCOMPARE(answer.status, 413);
        QCOMPARE(QJsonDocument::fromJson(answer.body)[u"error"][u"status"].toInt(), 413);
        QVERIFY(client.waitForEnd());
    }

    void cutsWhatStreamsForEver()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(chunkedHead());
        const QByteArray chunk = rawChunk(QByteArray(64 * kilobyte, 'x'));
        int sent = 0;
        while (sent < 10'000 && client.send(chunk))
            ++sent;
        QVERIFY(sent < 10'000);
        QVERIFY(client.waitForEnd());
        QVERIFY(desk.log().empty());
    }

    void boundsHeads_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto headers = [](int count, qsizetype size) -> QByteArray {
            QByteArray request = "GET / HTTP/1.1\r\nHost: localhost\r\n";
            for (int i = 0; i < count; ++i)
                request += "X-Header: " + QByteArray(size, 'x') + "\r\n";
            return request + "\r\n";
        };
        const auto target = [](qsizetype size) {
            return rawGet("/" + QByteArray(size, 'x'));
        };
        QTest::newRow("fits") << headers(1, 31 * kilobyte) << 200;
        QTest::newRow("many headers fit") << headers(100, 300) << 200;
        QTest::newRow("a header too long") << headers(1, 32 * kilobyte) << 431;
        QTest::newRow("a header far too long") << headers(1, megabyte) << 431;
        QTest::newRow("too many headers") << headers(100, 400) << 431;
        QTest::newRow("far too many headers") << headers(20'000, 1) << 431;
        QTest::newRow("a target that fits") << target(31 * kilobyte) << 200;
        QTest::newRow("a target too long") << target(32 * kilobyte) << 431;
        QTest::newRow("a target far too long") << target(megabyte) << 414;
    }

    void boundsHeads()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(request);
        if (status == 200)
            desk.take().answering.answer({});
        QCOMPARE(client.read().status, status);
        QVERIFY(status == 200 || client.waitForEnd());
    }

    /// libmicrohttpd 0.9.75 forgets that it has refused them, and waits for more.
    void survivesManyQueryItems()
    {
        ServerOptions options;
        options.silence = std::chrono::seconds(1);
        ServerDesk desk(options);
        QByteArray path = "/?";
        for (int i = 0; i < 10'000; ++i)
            path += "&a";
        RawClient client(desk.server->port());
        client.send(rawGet(path));
        client.finishSending();
        QVERIFY(client.waitForEnd());
        RawClient next(desk.server->port());
        next.send(rawGet());
        desk.take().answering.answer({});
        QCOMPARE(next.read().status, 200);
    }

    void endsWhatIsSlow_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drop");
        QTest::newRow("the first line") << QByteArray("GET /") << QByteArray("a");
        QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("a: b\r\n");
        QTest::newRow("empty lines") << QByteArray("\r\n") << QByteArray("\r\n");
        QTest::newRow("a body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n")
                                << QByteArray("a");
        QTest::newRow("chunks") << chunkedHead() << rawChunk("a");
    }

    void endsWhatIsSlow()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, drop);
        ServerOptions options;
        options.longest = std::chrono::milliseconds(150);
        const ServerDesk desk(options);
        const auto begun = std::chrono::steady_clock::now();
        RawClient client(desk.server->port());
        client.send(start);
        int drops = 0;
        while (!client.hasEndedWithin(std::chrono::milliseconds(10)) && ++drops < 1000)
            client.send(drop);
        const bool endsAtOnce = start == "\r\n" && closesWithoutAnAnswer();
        QVERIFY(drops < 1000);
        QVERIFY(endsAtOnce || std::chrono::steady_clock::now() - begun >= options.longest);
    }

    void endsWhoDoesNotTakeTheAnswer()
    {
        ServerOptions options;
        options.longest = std::chrono::milliseconds(150);
        ServerDesk desk(options);
        const RawClient client(desk.server->port());
        client.send(rawGet());
        desk.take().answering.answer({.body = QByteArray(64 * megabyte, 'x')});
        QVERIFY(desk.waitForLogged(1));
    }

    /// Even if the time limit is short, as long as a request can be sent within it.
    void givesAnswersAllTheTime()
    {
        std::chrono::milliseconds longest(50);
        while (!answersLate(longest) && longest < std::chrono::seconds(10))
            longest *= 2;
        QVERIFY(longest < std::chrono::seconds(10));
    }

    void endsWhoIsSilent()
    {
        ServerOptions options;
        options.silence = std::chrono::seconds(1);
        ServerDesk desk(options);
        RawClient client(desk.server->port());
        QVERIFY(client.waitForEnd());
        RawClient afterwards(desk.server->port());
        afterwards.send(rawGet());
        desk.take().answering.answer({});
        QCOMPARE(afterwards.read().status, 200);
        QVERIFY(afterwards.waitForEnd());
    }

    void letsOthersWaitWhileAllAreBeingAnswered()
    {
        ServerOptions options;
        options.connections = 2;
        ServerDesk desk(options);
        RawClient first(desk.server->port());
        first.send(rawGet("/1"));
        QVERIFY(desk.waitForAsked(1));
        const RawClient second(desk.server->port());
        second.send(rawGet("/2"));
        QVERIFY(desk.waitForAsked(2));
        const RawClient third(desk.server->port());
        third.send(rawGet("/3"));
        desk.take().answering.answer({});
        QCOMPARE(first.read().status, 200);
        QCOMPARE(desk.take().request.head.path, QByteArray("/2"));
        first.leave();
        QCOMPARE(desk.take().request.head.path, QByteArray("/3"));
    }

    void givesThePlaceOfWhoAskedForNothingForLongest()
    {
        ServerOptions options;
        options.connections = 3;
        ServerDesk desk(options);
        RawClient asks(desk.server->port());
        asks.send(rawGet("/asks"));
        const auto asked = desk.take();
        RawClient idle(desk.server->port());
        RawClient later(desk.server->port());
        QVERIFY(idle.waitForEnd());
        later.send(rawGet("/later"));
        desk.take().answering.answer({});
        QCOMPARE(later.read().status, 200);
        RawClient next(desk.server->port());
        next.send(rawGet("/next"));
        desk.take().answering.answer({});
        QCOMPARE(next.read().status, 200);
        QVERIFY(later.waitForEnd());
        asked.answering.answer({});
        QCOMPARE(asks.read().status, 200);
    }

    void givesThePlacesOfThoseThatLeft()
    {
        ServerOptions options;
        options.connections = 3;
        ServerDesk desk(options);
        RawClient stays(desk.server->port());
        stays.send(rawGet("/stays"));
        const auto asked = desk.take();
        for (std::size_t leavers = 1; leavers <= 2; ++leavers) {
            const RawClient leaver(desk.server->port());
            leaver.send(rawGet("/leaves"));
            QVERIFY(desk.waitForAsked(leavers));
        }
        RawClient next(desk.server->port());
        next.send(rawGet("/next"));
        QVERIFY(desk.waitForAsked(3)); // although none of the others was answered
        for (const QByteArray path : {"/leaves", "/leaves", "/next"}) {
            const auto other = desk.take();
            QCOMPARE(other.request.head.path, path);
            other.answering.answer({});
        }
        QCOMPARE(next.read().status, 200);
        asked.answering.answer({});
        QCOMPARE(stays.read().status, 200);
    }

    /// Even if its place is not needed.
    void givesUpWhoLeftWhileWaiting()
    {
        ServerDesk desk;
        RawClient stays(desk.server->port());
        stays.send(rawGet("/stays"));
        const auto first = desk.take();
        RawClient leaves(desk.server->port());
        leaves.send(rawGet("/leaves"));
        const auto second = desk.take();
        QVERIFY(second.answering.isAwaited());
        leaves.leave();
        QTRY_VERIFY_WITH_TIMEOUT(!second.answering.isAwaited(), 30'000);
        QVERIFY(first.answering.isAwaited());
        first.answering.answer({});
        QVERIFY(!first.answering.isAwaited());
        QCOMPARE(stays.read().status, 200);
    }

private:
    /// Whether an answer still reaches its client after the time limit for everything else.
    static bool answersLate(std::chrono::milliseconds longest)
    {
        ServerOptions options;
        options.longest = longest;
        ServerDesk desk(options);
        RawClient slow(desk.server->port());
        slow.send(rawGet());
        while (!desk.waitsForAnAnswer()) {
            if (slow.hasEndedWithin(std::chrono::milliseconds(1)))
                return false;
        }
        const auto asked = desk.take();
        RawClient silent(desk.server->port());
        if (!silent.waitForEnd()) // long after the time limit of the other one
            return false;
        asked.answering.answer({});
        return slow.read().status == 200;
    }
};

NEWFACES_TEST(tst_serverlimits, TestServerLimits, QCoreApplication)
#include "tst_serverlimits.moc"
