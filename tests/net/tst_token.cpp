// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"
#include "net/http.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

net::Options withoutPauses()
{
    net::Options options;
    options.firstPause = std::chrono::milliseconds(2);
    options.apart = std::chrono::milliseconds(0);
    return options;
}

QByteArray shown(const Seen &seen)
{
    return seen.headers.value("authorization");
}

} // namespace

/// A token that is replaced while requests are under way.
class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSharedByItsCopies();
    void isShownByWhatIsSentNext();
    void isShownByWhatWaitsForALimit();
    void isShownInTurnOnceTheOldOneIsRefused();
    void thatIsRefusedIsShownOnce();
    void thatIsRefusedForAMomentIsShownAgain_data();
    void thatIsRefusedForAMomentIsShownAgain();
    void noTokenIsRefusedOnce();
    void isNotShownElsewhere();
    void isNotReadBack_data();
    void isNotReadBack();
};

void TestToken::isSharedByItsCopies()
{
    net::Token token("old");
    const net::Token copy = token;
    const net::Token other("old");
    token.replace("new");
    QCOMPARE(copy.text(), QByteArray("new"));
    QCOMPARE(other.text(), QByteArray("old"));
    QVERIFY(net::Token().isEmpty());
}

void TestToken::isShownByWhatIsSentNext()
{
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Http http(withoutPauses());
    net::Token token("old");
    const net::Request request{.url = fake.url(), .token = token};
    QVERIFY(http.get(request).get());
    token.replace("new");
    QVERIFY(http.get(request).get());
    token.replace({});
    QVERIFY(http.get(request).get());
    const std::vector<Seen> seen = fake.seen();
    QCOMPARE(shown(seen.at(0)), QByteArray("Bearer old"));
    QCOMPARE(shown(seen.at(1)), QByteArray("Bearer new"));
    QCOMPARE(shown(seen.at(2)), QByteArray());
}

void TestToken::isShownByWhatWaitsForALimit()
{
    const HttpFake fake([](const Seen &seen) {
        if (shown(seen) != "Bearer old")
            return Reply{};
        const auto reset = core::now() + std::chrono::hours(1);
        return Reply{
            .status = 403,
            .headers = {{"X-RateLimit-Limit", "60"},
                        {"X-RateLimit-Remaining", "0"},
                        {"X-RateLimit-Reset", QByteArray::number(qint64(reset.time_since_epoch().count()))}}};
    });
    net::Http http(withoutPauses());
    net::Token token("old");
    const net::Request request = {.url = fake.url(), .token = token, .rateLimits = forge::github::rateLimits};
    std::array pending = {http.get(request), http.get(request)};
    QVERIFY(fake.waitForCount(1));
    QCOMPARE(pending[0].wait_for(std::chrono::milliseconds(20)), std::future_status::timeout);
    token.replace("new");
    for (auto &one : pending)
        QCOMPARE(one.get()->status, 200);
}

void TestToken::isShownInTurnOnceTheOldOneIsRefused()
{
    HttpFake fake([](const Seen &seen) { return Reply{.status = shown(seen) == "Bearer new" ? 200 : 401}; });
    net::Http http(withoutPauses());
    net::Token token("old");
    fake.hold();
    auto pending = http.get({.url = fake.url(), .token = token});
    QVERIFY(fake.waitForInFlight(1));
    token.replace("new");
    fake.release();
    QCOMPARE(pending.get()->status, 200);
    QCOMPARE(fake.count(), 2);
}

void TestToken::thatIsRefusedIsShownOnce()
{
    const HttpFake fake([](const Seen &) { return Reply{.status = 401}; });
    net::Http http(withoutPauses());
    QCOMPARE(http.get({.url = fake.url(), .token = "bad"}).get()->status, 401);
    QCOMPARE(fake.count(), 1);
}

void TestToken::thatIsRefusedForAMomentIsShownAgain_data()
{
    QTest::addColumn<int>("refusals");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    QTest::newRow("once") << 1 << 200 << 2;
    QTest::newRow("twice") << 2 << 401 << 2;
}

void TestToken::thatIsRefusedForAMomentIsShownAgain()
{
    QFETCH(const int, refusals);
    const HttpFake fake(
        [refusals](const Seen &seen) { return Reply{.status = seen.serial <= refusals ? 401 : 200}; });
    net::Http http(withoutPauses());
    const auto answer = http.get({.url = fake.url(), .token = "new", .repeatsUnauthorized = true}).get();
    QTEST(answer->status, "status");
    QTEST(fake.count(), "requests");
}

void TestToken::noTokenIsRefusedOnce()
{
    const HttpFake fake([](const Seen &) { return Reply{.status = 401}; });
    net::Http http(withoutPauses());
    QCOMPARE(http.get({.url = fake.url(), .repeatsUnauthorized = true}).get()->status, 401);
    QCOMPARE(fake.count(), 1);
}

void TestToken::isNotShownElsewhere()
{
    HttpFake other([](const Seen &) { return Reply{.status = 401}; });
    const HttpFake fake([&](const Seen &) {
        return Reply{.status = 302, .headers = {{"Location", other.url().toEncoded()}}};
    });
    net::Http http(withoutPauses());
    net::Token token("old");
    other.hold();
    auto pending = http.get({.url = fake.url(), .token = token});
    QVERIFY(other.waitForInFlight(1));
    token.replace("new");
    other.release();
    QCOMPARE(pending.get()->status, 401);
    QCOMPARE(other.count(), 1);
    QCOMPARE(shown(other.seen().at(0)), QByteArray());
}

void TestToken::isNotReadBack_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("an answer") << 200;
    QTest::newRow("a refusal") << 403;
    QTest::newRow("a failure") << 422;
}

void TestToken::isNotReadBack()
{
    QFETCH(const int, status);
    const HttpFake fake([status](const Seen &seen) {
        return Reply{.status = status,
                     .body = R"({"message": "You sent )" + shown(seen) + "\"}",
                     .headers = {{"ETag", shown(seen)}}};
    });
    net::Http http(withoutPauses());
    const core::Result<net::Response> response =
        http.get({.url = fake.url(), .token = "ghp_0123456789abcdef"}).get();
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, QByteArray(R"({"message": "You sent Bearer TOKEN"})"));
    QCOMPARE(response->headers.value("etag"), QByteArray("Bearer TOKEN"));

    const core::Result<net::Response> chance = http.get({.url = fake.url(), .token = "sent"}).get();
    QVERIFY(chance);
    QCOMPARE(chance->body, QByteArray(R"({"message": "You sent Bearer sent"})"));
}

NEWFACES_TEST(tst_token, TestToken, QCoreApplication)

#include "tst_token.moc"
