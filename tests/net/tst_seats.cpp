// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
using PendingSeat = std::future<core::Result<net::Seat>>;

namespace {

net::Options placesFor(int atOnce)
{
    net::Options options;
    options.atOnce = atOnce;
    return options;
}

bool isThere(const PendingSeat &seat)
{
    return seat.wait_for(std::chrono::seconds(30)) == std::future_status::ready;
}

bool isCancelled(PendingSeat &seat)
{
    if (!isThere(seat))
        return false;
    const core::Result<net::Seat> result = seat.get();
    return !result && result.error().kind == Error::Kind::Cancelled;
}

/// Once all that was asked of `http` so far has been looked at.
bool isStillAwaited(net::Http &http, const PendingSeat &seat)
{
    const std::stop_source stop;
    PendingSeat last = http.takeSeat(stop.get_token());
    stop.request_stop();
    return isCancelled(last) && seat.wait_for(std::chrono::milliseconds(0)) == std::future_status::timeout;
}

} // namespace

class TestSeats : public QObject
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

void TestSeats::sharePlacesWithRequests()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Http http(placesFor(3));
    std::vector<net::Seat> seats;
    seats.reserve(2);
    for (int i = 0; i < 2; ++i)
        seats.push_back(http.takeSeat().get().value());
    std::vector<Answer> answers;
    answers.reserve(5);
    for (int i = 0; i < 5; ++i)
        answers.push_back(http.get({fake.url()}));
    QVERIFY(fake.waitForInFlight(1));
    fake.releaseOne();
    QVERIFY(fake.waitForCount(2));
    QCOMPARE(fake.mostInFlight(), 1);
    seats.clear();
    QVERIFY(fake.waitForInFlight(3));
    fake.release();
    for (Answer &answer : answers)
        QVERIFY(answer.get().has_value());
    QCOMPARE(fake.mostInFlight(), 3);
}

void TestSeats::waitTheirTurn()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Http http(placesFor(1));
    Answer first = http.get({fake.url(QStringLiteral("/first"))});
    QVERIFY(fake.waitForInFlight(1));
    PendingSeat seat = http.takeSeat();
    Answer last = http.get({fake.url(QStringLiteral("/last"))});
    fake.releaseOne();
    QVERIFY(first.get().has_value());
    {
        const net::Seat taken = seat.get().value();
        QCOMPARE(fake.count(), 1);
        QCOMPARE(last.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
        QCOMPARE(fake.count(), 1);
    }
    fake.release();
    QVERIFY(last.get().has_value());
}

void TestSeats::areGivenBackByMove()
{
    net::Http http(placesFor(2));
    net::Seat one = http.takeSeat().get().value();
    {
        net::Seat two = http.takeSeat().get().value();
        const PendingSeat third = http.takeSeat();
        QVERIFY(isStillAwaited(http, third));
        one = std::move(two); // the first goes with `two`
        QVERIFY(isStillAwaited(http, third));
    }
    const PendingSeat third = http.takeSeat();
    QVERIFY(isThere(third));
    const PendingSeat fourth = http.takeSeat();
    QVERIFY(isStillAwaited(http, fourth));
    const net::Seat moved = std::move(one);
    QVERIFY(isStillAwaited(http, fourth));
}

void TestSeats::areGivenBackWhenNobodyTookThem()
{
    net::Http http(placesFor(1));
    for (int i = 0; i < 20; ++i)
        http.takeSeat();
    QVERIFY(http.takeSeat().get().has_value());
}

void TestSeats::areNotHeldBackByLimits()
{
    const HttpFake fake(
        [](const Seen &) { return Reply{.status = 429, .headers = {{"Retry-After", "3600"}}}; });
    net::Http http(placesFor(1));
    [[maybe_unused]] const Answer refused = http.get({fake.url()});
    QVERIFY(fake.waitForCount(1) && fake.waitForInFlight(0));
    const PendingSeat seat = http.takeSeat();
    QVERIFY(isThere(seat));
}

void TestSeats::cancelled_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("before it is asked for") << true;
    QTest::newRow("while it is waited for") << false;
}

void TestSeats::cancelled()
{
    QFETCH(const bool, before);
    net::Http http(placesFor(1));
    const net::Seat taken = http.takeSeat().get().value();
    const std::stop_source stop;
    if (before)
        stop.request_stop();
    PendingSeat waits = http.takeSeat(stop.get_token());
    stop.request_stop();
    QVERIFY(isCancelled(waits));
    const PendingSeat next = http.takeSeat();
    QVERIFY(isStillAwaited(http, next)); // the place is still the other's
}

void TestSeats::cancelledByDestruction()
{
    std::optional<net::Seat> taken;
    PendingSeat waits;
    {
        net::Http http(placesFor(1));
        taken = http.takeSeat().get().value();
        waits = http.takeSeat();
    }
    QVERIFY(isCancelled(waits));

    // So soon that its thread may not have begun.
    PendingSeat early;
    {
        net::Http http(placesFor(1));
        early = http.takeSeat();
    }
    QVERIFY(isThere(early));
}

void TestSeats::stopAfterItIsThere()
{
    net::Http http(placesFor(1));
    const std::stop_source stop;
    const net::Seat taken = http.takeSeat(stop.get_token()).get().value();
    stop.request_stop();
    const PendingSeat next = http.takeSeat();
    QVERIFY(isStillAwaited(http, next));
}

void TestSeats::outliveTheHttp()
{
    auto http = std::make_unique<net::Http>();
    std::vector<net::Seat> seats;
    seats.reserve(4);
    for (int i = 0; i < 4; ++i)
        seats.push_back(http->takeSeat().get().value());
    std::jthread other([&seats] { seats.pop_back(); });
    http.reset();
    other.join();
    QCOMPARE(seats.size(), std::size_t(3));
    seats.clear();
}

void TestSeats::fromManyThreads()
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
                    PendingSeat pending = http.takeSeat(stop.get_token());
                    if (i % 3 == 0)
                        stop.request_stop();
                    const core::Result<net::Seat> seat = pending.get();
                    if (!seat) {
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
    std::vector<net::Seat> all;
    all.reserve(3);
    for (int i = 0; i < 3; ++i)
        all.push_back(http.takeSeat().get().value());
}

NEWFACES_TEST(tst_seats, TestSeats, QCoreApplication)
#include "tst_seats.moc"
