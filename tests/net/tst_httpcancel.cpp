// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "forge/github/ratelimits.h"
#include "net/http.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <mutex>
#include <thread>

using core::Error;
using support::Fault;
using support::HttpFake;
using support::Reply;
using support::Seen;
using Answer = std::future<core::Result<net::Response>>;

namespace {

/// Ends as Cancelled, within a time that no wait of these tests is as short as.
bool endsCancelled(Answer &answer)
{
    if (answer.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        return false;
    const core::Result<net::Response> result = answer.get();
    return !result && result.error().kind == Error::Kind::Cancelled &&
           core::isAbout(result.error().message, "stopped");
}

/// Counts what is told of traffic, on whatever thread.
class TrafficEar
{
public:
    void hear(const net::Traffic &traffic)
    {
        const std::lock_guard lock(m_mutex);
        m_last = traffic;
    }
    bool waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last.waitingUntil.has_value();
    }

private:
    mutable std::mutex m_mutex;
    net::Traffic m_last;
};

} // namespace

class TestHttpCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeItBegins();
    void whileQueued();
    void whileOnTheWire();
    void whilePausing();
    void whileWaitingForALimit_data();
    void whileWaitingForALimit();
    void afterTheAnswer();
    void byDestruction();
    void fromManyThreads();
};

void TestHttpCancel::beforeItBegins()
{
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Http http;
    const std::stop_source stop;
    stop.request_stop();
    Answer answer = http.get({fake.url()}, stop.get_token());
    QVERIFY(endsCancelled(answer));
    QVERIFY(http.get({fake.url()}).get().has_value());
    QCOMPARE(fake.count(), 1);
}

void TestHttpCancel::whileQueued()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    net::Options options;
    options.atOnce = 1;
    net::Http http(options);
    Answer first = http.get({fake.url(QStringLiteral("/first"))});
    QVERIFY(fake.waitForInFlight(1));
    const std::stop_source stop;
    Answer second = http.get({fake.url(QStringLiteral("/second"))}, stop.get_token());
    Answer third = http.get({fake.url(QStringLiteral("/third"))});
    stop.request_stop();
    QVERIFY(endsCancelled(second));
    fake.release();
    QVERIFY(first.get().has_value());
    QVERIFY(third.get().has_value());
    const std::vector<Seen> seen = fake.seen();
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[1].path, QStringLiteral("/third"));
}

void TestHttpCancel::whileOnTheWire()
{
    const HttpFake fake([](const Seen &seen) {
        return Reply{.fault = seen.path == QStringLiteral("/silent") ? Fault::Silent : Fault::None};
    });
    net::Http http;
    const std::stop_source stop;
    std::vector<Answer> answers;
    answers.reserve(8);
    for (int i = 0; i < 8; ++i)
        answers.push_back(http.get({fake.url(QStringLiteral("/silent"))}, stop.get_token()));
    QVERIFY(fake.waitForInFlight(8));
    Answer next = http.get({fake.url(QStringLiteral("/next"))});
    stop.request_stop();
    for (Answer &answer : answers)
        QVERIFY(endsCancelled(answer));
    QVERIFY(next.get().has_value()); // the places are free again
    QVERIFY(fake.waitForInFlight(0));
    QCOMPARE(fake.count(), 9);
}

void TestHttpCancel::whilePausing()
{
    const HttpFake fake([](const Seen &) { return Reply{.status = 500}; });
    net::Options options;
    options.firstPause = std::chrono::hours(1);
    net::Http http(options);
    const std::stop_source stop;
    Answer answer = http.get({fake.url()}, stop.get_token());
    QVERIFY(fake.waitForCount(1) && fake.waitForInFlight(0));
    QCOMPARE(answer.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    stop.request_stop();
    QVERIFY(endsCancelled(answer));
    QCOMPARE(fake.count(), 1);
}

void TestHttpCancel::whileWaitingForALimit_data()
{
    QTest::addColumn<Reply>("refusal");
    const QByteArray later =
        QByteArray::number((core::now() + std::chrono::hours(1)).time_since_epoch().count());
    QTest::newRow("quota used up") << Reply{.status = 403,
                                            .headers = {{"x-ratelimit-limit", "60"},
                                                        {"x-ratelimit-remaining", "0"},
                                                        {"x-ratelimit-reset", later}}};
    QTest::newRow("retry-after") << Reply{.status = 429, .headers = {{"retry-after", "3600"}}};
    QTest::newRow("message") << Reply{.status = 403,
                                      .body = R"({"message": "You have exceeded a secondary rate limit."})"};
}

void TestHttpCancel::whileWaitingForALimit()
{
    QFETCH(const Reply, refusal);
    const HttpFake fake([&](const Seen &) { return Reply(refusal); });
    TrafficEar ear;
    net::Options options;
    options.penalty = std::chrono::hours(1);
    options.onTraffic = [&ear](const net::Traffic &traffic) {
        ear.hear(traffic);
    };
    net::Http http(options);
    const std::stop_source stop;
    const net::Request request = {.url = fake.url(), .rateLimits = forge::github::rateLimits};
    Answer refused = http.get(request, stop.get_token());
    QTRY_VERIFY_WITH_TIMEOUT(ear.waiting(), 30000);
    Answer heldBack = http.get(request, stop.get_token());
    Answer byDestruction;
    {
        net::Http another(options);
        byDestruction = another.get(request);
        QVERIFY(fake.waitForCount(2) && fake.waitForInFlight(0));
    }
    QVERIFY(endsCancelled(byDestruction));
    stop.request_stop();
    QVERIFY(endsCancelled(refused));
    QVERIFY(endsCancelled(heldBack));
    QCOMPARE(fake.count(), 2);
}

void TestHttpCancel::afterTheAnswer()
{
    const HttpFake fake([](const Seen &) { return Reply{}; });
    net::Http http;
    const std::stop_source stop;
    Answer answer = http.get({fake.url()}, stop.get_token());
    answer.wait();
    stop.request_stop();
    QVERIFY(answer.get().has_value());
    QVERIFY(http.get({fake.url()}).get().has_value());
}

void TestHttpCancel::byDestruction()
{
    HttpFake fake([](const Seen &) { return Reply{}; });
    fake.hold();
    const std::stop_source stop;
    std::vector<Answer> answers;
    answers.reserve(20);
    {
        net::Http http;
        for (int i = 0; i < 20; ++i)
            answers.push_back(http.get({fake.url()}, stop.get_token()));
        QVERIFY(fake.waitForInFlight(8));
    }
    for (Answer &answer : answers)
        QVERIFY(endsCancelled(answer));
    QVERIFY(fake.waitForInFlight(0));
    stop.request_stop(); // nobody listens any more

    // So soon that its thread may not have begun.
    Answer early;
    {
        net::Http http;
        early = http.get({fake.url()});
    }
    QVERIFY(endsCancelled(early));
}

void TestHttpCancel::fromManyThreads()
{
    HttpFake fake([](const Seen &seen) {
        return seen.serial % 7 == 0 ? Reply{.status = 502}
                                    : Reply{.pieces = 2, .between = std::chrono::milliseconds(1)};
    });
    net::Options options;
    options.firstPause = std::chrono::milliseconds(1);
    options.tries = 20;
    net::Http http(options);
    std::atomic<int> good = 0;
    std::atomic<int> stopped = 0;
    std::atomic<int> other = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(6);
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 30; ++i) {
                    const std::stop_source stop;
                    Answer answer = http.get({fake.url()}, stop.get_token());
                    if (i % 3 == 0)
                        stop.request_stop();
                    const auto result = answer.get();
                    if (result)
                        ++good;
                    else if (result.error().kind == Error::Kind::Cancelled)
                        ++stopped;
                    else
                        ++other;
                }
            });
        }
    }
    QCOMPARE(other.load(), 0);
    QCOMPARE(good.load() + stopped.load(), 180);
    QVERIFY(good.load() >= 120);
    QVERIFY(fake.mostInFlight() <= 16); // those given up may still look unanswered to the other side
}

NEWFACES_TEST(tst_httpcancel, TestHttpCancel, QCoreApplication)
#include "tst_httpcancel.moc"
