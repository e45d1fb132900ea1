// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using core::Instant;
using net::Limit;
using Headers = QHash<QByteArray, QByteArray>;

namespace {

constexpr Instant noon = Instant(1'800'000'000s);
const QByteArray secondaryMessage =
    R"({"message": "You have exceeded a secondary rate limit. Please wait."})";

Headers quotaHeaders(int remaining, Instant reset)
{
    return {{"x-ratelimit-limit", "60"},
            {"x-ratelimit-remaining", QByteArray::number(remaining)},
            {"x-ratelimit-reset", QByteArray::number(reset.time_since_epoch().count())}};
}

net::Response responseWith(int status, const Headers &headers = {}, const QByteArray &body = "{}")
{
    return support::jsonResponse(status, body, headers);
}

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void quotas_data();
    void quotas();
};

void TestRateLimits::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<int>("wait");  // -1: not told
    QTest::addColumn<int>("until"); // seconds from now; -1: not told
    const QByteArray none = "{}";
    const Headers usedUp = quotaHeaders(0, noon + 100s);
    const Headers some = quotaHeaders(7, noon + 100s);
    Headers both = usedUp;
    both.insert("retry-after", "5");
    QTest::newRow("200") << 200 << Headers() << none << Limit::None << -1 << -1;
    QTest::newRow("200, the last of the quota") << 200 << usedUp << none << Limit::None << -1 << -1;
    QTest::newRow("403 alone") << 403 << Headers() << none << Limit::None << -1 << -1;
    QTest::newRow("403 with quota left") << 403 << some << none << Limit::None << -1 << -1;
    QTest::newRow("404 with retry-after")
        << 404 << Headers{{"retry-after", "5"}} << none << Limit::None << -1 << -1;
    QTest::newRow("403 primary") << 403 << usedUp << none << Limit::Primary << -1 << 100;
    QTest::newRow("429 primary") << 429 << usedUp << none << Limit::Primary << -1 << 100;
    QTest::newRow("403 retry-after") << 403 << Headers{{"retry-after", "5"}} << none << Limit::Secondary << 5
                                     << -1;
    QTest::newRow("429 retry-after") << 429 << Headers{{"retry-after", "60"}} << secondaryMessage
                                     << Limit::Secondary << 60 << -1;
    QTest::newRow("retry-after 0") << 403 << Headers{{"retry-after", "0"}} << none << Limit::Secondary << 0
                                   << -1;
    QTest::newRow("retry-after a date") << 429 << Headers{{"retry-after", "Fri, 15 Jan 2027 08:00:20 GMT"}}
                                        << none << Limit::Secondary << 20 << -1;
    QTest::newRow("retry-after a past date")
        << 429 << Headers{{"retry-after", "Thu, 15 Jan 2026 08:00:20 GMT"}} << none << Limit::Secondary << 0
        << -1;
    QTest::newRow("retry-after nonsense")
        << 429 << Headers{{"retry-after", "soon"}} << none << Limit::Secondary << -1 << -1;
    QTest::newRow("403 secondary with reset")
        << 403 << usedUp << secondaryMessage << Limit::Secondary << -1 << 100;
    QTest::newRow("403 message alone")
        << 403 << Headers() << secondaryMessage << Limit::Secondary << -1 << -1;
    QTest::newRow("429 message alone") << 429 << some << secondaryMessage << Limit::Secondary << -1 << -1;
    QTest::newRow("403 message in capitals")
        << 403 << Headers() << secondaryMessage.toUpper() << Limit::Secondary << -1 << -1;
    QTest::newRow("403 primary by message")
        << 403 << Headers() << QByteArray("API rate limit exceeded for you") << Limit::Secondary << -1 << -1;
    QTest::newRow("429 alone") << 429 << Headers() << none << Limit::Secondary << -1 << -1;
    const QByteArray limited =
        R"({"errors": [{"message": "x"}, {"type": "RATE_LIMITED", "message": "API rate"}]})";
    QTest::newRow("GraphQL's primary") << 200 << usedUp << limited << Limit::Primary << -1 << 100;
    QTest::newRow("GraphQL's primary without a reset")
        << 200 << Headers() << limited << Limit::Primary << -1 << -1;
    QTest::newRow("GraphQL's secondary")
        << 200 << Headers{{"retry-after", "7"}}
        << QByteArray(R"({"errors": [{"message": "You have exceeded a secondary rate limit. Wait."}]})")
        << Limit::Secondary << 7 << -1;
    QTest::newRow("another error of GraphQL's")
        << 200 << usedUp << QByteArray(R"({"errors": [{"type": "NOT_FOUND", "message": "RATE_LIMITED"}]})")
        << Limit::None << -1 << -1;
    QTest::newRow("an author by that name")
        << 200 << usedUp << QByteArray(R"({"data": {"name": "RATE_LIMITED", "a": "secondary rate limit"}})")
        << Limit::None << -1 << -1;
    QTest::newRow("primary with retry-after") << 403 << both << none << Limit::Primary << 5 << 100;
}

void TestRateLimits::refusals()
{
    QFETCH(const int, status);
    QFETCH(const Headers, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const Limit, limit);
    QFETCH(const int, wait);
    QFETCH(const int, until);
    const net::Refusal refusal =
        forge::github::rateLimits(responseWith(status, headers, body), core::Quota::Resource::Rest, noon)
            .refusal;
    QCOMPARE(refusal.limit, limit);
    if (limit == Limit::None)
        return;
    QCOMPARE(refusal.wait ? static_cast<int>(refusal.wait->count()) : -1, wait);
    QCOMPARE(refusal.until ? static_cast<int>((*refusal.until - noon).count()) : -1, until);
}

void TestRateLimits::quotas_data()
{
    using Resource = core::Quota::Resource;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<Resource>("asked");
    QTest::addColumn<bool>("there");
    QTest::addColumn<Resource>("told");
    const Headers whole = quotaHeaders(7, noon);
    const auto row = [&](const char *name, const Headers &headers, Resource asked,
                         std::optional<Resource> told) {
        QTest::newRow(name) << headers << asked << told.has_value() << told.value_or(Resource::Rest);
    };
    const auto with = [&](const QByteArray &name, const QByteArray &value) {
        Headers headers = whole;
        headers.insert(name, value);
        return headers;
    };
    row("whole", whole, Resource::Rest, Resource::Rest);
    row("core", with("x-ratelimit-resource", "core"), Resource::Rest, Resource::Rest);
    row("graphql", with("x-ratelimit-resource", "graphql"), Resource::GraphQl, Resource::GraphQl);
    row("of what was asked for", whole, Resource::GraphQl, Resource::GraphQl);
    row("the host knows better", with("x-ratelimit-resource", "core"), Resource::GraphQl, Resource::Rest);
    row("search", with("x-ratelimit-resource", "search"), Resource::Rest, std::nullopt);
    row("nothing", Headers(), Resource::Rest, std::nullopt);
    row("no number", with("x-ratelimit-remaining", "many"), Resource::Rest, std::nullopt);
    row("negative", with("x-ratelimit-remaining", "-1"), Resource::Rest, std::nullopt);
    row("no reset", with("x-ratelimit-reset", ""), Resource::Rest, std::nullopt);
}

void TestRateLimits::quotas()
{
    QFETCH(const Headers, headers);
    QFETCH(const core::Quota::Resource, asked);
    QFETCH(const bool, there);
    QFETCH(const core::Quota::Resource, told);
    const std::optional<core::Quota> quota =
        forge::github::rateLimits(responseWith(200, headers), asked, noon).quota;
    QCOMPARE(quota.has_value(), there);
    if (there)
        QCOMPARE(*quota, (core::Quota{60, 7, noon, told}));
}

NEWFACES_TEST(tst_ratelimits, TestRateLimits, QCoreApplication)
#include "tst_ratelimits.moc"
