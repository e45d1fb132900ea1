// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "net/failure.h"
#include "net/http.h"
#include "support/endlesssender.h"
#include "support/memory.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using net::Request;

namespace {

constexpr qint64 mebibyte = qint64(1024) * 1024;

/// The memory for Qt, the system's sockets and the allocator, in addition to what a request allows.
constexpr qint64 besides = 100 * mebibyte;

/// Qt reads heads slowly, as long as they arrive; only silence ends them.
constexpr std::chrono::milliseconds ofHead = std::chrono::milliseconds(300);
constexpr std::chrono::milliseconds ofBody = std::chrono::seconds(30);

} // namespace

/// Hosts that send without end, as fast as they can. Measures the memory of the whole process, because Qt's
/// own thread reads in advance. A single endless chunk is not among them: Qt 6.4 reads it in a loop for as
/// long as the sender is faster than the loop (up to 140 MB over loopback).
class TestHttpMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithin_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<qint64>("maxBytes");
        QTest::addColumn<std::chrono::milliseconds>("silence");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray inChunks = ok + "Transfer-Encoding: chunked\r\n\r\n";
        const QByteArray zeroes(65536, '0');
        const auto body = [&](const char *name, const QByteArray &head, const QByteArray &piece,
                              qint64 maxBytes = 10 * mebibyte) {
            QTest::newRow(name) << head << piece << maxBytes << ofBody;
        };
        const auto head = [](const char *name, const QByteArray &begin, const QByteArray &piece) {
            QTest::newRow(name) << begin << piece << 10 * mebibyte << ofHead;
        };
        body("until it is closed", ok + "\r\n", zeroes);
        body("a length beyond all disks", ok + "Content-Length: 9000000000000000000\r\n\r\n", zeroes);
        body("in chunks", inChunks, "10000\r\n" + zeroes + "\r\n");
        body("as much as JSON may have", ok + "\r\n", zeroes, Request().maxBytes);
        body("not packed as it says", ok + "Content-Encoding: gzip\r\n\r\n", zeroes);
        body("of a redirect", "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n", zeroes);
        body("of an error", "HTTP/1.1 404 Not Found\r\n\r\n", zeroes);
        head("the size of a chunk", inChunks, zeroes);
        head("headers", ok, "X-Header: " + QByteArray(4000, 'x') + "\r\n");
        head("short headers", ok, QByteArray("X: y\r\n").repeated(10000));
        head("one header", ok + "X-Header: ", zeroes);
        head("a status", "HTTP/1.1 200 ", zeroes);
        head("answers that are none yet", "", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000));
    }

    void staysWithin()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, piece);
        QFETCH(const qint64, maxBytes);
        QFETCH(const std::chrono::milliseconds, silence);
        net::Options options;
        options.silence = silence;
        net::Http http(options);
        const support::EndlessSender host(head, piece);
        const support::MemoryGrowth growth;
        const auto answer =
            http.get({.url = host.url(), .content = Request::Content::Any, .maxBytes = maxBytes, .tries = 1})
                .get();
        QVERIFY(!answer);
        // Twice, because a growing list of bytes is copied.
        QVERIFY2(growth.bytes() < 2 * maxBytes + besides, qPrintable(QString::number(growth.bytes())));
    }

    void parsesNoMoreValuesThanAPageHas_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isParsed");
        QTest::newRow("a page") << QByteArray(R"([{"a":[1,2,3]},{"b":"c, d"}])") << true;
        QTest::newRow("a long text") << QByteArray("[\"" + QByteArray(60 * mebibyte, 'x') + "\"]") << true;
        QTest::newRow("numbers") << QByteArray('[' + QByteArray("1,").repeated(30 * mebibyte) + "1]")
                                 << false;
        QTest::newRow("lists") << QByteArray('[' + QByteArray("[],").repeated(20 * mebibyte) + "[]]")
                               << false;
        QTest::newRow("objects") << QByteArray('[' + QByteArray("{},").repeated(20 * mebibyte) + "{}]")
                                 << false;
    }

    void parsesNoMoreValuesThanAPageHas()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isParsed);
        net::Response response{200, QUrl(QStringLiteral("https://example.org/")), {}, body};
        const support::MemoryGrowth growth;
        const std::optional<net::Failure> failure = net::parseJson(response);
        QCOMPARE(!failure.has_value(), isParsed);
        QVERIFY(isParsed || core::isAbout(failure->error.message, "net.too-large"));
        QVERIFY2(growth.bytes() < 2 * body.size() + besides, qPrintable(QString::number(growth.bytes())));
    }
};

NEWFACES_TEST(tst_httpmemory, TestHttpMemory, QCoreApplication)
#include "tst_httpmemory.moc"
