// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/version.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTest>

#include <array>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

using store::storedVersion;

/// The version of what is stored.
class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("newfaces.sqlite"));
    }

    void changesWithEveryChange()
    {
        const QByteArray none = storedVersion(m_path);
        VERIFY_OK(store::prepare(m_path));
        QByteArray before = storedVersion(m_path);
        QVERIFY(before != none);
        const storefixture::OpenStore store(m_path);
        for (int i = 1; i <= 20; ++i) {
            storefixture::OpenStore other(m_path);
            const core::Lookup lookup{QStringLiteral("owner%1").arg(i), {}};
            VERIFY_OK(other.crawls.recordListing(lookup, std::span<const core::ListedRepository>()));
            VERIFY_OK(other.lookups.record(lookup, storefixture::at(i)));
            const QByteArray after = storedVersion(m_path);
            QVERIFY(after != before);
            before = after;
        }
    }

    void staysWithReading()
    {
        VERIFY_OK(store::prepare(m_path));
        static_cast<void>(storefixture::OpenStore(m_path)); // closing it may move what is in the -wal
        const QByteArray before = storedVersion(m_path);
        for (int i = 0; i < 3; ++i) {
            const storefixture::OpenStore store(m_path);
            VERIFY_OK(store.lookups.entries());
            QCOMPARE(storedVersion(m_path), before);
        }
        QCOMPARE(storedVersion(m_path), before);
    }

    void settles_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<long>("nanoseconds");
        QTest::addColumn<bool>("isSettled");
        QTest::newRow("long ago") << qint64(60) << 5L << true;
        QTest::newRow("long ago, in whole seconds") << qint64(60) << 0L << true;
        QTest::newRow("just now, by a clock that is ahead") << qint64(-3600) << 5L << false;
        QTest::newRow("just now, in whole seconds") << qint64(-3600) << 0L << false;
    }

    void settles()
    {
        QFETCH(const qint64, secondsAgo);
        QFETCH(const long, nanoseconds);
        QVERIFY(store::isSettled(m_path)); // there is nothing
        VERIFY_OK(store::prepare(m_path));
        const timespec time{.tv_sec = QDateTime::currentSecsSinceEpoch() - secondsAgo,
                            .tv_nsec = nanoseconds};
        const std::array times = {time, time};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), times.data(), 0), 0);
        QTEST(store::isSettled(m_path), "isSettled");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

NEWFACES_TEST(tst_version, TestVersion, QCoreApplication)
#include "tst_version.moc"
