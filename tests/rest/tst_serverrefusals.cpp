// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryversion.h"
#include "rest/http/guard.h"
#include "rest/problem.h"
#include "serverdesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

namespace {

/// The request as sent, with {port} for the port's number.
QByteArray withPort(QByteArray request, quint16 port)
{
    return request.replace("{port}", QByteArray::number(port));
}

} // namespace

/// All refusals are the same, byte for byte: those by the guard, and those where libmicrohttpd itself would
/// have sent an HTML page, in some cases with two answers at once.
class TestServerRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &status,
                            const QByteArray &message) {
            QTest::newRow(name) << request << status << message;
        };
        const QByteArray malformed = "The request is malformed.";
        const QByteArray headTooLong = "The request's address and headers are too long.";
        const QByteArray bodyTooLong = "The request's body is too long.";
        const QByteArray bad = "400 Bad Request";
        const auto get = [](const QByteArray &headers) -> QByteArray {
            return "GET / HTTP/1.1\r\n" + headers + "\r\n";
        };
        const auto post = [](const QByteArray &headers) -> QByteArray {
            return "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers +
                   "\r\n";
        };
        const QByteArray chunked = post("Transfer-Encoding: chunked\r\n");
        row("by the guard", get("Host: evil.example\r\n"), "421 Misdirected Request",
            "The Host header must be 127.0.0.1 or localhost, with this port.");
        row("no Host", get({}), bad, malformed);
        row("no Host, with headers", get("Accept: a\r\n"), bad, malformed);
        row("a line without colon", get("Host: localhost\r\nAccept\r\n"), bad, malformed);
        row("a length that is a word", post("Content-Length: two\r\n") + "{}", bad, malformed);
        row("a length below zero", post("Content-Length: -2\r\n") + "{}", bad, malformed);
        row("a length with a sign", post("Content-Length: +2\r\n") + "{}", bad, malformed);
        row("a length twice in one line", post("Content-Length: 2, 2\r\n") + "{}", bad, malformed);
        row("an empty length", post("Content-Length:\r\n") + "{}", bad, malformed);
        row("a length beyond all numbers", post("Content-Length: 99999999999999999999999\r\n") + "{}",
            "413 Content Too Large", bodyTooLong);
        row("a chunk's size is no number", chunked + "zz\r\n", bad, malformed);
        row("a chunk beyond all numbers", chunked + "fffffffffffffffff\r\n", "413 Content Too Large",
            bodyTooLong);
        row("a target without end", "GET /" + QByteArray(100'000, 'x'), "414 URI Too Long", headTooLong);
        row("a header without end", "GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'x'),
            "431 Request Header Fields Too Large", headTooLong);
        row("another version", "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", "505 HTTP Version Not Supported",
            "Use HTTP/1.1.");
        row("another protocol", "GET / FTP/1.1\r\nHost: localhost\r\n\r\n", bad, malformed);
    }

    void refuses()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, message);
        ServerDesk desk(guarded());
        RawClient client(desk.server->port());
        client.send(request);
        QCOMPARE(withoutDate(client.readToEnd()), refusal(status, message));
        QVERIFY(!desk.waitsForAnAnswer());
    }

    /// Which of the two refuses it, and with which text, depends on libmicrohttpd's version.
    void refusesFoldedLines_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Host") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n t\r\n\r\n");
        QTest::newRow("Host's value") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n localhost\r\n\r\n");
        QTest::newRow("a name that becomes Host")
            << QByteArray("GET / HTTP/1.1\r\nHos\r\n t: localhost\r\n\r\n");
    }

    void refusesFoldedLines()
    {
        QFETCH(const QByteArray, request);
        ServerDesk desk(guarded());
        RawClient client(desk.server->port());
        client.send(request);
        const QByteArray answer = withoutDate(client.readToEnd());
        const QByteArray bad = "400 Bad Request";
        if (answer != refusal(bad, "The request is malformed."))
            QCOMPARE(answer, refusal(bad, "The request contains invalid characters."));
        QVERIFY(!desk.waitsForAnAnswer());
    }

    /// The refused connection is not confused with others that are connected or were answered before.
    void refusesTheRightOne()
    {
        ServerDesk desk;
        RawClient waits(desk.server->port());
        waits.send(rawGet("/waits"));
        const auto asked = desk.take();
        RawClient idle(desk.server->port());
        idle.send(rawGet("/first"));
        desk.take().answering.answer({});
        QCOMPARE(idle.read().status, 200);
        const RawClient halfway(desk.server->port());
        halfway.send("GET /halfway HTTP/1.1\r\n");

        RawClient refused(desk.server->port());
        refused.send(rawGet("/before") + "GET / HTTP/1.1\r\n\r\n");
        desk.take().answering.answer({.body = "before"});
        QCOMPARE(refused.read().body, QByteArray("before"));
        QCOMPARE(withoutDate(refused.readToEnd()), refusal("400 Bad Request", "The request is malformed."));

        halfway.send("Host: localhost\r\n\r\n");
        idle.send(rawGet("/second"));
        for (int i = 0; i < 2; ++i)
            desk.take().answering.answer({});
        QCOMPARE(idle.read().status, 200);
        asked.answering.answer({});
        QCOMPARE(waits.read().status, 200);
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray head = "GET / HTTP/1.1\r\nHost: localhost:{port}\r\n";
        const QByteArray post =
            "POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n";
        const QByteArray nul(1, '\0');
        const int refusedFirstLine = closesWithoutAnAnswer() ? 0 : 400;
        row("nothing but a good one", head + "\r\n", 200);
        row("a space after a value", head + "Accept: a \r\n\r\n", 200);
        row("no space before a value", head + "Accept:a\r\nX:b\r\n\r\n", 200);
        row("several spaces before a value", head + "Accept:  \t a\r\n\r\n", 200);
        row("no value", head + "Accept:\r\nX: \r\n\r\n", 200);
        row("NUL in a value", head + "Accept: a" + nul + "b\r\n\r\n", 400);
        row("NUL ends a value", head + "Accept: a" + nul + "\r\n\r\n", 400);
        row("NUL ends a value without space before", head + "Accept:a" + nul + "\r\n\r\n", 400);
        row("NUL in a value without space before", head + "Accept:a" + nul + "b\r\n\r\n", 400);
        row("NULs in a value after many without space",
            head + QByteArray("X:a\r\n").repeated(10) + "Accept: a" + nul + "evil" + nul + "\r\n\r\n", 400);
        row("NUL in the target, lines end without carriage return",
            "GET /" + nul + "a HTTP/1.1\nHost: localhost:{port}\n\n", refusedFirstLine);
        row("lines end without carriage return", "GET / HTTP/1.1\nHost: localhost:{port}\n\n", 400);
        row("NUL in the Host", "GET / HTTP/1.1\r\nHost: localhost:{port}" + nul + ".evil.example\r\n\r\n",
            400);
        row("NUL in a name", head + "Acc" + nul + "ept: a\r\n\r\n", 400);
        row("NUL in the target", "GET /a" + nul + "b HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            refusedFirstLine);
        row("NUL in the method", "GE" + nul + "T / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            refusedFirstLine);
        row("a carriage return in a value", head + "Accept: a\rb\r\n\r\n", 400);
        row("a control byte in the target", "GET /\x01 HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", 400);
        row("a folded line", head + "Accept: a\r\n b\r\n\r\n", 400);
        row("a Host made of a folded line", "GET / HTTP/1.1\r\nHos: localhost:{port}\r\n t\r\n\r\n", 400);
        row("a line without colon", head + "Accept\r\n\r\n", 400);
        row("a space before the colon", head + "Accept : a\r\n\r\n", 400);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 400);
        row("two lengths, the first is none",
            post + "Content-Length: 0\r\nContent-Length: 36\r\n\r\n" + head + "\r\n", 400);
        row("a length and chunks",
            post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
        row("a length that is no number", post + "Content-Length: two\r\n\r\n{}", 400);
        row("a length beyond all numbers", post + "Content-Length: 99999999999999999999999\r\n\r\n{}", 413);
        row("an unknown encoding", post + "Transfer-Encoding: gzip\r\n\r\n{}", 400);
        const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
        row("a chunk's size is no number", chunked + "zz\r\n{}\r\n0\r\n\r\n", 400);
        row("a chunk's size is negative", chunked + "-2\r\n{}\r\n0\r\n\r\n", 400);
        row("a chunk's size is missing", chunked + "\r\n{}\r\n0\r\n\r\n", 400);
        row("a chunk is longer than it says", chunked + "1\r\n{}\r\n0\r\n\r\n", 400);
        row("a chunk beyond all numbers", chunked + "fffffffffffffffff\r\n{}\r\n0\r\n\r\n", 413);
        row("an absolute target", "GET http://localhost/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", 400);
        row("a star for a target", "OPTIONS * HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n", 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400); // by libmicrohttpd itself
        row("no Host by HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 421);
        row("two Hosts", head + "Host: evil.example\r\n\r\n", 421);
        row("another Host", "GET / HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n", 421);
        row("ours as a user", "GET / HTTP/1.1\r\nHost: localhost:{port}@evil.example\r\n\r\n", 421);
        row("from a page", head + "Origin: null\r\n\r\n", 403);
        row("not JSON",
            "POST / HTTP/1.1\r\nHost: localhost:{port}\r\n"
            "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
            415);
    }

    void refusesWhatIsMalformed()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        std::atomic<quint16> port = 0;
        rest::ServerOptions options;
        options.admit = [&port](const rest::RequestHead &head) -> std::optional<rest::Response> {
            const auto verdict = rest::guard(head, {.port = port});
            return verdict ? std::nullopt : std::optional(rest::problem(verdict.error()));
        };
        ServerDesk desk(options);
        port = desk.server->port();
        RawClient client(port);
        client.send(withPort(request, port));
        if (status == 200)
            desk.take().answering.answer({});
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, status);
        if (status != 200) {
            QVERIFY(client.waitForEnd());
            QVERIFY(!desk.waitsForAnAnswer());
        }
    }

    void asksForTheTokenOverTheWire()
    {
        std::atomic<quint16> port = 0;
        rest::ServerOptions options;
        options.admit = [&port](const rest::RequestHead &head) -> std::optional<rest::Response> {
            const auto verdict = rest::guard(head, {.port = port, .token = "secret"});
            return verdict ? std::nullopt : std::optional(rest::problem(verdict.error()));
        };
        ServerDesk desk(options);
        port = desk.server->port();
        const QByteArray head = withPort("GET / HTTP/1.1\r\nHost: localhost:{port}\r\n", port);
        const RawAnswer answer = RawClient(port).ask(head + "\r\n");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Bearer"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        const QJsonObject error = QJsonDocument::fromJson(answer.body)[u"error"].toObject();
        QCOMPARE(error[u"status"].toInt(), 401);
        RawClient client(port);
        client.send(head + "Authorization: Bearer secret\r\n\r\n");
        desk.take().answering.answer({});
        QCOMPARE(client.read().status, 200);
    }

private:
    static rest::ServerOptions guarded()
    {
        rest::ServerOptions options;
        options.admit = [](const rest::RequestHead &head) -> std::optional<rest::Response> {
            const auto verdict = rest::guard(head, {.port = 80});
            return verdict ? std::nullopt : std::optional(rest::problem(verdict.error()));
        };
        return options;
    }

    static QByteArray withoutDate(const QByteArray &answer)
    {
        static const QRegularExpression date(
            QStringLiteral(R"(\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n)"));
        return QString::fromUtf8(answer).replace(date, QStringLiteral("\r\n")).toUtf8();
    }

    /// Without the date.
    static QByteArray refusal(const QByteArray &status, const QByteArray &message)
    {
        const QByteArray body =
            "{\"error\":{\"message\":\"" + message + "\",\"status\":" + status.first(3) + "}}";
        return "HTTP/1.1 " + status +
               "\r\nConnection: close"
               "\r\nCache-Control: no-store"
               "\r\nX-Content-Type-Options: nosniff"
               "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'"
               "\r\nContent-Type: application/json; charset=utf-8"
               "\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

NEWFACES_TEST(tst_serverrefusals, TestServerRefusals, QCoreApplication)
#include "tst_serverrefusals.moc"
