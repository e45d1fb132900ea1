// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/progresstext.h"
#include "gui/widgets/relativetime.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using core::Instant;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 3 / 10) + 12h;

} // namespace

class TestProgressText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void formatsRelativeTime_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, std::chrono::seconds passed, const QString &expected) {
            QTest::newRow(name) << qint64(passed.count()) << expected;
        };
        row("now", 0s, QStringLiteral("just now"));
        row("a clock that went back", -90s, QStringLiteral("just now"));
        row("nearly a minute", 59s, QStringLiteral("just now"));
        row("a minute", 60s, QStringLiteral("a minute ago"));
        row("two minutes", 120s, QStringLiteral("2 minutes ago"));
        row("nearly an hour", 59min + 59s, QStringLiteral("59 minutes ago"));
        row("an hour", 1h, QStringLiteral("an hour ago"));
        row("two hours", 2h, QStringLiteral("2 hours ago"));
        row("nearly a day", 23h + 59min, QStringLiteral("23 hours ago"));
        row("a day", 24h, QStringLiteral("yesterday"));
        row("two days", 48h, QStringLiteral("2 days ago"));
        row("sixty days", 24h * 60, QStringLiteral("60 days ago"));
        row("two months", 24h * 61, QStringLiteral("2 months ago"));
        row("nearly two years", 24h * 730, QStringLiteral("23 months ago"));
        row("two years", 24h * 731, QStringLiteral("2 years ago"));
    }

    void formatsRelativeTime()
    {
        QFETCH(const qint64, passed);
        QFETCH(const QString, expected);
        QCOMPARE(gui::relativeTime(noon - std::chrono::seconds(passed), noon), expected);
    }

    void formatsClockTime()
    {
        QCOMPARE(gui::clockTime(noon + 20min, noon), QStringLiteral("12:20"));
        QCOMPARE(gui::clockTime(noon + 61s, noon), QStringLiteral("12:01:01"));
        QVERIFY(gui::clockTime(noon + 13h, noon).contains(u"11")); // the date in the locale's format
    }

    void formatsProgress_data()
    {
        QTest::addColumn<engine::Progress>("progress");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<QString>("expected");
        const QString flask = QStringLiteral("flask");
        QTest::newRow("nothing yet") << engine::Progress{} << 5 << QStringLiteral("Contacting GitHub…");
        QTest::newRow("everything")
            << engine::Progress{1, flask, 3200, 5531, 12, 24, 87, {}} << 5
            << QStringLiteral("flask: 3,200 of 5,531 commits · 12 of 24 repositories · 87 requests");
        QTest::newRow("one request") << engine::Progress{1, {}, 0, 0, 0, 24, 1, {}} << 5
                                     << QStringLiteral("0 of 24 repositories · 1 request");
        QTest::newRow("one repository") << engine::Progress{1, flask, 100, 5531, 0, 1, 2, {}} << 5
                                        << QStringLiteral("flask: 100 of 5,531 commits · 2 requests");
        QTest::newRow("total not known")
            << engine::Progress{1, flask, 0, 0, 0, 1, 2, {}} << 5 << QStringLiteral("flask · 2 requests");
        QTest::newRow("quota gone") << engine::Progress{1, flask, 100, 5531, 0, 1, 2, noon + 1h} << 0
                                    << QStringLiteral(
                                           "“pallets” waits for GitHub’s quota until 13:00 (1:00:00 left)");
        QTest::newRow("minutes of it")
            << engine::Progress{1, flask, 1, 5531, 0, 1, 2, noon + 754s} << 0
            << QStringLiteral("“pallets” waits for GitHub’s quota until 12:12 (12:34 left)");
        QTest::newRow("asked to wait")
            << engine::Progress{1, flask, 100, 5531, 0, 1, 2, noon + 30s} << 5
            << QStringLiteral("“pallets” pauses until 12:00:30, as GitHub asked (0:30 left)");
        QTest::newRow("the wait is over") << engine::Progress{1, flask, 100, 5531, 0, 1, 2, noon - 1s} << 0
                                          << QStringLiteral("flask: 100 of 5,531 commits · 2 requests");
    }

    void formatsProgress()
    {
        QFETCH(const engine::Progress, progress);
        QFETCH(const int, remaining);
        QTEST(gui::progressText(QStringLiteral("pallets"), progress, core::Quota{60, remaining, noon}, noon),
              "expected");
    }

    void computesShare()
    {
        QVERIFY(!gui::progressShare({}));
        QCOMPARE(gui::progressShare({1, {}, 0, 0, 3, 12, 5, {}}), 0.25);
        QCOMPARE(gui::progressShare({1, {}, 50, 100, 0, 1, 5, {}}), 0.5);
        QCOMPARE(gui::progressShare({1, {}, 50, 100, 1, 1, 5, {}}), 1.0);
    }

    void formatsCost_data()
    {
        using Resource = core::Quota::Resource;
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QString>("expected");
        QTest::newRow("requests")
            << 820 << 4312 << Resource::Rest
            << QStringLiteral("Reading “x” takes about 820 of the 4,312 requests that GitHub still allows "
                              "until 14:20.");
        QTest::newRow("points") << 1820 << 4312 << Resource::GraphQl
                                << QStringLiteral("Reading “x” takes about 1,820 of the 4,312 points that "
                                                  "GitHub still allows until 14:20.");
        QTest::newRow("all that is left")
            << 60 << 60 << Resource::Rest
            << QStringLiteral("Reading “x” takes about 60 of the 60 requests that GitHub still allows until "
                              "14:20.");
        QTest::newRow("more than is left")
            << 6820 << 4312 << Resource::Rest
            << QStringLiteral("Reading “x” takes about 6,820 requests, but GitHub only allows 4,312 until "
                              "14:20. Reading pauses when the quota is used up. If you cancel, what was "
                              "already read is kept.");
    }

    void formatsCost()
    {
        QFETCH(const int, needed);
        QFETCH(const int, remaining);
        QFETCH(const core::Quota::Resource, resource);
        const engine::Cost cost{{5000, remaining, noon + 140min, resource}, needed};
        QTEST(gui::costText(QStringLiteral("x"), cost, noon), "expected");
    }

    void formatsQuota()
    {
        QCOMPARE(gui::quotaText({5000, 4312, noon + 140min, core::Quota::Resource::GraphQl}, noon),
                 QStringLiteral("GitHub: 4,312 of 5,000 points left until 14:20"));
        QCOMPARE(gui::quotaText({5000, 4312, noon + 140min}, noon),
                 QStringLiteral("GitHub: 4,312 of 5,000 requests left until 14:20"));
    }
};

NEWFACES_TEST(tst_progresstext, TestProgressText, QCoreApplication)
#include "tst_progresstext.moc"
