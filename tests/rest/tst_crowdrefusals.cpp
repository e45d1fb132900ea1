// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/lastsocket.h"
#include "serverdesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <semaphore>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int crowd = 24;

/// What libmicrohttpd itself refuses, in two parts.
struct Malformed
{
    const char *name;
    QByteArray begin;
    QByteArray end;
};

std::vector<Malformed> malformed()
{
    const QByteArray post = "POST / HTTP/1.1\r\nHost: localhost\r\n";
    return {{"first line", "GET / HT", "ML/9.9\r\nHost: localhost\r\n\r\n"},
            {"first line in whole", "", "GET / FTP/1.1\r\nHost: localhost\r\n\r\n"},
            {"line without colon", "GET / HTTP/1.1\r\nHost: localhost\r\nAcc", "ept\r\n\r\n"},
            {"no Host", "GET / HTTP/1.1\r\nAccept: a", "\r\n\r\n"},
            {"no Host in whole", "", "GET / HTTP/1.1\r\n\r\n"},
            {"length", post + "Content-Length: tw", "o\r\n\r\n{}"},
            {"chunk", post + "Transfer-Encoding: chunked\r\n\r\n2\r", "\n{}\r\nzz\r\n"},
            {"second request", "", rawGet("/before") + "GET / HTTP/1.1\r\n\r\n"}};
}

QByteArray withoutDate(const QByteArray &answer)
{
    static const QRegularExpression date(QStringLiteral(R"(\r\nDate: [^\r]*\r\n)"));
    return QString::fromUtf8(answer).replace(date, QStringLiteral("\r\n")).toUtf8();
}

const QByteArray body = R"({"error":{"message":"The request is malformed.","status":400}})";
const QByteArray refusal = "HTTP/1.1 400 Bad Request"
                           "\r\nConnection: close"
                           "\r\nCache-Control: no-store"
                           "\r\nX-Content-Type-Options: nosniff"
                           "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'"
                           "\r\nContent-Type: application/json; charset=utf-8"
                           "\r\nContent-Length: 62\r\n\r\n" +
                           body;

/// Holds the server's thread, so that it finds everything that arrives in the meantime at once.
class Held
{
public:
    rest::ServerOptions options()
    {
        rest::ServerOptions options;
        options.admit = [this](const rest::RequestHead &head) -> std::optional<rest::Response> {
            if (head.path == "/hold") {
                m_entered.release();
                m_left.acquire();
            }
            return std::nullopt;
        };
        return options;
    }

    /// Returns when the thread is held.
    void hold(const RawClient &client)
    {
        client.send(rawGet("/hold"));
        m_entered.acquire();
    }
    void letGo() { m_left.release(); }

private:
    std::binary_semaphore m_entered{0};
    std::binary_semaphore m_left{0};
};

} // namespace

/// Many clients at the same time, some of which are refused by libmicrohttpd.
class TestCrowdRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuseTheRightOnes_data()
    {
        QTest::addColumn<int>("kind");
        for (int i = 0; i < std::ssize(malformed()); ++i)
            QTest::newRow(malformed()[size_t(i)].name) << i;
        QTest::newRow("all of them") << -1;
    }

    void refuseTheRightOnes()
    {
        QFETCH(const int, kind);
        Held held;
        ServerDesk desk(held.options());
        const auto kindOf = [kind](int client) {
            const std::vector<Malformed> kinds = malformed();
            return kinds[size_t(kind < 0 ? client % std::ssize(kinds) : kind)];
        };
        const quint16 port = desk.server->port();
        const QByteArray innocentRest = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const RawClient holder(port);
        held.hold(holder);
        std::vector<RawClient> wrong;
        std::vector<RawClient> innocent;
        for (int i = 0; i < crowd; ++i) {
            innocent.emplace_back(port);
            innocent.back().send("GET /inno");
            wrong.emplace_back(port);
            wrong.back().send(kindOf(i).begin);
        }
        held.letGo();
        desk.take().answering.answer({});

        // Their parts arrive mixed with parts by others, who are not ready yet.
        held.hold(holder);
        for (int i = 0; i < crowd; ++i) {
            innocent[size_t(i)].send("cent" + QByteArray::number(i));
            wrong[size_t(i)].send(kindOf(i).end);
        }
        held.letGo();
        desk.take().answering.answer({});

        const auto isSecond = [&kindOf](int client) {
            return QByteArrayView(kindOf(client).name) == "second request";
        };
        for (int i = 0; i < crowd; ++i) {
            if (isSecond(i))
                desk.take().answering.answer({.body = "before"});
        }
        for (int i = 0; i < crowd; ++i) {
            if (isSecond(i))
                QCOMPARE(wrong[size_t(i)].read().body, QByteArray("before"));
            QCOMPARE(withoutDate(wrong[size_t(i)].readToEnd()), refusal);
        }
        QVERIFY(!desk.waitsForAnAnswer());

        for (const RawClient &one : innocent)
            one.send(innocentRest);
        for (int i = 0; i < crowd; ++i) {
            const ServerDesk::Asked asked = desk.take();
            asked.answering.answer({.body = asked.request.head.path});
        }
        for (int i = 0; i < crowd; ++i)
            QCOMPARE(innocent[size_t(i)].read().body, QByteArray("/innocent" + QByteArray::number(i)));
    }

    /// The program's own recv() is the one that libraries use, and works like the system's.
    void remembersTheLastSocket()
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        std::jthread([&ends] {
            QVERIFY(!rest::lastSocket());
            rest::setLastSocket(ends[1]);
            QVERIFY(!rest::lastSocket());
            QCOMPARE(::send(ends[1], "abc", 3, 0), ssize_t(3));
            char read[4] = {};
            QCOMPARE(::recv(ends[0], read, sizeof read, MSG_PEEK), ssize_t(3));
            QCOMPARE(::recv(ends[0], read, sizeof read, 0), ssize_t(3));
            QCOMPARE(QByteArray(read), QByteArray("abc"));
            QCOMPARE(rest::lastSocket(), std::optional(ends[0]));
            rest::setLastSocket(ends[1]);
            QCOMPARE(rest::lastSocket(), std::optional(ends[1]));
            QCOMPARE(::recv(ends[0], read, sizeof read, MSG_DONTWAIT), ssize_t(-1));
            QCOMPARE(errno, EAGAIN);
            QCOMPARE(rest::lastSocket(), std::optional(ends[0]));
        }).join();
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

NEWFACES_TEST(tst_crowdrefusals, TestCrowdRefusals, QCoreApplication)
#include "tst_crowdrefusals.moc"
