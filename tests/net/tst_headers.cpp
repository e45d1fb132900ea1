// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/link.h"
#include "forge/github/ratelimits.h"
#include "forge/github/tokenreport.h"
#include "net/hostlimits.h"
#include "support/hostileheaders.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using core::Instant;
using core::Quota;
using net::maxWait;

namespace {

constexpr Instant headersNow = Instant(1'800'000'000s);

bool isWait(std::chrono::seconds wait)
{
    return wait >= 0s && wait <= maxWait;
}

bool isSoon(Instant until)
{
    return until <= headersNow + maxWait;
}

net::Response withHeader(const QByteArray &name, const QByteArray &value)
{
    return support::jsonResponse(
        429, "{}", {{"x-ratelimit-limit", "60"}, {"x-ratelimit-remaining", "0"}, {name, value}});
}

} // namespace

/// Values parsed from headers stay within bounds, whatever the headers contain.
class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits()
    {
        for (const QByteArray &value : support::hostileHeaders()) {
            const net::Response response = withHeader("retry-after", value);
            const std::optional<std::chrono::seconds> wait = net::retryAfter(response, headersNow);
            QVERIFY2(!wait || isWait(*wait), value.left(50).constData());
            const net::LimitReport report =
                forge::github::rateLimits(response, Quota::Resource::Rest, headersNow);
            QVERIFY2(report.refusal.limit != net::Limit::None, value.left(50).constData());
            net::HostLimits limits(1min);
            limits.heard(report, {}, 0, {headersNow, {}});
            const std::chrono::milliseconds hold = limits.holdFor({}, {headersNow, {}});
            QVERIFY2(hold >= wait.value_or(1s) && hold <= maxWait, value.left(50).constData());
            const auto reported = forge::github::parseTokenReport(response, headersNow);
            QVERIFY(!reported);
            QVERIFY2(isSoon(reported.error().retryAt.value_or(headersNow)), value.left(50).constData());
        }
    }

    void waitsLongerThanADay_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a second more") << QByteArray("86401");
        QTest::newRow("more milliseconds than there are") << QByteArray("9223372037");
        QTest::newRow("more seconds than there are") << QByteArray("18446744073709551616");
        QTest::newRow("the last date") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT");
    }

    void waitsLongerThanADay()
    {
        QFETCH(const QByteArray, value);
        QCOMPARE(net::retryAfter(withHeader("retry-after", value), headersNow), std::optional(maxWait));
    }

    void quotas_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"})
            QTest::newRow(name) << QByteArray(name);
    }

    void quotas()
    {
        QFETCH(const QByteArray, name);
        const QByteArray soon = QByteArray::number((headersNow + 60s).time_since_epoch().count());
        for (const QByteArray &value : support::hostileHeaders()) {
            net::Response response = withHeader("x-ratelimit-reset", soon);
            response.headers.insert(name, value);
            const net::LimitReport report =
                forge::github::rateLimits(response, Quota::Resource::Rest, headersNow);
            QVERIFY2(isSoon(report.refusal.until.value_or(headersNow)), value.left(50).constData());
            net::HostLimits limits(1min);
            limits.heard(report, {}, 0, {headersNow, {}});
            const std::chrono::milliseconds hold = limits.holdFor({}, {headersNow, {}});
            QVERIFY2(hold >= 1s && hold <= maxWait, value.left(50).constData());
            if (!report.quota)
                continue;
            QVERIFY2(report.quota->limit >= 0 && report.quota->remaining >= 0, value.left(50).constData());
            QVERIFY2(isSoon(report.quota->resetsAt), value.left(50).constData());
        }
    }

    void expiration()
    {
        for (const QByteArray &value : support::hostileHeaders()) {
            net::Response response = support::jsonResponse(200, R"({"login": "ann"})", {});
            response.headers.insert("github-authentication-token-expiration", value);
            const auto report = forge::github::parseTokenReport(response, headersNow);
            QVERIFY(report.has_value());
            // The text form has four digits for the year.
            QVERIFY2(!report->expires || core::toString(*report->expires).size() == 20,
                     value.left(50).constData());
        }
    }

    void pages()
    {
        for (const QByteArray &value : support::hostileHeaders()) {
            for (const QByteArray &link :
                 {value, QByteArray("<https://example.org/?page=" + value + ">; rel=\"last\""),
                  QByteArray("<https://example.org/?page=" + value + ">; rel=\"next\"")}) {
                const int inAll = forge::github::linkedPages(link, 3).pages;
                QVERIFY2(inAll >= 3 && inAll <= 1'000'000, link.left(80).constData());
            }
        }
    }
};

NEWFACES_TEST(tst_headers, TestHeaders, QCoreApplication)
#include "tst_headers.moc"
