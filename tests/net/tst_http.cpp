// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "net/failure.h"
#include "net/http.h"
#include "net/redirect.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <atomic>

using core::Error;
using support::Fault;
using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

net::Options quickOptions()
{
    net::Options options;
    options.userAgent = "Newfaces-test/1";
    options.firstPause = std::chrono::milliseconds(2);
    options.silence = std::chrono::seconds(20);
    return options;
}

Reply faultyReply(Fault fault)
{
    Reply reply;
    reply.body = R"({"message": "this is cut in two by some faults"})";
    reply.fault = fault;
    return reply;
}

/// Whether so many requests are what was sent. Qt sends again by itself what a dying connection left
/// unanswered: then more may arrive than we sent.
bool isCount(int count, int expected, Fault fault)
{
    const bool stays = fault == Fault::None || fault == Fault::Silent || fault == Fault::Stalled;
    return stays ? count == expected : count >= expected;
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsTold();
    void readsAnswers_data();
    void readsAnswers();
    void postsABody();
    void returnsTimeouts_data();
    void returnsTimeouts();
    void triesAgain_data();
    void triesAgain();
    void givesUp_data();
    void givesUp();
    void waitsForSlowAnswers();
    void refusesAddressesOffTheWeb_data();
    void refusesAddressesOffTheWeb();
    void followsRedirects();
    void followsNoMoreThanFive();
    void carriesNoTokenElsewhere();
    void redirects_data();
    void redirects();
    void redirectsOfABody_data();
    void redirectsOfABody();
    void keepsNoCookies();
    void letsEightOntoTheWire();
    void servesInOrder();
    void spreadsWhatItSends();
};

void TestHttp::sendsWhatItIsTold()
{
    const HttpFake fake(
        [](const Seen &) { return Reply{.body = R"({"a": 1})", .headers = {{"X-Some", "thing"}}}; });
    net::Http http(quickOptions());
    const auto answer =
        http.get({fake.url(QStringLiteral("/a/b?c=d%20e")), "the-token", "application/vnd.github+json"})
            .get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(R"({"a": 1})"));
    QCOMPARE(answer->headers.value("x-some"), QByteArray("thing"));
    QCOMPARE(answer->url, fake.url(QStringLiteral("/a/b?c=d%20e")));

    QVERIFY(http.get({fake.url(QStringLiteral("/plain"))}).get().has_value());
    const std::vector<Seen> seen = fake.seen();
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[0].method, QByteArray("GET"));
    QCOMPARE(seen[0].path, QStringLiteral("/a/b"));
    QCOMPARE(seen[0].queryItem(QStringLiteral("c")), QStringLiteral("d e"));
    QCOMPARE(seen[0].headers.value("user-agent"), QByteArray("Newfaces-test/1"));
    QCOMPARE(seen[0].headers.value("accept"), QByteArray("application/vnd.github+json"));
    QCOMPARE(seen[0].headers.value("authorization"), QByteArray("Bearer the-token"));
    QCOMPARE(seen[1].headers.value("accept"), QByteArray("application/json"));
    QVERIFY(!seen[1].headers.contains("authorization"));
}

void TestHttp::readsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("close");
    QTest::newRow("an object") << 200 << QByteArray("{}") << false << false;
    QTest::newRow("an array") << 200 << QByteArray("[1, 2]") << false << false;
    QTest::newRow("in chunks") << 200 << QByteArray("[" + QByteArray(5000, ' ') + "]") << true << false;
    QTest::newRow("the connection closes") << 200 << QByteArray("{}") << false << true;
    QTest::newRow("large") << 200 << QByteArray("[" + QByteArray(2'000'000, ' ') + "]") << false << false;
    QTest::newRow("accepted") << 202 << QByteArray("{}") << false << false;
    QTest::newRow("without content") << 204 << QByteArray() << false << false;
    QTest::newRow("see other") << 303 << QByteArray() << false << false;
    QTest::newRow("not modified") << 304 << QByteArray() << false << false;
    QTest::newRow("bad request") << 400 << QByteArray("no JSON") << false << false;
    QTest::newRow("unauthorised") << 401 << QByteArray(R"({"message": "Bad credentials"})") << false << false;
    QTest::newRow("forbidden, no limit") << 403 << QByteArray(R"({"message": "SAML"})") << false << false;
    QTest::newRow("not found") << 404 << QByteArray(R"({"message": "Not Found"})") << false << false;
    QTest::newRow("empty repository") << 409 << QByteArray(R"({"message": "empty"})") << false << false;
    QTest::newRow("teapot") << 418 << QByteArray("{}") << false << false;
    QTest::newRow("unprocessable") << 422 << QByteArray("{}") << true << false;
    QTest::newRow("blocked by law") << 451 << QByteArray(R"({"block": {}})") << false << true;
    QTest::newRow("not implemented") << 501 << QByteArray("{}") << false << false;
}

void TestHttp::readsAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, chunked);
    QFETCH(const bool, close);
    const HttpFake fake([&](const Seen &) {
        return Reply{.status = status, .body = body, .chunked = chunked, .close = close};
    });
    net::Http http(quickOptions());
    for (int turn = 1; turn <= 2; ++turn) { // the second on a connection that was kept, or is anew
        const auto answer = http.get({fake.url(QStringLiteral("/x"))}).get();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
        QCOMPARE(fake.count(), turn);
    }
}

void TestHttp::postsABody()
{
    const HttpFake fake([](const Seen &seen) {
        return seen.serial == 2 ? Reply{.fault = Fault::Reset} : Reply{.body = R"({"data": null})"};
    });
    net::Http http(quickOptions());
    const QByteArray body = R"({"query": "{ viewer { login } }"})";
    for (int turn = 0; turn < 2; ++turn) { // the second is tried again, with the body
        const auto answer =
            http.get({.url = fake.url(QStringLiteral("/graphql")), .token = "the-token", .body = body}).get();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->body, QByteArray(R"({"data": null})"));
    }
    const std::vector<Seen> all = fake.seen();
    QVERIFY(all.size() >= 3);
    for (const Seen &seen : all) {
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer the-token"));
    }
}

void TestHttp::returnsTimeouts_data()
{
    QTest::addColumn<Reply>("bad");
    QTest::addColumn<bool>("atOnce");
    for (const int status : {502, 504})
        QTest::addRow("%d", status) << Reply{.status = status, .body = "<html>"} << true;
    for (const int status : {500, 503})
        QTest::addRow("%d", status) << Reply{.status = status, .body = "<html>"} << false;
    QTest::newRow("reset") << faultyReply(Fault::Reset) << false;
    QTest::newRow("cut off") << faultyReply(Fault::CutOff) << false;
    QTest::newRow("no JSON") << Reply{.body = "<html>"} << false;
}

void TestHttp::returnsTimeouts()
{
    QFETCH(const Reply, bad);
    QFETCH(const bool, atOnce);
    std::atomic<bool> good = false;
    const HttpFake fake([&](const Seen &) { return good.exchange(true) ? Reply{} : bad; });
    net::Http http(quickOptions());
    const auto answer =
        http.get({.url = fake.url(QStringLiteral("/x")), .body = "{}", .returnsTimeouts = true}).get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, atOnce ? bad.status : 200);
    QCOMPARE(answer->body, atOnce ? bad.body : QByteArray("{}"));
    QVERIFY(atOnce ? fake.count() == 1 : fake.count() >= 2);
}

void TestHttp::triesAgain_data()
{
    QTest::addColumn<Reply>("bad");
    QTest::newRow("reset") << faultyReply(Fault::Reset);
    QTest::newRow("closed") << faultyReply(Fault::Closed);
    QTest::newRow("cut off") << faultyReply(Fault::CutOff);
    QTest::newRow("wrong length") << faultyReply(Fault::WrongLength);
    QTest::newRow("silent") << faultyReply(Fault::Silent);
    QTest::newRow("stalled") << faultyReply(Fault::Stalled);
    QTest::newRow("no HTTP") << faultyReply(Fault::Garbage);
    Reply chunks = faultyReply(Fault::CutOff);
    chunks.body = QByteArray("[" + QByteArray(3000, ' ') + "]");
    chunks.chunked = true;
    QTest::newRow("chunks cut off") << chunks;
    Reply pieces = faultyReply(Fault::CutOff);
    pieces.pieces = 5;
    QTest::newRow("pieces cut off") << pieces;
    Reply forbidden = faultyReply(Fault::CutOff);
    forbidden.status = 404;
    QTest::newRow("a 404 cut off") << forbidden;
    QTest::newRow("no JSON") << Reply{.body = "<html>"};
    QTest::newRow("half of the JSON") << Reply{.body = "[1, 2"};
    QTest::newRow("nothing at all") << Reply{.body = ""};
    for (const int status : {500, 502, 503, 504})
        QTest::addRow("%d", status) << Reply{.status = status};
}

void TestHttp::triesAgain()
{
    QFETCH(const Reply, bad);
    std::atomic<int> left = 0;
    HttpFake fake([&](const Seen &seen) {
        const bool good = seen.path == QStringLiteral("/good") || left-- <= 0;
        return good ? Reply{.body = R"({"good": true})"} : bad;
    });
    net::Options options = quickOptions();
    if (bad.fault == Fault::Silent || bad.fault == Fault::Stalled)
        options.silence = std::chrono::milliseconds(300);
    net::Http http(options);
    // On a fresh connection, then on one that was kept.
    for (int turn = 1; turn <= 2; ++turn) {
        left = 3;
        fake.forget();
        const auto answer = http.get({fake.url(QStringLiteral("/x"))}).get();
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : inEnglish(answer.error())));
        QCOMPARE(answer->body, QByteArray(R"({"good": true})"));
        QVERIFY(isCount(fake.count(), 4, bad.fault));
        QVERIFY(http.get({fake.url(QStringLiteral("/good"))}).get().has_value());
    }
}

void TestHttp::givesUp_data()
{
    QTest::addColumn<Reply>("bad");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << Reply{.status = 0} << Error::Kind::Unreachable
                             << QStringLiteral("net.refused");
    QTest::newRow("reset") << faultyReply(Fault::Reset) << Error::Kind::Unreachable
                           << QStringLiteral("net.closed");
    QTest::newRow("closed") << faultyReply(Fault::Closed) << Error::Kind::Unreachable
                            << QStringLiteral("net.closed");
    QTest::newRow("silent") << faultyReply(Fault::Silent) << Error::Kind::Unreachable
                            << QStringLiteral("net.silent");
    QTest::newRow("stalled") << faultyReply(Fault::Stalled) << Error::Kind::Unreachable
                             << QStringLiteral("net.silent");
    QTest::newRow("502") << Reply{.status = 502} << Error::Kind::Unreachable
                         << QStringLiteral("net.server-error");
    QTest::newRow("cut off") << faultyReply(Fault::CutOff) << Error::Kind::BadAnswer
                             << QStringLiteral("net.incomplete");
    QTest::newRow("wrong length") << faultyReply(Fault::WrongLength) << Error::Kind::BadAnswer
                                  << QStringLiteral("net.incomplete");
    QTest::newRow("no JSON") << Reply{.body = "<html>"} << Error::Kind::BadAnswer
                             << QStringLiteral("net.not-json");
}

void TestHttp::givesUp()
{
    QFETCH(const Reply, bad);
    QFETCH(const Error::Kind, kind);
    const HttpFake fake([&](const Seen &) { return Reply(bad); });
    QUrl url = fake.url(QStringLiteral("/x?access=secret-1"));
    const bool refused = bad.status == 0;
    if (refused)
        url.setPort(support::closedPort());
    net::Options options = quickOptions();
    options.tries = 3;
    if (bad.fault == Fault::Silent || bad.fault == Fault::Stalled)
        options.silence = std::chrono::milliseconds(150);
    net::Http http(options);
    const auto answer = http.get({url, "secret-2"}).get();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, kind);
    QTEST(answer.error().message.code, "code");
    const QString message = inEnglish(answer.error());
    QVERIFY2(message.contains(QStringLiteral("127.0.0.1")), qPrintable(message));
    QVERIFY2(!message.contains(QStringLiteral("secret")), qPrintable(message));
    QVERIFY(isCount(fake.count(), refused ? 0 : 3, bad.fault));
}

void TestHttp::waitsForSlowAnswers()
{
    Reply drops;
    drops.body = QByteArray("[" + QByteArray(400, ' ') + "]");
    drops.pieces = 40;
    drops.between = std::chrono::milliseconds(50);
    const HttpFake fake([&](const Seen &) { return drops; });
    net::Options options = quickOptions();
    options.silence = std::chrono::seconds(1); // the answer takes two, and is never silent for so long
    net::Http http(options);
    const auto answer = http.get({fake.url(QStringLiteral("/x"))}).get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body, drops.body);
    QCOMPARE(fake.count(), 1);
}

void TestHttp::refusesAddressesOffTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("a file") << QStringLiteral("file:///etc/hostname");
    QTest::newRow("data") << QStringLiteral("data:application/json,{}");
    QTest::newRow("no host") << QStringLiteral("http:///x");
    QTest::newRow("no scheme") << QStringLiteral("api.github.com/x");
    QTest::newRow("nothing") << QString();
}

void TestHttp::refusesAddressesOffTheWeb()
{
    QFETCH(const QString, address);
    net::Http http(quickOptions());
    const auto answer = http.get({QUrl(address)}).get();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
}

void TestHttp::followsRedirects()
{
    const HttpFake fake([](const Seen &seen) {
        const int step = seen.path.mid(1).toInt();
        if (step == 5)
            return Reply{.body = "[5]"};
        const int status = std::array{301, 302, 307, 308, 301}.at(static_cast<std::size_t>(step));
        return Reply{
            .status = status, .body = "moved", .headers = {{"Location", "/" + QByteArray::number(step + 1)}}};
    });
    net::Http http(quickOptions());
    const auto answer = http.get({fake.url(QStringLiteral("/0")), "the-token"}).get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body, QByteArray("[5]"));
    QCOMPARE(answer->url, fake.url(QStringLiteral("/5")));
    QCOMPARE(fake.count(), 6);
    for (const Seen &seen : fake.seen())
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer the-token"));
}

void TestHttp::followsNoMoreThanFive()
{
    const HttpFake fake(
        [](const Seen &) { return Reply{.status = 301, .headers = {{"Location", "/round"}}}; });
    net::Http http(quickOptions());
    const auto answer = http.get({fake.url(QStringLiteral("/round"))}).get();
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
    QCOMPARE(fake.count(), 6);
}

void TestHttp::carriesNoTokenElsewhere()
{
    HttpFake other([](const Seen &) { return Reply{.body = "[2]"}; });
    const HttpFake fake([&](const Seen &) {
        return Reply{.status = 302,
                     .headers = {{"Location", other.url(QStringLiteral("/there")).toEncoded()}}};
    });
    net::Http http(quickOptions());
    const auto answer = http.get({fake.url(QStringLiteral("/here")), "the-token"}).get();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->url, other.url(QStringLiteral("/there")));
    QCOMPARE(fake.seen().at(0).headers.value("authorization"), QByteArray("Bearer the-token"));
    QCOMPARE(other.count(), 1);
    QVERIFY(!other.seen().at(0).headers.contains("authorization"));
}

void TestHttp::redirects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to"); // empty: refused
    QTest::addColumn<bool>("token");
    const QString api = QStringLiteral("https://api.github.com/repos/a/b?page=2");
    const auto row = [&](const char *name, const QString &from, const QByteArray &location, const char *to,
                         bool token) {
        QTest::newRow(name) << from << location << QString::fromUtf8(to) << token;
    };
    row("same host", api, "https://api.github.com/repositories/1", "https://api.github.com/repositories/1",
        true);
    row("a path", api, "/repositories/1?x=y", "https://api.github.com/repositories/1?x=y", true);
    row("a relative path", api, "c", "https://api.github.com/repos/a/c", true);
    row("the usual port", api, "https://api.github.com:443/x", "https://api.github.com:443/x", true);
    row("letter case", api, "HTTPS://API.GitHub.com/x", "https://api.github.com/x", true);
    row("another port", api, "https://api.github.com:8443/x", "https://api.github.com:8443/x", false);
    row("another host", api, "https://example.org/x", "https://example.org/x", false);
    row("no scheme", api, "//example.org/x", "https://example.org/x", false);
    row("a host that begins alike", api, "https://api.github.com.example.org/",
        "https://api.github.com.example.org/", false);
    row("a user in it", api, "https://api.github.com@example.org/x", "https://example.org/x", false);
    row("a user at the same host", api, "https://me:secret@api.github.com/x", "https://api.github.com/x",
        true);
    row("up to https", QStringLiteral("http://a.org/x"), "https://a.org/x", "https://a.org/x", false);
    row("down to http", api, "http://api.github.com/x", "", false);
    row("a file", api, "file:///etc/passwd", "", false);
    row("a script", api, "javascript:alert(1)", "", false);
    row("nowhere", api, "", "", false);
    row("nonsense", api, "http://[", "", false);
}

void TestHttp::redirects()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, to);
    QFETCH(const bool, token);
    const net::Request request = {QUrl(from), "the-token", "text/x"};
    const net::Response response = {302, request.url, {{"location", location}}, {}};
    QVERIFY(net::isRedirect(response));
    const core::Result<net::Request> next = net::redirected(request, response);
    QCOMPARE(next.has_value(), !to.isEmpty());
    if (!next) {
        QCOMPARE(next.error().kind, Error::Kind::BadAnswer);
        return;
    }
    QCOMPARE(next->url, QUrl(to));
    QCOMPARE(next->token.text(), QByteArray(token ? "the-token" : ""));
    QCOMPARE(next->accept, QByteArray("text/x"));
}

void TestHttp::redirectsOfABody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const int status : {301, 302, 307, 308}) {
        QTest::addRow("%d, same origin", status) << status << false;
        QTest::addRow("%d, another origin", status) << status << true;
    }
}

void TestHttp::redirectsOfABody()
{
    QFETCH(const int, status);
    QFETCH(const bool, elsewhere);
    const HttpFake other([](const Seen &) { return Reply{}; });
    const HttpFake fake([&](const Seen &seen) {
        if (seen.path == QStringLiteral("/there"))
            return Reply{};
        const QByteArray place = elsewhere ? other.url(QStringLiteral("/there")).toEncoded() : "/there";
        return Reply{.status = status, .headers = {{"Location", place}}};
    });
    net::Http http(quickOptions());
    const auto answer =
        http.get({.url = fake.url(QStringLiteral("/here")), .token = "the-token", .body = "[1]"}).get();
    QCOMPARE(other.count(), 0);
    QCOMPARE(answer.has_value(), !elsewhere);
    if (elsewhere) {
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QVERIFY(core::isAbout(answer.error().message, "net.redirect-other-host"));
        return;
    }
    const std::vector<Seen> seen = fake.seen();
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[1].path, QStringLiteral("/there"));
    QCOMPARE(seen[1].method, QByteArray("POST"));
    QCOMPARE(seen[1].body, QByteArray("[1]"));
}

void TestHttp::keepsNoCookies()
{
    const HttpFake fake([](const Seen &) { return Reply{.headers = {{"Set-Cookie", "a=b; Path=/"}}}; });
    net::Http http(quickOptions());
    for (int turn = 0; turn < 3; ++turn)
        QVERIFY(http.get({fake.url(QStringLiteral("/x"))}).get().has_value());
    for (const Seen &seen : fake.seen())
        QVERIFY(!seen.headers.contains("cookie"));
}

void TestHttp::letsEightOntoTheWire()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Http http(quickOptions());
    std::vector<std::future<core::Result<net::Response>>> answers;
    answers.reserve(30);
    for (int i = 0; i < 30; ++i)
        answers.push_back(http.get({fake.url(QStringLiteral("/%1").arg(i))}));
    QVERIFY(fake.waitForInFlight(8));
    for (int freed = 1; freed <= 22; ++freed) {
        fake.releaseOne();
        QVERIFY(fake.waitForCount(8 + freed));
    }
    fake.release();
    for (auto &answer : answers)
        QVERIFY(answer.get().has_value());
    QCOMPARE(fake.count(), 30);
    QCOMPARE(fake.mostInFlight(), 8);
}

void TestHttp::servesInOrder()
{
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Options options = quickOptions();
    options.atOnce = 1;
    net::Http http(options);
    std::vector<std::future<core::Result<net::Response>>> answers;
    answers.reserve(20);
    for (int i = 0; i < 20; ++i)
        answers.push_back(http.get({fake.url(QStringLiteral("/%1").arg(i))}));
    for (auto &answer : answers)
        QVERIFY(answer.get().has_value());
    const std::vector<Seen> seen = fake.seen();
    QCOMPARE(seen.size(), std::size_t(20));
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i].path, QStringLiteral("/%1").arg(i));
    QCOMPARE(fake.mostInFlight(), 1);
}

void TestHttp::spreadsWhatItSends()
{
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Options options = quickOptions();
    options.apart = std::chrono::milliseconds(20);
    net::Http http(options);
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::future<core::Result<net::Response>>> answers;
    answers.reserve(8);
    for (int i = 0; i < 8; ++i)
        answers.push_back(http.get({fake.url(QStringLiteral("/%1").arg(i))}));
    for (auto &answer : answers)
        QVERIFY(answer.get().has_value());
    QVERIFY(std::chrono::steady_clock::now() - start >= 7 * options.apart);
}

NEWFACES_TEST(tst_http, TestHttp, QCoreApplication)
#include "tst_http.moc"
