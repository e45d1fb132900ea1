// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"
#include "net/http.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <thread>

using core::Error;
using support::HttpFake;
using support::Reply;
using support::Seen;
using Answer = std::future<core::Result<net::Response>>;
using PendingPermit = std::future<core::Result<net::Permit>>;

namespace {

net::Options placesFor(int atOnce)
{
    net::Options options;
    options.atOnce = atOnce;
    return options;
}

bool isThere(const PendingPermit &permit)
{
    return permit.wait_for(std::chrono::seconds(30)) == std::future_status::ready;
}

bool isCancelled(PendingPermit &permit)
{
    if (!isThere(permit))
        return false;
    const core::Result<net::Permit> result = permit.get();
    return !result && result.error().kind == Error::Kind::Cancelled;
}

/// Once all that was asked of `http` so far has been looked at.
bool isStillAwaited(net::Http &http, const PendingPermit &permit)
{
    const std::stop_source stop;
    PendingPermit last = http.takePermit(stop.get_token());
    stop.request_stop();
    return isCancelled(last) && permit.wait_for(std::chrono::milliseconds(0)) == std::future_status::timeout;
}

} // namespace

class TestPermits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharePlacesWithRequests();
    void waitTheirTurn();
    void areGivenBackByMove();
    void areGivenBackWhenNobodyTookThem();
    void areNotHeldBackByLimits();
    void cancelled_data();
    void cancelled();
    void cancelledByDestruction();
    void stopAfterItIsThere();
    void outliveTheHttp();
    void fromManyThreads();
};

void TestPermits::sharePlacesWithRequests()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Http http(placesFor(3));
    std::vector<net::Permit> permits;
    permits.reserve(2);
    for (int i = 0; i < 2; ++i)
        permits.push_back(http.takePermit().get().value());
    std::vector<Answer> answers;
    answers.reserve(5);
    for (int i = 0; i < 5; ++i)
        answers.push_back(http.get({fake.url()}));
    QVERIFY(fake.waitForInFlight(1));
    fake.releaseOne();
    QVERIFY(fake.waitForCount(2));
    QCOMPARE(fake.mostInFlight(), 1);
    permits.clear();
    QVERIFY(fake.waitForInFlight(3));
    fake.release();
    for (Answer &answer : answers)
        QVERIFY(answer.get().has_value());
    QCOMPARE(fake.mostInFlight(), 3);
}

void TestPermits::waitTheirTurn()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Http http(placesFor(1));
    Answer first = http.get({fake.url(QStringLiteral("/first"))});
    QVERIFY(fake.waitForInFlight(1));
    PendingPermit permit = http.takePermit();
    Answer last = http.get({fake.url(QStringLiteral("/last"))});
    fake.releaseOne();
    QVERIFY(first.get().has_value());
    {
        const net::Permit taken = permit.get().value();
        QCOMPARE(fake.count(), 1);
        QCOMPARE(last.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
        QCOMPARE(fake.count(), 1);
    }
    fake.release();
    QVERIFY(last.get().has_value());
}

void TestPermits::areGivenBackByMove()
{
    net::Http http(placesFor(2));
    net::Permit one = http.takePermit().get().value();
    {
        net::Permit two = http.takePermit().get().value();
        const PendingPermit third = http.takePermit();
        QVERIFY(isStillAwaited(http, third));
        one = std::move(two); // the first goes with `two`
        QVERIFY(isStillAwaited(http, third));
    }
    const PendingPermit third = http.takePermit();
    QVERIFY(isThere(third));
    const PendingPermit fourth = http.takePermit();
    QVERIFY(isStillAwaited(http, fourth));
    const net::Permit moved = std::move(one);
    QVERIFY(isStillAwaited(http, fourth));
}

void TestPermits::areGivenBackWhenNobodyTookThem()
{
    net::Http http(placesFor(1));
    for (int i = 0; i < 20; ++i)
        http.takePermit();
    QVERIFY(http.takePermit().get().has_value());
}

void TestPermits::areNotHeldBackByLimits()
{
    const HttpFake fake(
        [](const Seen &) { return Reply{.status = 429, .headers = {{"Retry-After", "3600"}}}; });
    net::Http http(placesFor(1));
    [[maybe_unused]] const Answer refused =
        http.get({.url = fake.url(), .rateLimits = forge::github::rateLimits});
    QVERIFY(fake.waitForCount(1) && fake.waitForInFlight(0));
    const PendingPermit permit = http.takePermit();
    QVERIFY(isThere(permit));
}

void TestPermits::cancelled_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before it is asked for") << true;
    QTest::newRow("while it is waited for") << false;
}

void TestPermits::cancelled()
{
    QFETCH(const bool, before);
    net::Http http(placesFor(1));
    const net::Permit taken = http.takePermit().get().value();
    const std::stop_source stop;
    if (before)
        stop.request_stop();
    PendingPermit waits = http.takePermit(stop.get_token());
    stop.request_stop();
    QVERIFY(isCancelled(waits));
    const PendingPermit next = http.takePermit();
    QVERIFY(isStillAwaited(http, next)); // the place is still the other's
}

void TestPermits::cancelledByDestruction()
{
    std::optional<net::Permit> taken;
    PendingPermit waits;
    {
        net::Http http(placesFor(1));
        taken = http.takePermit().get().value();
        waits = http.takePermit();
    }
    QVERIFY(isCancelled(waits));

    // So soon that its thread may not have begun.
    PendingPermit early;
    {
        net::Http http(placesFor(1));
        early = http.takePermit();
    }
    QVERIFY(isThere(early));
}

void TestPermits::stopAfterItIsThere()
{
    net::Http http(placesFor(1));
    const std::stop_source stop;
    const net::Permit taken = http.takePermit(stop.get_token()).get().value();
    stop.request_stop();
    const PendingPermit next = http.takePermit();
    QVERIFY(isStillAwaited(http, next));
}

void TestPermits::outliveTheHttp()
{
    auto http = std::make_unique<net::Http>();
    std::vector<net::Permit> permits;
    permits.reserve(4);
    for (int i = 0; i < 4; ++i)
        permits.push_back(http->takePermit().get().value());
    std::jthread other([&permits] { permits.pop_back(); });
    http.reset();
    other.join();
    QCOMPARE(permits.size(), std::size_t(3));
    permits.clear();
}

void TestPermits::fromManyThreads()
{
    net::Http http(placesFor(3));
    std::atomic<int> taken = 0;
    std::atomic<int> most = 0;
    std::atomic<int> stopped = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(6);
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 60; ++i) {
                    const std::stop_source stop;
                    PendingPermit pending = http.takePermit(stop.get_token());
                    if (i % 3 == 0)
                        stop.request_stop();
                    const core::Result<net::Permit> permit = pending.get();
                    if (!permit) {
                        ++stopped;
                        continue;
                    }
                    const int now = ++taken;
                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
                    }
                    --taken;
                }
            });
        }
    }
    QVERIFY(most.load() <= 3);
    QVERIFY(stopped.load() <= 120);
    // None was lost.
    std::vector<net::Permit> all;
    all.reserve(3);
    for (int i = 0; i < 3; ++i)
        all.push_back(http.takePermit().get().value());
}

NEWFACES_TEST(tst_permits, TestPermits, QCoreApplication)
#include "tst_permits.moc"
