// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "net/http.h"
#include "net/limits.h"
#include "net/redirect.h"
#include "net/transfer.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <atomic>

using core::Error;
using net::Request;
using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

constexpr qint64 megabyte = qint64(1024) * 1024;

net::Options unpacedOptions()
{
    net::Options options;
    options.firstPause = std::chrono::milliseconds(2);
    options.apart = std::chrono::milliseconds(0);
    return options;
}

/// The most memory that this process ever held, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

/// A megabyte of zeroes in gzip is a kilobyte: `qCompress` with gzip's wrapping in place of zlib's.
QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9).mid(4);
    QByteArray gzip("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
    gzip += zlib.mid(2, zlib.size() - 6);
    return gzip + QByteArray(8, '\0'); // the checksum is never reached
}

} // namespace

/// What a request allows an answer to be.
class TestHttpBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnyContent()
    {
        const HttpFake fake([](const Seen &) { return Reply{.body = "<html>"}; });
        net::Http http(unpacedOptions());
        const auto page = http.get({.url = fake.url(), .content = Request::Content::Any}).get();
        QVERIFY(page.has_value());
        QCOMPARE(page->body, QByteArray("<html>"));
        QCOMPARE(http.get({.url = fake.url(), .tries = 1}).get().error().kind, Error::Kind::BadAnswer);
    }

    void givesUpWhatIsTooLarge_data()
    {
        QTest::addColumn<bool>("chunked");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just fits") << false << megabyte << true;
        QTest::newRow("chunked, just fits") << true << megabyte << true;
        QTest::newRow("a byte more") << false << megabyte + 1 << false;
        QTest::newRow("chunked, a byte more") << true << megabyte + 1 << false;
        QTest::newRow("a hundred times as much") << false << 100 * megabyte << false;
        QTest::newRow("chunked, a hundred times as much") << true << 100 * megabyte << false;
    }

    void givesUpWhatIsTooLarge()
    {
        QFETCH(const bool, chunked);
        QFETCH(const qint64, size);
        QFETCH(const bool, fits);
        const Reply reply{.body = QByteArray(size, 'x'), .chunked = chunked};
        const HttpFake fake([&reply](const Seen &) { return Reply(reply); });
        net::Http http(unpacedOptions());
        const auto answer =
            http.get({.url = fake.url(), .content = Request::Content::Any, .maxBytes = megabyte}).get();
        QCOMPARE(answer.has_value(), fits);
        QCOMPARE(fake.count(), 1);
        if (!fits) {
            QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
            QVERIFY(core::isAbout(answer.error().message, "net.too-large"));
        }
    }

    void givesUpBombs()
    {
        const QByteArray bomb = gzipped(QByteArray(200 * megabyte, '\0'));
        QVERIFY(bomb.size() < megabyte);
        const Reply reply{.body = bomb, .headers = {{"Content-Encoding", "gzip"}}};
        const HttpFake fake([&reply](const Seen &) { return Reply(reply); });
        net::Http http(unpacedOptions());
        const qint64 before = peakMemory();
        const auto answer =
            http.get({.url = fake.url(), .content = Request::Content::Any, .maxBytes = megabyte, .tries = 1})
                .get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QVERIFY2(peakMemory() - before < 60 * megabyte, qPrintable(QString::number(peakMemory() - before)));
    }

    void endsWhatDoesNotEnd()
    {
        const Reply reply{
            .body = QByteArray(100'000, 'x'), .pieces = 100'000, .between = std::chrono::milliseconds(5)};
        const HttpFake fake([&reply](const Seen &) { return Reply(reply); });
        net::Http http(unpacedOptions());
        const auto answer = http.get({.url = fake.url(),
                                      .content = Request::Content::Any,
                                      .longest = std::chrono::milliseconds(100),
                                      .tries = 2})
                                .get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
        QVERIFY(core::isAbout(answer.error().message, "net.slow"));
        QCOMPARE(fake.count(), 2);
    }

    void endsByDefault() { QVERIFY(Request().longest > std::chrono::milliseconds(0)); }

    void triesAsOftenAsToldTo()
    {
        const HttpFake fake([](const Seen &) { return Reply{.status = 503}; });
        net::Http http(unpacedOptions());
        QVERIFY(!http.get({.url = fake.url(), .tries = 2}).get());
        QCOMPARE(fake.count(), 2);
        QVERIFY(!http.get({.url = fake.url()}).get());
        QCOMPARE(fake.count(), 6);
    }

    void doesNotAskABrokenServerBeforeItSays_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<int>("requests");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("nothing") << QByteArray() << 2 << qint64(0);
        QTest::newRow("now") << QByteArray("0") << 2 << qint64(0);
        QTest::newRow("soon") << QByteArray("1") << 2 << qint64(1);
        QTest::newRow("in an hour") << QByteArray("3600") << 1 << qint64(3'600);
        QTest::newRow("in a year") << QByteArray("31536000") << 1 << qint64(net::maxWait.count());
        QTest::newRow("an odd time") << QByteArray("soon") << 2 << qint64(0);
    }

    void doesNotAskABrokenServerBeforeItSays()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const qint64, wait);
        const HttpFake fake([&told](const Seen &) {
            return Reply{.status = 503, .headers = {{told.isEmpty() ? "X-None" : "Retry-After", told}}};
        });
        net::Options options = unpacedOptions();
        const core::Instant now(std::chrono::seconds(1'000'000));
        options.clock = [now] {
            return now;
        };
        net::Http http(options);
        const auto answer = http.get({.url = fake.url(), .tries = 2}).get();
        QCOMPARE(answer.error().kind, core::Error::Kind::Unreachable);
        QTEST(fake.count(), "requests");
        QVERIFY(answer.error().retryAt.value_or(now) == now + std::chrono::seconds(wait));
        const std::vector<Seen> seen = fake.seen();
        QVERIFY(seen.back().arrived - seen.front().arrived >=
                std::chrono::seconds(seen.size() == 2 ? wait : 0));
    }

    void returnsRefusalsWithoutAPolicy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("429") << 429 << QByteArray("X-None") << QByteArray("0");
        QTest::newRow("429, later") << 429 << QByteArray("Retry-After") << QByteArray("900");
        QTest::newRow("403, later") << 403 << QByteArray("Retry-After") << QByteArray("900");
    }

    void returnsRefusalsWithoutAPolicy()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        const HttpFake fake(
            [&](const Seen &) { return Reply{.status = status, .headers = {{header, value}}}; });
        net::Http http(unpacedOptions());
        for (int i = 1; i <= 3; ++i) {
            const auto answer = http.get({.url = fake.url()}).get();
            QVERIFY(answer.has_value());
            QCOMPARE(answer->status, status);
            QCOMPARE(fake.count(), i);
        }
    }

    void asksAHostNoMoreAtOnceThanToldTo()
    {
        HttpFake fake([](const Seen &) { return Reply{}; });
        fake.hold();
        net::Http http(unpacedOptions());
        std::vector<std::future<core::Result<net::Response>>> answers;
        answers.reserve(9);
        for (int i = 0; i < 9; ++i)
            answers.push_back(http.get({.url = fake.url(), .atOnceToHost = 4}));
        QVERIFY(fake.waitForInFlight(4));
        for (int i = 5; i <= 9; ++i) {
            fake.releaseOne();
            QVERIFY(fake.waitForCount(i));
        }
        fake.release();
        for (auto &answer : answers)
            QVERIFY(answer.get().has_value());
        QCOMPARE(fake.mostInFlight(), 4);
    }

    void asksNoHostOfOurs()
    {
        const HttpFake fake([](const Seen &) { return Reply{}; });
        net::Http http(unpacedOptions());
        const auto answer = http.get({.url = fake.url(), .hosts = Request::Hosts::Public}).get();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(answer.error().message, core::message("net.not-public", QStringLiteral("127.0.0.1")));
        QCOMPARE(fake.count(), 0);
    }

    void asksNoHostThatResolvesToOurs_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("this machine") << QStringList{QStringLiteral("127.0.0.1")} << false;
        QTest::newRow("this machine, IPv6") << QStringList{QStringLiteral("::1")} << false;
        QTest::newRow("the network") << QStringList{QStringLiteral("192.168.1.1")} << false;
        QTest::newRow("metadata") << QStringList{QStringLiteral("169.254.169.254")} << false;
        QTest::newRow("among others")
            << QStringList{QStringLiteral("8.8.8.8"), QStringLiteral("127.0.0.1")} << false;
        QTest::newRow("nothing") << QStringList() << true;
    }

    void asksNoHostThatResolvesToOurs()
    {
        QFETCH(const QStringList, addresses);
        QFETCH(const bool, unknown);
        const HttpFake fake([](const Seen &) { return Reply{}; });
        net::Options options = unpacedOptions();
        std::atomic<int> lookedUp = 0;
        options.lookUp = [&](const QString &name, QObject *context, const auto &found) {
            QHostInfo host;
            for (const QString &address : addresses)
                host.setAddresses(host.addresses() << QHostAddress(address));
            lookedUp += name == u"localtest.example.org" ? 1 : 0;
            QMetaObject::invokeMethod(context, [found, host] { found(host); }, Qt::QueuedConnection);
        };
        net::Http http(options);
        QUrl url = fake.url();
        url.setHost(QStringLiteral("localtest.example.org"));
        const auto answer = http.get({.url = url, .hosts = Request::Hosts::Public, .tries = 2}).get();
        QVERIFY(!answer);
        QVERIFY(unknown ? core::isAbout(answer.error().message, "net.unknown-host")
                        : core::isAbout(answer.error().message, "net.not-public"));
        QCOMPARE(lookedUp, unknown ? 2 : 1);
        QCOMPARE(fake.count(), 0);
    }

    void asksTheAddressThatWasChecked()
    {
        const HttpFake fake([](const Seen &) { return Reply{}; });
        QUrl url = fake.url(QStringLiteral("/a?b=c"));
        url.setHost(QStringLiteral("pictures.example.org"));
        const QNetworkRequest request = net::toAddress(QNetworkRequest(url), QHostAddress::LocalHost);
        QCOMPARE(request.peerVerifyName(), QStringLiteral("pictures.example.org"));
        QNetworkAccessManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QVERIFY(fake.waitForCount(1));
        const Seen seen = fake.seen().front();
        QCOMPARE(seen.headers.value("host"), "pictures.example.org:" + QByteArray::number(fake.port()));
        QCOMPARE(seen.path, QStringLiteral("/a"));
        QTRY_VERIFY(reply->isFinished());
    }

    void followsNoRedirectToUs_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("followed");
        QTest::newRow("elsewhere") << QByteArray("https://example.com/b") << true;
        QTest::newRow("to us") << QByteArray("https://127.0.0.1/b") << false;
        QTest::newRow("to us, by name") << QByteArray("https://localhost/b") << false;
        QTest::newRow("into the network") << QByteArray("//192.168.1.1/b") << false;
    }

    void followsNoRedirectToUs()
    {
        QFETCH(const QByteArray, location);
        QFETCH(const bool, followed);
        const Request request{.url = QUrl(QStringLiteral("https://example.org/a")),
                              .hosts = Request::Hosts::Public};
        const net::Response response{302, request.url, {{"location", location}}, {}};
        QCOMPARE(net::redirected(request, response).has_value(), followed);
    }
};

NEWFACES_TEST(tst_httpbounds, TestHttpBounds, QCoreApplication)
#include "tst_httpbounds.moc"
