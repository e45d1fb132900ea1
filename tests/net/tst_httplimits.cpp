// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"
#include "net/hostlimits.h"
#include "net/http.h"
#include "net/limits.h"
#include "support/httpfake.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace std::chrono_literals;
using core::Instant;
using net::HostLimits;
using net::Limit;
using net::Moment;
using support::HttpFake;
using support::Reply;
using support::Seen;
using Answer = std::future<core::Result<net::Response>>;
using Headers = QHash<QByteArray, QByteArray>;

namespace {

constexpr Instant noon = Instant(1'800'000'000s);
const QByteArray secondaryMessage =
    R"({"message": "You have exceeded a secondary rate limit. Please wait."})";

QByteArray secondsOf(Instant instant)
{
    return QByteArray::number(instant.time_since_epoch().count());
}

Headers quotaHeaders(int remaining, Instant reset)
{
    return {{"x-ratelimit-limit", "60"},
            {"x-ratelimit-remaining", QByteArray::number(remaining)},
            {"x-ratelimit-reset", secondsOf(reset)}};
}

net::LimitReport reportWith(int status, const Headers &headers = {}, const QByteArray &body = "{}",
                            core::Quota::Resource asked = core::Quota::Resource::Rest)
{
    return forge::github::rateLimits(support::jsonResponse(status, body, headers), asked, noon);
}

/// A request that keeps the host's limits.
net::Request limited(const QUrl &url, const net::Token &token = {})
{
    return {.url = url, .token = token, .rateLimits = forge::github::rateLimits};
}

Reply replyWithQuota(int status, int remaining, Instant reset)
{
    return {.status = status,
            .headers = {{"X-RateLimit-Limit", "60"},
                        {"X-RateLimit-Remaining", QByteArray::number(remaining)},
                        {"X-RateLimit-Reset", secondsOf(reset)}}};
}

/// All that was told of traffic.
class TrafficLog
{
public:
    void hear(const net::Traffic &traffic)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_told.empty() && m_told.back().waitingUntil && !traffic.waitingUntil)
            m_released = std::chrono::steady_clock::now();
        m_told.push_back(traffic);
    }
    /// When a wait was last said to be over.
    std::chrono::steady_clock::time_point released() const
    {
        const std::lock_guard lock(m_mutex);
        return m_released;
    }
    std::vector<net::Traffic> told() const
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }
    net::Traffic last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_told.empty() ? net::Traffic() : m_told.back();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<net::Traffic> m_told;
    std::chrono::steady_clock::time_point m_released = {};
};

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterQuotas_data();
    void laterQuotas();

    void waitsAsToldAndLongerEachTime();
    void doublesThePenalty();
    void countsABurstOnce();
    void goesOneAtATimeAfterAPenalty();
    void sendsNoMoreThanRemains();
    void keepsQuotasOfTokensApart();
    void keepsQuotasOfResourcesApart();

    void holdsBackAfterASecondaryLimit_data();
    void holdsBackAfterASecondaryLimit();
    void holdsBackWhileTheQuotaIsUsedUp_data();
    void holdsBackWhileTheQuotaIsUsedUp();
    void waitsForGraphQlAlone();
    void tellsWhatAllWaitFor();
    void limitsAreNoTries();
    void tellsTheQuota();
    void holdsBackOneHostOnly();
};

void TestHttpLimits::laterQuotas_data()
{
    QTest::addColumn<core::Quota>("known");
    QTest::addColumn<core::Quota>("heard");
    QTest::addColumn<bool>("heardHolds");
    const core::Quota known = {60, 10, noon + 50s};
    QTest::newRow("fewer remain") << known << core::Quota{60, 9, noon + 50s} << true;
    QTest::newRow("more remain: overtaken") << known << core::Quota{60, 11, noon + 50s} << false;
    QTest::newRow("an older reset") << known << core::Quota{60, 1, noon + 49s} << false;
    QTest::newRow("a newer reset") << known << core::Quota{60, 59, noon + 51s} << true;
    QTest::newRow("known has passed") << core::Quota{60, 0, noon} << core::Quota{60, 5, noon - 9s} << true;
}

void TestHttpLimits::laterQuotas()
{
    QFETCH(const core::Quota, known);
    QFETCH(const core::Quota, heard);
    QFETCH(const bool, heardHolds);
    QCOMPARE(net::laterQuota(known, heard, noon), heardHolds ? heard : known);
    QCOMPARE(net::laterQuota(std::nullopt, heard, noon), heard);
}

void TestHttpLimits::waitsAsToldAndLongerEachTime()
{
    HostLimits limits(1min);
    Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    const auto refuse = [&](const Headers &headers, const QByteArray &body = secondaryMessage) {
        const Limit limit = limits.heard(reportWith(403, headers, body), {}, limits.refusals(), now);
        const auto hold = limits.holdFor({}, now);
        now.steady += hold; // the next comes when the wait is over
        now.wall += std::chrono::ceil<std::chrono::seconds>(hold);
        return limit != Limit::None ? hold : -1ms;
    };
    QCOMPARE(refuse({{"retry-after", "30"}}), std::chrono::milliseconds(30s));
    QCOMPARE(limits.holdFor({}, now), 0ms);
    // However short the told wait, not at once, and not as soon each time.
    QCOMPARE(refuse({{"retry-after", "0"}}), std::chrono::milliseconds(2s));
    QCOMPARE(refuse({{"retry-after", "0"}}), std::chrono::milliseconds(4s));
    QCOMPARE(refuse(quotaHeaders(0, now.wall - 5s), "{}"), std::chrono::milliseconds(8s));
    QVERIFY(limits.heard(reportWith(200), {}, limits.refusals(), now) == Limit::None);
    QCOMPARE(refuse({{"retry-after", "0"}}), std::chrono::milliseconds(1s));
    QCOMPARE(refuse(quotaHeaders(0, now.wall + 70s)), std::chrono::milliseconds(70s));
}

void TestHttpLimits::doublesThePenalty()
{
    HostLimits limits(1min);
    Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    for (const auto expected : {1min, 2min, 4min, 8min, 16min, 32min, 64min, 64min}) {
        QVERIFY(limits.heard(reportWith(403, {}, secondaryMessage), {}, limits.refusals(), now) !=
                Limit::None);
        QCOMPARE(limits.holdFor({}, now), std::chrono::milliseconds(expected));
        QCOMPARE(limits.traffic({}, now).waitingUntil, std::optional<Instant>(now.wall + expected));
        now.steady += expected;
        now.wall += expected;
        QCOMPARE(limits.traffic({}, now).waitingUntil, std::optional<Instant>());
    }
    QVERIFY(limits.heard(reportWith(404), {}, limits.refusals(), now) == Limit::None);
    QVERIFY(limits.heard(reportWith(403, {}, secondaryMessage), {}, limits.refusals(), now) != Limit::None);
    QCOMPARE(limits.holdFor({}, now), std::chrono::milliseconds(1min));
}

void TestHttpLimits::countsABurstOnce()
{
    HostLimits limits(1min);
    const Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    const int sentUnder = limits.refusals();
    for (int i = 0; i < 8; ++i) { // eight were in flight together
        QVERIFY(limits.heard(reportWith(429, {}, secondaryMessage), {}, sentUnder, now) != Limit::None);
        QCOMPARE(limits.holdFor({}, now), std::chrono::milliseconds(1min));
    }
    // Sent before, and good: that does not end the row.
    QVERIFY(limits.heard(reportWith(200), {}, sentUnder, now) == Limit::None);
    const Moment later = {noon + 1min, now.steady + 1min};
    QVERIFY(limits.heard(reportWith(429, {}, secondaryMessage), {}, limits.refusals(), later) != Limit::None);
    QCOMPARE(limits.holdFor({}, later), std::chrono::milliseconds(2min));
}

void TestHttpLimits::goesOneAtATimeAfterAPenalty()
{
    HostLimits limits(1min);
    const auto at = [](std::chrono::seconds after) {
        return Moment{noon + after, std::chrono::steady_clock::time_point(1h) + after};
    };
    QVERIFY(limits.mayStart({}, {7, 7}, at(0s)));
    QVERIFY(limits.heard(reportWith(429, {{"retry-after", "30"}}), {}, 0, at(0s)) != Limit::None);
    QVERIFY(!limits.mayStart({}, {0, 0}, at(29s)));
    QVERIFY(limits.mayStart({}, {0, 0}, at(30s)));
    QVERIFY(!limits.mayStart({}, {1, 1}, at(30s)));
    QVERIFY(!limits.mayStart({}, {1, 1}, at(30s + 10min - 1s)));
    QVERIFY(limits.mayStart({}, {7, 7}, at(30s + 10min)));

    HostLimits primary(1min);
    QVERIFY(primary.heard(reportWith(403, quotaHeaders(0, noon + 30s)), {}, 0, at(0s)) != Limit::None);
    QVERIFY(!primary.mayStart({}, {0, 0}, at(29s)));
    QVERIFY(primary.mayStart({}, {7, 7}, at(30s)));
}

void TestHttpLimits::sendsNoMoreThanRemains()
{
    HostLimits limits(1min);
    const Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    QVERIFY(limits.heard(reportWith(200, quotaHeaders(2, noon + 30s)), {}, 0, now) == Limit::None);
    QVERIFY(limits.mayStart({}, {1, 1}, now));
    QVERIFY(!limits.mayStart({}, {2, 2}, now));
    QVERIFY(limits.heard(reportWith(200, quotaHeaders(0, noon + 30s)), {}, 0, now) == Limit::None);
    QVERIFY(!limits.mayStart({}, {0, 0}, now));
    QCOMPARE(limits.holdFor({}, now), std::chrono::milliseconds(30s));
    QCOMPARE(limits.traffic({}, now).waitingUntil, std::optional<Instant>(noon + 30s));
    QVERIFY(limits.mayStart({}, {7, 7}, {noon + 30s, now.steady + 30s}));
}

void TestHttpLimits::keepsQuotasOfTokensApart()
{
    HostLimits limits(1min);
    const Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    QVERIFY(limits.heard(reportWith(200, quotaHeaders(0, noon + 30s)), {}, 0, now) == Limit::None);
    QVERIFY(!limits.mayStart({}, {0, 0}, now));
    QVERIFY(limits.mayStart({"a-token"}, {0, 0}, now));
    QVERIFY(!limits.traffic({"a-token"}, now).quota.has_value());
    // Penalties are the host's word on us, whoever we say we are.
    QVERIFY(limits.heard(reportWith(429), {}, 0, now) != Limit::None);
    QVERIFY(!limits.mayStart({"a-token"}, {0, 0}, now));
}

void TestHttpLimits::keepsQuotasOfResourcesApart()
{
    HostLimits limits(1min);
    const Moment now = {noon, std::chrono::steady_clock::time_point(1h)};
    const net::QuotaKey rest;
    const net::QuotaKey graphQl = {{}, core::Quota::Resource::GraphQl};
    QVERIFY(limits.heard(reportWith(200, quotaHeaders(9, noon + 50s)), rest, 0, now) == Limit::None);
    QVERIFY(limits.heard(reportWith(200, quotaHeaders(2, noon + 30s), "{}", graphQl.resource), graphQl, 0,
                         now) == Limit::None);
    QVERIFY(limits.mayStart(graphQl, {7, 1}, now)); // the others take from another quota
    QVERIFY(!limits.mayStart(graphQl, {7, 2}, now));
    QVERIFY(limits.heard(reportWith(403, quotaHeaders(0, noon + 30s), "{}", graphQl.resource), graphQl, 0,
                         now) == Limit::Primary);
    QVERIFY(!limits.mayStart(graphQl, {}, now));
    QVERIFY(limits.mayStart(rest, {7, 7}, now));
    QCOMPARE(limits.holdFor(graphQl, now), std::chrono::milliseconds(30s));
    QCOMPARE(limits.holdFor(rest, now), 0ms);
    QCOMPARE(limits.quota(rest), (std::optional(core::Quota{60, 9, noon + 50s})));
    QCOMPARE(limits.traffic(graphQl, now).waitingUntil, std::optional<Instant>(noon + 30s));
    QCOMPARE(limits.traffic(rest, now).waitingUntil, std::optional<Instant>());
    // Without a told time it is a penalty, still for the one alone.
    const QByteArray usedUp = R"({"errors": [{"type": "RATE_LIMITED"}]})";
    HostLimits silent(1min);
    QVERIFY(silent.heard(reportWith(200, {}, usedUp, graphQl.resource), graphQl, 0, now) == Limit::Primary);
    QCOMPARE(silent.holdFor(graphQl, now), std::chrono::milliseconds(1min));
    QCOMPARE(silent.holdFor(rest, now), 0ms);
    // A secondary limit holds both.
    QVERIFY(limits.heard(reportWith(429), graphQl, 1, now) == Limit::Secondary);
    QVERIFY(!limits.mayStart(rest, {}, now));
}

void TestHttpLimits::holdsBackAfterASecondaryLimit_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("retry-after") << QByteArray("retry-after");
    QTest::newRow("reset") << QByteArray("reset");
    QTest::newRow("message") << QByteArray("message");
}

void TestHttpLimits::holdsBackAfterASecondaryLimit()
{
    QFETCH(const QByteArray, form);
    std::atomic<bool> refused = false;
    HttpFake fake([&](const Seen &seen) {
        if (seen.path != QStringLiteral("/first") || refused.exchange(true))
            return Reply{};
        if (form == "retry-after")
            return Reply{.status = 429, .headers = {{"Retry-After", "2"}}};
        if (form == "message")
            return Reply{.status = 403, .body = secondaryMessage};
        Reply reply = replyWithQuota(403, 0, core::now() + 2s);
        reply.body = secondaryMessage;
        return reply;
    });
    TrafficLog log;
    net::Options options;
    options.tries = 1;
    options.penalty = 1500ms;
    options.onTraffic = [&log](const net::Traffic &traffic) {
        log.hear(traffic);
    };
    net::Http http(options);
    fake.hold();
    std::vector<Answer> answers;
    answers.push_back(http.get(limited(fake.url(QStringLiteral("/first")))));
    QVERIFY(fake.waitForCount(1));
    for (int i = 0; i < 20; ++i)
        answers.push_back(http.get(limited(fake.url(QStringLiteral("/more")))));
    QVERIFY(fake.waitForInFlight(8));
    fake.releaseOne(); // the refusal, while seven more are in flight
    QTRY_VERIFY_WITH_TIMEOUT(log.last().waitingUntil.has_value(), 30000);
    fake.release();
    for (Answer &answer : answers)
        QVERIFY(answer.get().has_value());

    const std::vector<Seen> seen = fake.seen();
    // 21, the refused one again, and those that were aborted lest Qt send them again by itself.
    QCOMPARE(seen.size(), std::size_t(29));
    for (std::size_t i = 8; i < seen.size(); ++i) {
        QVERIFY2(seen[i].arrived >= log.released(), "sent although held back");
        QCOMPARE(seen[i].inFlight, 1);
    }
    QVERIFY(!log.last().waitingUntil.has_value());
}

void TestHttpLimits::holdsBackWhileTheQuotaIsUsedUp_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("told by the last good answer") << 200;
    QTest::newRow("told by a refusal") << 403;
}

void TestHttpLimits::holdsBackWhileTheQuotaIsUsedUp()
{
    QFETCH(const int, status);
    // A clock that stands until the test moves it: only its word releases anything.
    std::atomic<std::chrono::seconds::rep> time = noon.time_since_epoch().count();
    const Instant reset = noon + 1h;
    const HttpFake fake([&](const Seen &seen) {
        if (seen.serial == 1)
            return replyWithQuota(status, 0, reset);
        return replyWithQuota(200, 60 - seen.serial, reset + 1h);
    });
    TrafficLog log;
    net::Options options;
    options.clock = [&time] {
        return Instant(std::chrono::seconds(time.load()));
    };
    options.onTraffic = [&log](const net::Traffic &traffic) {
        log.hear(traffic);
    };
    net::Http http(options);
    std::vector<Answer> answers;
    answers.push_back(http.get(limited(fake.url(), "a-token")));
    QTRY_VERIFY_WITH_TIMEOUT(log.last().waitingUntil.has_value(), 30000);
    QCOMPARE(*log.last().waitingUntil, reset);
    QCOMPARE(*log.last().quota, (core::Quota{60, 0, reset}));
    for (int i = 0; i < 5; ++i)
        answers.push_back(http.get(limited(fake.url(), "a-token")));
    QVERIFY(!fake.waitForCount(2, 1500ms));
    QVERIFY(log.last().waitingUntil.has_value());
    time = reset.time_since_epoch().count();
    for (Answer &answer : answers)
        QCOMPARE(answer.get()->status, 200);
    QCOMPARE(fake.count(), status == 200 ? 6 : 7);
    QTRY_COMPARE_WITH_TIMEOUT(log.last().quota->remaining, 60 - fake.count(), 30000);
    QVERIFY(!log.last().waitingUntil.has_value());
}

void TestHttpLimits::waitsForGraphQlAlone()
{
    using Resource = core::Quota::Resource;
    std::atomic<std::chrono::seconds::rep> time = noon.time_since_epoch().count();
    const Instant reset = noon + 1h;
    const HttpFake fake([&](const Seen &seen) {
        if (seen.method == "GET")
            return replyWithQuota(200, 50, reset);
        const bool over = time.load() < reset.time_since_epoch().count();
        Reply reply = replyWithQuota(200, over ? 0 : 59, over ? reset : reset + 1h);
        reply.headers.emplace_back("X-RateLimit-Resource", "graphql");
        reply.body =
            over ? R"({"errors": [{"type": "RATE_LIMITED", "message": "Too much"}]})" : R"({"data": {}})";
        return reply;
    });
    net::Options options;
    options.clock = [&time] {
        return Instant(std::chrono::seconds(time.load()));
    };
    options.tries = 1;
    net::Http http(options);
    QVERIFY(!http.quota(fake.url(), "a-token", Resource::GraphQl).has_value());
    const net::Request query = {.url = fake.url(),
                                .token = "a-token",
                                .body = "{}",
                                .resource = Resource::GraphQl,
                                .rateLimits = forge::github::rateLimits};
    std::vector<Answer> queries;
    queries.push_back(http.get(query));
    const auto heard = [&] {
        return http.quota(fake.url(QStringLiteral("/any")), "a-token", Resource::GraphQl);
    };
    QTRY_VERIFY_WITH_TIMEOUT(heard().has_value(), 30000);
    QCOMPARE(*heard(), (core::Quota{60, 0, reset, Resource::GraphQl}));
    queries.push_back(http.get(query));
    for (int i = 0; i < 3; ++i)
        QVERIFY(http.get(limited(fake.url(), "a-token")).get().has_value());
    QCOMPARE(fake.count(), 4);
    QCOMPARE(http.quota(fake.url(), "a-token", Resource::Rest)->remaining, 50);
    QVERIFY(!http.quota(fake.url(), "another", Resource::Rest).has_value());
    time = reset.time_since_epoch().count();
    for (Answer &answer : queries)
        QCOMPARE(answer.get()->body, QByteArray(R"({"data": {}})"));
    QCOMPARE(fake.count(), 6);
}

void TestHttpLimits::tellsWhatAllWaitFor()
{
    using Resource = core::Quota::Resource;
    const Instant reset = core::now() + 1h;
    const HttpFake fake(
        [&](const Seen &seen) { return replyWithQuota(200, seen.method == "POST" ? 0 : 40, reset); });
    TrafficLog log;
    net::Options options;
    options.onTraffic = [&log](const net::Traffic &traffic) {
        log.hear(traffic);
    };
    net::Http http(options);
    const net::Request query = {.url = fake.url(),
                                .body = "{}",
                                .resource = Resource::GraphQl,
                                .rateLimits = forge::github::rateLimits};
    QVERIFY(http.get(query).get().has_value());
    QVERIFY(http.get(limited(fake.url())).get().has_value());
    const net::Traffic rest = {core::Quota{60, 40, reset}, std::nullopt};
    QTRY_COMPARE_WITH_TIMEOUT(log.last(), rest, 30000);
    // Nothing is in flight, and this one waits: so that is told.
    [[maybe_unused]] const Answer waits = http.get(query);
    const net::Traffic graphQl = {core::Quota{60, 0, reset, Resource::GraphQl}, reset};
    QTRY_COMPARE_WITH_TIMEOUT(log.last(), graphQl, 30000);
}

void TestHttpLimits::limitsAreNoTries()
{
    const HttpFake fake([](const Seen &seen) {
        return seen.serial <= 6 ? Reply{.status = 403, .body = secondaryMessage} : Reply{};
    });
    net::Options options;
    options.tries = 1;
    options.penalty = 2ms;
    net::Http http(options);
    QVERIFY(http.get(limited(fake.url())).get().has_value());
    QCOMPARE(fake.count(), 7);
}

void TestHttpLimits::tellsTheQuota()
{
    const Instant reset = core::now() + 1h;
    const HttpFake fake([&](const Seen &seen) {
        if (seen.path == QStringLiteral("/none"))
            return Reply{};
        return replyWithQuota(404, seen.path.mid(1).toInt(), reset);
    });
    TrafficLog log;
    net::Options options;
    options.onTraffic = [&log](const net::Traffic &traffic) {
        log.hear(traffic);
    };
    net::Http http(options);
    for (const char *path : {"/none", "/50", "/49", "/55", "/none", "/48"})
        QVERIFY(http.get(limited(fake.url(QString::fromLatin1(path)))).get().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(log.told().size(), std::size_t(3), 30000);
    const std::vector<net::Traffic> told = log.told();
    QCOMPARE(*told[0].quota, (core::Quota{60, 50, reset}));
    QCOMPARE(told[1].quota->remaining, 49);
    QCOMPARE(told[2].quota->remaining, 48);
}

void TestHttpLimits::holdsBackOneHostOnly()
{
    const HttpFake strict(
        [](const Seen &) { return Reply{.status = 429, .headers = {{"Retry-After", "3600"}}}; });
    const HttpFake free([](const Seen &) { return Reply{}; });
    net::Http http;
    std::vector<Answer> held;
    held.reserve(20);
    for (int i = 0; i < 20; ++i)
        held.push_back(http.get(limited(strict.url())));
    QVERIFY(strict.waitForCount(1) && strict.waitForInFlight(0));
    for (int i = 0; i < 20; ++i)
        QVERIFY(http.get(limited(free.url())).get().has_value());
    QVERIFY(strict.count() <= 8);
}

NEWFACES_TEST(tst_httplimits, TestHttpLimits, QCoreApplication)
#include "tst_httplimits.moc"
