// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/guard.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using rest::GuardRules;
using rest::Header;
using rest::RequestHead;

Q_DECLARE_METATYPE(rest::RequestHead)
Q_DECLARE_METATYPE(rest::GuardRules)

namespace {

const QByteArray token = "q3hX-u7Zl0_Yd2Tn9bWc5RkVfGmPsAeJ";
const GuardRules open{.port = 7423};
const GuardRules closed{.port = 7423, .token = token};
const Header host{"host", "127.0.0.1:7423"};
const Header json{"content-type", "application/json"};

RequestHead get(std::vector<Header> headers)
{
    return {.method = "GET", .path = "/v1/status", .headers = std::move(headers)};
}

RequestHead get(const QByteArray &path)
{
    return {.method = "GET", .path = path, .headers = {host}};
}

RequestHead post(std::vector<Header> headers)
{
    headers.insert(headers.begin(), {host, {"content-length", "2"}});
    return {.method = "POST", .path = "/scrape", .headers = std::move(headers)};
}

RequestHead shows(const QByteArray &authorization)
{
    return get({host, {"authorization", authorization}});
}

/// Named as in "421 Host, none": the status comes first, 200 being let in.
void row(const char *name, const RequestHead &head, const GuardRules &rules = open)
{
    QTest::newRow(name) << head << rules;
}

void hosts()
{
    const auto asks = [](const QByteArray &name) {
        return get({{"host", name}});
    };
    const GuardRules web{.port = 80};
    row("200 Host, the address", asks("127.0.0.1:7423"));
    row("200 Host, the name", asks("localhost:7423"));
    row("200 Host, the name in capitals", asks("LocalHost:7423"));
    row("200 Host at port 80, without it", asks("127.0.0.1"), web);
    row("200 Host at port 80, the name without it", asks("localhost"), web);
    row("200 Host at port 80, with it", asks("localhost:80"), web);
    row("421 Host, none", get(std::vector<Header>{}));
    row("421 Host, empty", asks(""));
    row("421 Host, only a port", asks(":7423"));
    row("421 Host without port", asks("127.0.0.1"));
    row("421 Host, the name without port", asks("localhost"));
    row("421 Host with an empty port", asks("localhost:"));
    row("421 Host, another port", asks("127.0.0.1:7424"));
    row("421 Host, the port and a digit", asks("127.0.0.1:74230"));
    row("421 Host, the port but a digit", asks("127.0.0.1:742"));
    row("421 Host, the port with a zero before", asks("127.0.0.1:07423"));
    row("421 Host, two ports", asks("127.0.0.1:7423:7423"));
    row("421 Host at port 80, another port", asks("localhost:7423"), web);
    row("421 Host, a name that begins alike", asks("localhost.evil.example"));
    row("421 Host, a name that begins alike, with port", asks("localhost.evil.example:7423"));
    row("421 Host, an address that begins alike", asks("127.0.0.1.evil.example:7423"));
    row("421 Host, ours as a user", asks("127.0.0.1:7423@evil.example"));
    row("421 Host, ours as a user, with port", asks("localhost:7423@evil.example:7423"));
    row("421 Host with a user", asks("evil@127.0.0.1:7423"));
    row("421 Host, another name", asks("evil.example:7423"));
    row("421 Host, a name below ours", asks("a.localhost:7423"));
    row("421 Host, ours at the end", asks("evil-localhost:7423"));
    row("421 Host with a last dot", asks("localhost.:7423"));
    row("421 Host, IPv6", asks("[::1]:7423"));
    row("421 Host, IPv4 within IPv6", asks("[::ffff:127.0.0.1]:7423"));
    row("421 Host, another address of the loop", asks("127.0.0.2:7423"));
    row("421 Host, a short address", asks("127.1:7423"));
    row("421 Host, the address as a number", asks("2130706433:7423"));
    row("421 Host, no address", asks("0.0.0.0:7423"));
    row("421 Host with a path", asks("127.0.0.1:7423/"));
    row("421 Host with a scheme", asks("http://127.0.0.1:7423"));
    row("421 Host with a comma", asks("127.0.0.1:7423,evil.example"));
    row("421 Host with a space after", asks("127.0.0.1:7423 "));
    row("421 Host twice, the same", get({host, host}));
    row("421 Host twice, ours first", get({host, {"host", "evil.example"}}));
    row("421 Host twice, ours last", get({{"host", "evil.example"}, host}));
}

void origins()
{
    const auto from = [](const QByteArray &name, const QByteArray &value) {
        return get({host, {name, value}});
    };
    row("403 Origin, a page", from("origin", "https://evil.example"));
    row("403 Origin, null", from("origin", "null"));
    row("403 Origin, empty", from("origin", ""));
    row("403 Origin, this port", from("origin", "http://127.0.0.1:7423"));
    row("200 Sec-Fetch-Site, none", from("sec-fetch-site", "none"));
    row("200 Sec-Fetch-Site, same-origin", from("sec-fetch-site", "same-origin"));
    row("403 Sec-Fetch-Site, same-site", from("sec-fetch-site", "same-site"));
    row("403 Sec-Fetch-Site, cross-site", from("sec-fetch-site", "cross-site"));
    row("403 Sec-Fetch-Site, empty", from("sec-fetch-site", ""));
    row("403 Sec-Fetch-Site, a list", from("sec-fetch-site", "none, cross-site"));
    row("403 Sec-Fetch-Site twice", get({host, {"sec-fetch-site", "none"}, {"sec-fetch-site", "none"}}));
    row("403 Sec-Fetch-Site twice, then across",
        get({host, {"sec-fetch-site", "none"}, {"sec-fetch-site", "cross-site"}}));
}

void tokens()
{
    row("200 token, none asked for", shows("Bearer whatever"));
    row("200 token", shows("Bearer " + token), closed);
    row("200 token, the scheme in small letters", shows("bearer " + token), closed);
    row("401 token, missing", get({host}), closed);
    row("401 token, empty header", shows(""), closed);
    row("401 token, only the scheme", shows("Bearer"), closed);
    row("401 token, empty", shows("Bearer "), closed);
    row("401 token, wrong", shows("Bearer " + QByteArray(token).replace('q', 'p')), closed);
    row("401 token, wrong at its end", shows("Bearer " + token.chopped(1) + "K"), closed);
    row("401 token, what it begins with", shows("Bearer " + token.chopped(1)), closed);
    row("401 token, and more", shows("Bearer " + token + "a"), closed);
    row("401 token, in other letters", shows("Bearer " + token.toLower()), closed);
    row("200 token, two spaces before", shows("Bearer  " + token), closed);
    row("200 token, many spaces before", shows("Bearer" + QByteArray(50, ' ') + token), closed);
    row("401 token, a tab before", shows("Bearer \t" + token), closed);
    row("401 token, only spaces", shows("Bearer    "), closed);
    row("401 token, a space after", shows("Bearer " + token + " "), closed);
    row("401 token, quoted", shows("Bearer \"" + token + "\""), closed);
    row("401 token, without scheme", shows(token), closed);
    row("401 token, another scheme", shows("Basic " + token), closed);
    row("401 token, a scheme that begins alike", shows("Bearers " + token), closed);
    row("401 token twice",
        get({host, {"authorization", "Bearer " + token}, {"authorization", "Bearer " + token}}), closed);
    row("401 token, then a wrong one",
        get({host, {"authorization", "Bearer " + token}, {"authorization", "Bearer a"}}), closed);
    row("401 token, in another header", get({host, {"x-authorization", "Bearer " + token}}), closed);
    RequestHead inQuery = get({host});
    inQuery.path = "/v1/status?access_token=" + token;
    row("401 token, in the query", inQuery, closed);
}

void contentTypes()
{
    const auto typed = [](const QByteArray &type) {
        return post({{"content-type", type}});
    };
    const auto bodiless = [](const QByteArray &method, std::vector<Header> headers) {
        headers.push_back(host);
        return RequestHead{.method = method, .path = "/v1/jobs/1", .headers = std::move(headers)};
    };
    row("200 type, JSON", typed("application/json"));
    row("200 type, in capitals", typed("Application/JSON"));
    row("200 type, with a charset", typed("application/json; charset=utf-8"));
    row("200 type, with a charset, packed", typed("application/json;charset=UTF-8"));
    row("200 type, a chunked body", bodiless("POST", {json, {"transfer-encoding", "chunked"}}));
    row("200 type, none where there is no body", bodiless("DELETE", {}));
    row("200 type, none where the body is empty", bodiless("DELETE", {{"content-length", "0"}}));
    row("415 type, missing", post({}));
    row("415 type, empty", typed(""));
    row("415 type, of a form", typed("application/x-www-form-urlencoded"));
    row("415 type, of a form with a file", typed("multipart/form-data; boundary=a"));
    row("415 type, text", typed("text/plain"));
    row("415 type, text that mentions JSON", typed("text/plain; application/json"));
    row("415 type, one that begins alike", typed("application/json-patch+json"));
    row("415 type, one that ends alike", typed("x-application/json"));
    row("415 type, a list", typed("application/json, text/plain"));
    row("415 type twice", post({json, json}));
    row("415 type twice, then text", post({json, {"content-type", "text/plain"}}));
    row("415 type, missing for a POST without body", bodiless("POST", {}));
    row("415 type, missing for a body of another method", bodiless("PUT", {{"content-length", "2"}}));
    row("415 type, missing for a body of a GET", bodiless("GET", {{"content-length", "2"}}));
    row("415 type, missing for a chunked body", bodiless("DELETE", {{"transfer-encoding", "chunked"}}));
}

void forms()
{
    row("200 target with a query", get("/users?lastKey=a%20b"));
    row("200 target, the root", get("/"));
    row("400 target, empty", get(QByteArray("")));
    row("400 target, absolute", get("http://127.0.0.1:7423/v1/status"));
    row("400 target, an authority", get("127.0.0.1:7423"));
    row("400 target, a star", get("*"));
    row("400 target with a space", get("/a b"));
    row("400 target with NUL", get(QByteArray("/a\0b", 4)));
    row("400 target with a line's end", get("/a\nb"));
    row("400 method, empty", {.method = "", .path = "/", .headers = {host}});
    row("400 method with NUL", {.method = QByteArray("GE\0T", 4), .path = "/", .headers = {host}});
    row("400 header with NUL", get({host, {"accept", QByteArray("a\0b", 3)}}));
    row("400 header with a carriage return", get({host, {"accept", "a\rb"}}));
    row("400 header with an escape", get({host, {"accept", "\x1b[31m"}}));
    row("200 header with a tab", get({host, {"accept", "a\tb"}}));
    row("200 header beyond ASCII", get({host, {"accept", "\xc3\xa9"}}));
    row("400 name with a space", get({{"host ", "evil.example"}, host}));
    row("400 name, empty", get({host, {"", "a"}}));
    row("400 name with NUL", get({host, {QByteArray("a\0b", 3), "a"}}));
    row("400 length twice", post({json, {"content-length", "2"}}));
    row("400 length twice, longer", post({json, {"content-length", "200"}}));
    row("400 length and chunks", post({json, {"transfer-encoding", "chunked"}}));
    const auto sends = [](const QByteArray &name, const QByteArray &value) {
        return get({host, json, {name, value}});
    };
    row("400 length, negative", sends("content-length", "-2"));
    row("400 length, signed", sends("content-length", "+2"));
    row("400 length, a list", sends("content-length", "2, 2"));
    row("400 length, empty", sends("content-length", ""));
    row("400 encoding, unknown", sends("transfer-encoding", "gzip"));
    row("400 encoding, a list", sends("transfer-encoding", "gzip, chunked"));
    row("400 encoding twice",
        get({host, json, {"transfer-encoding", "chunked"}, {"transfer-encoding", "chunked"}}));
    row("400 chunks by HTTP/1.0", {.method = "POST",
                                   .path = "/",
                                   .version = "HTTP/1.0",
                                   .headers = {host, json, {"transfer-encoding", "chunked"}}});
}

void order()
{
    const Header origin{"origin", "https://evil.example"};
    const Header foreign{"host", "evil.example"};
    row("421 before 403", get({foreign, origin}), closed);
    row("403 before 401", get({host, origin}), closed);
    row("401 before 415", post({}), closed);
    row("400 before 421", get({foreign, {"accept", "\x01"}}), closed);
}

} // namespace

/// Rows are named by the status that is expected.
class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<RequestHead>("head");
        QTest::addColumn<GuardRules>("rules");
        hosts();
        origins();
        tokens();
        contentTypes();
        forms();
        order();
    }

    void judges()
    {
        QFETCH(const RequestHead, head);
        QFETCH(const GuardRules, rules);
        const int expected = QByteArray(QTest::currentDataTag()).first(3).toInt();
        const auto verdict = rest::guard(head, rules);
        QCOMPARE(verdict ? 200 : verdict.error().status, expected);
        if (verdict)
            return;
        QVERIFY(verdict.error().message.endsWith(u'.'));
        QVERIFY(!verdict.error().message.contains(u"evil"));
        QVERIFY(!verdict.error().message.contains(QString::fromLatin1(token)));
        const std::vector<Header> challenge{{"WWW-Authenticate", "Bearer"}};
        QCOMPARE(verdict.error().headers, expected == 401 ? challenge : std::vector<Header>{});
    }
};

NEWFACES_TEST(tst_guard, TestGuard, QCoreApplication)
#include "tst_guard.moc"
