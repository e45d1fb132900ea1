// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/avatars.h"
#include "engine/engine.h"
#include "forge/github/github.h"
#include "support/httpfake.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using core::Result;
using support::Reply;
using support::Seen;

namespace {

QByteArray png(int side, const QColor &colour)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestAvatars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = *core::parseInstant(u"2026-11-22T16:00:00Z");
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<support::HttpFake>([](const Seen &) { return Reply(); });
        reply(200, png(64, Qt::red));
        start();
    }

    void cleanup()
    {
        m_engine.reset();
        m_host.reset();
        m_folder.reset();
    }

    void asksForTheSize()
    {
        const Result<QImage> image = face(7, 64);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(64, 64));
        QCOMPARE(asked(), QStringList{QStringLiteral("/avatars/u/7?s=64")});
    }

    void fitsALargerPicture()
    {
        reply(200, png(460, Qt::red));
        QCOMPARE(face(7, 64)->size(), QSize(64, 64));
    }

    void sendsNoToken()
    {
        QVERIFY(face(7, 64));
        QVERIFY(!m_host->seen().front().headers.contains("authorization"));
    }

    void asksOnceAWeek()
    {
        QVERIFY(face(7, 64));
        start(); // the next start of the program
        QVERIFY(face(7, 64));
        pass(std::chrono::days(7) - std::chrono::seconds(1));
        QVERIFY(face(7, 64));
        QCOMPARE(asked().size(), 1);

        reply(200, png(64, Qt::blue));
        pass(std::chrono::seconds(1));
        QCOMPARE(face(7, 64)->pixelColor(0, 0), QColor(Qt::blue));
        QCOMPARE(asked().size(), 2);
    }

    void keepsAPictureOnce()
    {
        for (const qint64 account : {7, 8, 9})
            QVERIFY(face(account, 64));
        QCOMPARE(filesIn(QStringLiteral("pictures")).size(), 1);
        QCOMPARE(filesIn(QStringLiteral("addresses")).size(), 3);
    }

    void showsTheLastOneWhenTheHostFails_data() { addFailures(); }
    void showsTheLastOneWhenTheHostFails()
    {
        QVERIFY(face(7, 64));
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        reply(status, body);
        pass(std::chrono::days(30));
        const Result<QImage> image = face(7, 64);
        QVERIFY(image);
        QCOMPARE(image->pixelColor(0, 0), QColor(Qt::red));
    }

    void failsWithoutALastOne_data() { addFailures(); }
    void failsWithoutALastOne()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        reply(status, body);
        QVERIFY(!face(7, 64));
        QVERIFY(filesIn(QStringLiteral("pictures")).isEmpty());
    }

    void asksNothingForNobody_data()
    {
        QTest::addColumn<qint64>("account");
        QTest::newRow("no account") << qint64(0);
        QTest::newRow("not asked") << qint64(core::Author::notAsked);
    }
    void asksNothingForNobody()
    {
        QFETCH(const qint64, account);
        const Result<QImage> image = face(account, 64);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, core::Error::Kind::NotFound);
        QVERIFY(asked().isEmpty());
    }

    void fetchesAgainWhatIsDamagedOnDisk_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("picture") << QStringLiteral("pictures") << png(64, Qt::green);
        QTest::newRow("empty picture") << QStringLiteral("pictures") << QByteArray();
        QTest::newRow("address") << QStringLiteral("addresses") << QByteArray("../../../etc/passwd\n2026\n");
        QTest::newRow("empty address") << QStringLiteral("addresses") << QByteArray();
    }
    void fetchesAgainWhatIsDamagedOnDisk()
    {
        QFETCH(const QString, folder);
        QFETCH(const QByteArray, content);
        QVERIFY(face(7, 64));
        QFile file(filesIn(folder).front());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(face(7, 64)->pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(asked().size(), 2);
    }

    void clearsTheCache()
    {
        QVERIFY(face(7, 64));
        const Result<core::DataSizes> before = m_engine->dataSizes().result();
        QVERIFY(before->cache > 0);
        QVERIFY(m_engine->clearCache().result());
        QCOMPARE(m_engine->dataSizes().result()->cache, 0);
        QVERIFY(face(7, 64));
        QCOMPARE(asked().size(), 2);
    }

    void worksWithoutADiskCache()
    {
        m_engine.reset();
        QVERIFY(QFile(m_folder->filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
        m_engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_host->url(),
                             .dataFolder = m_folder->path(),
                             .cacheFolder = m_folder->filePath(QStringLiteral("file"))});
        QVERIFY(face(7, 64));
    }

private:
    static void addFailures()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gone") << 404 << QByteArray("gone");
        QTest::newRow("refused") << 403 << QByteArray("no");
        QTest::newRow("no picture") << 200 << QByteArray("<html>");
        QTest::newRow("nothing") << 200 << QByteArray();
    }

    void start()
    {
        m_engine.reset();
        m_engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_host->url(), .dataFolder = m_folder->path(), .cacheFolder = cache()},
            engine::TokenSources{.environment = {{core::TokenFor::GitHub, {"a-token"}}}},
            [this] { return m_now.load(); });
    }

    void pass(std::chrono::seconds time) { m_now = m_now.load() + time; }

    Result<QImage> face(qint64 account, int pixels)
    {
        return m_engine->avatars().of(forge::github::makeForge(m_host->url()), account, pixels).result();
    }

    void reply(int status, const QByteArray &body) const
    {
        m_host->setHandler([status, body](const Seen &) {
            return Reply{.status = status, .body = body, .headers = {{"Content-Type", "image/png"}}};
        });
    }

    QStringList asked() const
    {
        QStringList addresses;
        const std::vector<Seen> all = m_host->seen();
        addresses.reserve(static_cast<qsizetype>(all.size()));
        for (const Seen &seen : all)
            addresses << seen.path + u'?' + seen.query.toString();
        return addresses;
    }

    QString cache() const { return m_folder->filePath(QStringLiteral("cache")); }

    QStringList filesIn(const QString &folder) const
    {
        QStringList files;
        QDirIterator all(cache() + QStringLiteral("/avatars/") + folder, QDir::Files);
        while (all.hasNext())
            files << all.next();
        return files;
    }

    std::atomic<core::Instant> m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::HttpFake> m_host;
    std::unique_ptr<engine::Engine> m_engine;
};

NEWFACES_TEST(tst_avatars, TestAvatars, QCoreApplication)
#include "tst_avatars.moc"
