// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/profiles/pictureaddress.h"
#include "social/picture.h"
#include "social/wholepicture.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QTest>

#include <memory>

using core::Error;
using core::Instant;
using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

const Instant now = Instant(std::chrono::seconds(1'700'000'000));

QByteArray encoded(const char *format, const QSize &size = QSize(3, 2))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG whose head says that it is so large; there is no more of it than the head.
QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray png = encoded("PNG");
    for (int i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    // The checksum of the head's chunk, by PNG's polynomial.
    quint32 crc = 0xffffffff;
    for (const char byte : png.mid(12, 17)) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        png[29 + i] = static_cast<char>(crc >> (24 - 8 * i));
    return png;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("JPEG") << encoded("JPEG") << QStringLiteral("image/jpeg");
        QTest::newRow("PNG") << encoded("PNG") << QStringLiteral("image/png");
        QTest::newRow("WebP") << encoded("WEBP") << QStringLiteral("image/webp");
    }

    void takesPictures()
    {
        QFETCH(const QByteArray, bytes);
        const QUrl address(QStringLiteral("https://pbs.twimg.com/a.txt"));
        const auto picture = social::checkedPicture(bytes, address, now);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->bytes, bytes);
        QTEST(picture->about.type, "type");
        QCOMPARE(picture->about.width, 3);
        QCOMPARE(picture->image.size(), QSize(3, 2));
        QCOMPARE(picture->about.height, 2);
        QCOMPARE(picture->about.address, address);
        QVERIFY(picture->about.since == now);
        QCOMPARE(picture->about.sha256.toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void takesGif()
    {
        const auto picture = social::checkedPicture(support::FakeX::picture(1), QUrl(), now);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->about.type, QStringLiteral("image/gif"));
        QCOMPARE(picture->about.width, 1);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString unknown = QStringLiteral("picture.unknown-format");
        QTest::newRow("nothing") << QByteArray() << unknown;
        QTest::newRow("text") << QByteArray("<html>Not here</html>") << unknown;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << unknown;
        QTest::newRow("BMP") << encoded("BMP") << unknown;
        QTest::newRow("PPM") << encoded("PPM") << unknown;
        QTest::newRow("a JPEG that breaks off")
            << encoded("JPEG", QSize(300, 300)).chopped(2) << QStringLiteral("picture.damaged");
        QTest::newRow("cut off") << encoded("PNG", QSize(300, 300)).left(200)
                                 << QStringLiteral("picture.damaged");
        QTest::newRow("a bomb") << pngHead(60'000, 60'000) << QStringLiteral("picture.too-large");
        QTest::newRow("a flat bomb") << pngHead(2'000'000'000, 1) << QStringLiteral("picture.too-large");
    }

    void refusesTheRest()
    {
        QFETCH(const QByteArray, bytes);
        const auto picture =
            social::checkedPicture(bytes, QUrl(QStringLiteral("https://x.example/a.png")), now);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Error::Kind::BadAnswer);
        QTEST(picture.error().message.code, "code");
    }

    void fetchesTheLargest()
    {
        const QByteArray bytes = encoded("PNG");
        const HttpFake host([&bytes](const Seen &) { return Reply{.body = bytes}; });
        const auto picture = fetch(host.url(QStringLiteral("/a_normal.png")), host.url());
        QVERIFY(picture.has_value());
        QCOMPARE(picture->bytes, bytes);
        QCOMPARE(picture->about.address, host.url(QStringLiteral("/a.png")));
        QCOMPARE(host.count(), 1);
        QVERIFY(!host.seen().front().headers.contains("authorization"));
    }

    void fetchesWhatIsGivenWhereThereIsNoLargest()
    {
        const QByteArray bytes = encoded("PNG");
        const HttpFake host([&bytes](const Seen &seen) {
            return seen.path == u"/a_normal.png" ? Reply{.body = bytes} : Reply{.status = 404, .body = {}};
        });
        const QUrl given = host.url(QStringLiteral("/a_normal.png"));
        const auto picture = fetch(given, host.url());
        QVERIFY(picture.has_value());
        QCOMPARE(picture->about.address, given);
        QCOMPARE(host.count(), 3);
    }

    void keepsTheLargestThatIsThere_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("fetched");
        const auto is = [](const char *name, const char *given, const QStringList &there,
                           const char *fetched) {
            QTest::newRow(name) << QString::fromLatin1(given) << there << QString::fromLatin1(fetched);
        };
        const QString original = QStringLiteral("/a.png");
        const QString px400 = QStringLiteral("/a_400x400.png");
        const QString normal = QStringLiteral("/a_normal.png");
        is("all", "/a_normal.png", {original, px400, normal}, "/a.png");
        is("no original", "/a_normal.png", {px400, normal}, "/a_400x400.png");
        is("as given", "/a_normal.png", {normal}, "/a_normal.png");
        is("nothing", "/a_normal.png", {}, "");
        is("no extension", "/profile_images/1/a_normal", {QStringLiteral("/profile_images/1/a")},
           "/profile_images/1/a");
        is("uploaded as me_bigger", "/me_bigger_normal.png", {QStringLiteral("/me_bigger.png")},
           "/me_bigger.png");
        is("in a size that is given as another", "/me_bigger_normal.png", {QStringLiteral("/me_400x400.png")},
           "/me_400x400.png");
    }

    void keepsTheLargestThatIsThere()
    {
        QFETCH(const QString, given);
        QFETCH(const QStringList, there);
        QFETCH(const QString, fetched);
        for (const int status : {404, 403, 410}) {
            const HttpFake host([&](const Seen &seen) {
                return there.contains(seen.path) ? Reply{.body = encoded("PNG")}
                                                 : Reply{.status = status, .body = {}};
            });
            const auto picture = fetch(host.url(given), host.url());
            QCOMPARE(picture ? picture->about.address.path() : QString(), fetched);
            QVERIFY(!picture || picture->about.isChecked);
            QVERIFY(host.count() <= 5);
        }
    }

    void takesASmallerOneForWhatCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("largest");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("another format") << encoded("BMP") << true;
        QTest::newRow("too large") << pngHead(60'000, 60'000) << true;
        QTest::newRow("broken off") << encoded("PNG", QSize(300, 300)).left(200) << false;
    }

    void takesASmallerOneForWhatCannotBeShown()
    {
        QFETCH(const QByteArray, largest);
        QFETCH(const bool, isReplaced);
        const HttpFake host([&largest](const Seen &seen) {
            return Reply{.body = seen.path == u"/a.png" ? largest : encoded("PNG")};
        });
        // One that breaks off is fetched again some other time.
        QCOMPARE(fetch(host.url(QStringLiteral("/a_normal.png")), host.url()).has_value(), isReplaced);
    }

    void noticesPicturesThatBreakOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("JPEG") << encoded("JPEG", QSize(40, 30)) << QStringLiteral("image/jpeg");
        QTest::newRow("PNG") << encoded("PNG", QSize(40, 30)) << QStringLiteral("image/png");
        QTest::newRow("GIF") << support::FakeX::picture(1) << QStringLiteral("image/gif");
        QTest::newRow("WebP") << encoded("WEBP", QSize(40, 30)) << QStringLiteral("image/webp");
    }

    void noticesPicturesThatBreakOff()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        QVERIFY(social::isWholePicture(bytes, type));
        QVERIFY(social::isWholePicture(bytes + "more", type));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!social::isWholePicture(bytes.left(size), type), qPrintable(QString::number(size)));
    }

    void asksForWhatCanBeRead_data()
    {
        QTest::addColumn<QByteArrayList>("formats");
        QTest::addColumn<QByteArray>("accept");
        QTest::newRow("Qt alone") << QByteArrayList{"bmp", "gif", "jpeg", "jpg", "png", "svg"}
                                  << QByteArray("image/jpeg, image/png, image/gif");
        QTest::newRow("with WebP") << QByteArrayList{"gif", "jpeg", "png", "webp"}
                                   << QByteArray("image/jpeg, image/png, image/gif, image/webp");
        QTest::newRow("all") << QByteArrayList{"avif", "gif", "jpeg", "png", "webp"} << QByteArray("image/*");
    }

    void asksForWhatCanBeRead()
    {
        QFETCH(const QByteArrayList, formats);
        QTEST(social::acceptFor(formats), "accept");
        const HttpFake host([](const Seen &) { return Reply{.body = encoded("PNG")}; });
        QVERIFY(fetch(host.url(QStringLiteral("/a.png")), host.url()).has_value());
        QCOMPARE(host.seen().front().headers.value("accept"),
                 social::acceptFor(QImageReader::supportedImageFormats()));
    }

    void saysWhatIsNotThere()
    {
        const HttpFake host([](const Seen &) { return Reply{.status = 404, .body = {}}; });
        const auto picture = fetch(host.url(QStringLiteral("/a.png")), host.url());
        QCOMPARE(picture.error().kind, Error::Kind::NotFound);
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("source");
        const QString https = QStringLiteral("https://api.fxtwitter.com");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << https;
        QTest::newRow("a file, from http")
            << QStringLiteral("file:///etc/passwd") << QStringLiteral("http://127.0.0.1");
        QTest::newRow("data") << QStringLiteral("data:image/png;base64,AAAA") << https;
        QTest::newRow("no encryption") << QStringLiteral("http://pbs.twimg.com/a.jpg") << https;
        QTest::newRow("nothing") << QString() << https;
    }

    void refusesAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, source);
        QCOMPARE(fetch(QUrl(address), QUrl(source)).error().kind, Error::Kind::BadAnswer);
    }

    void fetchesNothingOfOursForOthers()
    {
        const HttpFake host([](const Seen &) { return Reply{}; });
        const QUrl picture = host.url(QStringLiteral("/a.png"));
        const auto answer = fetch(picture, QUrl(QStringLiteral("http://api.fxtwitter.com")));
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QVERIFY(core::isAbout(answer.error().message, "net.not-public"));
        QCOMPARE(host.count(), 0);
    }

    void readsNoMoreThanTenMegabytes()
    {
        const Reply reply{.body = QByteArray(qsizetype(30) * 1024 * 1024, 'x'), .chunked = true};
        const HttpFake host([&reply](const Seen &) { return Reply(reply); });
        const auto answer = fetch(host.url(QStringLiteral("/a.png")), host.url());
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QVERIFY(core::isAbout(answer.error().message, "net.too-large"));
    }

private:
    static core::Result<social::CheckedPicture> fetch(const QUrl &picture, const QUrl &source)
    {
        net::Options options;
        options.firstPause = std::chrono::milliseconds(1);
        net::Http http(options);
        core::Profile profile{.handle = core::parseHandle(QStringLiteral("NASA")).value()};
        profile.picture = picture;
        const std::vector<QUrl> addresses = core::pictureCandidates(profile);
        return social::fetchPicture(http, addresses, source, now, {}).get();
    }
};

NEWFACES_TEST(tst_picture, TestPicture, QCoreApplication)
#include "tst_picture.moc"
