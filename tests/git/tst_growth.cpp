// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "git/growth.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 mebibyte = qint64(1024) * 1024;
constexpr qint64 gibibyte = 1024 * mebibyte;

/// A file with a hole.
void makeFile(const QString &path, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(size));
}

} // namespace

/// How often the size of a clone is checked while git writes into it.
class TestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::addColumn<milliseconds>("interval");
        QTest::addColumn<milliseconds>("patience");
        QTest::addColumn<milliseconds>("pause");
        const auto row = [](const char *name, qint64 room, milliseconds interval, milliseconds patience,
                            milliseconds pause) {
            QTest::newRow(name) << room << interval << patience << pause;
        };
        row("no limit", std::numeric_limits<qint64>::max(), 1s, 5min, 1s);
        row("far from the limit", 40 * gibibyte, 1s, 5min, 1s);
        row("half a second at full speed", 512 * mebibyte, 1s, 5min, 500ms);
        row("near the limit", 64 * mebibyte, 1s, 5min, 100ms);
        row("at the limit", 0, 1s, 5min, 100ms);
        row("beyond the limit", -gibibyte, 1s, 5min, 100ms);
        row("a longer interval", 40 * gibibyte, 30s, 5min, 30s);
        row("a longer interval, nearer to the limit", 4 * gibibyte, 30s, 5min, 4s);
        row("little patience", 40 * gibibyte, 1s, 400ms, 100ms);
        row("very little patience", 40 * gibibyte, 1s, 20ms, 5ms);
        row("an interval of zero", 40 * gibibyte, 0ms, 5min, 0ms);
    }

    void pauses()
    {
        QFETCH(const qint64, room);
        QFETCH(const milliseconds, interval);
        QFETCH(const milliseconds, patience);
        QFETCH(const milliseconds, pause);
        git::Options options;
        options.growthInterval = interval;
        options.growthPatience = patience;
        // The division by bytes per millisecond rounds.
        const milliseconds difference = git::pauseFor(room, options) - pause;
        QVERIFY2(difference >= 0ms && difference <= pause / 1000,
                 qPrintable(QString::number(difference.count())));
    }

    void looksOnlyAfterTheInterval_data()
    {
        QTest::addColumn<milliseconds>("interval");
        QTest::addColumn<bool>("notices");
        QTest::newRow("always") << milliseconds(0) << true;
        QTest::newRow("once an hour") << milliseconds(1h) << false;
    }

    void looksOnlyAfterTheInterval()
    {
        QFETCH(const milliseconds, interval);
        QFETCH(const bool, notices);
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("7.git"));
        QVERIFY(QDir().mkpath(folder));
        git::Options options;
        options.growthInterval = interval;
        options.growthPatience = 24h;
        options.maxBytes = 100'000 * gibibyte;
        const git::Remote remote{.url = QUrl(QStringLiteral("https://example.org/own/one.git")),
                                 .branch = QStringLiteral("main")};
        git::Growth growth(options, remote, folder, folder);
        QVERIFY(!growth.look());
        makeFile(folder + QStringLiteral("/pack"), mebibyte);
        options.maxBytes = 1;
        const std::optional<core::Error> error = growth.look();
        QCOMPARE(error.has_value(), notices);
        QVERIFY(!notices || core::isAbout(error->message, "git.too-large"));
    }
};

NEWFACES_TEST(tst_growth, TestGrowth, QCoreApplication)
#include "tst_growth.moc"
