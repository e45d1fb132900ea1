// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "serverdesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using rest::Request;
using rest::Response;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeRequest()
    {
        ServerDesk desk;
        const RawClient client(desk.server->port());
        client.send("POST /v1/a%2Fb/c%C3%A9/?x=1%262&y=a+b HTTP/1.1\r\nHost: localhost\r\nAccept: a\r\n"
                    "ACCEPT: b\r\nContent-Length: 2\r\n\r\n{}");
        const Request request = desk.take().request;
        QCOMPARE(request.head.method, QByteArray("POST"));
        QCOMPARE(request.head.path, QByteArray("/v1/a%2Fb/c%C3%A9/?x=1%262&y=a+b"));
        QCOMPARE(request.head.version, QByteArray("HTTP/1.1"));
        const std::vector<rest::Header> headers{
            {"host", "localhost"}, {"accept", "a"}, {"accept", "b"}, {"content-length", "2"}};
        QCOMPARE(request.head.headers, headers);
        const std::vector<QString> segments{QStringLiteral("v1"), QStringLiteral("a/b"),
                                            QStringLiteral("cé")};
        QCOMPARE(request.segments, segments);
        QCOMPARE(request.queryItem(QStringLiteral("x")), QStringLiteral("1&2"));
        QCOMPARE(request.queryItem(QStringLiteral("y")), QStringLiteral("a b"));
        QVERIFY(request.queryItem(QStringLiteral("z")).isNull());
        QCOMPARE(request.body, QByteArray("{}"));
    }

    void carriesWhatEveryAnswerCarries()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(rawGet());
        desk.take().answering.answer({.status = 202, .body = "{}", .headers = {{"Location", "/v1/jobs/1"}}});
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body, QByteArray("{}"));
        QCOMPARE(answer.header("Location"), QByteArray("/v1/jobs/1"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("Content-Security-Policy"),
                 QByteArray("default-src 'none'; frame-ancestors 'none'"));
        QVERIFY(!answer.head.contains("Access-Control"));
    }

    void answersAtOnce()
    {
        const auto echo = [](const Request &request, const rest::Answering &answering) {
            answering.answer({.body = request.head.path});
        };
        const auto server = rest::Server::listen(0, echo).value();
        RawClient client(server->port());
        for (int i = 0; i < 3; ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            QCOMPARE(client.ask(rawGet(path)).body, path);
        }
    }

    void answersLaterFromAnotherThread()
    {
        ServerDesk desk;
        std::vector<RawClient> clients;
        for (int i = 0; i < 20; ++i) {
            clients.emplace_back(desk.server->port());
            clients.back().send(rawGet("/" + QByteArray::number(i)));
        }
        QVERIFY(desk.waitForAsked(clients.size()));
        const std::jthread other([&] {
            for (std::size_t i = 0; i < clients.size(); ++i) {
                const auto asked = desk.take();
                asked.answering.answer({.body = asked.request.head.path});
            }
        });
        for (std::size_t i = 0; i < clients.size(); ++i)
            QCOMPARE(clients[i].read().body, "/" + QByteArray::number(i));
    }

    void takesOnlyTheFirstAnswer()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(rawGet());
        {
            const auto asked = desk.take();
            asked.answering.answer({.body = "first"});
            asked.answering.answer({.body = "second"});
        }
        QCOMPARE(client.read().body, QByteArray("first"));
        client.send(rawGet());
        desk.take().answering.answer({.body = "third"});
        QCOMPARE(client.read().body, QByteArray("third"));
    }

    void answersWhatIsGivenUp()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(rawGet());
        {
            auto asked = desk.take();
            const rest::Answering moved = std::move(asked.answering);
        }
        const RawAnswer answer = client.read();
        QCOMPARE(answer.status, 500);
        const QJsonObject error = QJsonDocument::fromJson(answer.body)[u"error"].toObject();
        QCOMPARE(error[u"status"].toInt(), 500);
        QVERIFY(error[u"message"].toString().endsWith(u'.'));
    }

    void answersPipelinedRequestsInOrder()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(rawGet("/1") + rawPost("two") + rawGet("/3"));
        for (const QByteArray body : {"1", "2", "3"})
            desk.take().answering.answer({.body = body});
        for (const QByteArray body : {"1", "2", "3"})
            QCOMPARE(client.read().body, body);
    }

    void leavesTheBodyOutForHead()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + rawGet());
        desk.take().answering.answer({.body = "12345"});
        desk.take().answering.answer({.body = "1234"});
        const RawAnswer answer = client.read(false);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length"), QByteArray("5"));
        QCOMPARE(client.read().body, QByteArray("1234"));
    }

    void letsABodyComeThatWaitsToBeAsked()
    {
        ServerDesk desk;
        RawClient client(desk.server->port());
        client.send(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 100);
        client.send("{}");
        QCOMPARE(desk.take().request.body, QByteArray("{}"));
    }

    void survivesEarlyLeavers()
    {
        ServerDesk desk;
        constexpr std::size_t many = 300;
        for (int round = 0; round < 3; ++round) { // together more than may be connected at once
            for (std::size_t i = 0; i < many; ++i)
                RawClient(desk.server->port()).send(rawGet());
            QVERIFY(desk.waitForAsked(many));
            for (std::size_t i = 0; i < many; ++i)
                desk.take().answering.answer({.body = QByteArray(1000, 'x')});
        }
        RawClient last(desk.server->port());
        last.send(rawGet());
        desk.take().answering.answer({.body = "last"});
        QCOMPARE(last.read().body, QByteArray("last"));
    }

    void stopsWhileRequestsWait()
    {
        ServerDesk desk;
        std::vector<RawClient> clients;
        for (std::size_t i = 0; i < 50; ++i) {
            clients.emplace_back(desk.server->port());
            clients.back().send(rawGet());
        }
        clients.emplace_back(desk.server->port());
        clients.back().send("GET / HT");
        QVERIFY(desk.waitForAsked(50));
        desk.server->stop();
        for (RawClient &client : clients)
            QVERIFY(client.waitForEnd());
        QVERIFY(!RawClient(desk.server->port()).isConnected());
        desk.take().answering.answer({.body = "too late"});
        desk.server->stop();
        desk.server.reset();
        desk.take().answering.answer({.body = "later still"});
    }

    void stopsWhileAnswersAndRequestsCome()
    {
        for (int round = 0; round < 20; ++round) {
            ServerDesk desk;
            std::vector<RawClient> clients;
            for (int i = 0; i < 20; ++i) {
                clients.emplace_back(desk.server->port());
                clients.back().send(rawGet() + rawGet());
            }
            QVERIFY(desk.waitForAsked(20));
            const std::jthread answers([&desk] {
                for (int i = 0; i < 20; ++i)
                    desk.take().answering.answer({.body = "{}"});
            });
            desk.server->stop();
            for (RawClient &client : clients)
                QVERIFY(client.waitForEnd());
        }
    }

    void namesATakenPort()
    {
        const ServerDesk desk;
        const quint16 port = desk.server->port();
        const auto second = rest::Server::listen(port, [](const Request &, const rest::Answering &) {});
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, core::Error::Kind::Unavailable);
        QVERIFY(inEnglish(second.error()).contains(QString::number(port)));
    }

    void givesThePortBack()
    {
        const auto handler = [](const Request &, const rest::Answering &answering) {
            answering.answer({.body = "{}"});
        };
        auto first = rest::Server::listen(0, handler).value();
        const quint16 port = first->port();
        RawClient client(port);
        QCOMPARE(client.ask(rawGet()).status, 200);
        first->stop();
        const auto second = rest::Server::listen(port, handler);
        QVERIFY2(second.has_value(), qPrintable(second ? QString() : inEnglish(second.error())));
        QCOMPARE(RawClient(port).ask(rawGet()).status, 200);
    }

    void listensOnOneAddressOnly()
    {
        const ServerDesk desk;
        QVERIFY(RawClient(desk.server->port()).isConnected());
        QVERIFY(!RawClient(desk.server->port(), INADDR_LOOPBACK + 1).isConnected());
    }

    void logsWhatWasAnswered()
    {
        rest::ServerOptions options;
        options.admit = [](const rest::RequestHead &head) -> std::optional<Response> {
            if (head.path == "/no")
                return Response{.status = 403, .body = "no"};
            return std::nullopt;
        };
        ServerDesk desk(options);
        RawClient client(desk.server->port());
        client.send("GET /a\x1b[31m%20b?token=secret HTTP/1.1\r\nHost: localhost\r\n\r\n");
        desk.take().answering.answer({.status = 404, .body = "12345"});
        client.read();
        client.ask(rawGet("/no"));
        QVERIFY(desk.waitForLogged(2));
        const auto log = desk.log();
        QCOMPARE(log[0].method, QByteArray("GET"));
        QCOMPARE(log[0].path, QByteArray("/a%1B[31m%20b"));
        QCOMPARE(log[0].status, 404);
        QCOMPARE(log[0].bytes, 5);
        QVERIFY(log[0].took >= std::chrono::milliseconds(0));
        QCOMPARE(log[1].path, QByteArray("/no"));
        QCOMPARE(log[1].status, 403);
    }
};

NEWFACES_TEST(tst_server, TestServer, QCoreApplication)
#include "tst_server.moc"
