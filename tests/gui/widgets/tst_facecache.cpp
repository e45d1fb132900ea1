// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "gui/widgets/facecache.h"
#include "support/testmain.h"

#include <QApplication>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <map>

using Loaded = core::Result<QImage>;

/// Pictures that the test loads by hand.
class TestFaceCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_started.clear();
        m_promises.clear();
        m_faces = std::make_unique<gui::FaceCache>(
            [this](const QString &key, int pixels) {
                m_started << key;
                m_pixels = pixels;
                auto &promise = m_promises[key];
                promise = std::make_unique<QPromise<Loaded>>();
                promise->start();
                return promise->future();
            },
            24);
    }

    void loadsOnce()
    {
        const QSignalSpy loaded(m_faces.get(), &gui::FaceCache::loaded);
        QVERIFY(m_faces->face(QStringLiteral("a"), 2).isNull());
        QVERIFY(m_faces->face(QStringLiteral("a"), 2).isNull());
        finish(QStringLiteral("a"));
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!m_faces->face(QStringLiteral("a"), 2).isNull());
        QCOMPARE(m_started, QStringList{QStringLiteral("a")});
        QCOMPARE(m_pixels, 48);
    }

    void loadsFourAtOnceTheLatestFirst()
    {
        for (const QChar key : QStringLiteral("abcdefg"))
            m_faces->face(key, 1);
        QCOMPARE(m_started.join(QString()), QStringLiteral("abcd"));
        for (const QChar key : QStringLiteral("abcd"))
            finish(key);
        QTRY_COMPARE(m_started.join(QString()), QStringLiteral("abcdgfe"));
    }

    void dropsWhatWasScrolledAway()
    {
        for (int i = 0; i < 1'000; ++i)
            m_faces->face(QString::number(i), 1);
        while (!m_promises.empty()) {
            finish(m_promises.begin()->first);
            QCoreApplication::processEvents();
        }
        QVERIFY(m_started.size() < 300);
        QVERIFY(m_started.contains(QStringLiteral("999")));
        QVERIFY(!m_started.contains(QStringLiteral("500")));
    }

    void triesAFailureAgainOnlyWhenTold()
    {
        m_faces->face(QStringLiteral("a"), 1);
        finish(QStringLiteral("a"), core::fail(core::Error::Kind::NotFound, "picture.gone", QString()));
        m_faces->face(QStringLiteral("b"), 1);
        finish(QStringLiteral("b"));
        QTRY_VERIFY(!m_faces->face(QStringLiteral("b"), 1).isNull());
        QVERIFY(m_faces->face(QStringLiteral("a"), 1).isNull());
        QCOMPARE(m_started.count(QStringLiteral("a")), 1);
        m_faces->retry();
        m_faces->face(QStringLiteral("a"), 1);
        QCOMPARE(m_started.count(QStringLiteral("a")), 2);
    }

    void drawsOnceForEachScale()
    {
        int drawn = 0;
        const auto faceAt = [this, &drawn](qreal scale) {
            return m_faces->drawn(QStringLiteral("Ada"), scale, [&drawn, scale] {
                ++drawn;
                QPixmap face(24, 24);
                face.setDevicePixelRatio(scale);
                return face;
            });
        };
        faceAt(1);
        QVERIFY(!faceAt(1).isNull());
        QCOMPARE(drawn, 1);
        QCOMPARE(faceAt(2).devicePixelRatio(), 2.0);
        QCOMPARE(drawn, 2);
        QVERIFY(m_started.isEmpty());
    }

    void forgetsWhatWasBeingLoaded()
    {
        const QSignalSpy loaded(m_faces.get(), &gui::FaceCache::loaded);
        m_faces->face(QStringLiteral("a"), 1);
        m_faces->clear();
        finish(QStringLiteral("a"));
        m_faces->face(QStringLiteral("b"), 1);
        finish(QStringLiteral("b"));
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(loaded.first().first().toString(), QStringLiteral("b"));
    }

private:
    void finish(const QString &key, Loaded image = QImage(24, 24, QImage::Format_RGB32))
    {
        const auto promise = m_promises.extract(key);
        promise.mapped()->addResult(std::move(image));
        promise.mapped()->finish();
    }

    QStringList m_started;
    int m_pixels = 0;
    std::map<QString, std::unique_ptr<QPromise<Loaded>>> m_promises;
    std::unique_ptr<gui::FaceCache> m_faces;
};

NEWFACES_TEST(tst_facecache, TestFaceCache, QApplication)
#include "tst_facecache.moc"
