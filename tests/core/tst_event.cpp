// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributionsformat.h"
#include "core/counting/eventmarks.h"
#include "core/history/event.h"
#include "historymaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Event;
using core::ReleaseLevel;

namespace {

Event tag(const char *repository, const QString &name, const char *date)
{
    return {.repository = QLatin1String(repository), .name = name, .at = at(date)};
}

Event noted(const char *name, const char *date)
{
    return {.kind = Event::Kind::Own, .name = QString::fromUtf8(name), .at = at(date)};
}

QStringList namesIn(const std::vector<core::ChartData::Mark> &marks)
{
    QStringList names;
    for (const core::ChartData::Mark &mark : marks) {
        QStringList here;
        for (const Event &event : mark.events)
            here << eventLabel(event);
        names << QStringLiteral("%1: %2").arg(mark.period).arg(here.join(u", "));
    }
    return names;
}

/// Somebody came to flask each month of 2016 to 2025, and to click in 2016 alone.
core::History tenYears()
{
    HistoryMaker maker;
    for (int year = 2016; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const QByteArray date =
                QStringLiteral("%1-%2-05").arg(year).arg(month, 2, 10, QChar(u'0')).toLatin1();
            maker.add("flask", QStringLiteral("p%1x%2").arg(year).arg(month).toLatin1().constData(),
                      date.constData());
        }
    }
    maker.add("click", "zoe", "2016-01-07");
    return maker.made();
}

QStringList marksOf(const core::History &history, const core::Rules &rules = {})
{
    return namesIn(
        core::chartData(core::contributions(history, rules), core::View::Newcomers, core::WithEvents::Yes)
            .marks);
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<int>("level");
        const auto is = [](ReleaseLevel level, std::initializer_list<const char *> names) {
            for (const char *name : names)
                QTest::newRow(name) << static_cast<int>(level);
        };
        is(ReleaseLevel::Major, {"2", "v2", "2.0", "v2.0.0", "release-2.0", "REL_14_0", "log4j-2.0",
                                 "@scope/package@3.0.0", "sub/v1.0.0", "24.0", "v10.0.0.0"});
        is(ReleaseLevel::Minor, {"2.1", "v2.1.0", "0.1", "0.12.0", "REL_9_6", "flask-1.1"});
        is(ReleaseLevel::Patch, {"2.0.1", "v1.2.3", "0.0.0", "1.0.0.4"});
        is(ReleaseLevel::Other, {"", "nightly", "2.0rc1", "v2.0-rc1", "2.0-beta", "v1.0-1", "20240115",
                                 "stable", "1.0.dev3", "rc1", "v2.0.0-beta.2", "-", "2.", "v"});
    }

    void levels()
    {
        QFETCH(const int, level);
        QCOMPARE(static_cast<int>(core::releaseLevel(QString::fromUtf8(QTest::currentDataTag()))), level);
    }

    void namesAreTamed()
    {
        QCOMPARE(core::eventName(QStringLiteral(" one\n two\t")), QStringLiteral("one two"));
        QCOMPARE(core::eventName(QStringLiteral("a\u202eb\ac")), QStringLiteral("abc"));
        QCOMPARE(core::eventName(QString(1'000'000, u'x')).size(), core::maxEventNameLength);
        QCOMPARE(core::eventName(QStringLiteral("\u202e ")), QString());
    }

    void releasesHaveTheTimeOfTheirTags()
    {
        const core::ListedEvents listed{
            .tags = {{QStringLiteral("2.0"), std::nullopt, at("2021-05-11")},
                     {QStringLiteral("1.0"), std::nullopt, at("2018-04-26")},
                     {QStringLiteral("0.1"), std::nullopt, std::nullopt},
                     {QStringLiteral(" "), std::nullopt, at("2018-04-26")}},
            .releases = {{QStringLiteral("2.0"), QStringLiteral("2.0"), at("2023-01-01")},
                         {QStringLiteral("0.1"), QStringLiteral("April\nfool"), at("2010-04-16")},
                         {QStringLiteral("0.1"), QStringLiteral("again"), at("2011-04-16")}}};
        const std::vector<Event> expected = {
            {.kind = Event::Kind::Release,
             .name = QStringLiteral("0.1"),
             .title = QStringLiteral("April fool"),
             .at = at("2010-04-16")},
            {.name = QStringLiteral("1.0"), .at = at("2018-04-26")},
            {.kind = Event::Kind::Release, .name = QStringLiteral("2.0"), .at = at("2021-05-11")}};
        QVERIFY(core::eventsOf(listed) == expected);
        QCOMPARE(eventLabel(expected[0]), QStringLiteral("0.1 (April fool)"));
    }

    void keepsTheMostImportantOfTooMany()
    {
        core::ListedEvents listed;
        for (int i = 0; i < 1000; ++i)
            listed.tags.push_back({QStringLiteral("1.0.%1").arg(i + 1), std::nullopt,
                                   at("2020-01-01") + std::chrono::hours(i)});
        listed.tags.push_back({QStringLiteral("1.0"), std::nullopt, at("2010-01-01")});
        const std::vector<Event> kept = core::eventsOf(listed);
        QCOMPARE(kept.size(), core::maxEventsOfRepository);
        QCOMPARE(kept.front().name, QStringLiteral("1.0"));
        QCOMPARE(kept.back().name, QStringLiteral("1.0.1000"));
    }

    void marksPeriods()
    {
        core::History history = tenYears();
        history.events = {tag("flask", QStringLiteral("0.9"), "2015-12-31"), // before the first newcomer
                          tag("flask", QStringLiteral("1.0"), "2016-01-31T23:00:00Z"),
                          tag("click", QStringLiteral("1.1"), "2016-01-31T23:30:00Z"),
                          noted("GSoC", "2016-02-15"),
                          tag("flask", QStringLiteral("1.0.1"), "2016-02-20"),
                          tag("gone", QStringLiteral("1.0"), "2016-03-01"),
                          noted("Later", "2030-01-01")};
        QCOMPARE(marksOf(history),
                 (QStringList{QStringLiteral("0: flask 1.0, click 1.1"), QStringLiteral("1: GSoC")}));
        const auto data =
            core::chartData(core::contributions(history, {}), core::View::Newcomers, core::WithEvents::Yes);
        QVERIFY(data.marks[0].place > 0.99 && data.marks[0].place < 1);
        QVERIFY(core::chartData(core::contributions(history, {})).marks.empty());
        QCOMPARE(marksOf(history, {.period = core::PeriodKind::Years}),
                 QStringList(QStringLiteral("0: flask 1.0, click 1.1, GSoC")));
        history.repository = QStringLiteral("flask");
        std::erase_if(history.repositories, [](const auto &one) { return one.name != u"flask"; });
        QCOMPARE(marksOf(history), (QStringList{QStringLiteral("0: 1.0"), QStringLiteral("1: GSoC, 1.0.1")}));
    }

    void forksDoNotCount()
    {
        HistoryMaker maker;
        maker.add("flask", "ann", "2020-01-05").add("fork", "ben", "2020-01-05").fork("fork");
        core::History history = maker.made();
        history.events = {tag("fork", QStringLiteral("1.0"), "2020-01-06")};
        QVERIFY(core::contributions(history, {}).events.empty());
        QCOMPARE(core::contributions(history, {.forks = true}).events.size(), std::size_t(1));
    }

    void isThinned_data()
    {
        QTest::addColumn<int>("minors"); // of flask, one in each month
        QTest::addColumn<int>("majors"); // of click, after that
        QTest::addColumn<int>("marked");
        QTest::addColumn<QString>("last");
        QTest::newRow("all fit") << 30 << 10 << 40 << QStringLiteral("39: click 40.0");
        QTest::newRow("only majors") << 31 << 10 << 10 << QStringLiteral("40: click 41.0");
        QTest::newRow("only the largest") << 10 << 60 << 0 << QString();
    }

    void isThinned()
    {
        QFETCH(const int, minors);
        QFETCH(const int, majors);
        QFETCH(const int, marked);
        QFETCH(const QString, last);
        core::History history = tenYears();
        const core::Instant first = at("2016-01-10");
        for (int i = 0; i < minors + majors; ++i) {
            const bool isMinor = i < minors;
            const core::Instant day = core::startOf(core::monthOf(first) + std::chrono::months(i));
            history.events.push_back(
                {.repository = isMinor ? QStringLiteral("flask") : QStringLiteral("click"),
                 .name = isMinor ? QStringLiteral("1.%1").arg(i + 1) : QStringLiteral("%1.0").arg(i + 1),
                 .at = day});
        }
        history.events.push_back(noted("GSoC", "2025-06-01"));
        const QStringList marks = marksOf(history);
        QCOMPARE(marks.size(), marked + 1); // own events always
        QCOMPARE(marks.last(), QStringLiteral("113: GSoC"));
        if (marked > 0)
            QCOMPARE(marks.at(marked - 1), last);
    }

    void theLatestOfTooMany()
    {
        core::History history = tenYears();
        for (int i = 0; i < 100; ++i)
            history.events.push_back({.repository = QStringLiteral("flask"),
                                      .name = QStringLiteral("%1.0").arg(i + 1),
                                      .at = core::startOf(month(2016, 1) + std::chrono::months(i))});
        const QStringList marks = marksOf(history);
        QCOMPARE(marks.size(), qsizetype(core::maxMarkedPeriods));
        QCOMPARE(marks.first(), QStringLiteral("60: flask 61.0"));
    }

    void inJson()
    {
        core::Contributions answer;
        answer.events = {{.kind = Event::Kind::Release,
                          .repository = QStringLiteral("flask"),
                          .name = QStringLiteral("2.0"),
                          .title = QStringLiteral("Two"),
                          .at = at("2021-05-11")},
                         noted("GSoC", "2021-06-01")};
        QVERIFY(!core::toJson(answer, core::WithPeople::No).contains(u"events"));
        const QJsonArray events =
            core::toJson(answer, core::WithPeople::No, core::View::Active, core::WithEvents::Yes)
                .value(u"events")
                .toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].toObject(),
                 (QJsonObject{{QStringLiteral("at"), QStringLiteral("2021-05-11T12:00:00Z")},
                              {QStringLiteral("kind"), QStringLiteral("release")},
                              {QStringLiteral("repository"), QStringLiteral("flask")},
                              {QStringLiteral("name"), QStringLiteral("2.0")},
                              {QStringLiteral("title"), QStringLiteral("Two")}}));
        QCOMPARE(events[1][u"kind"].toString(), QStringLiteral("own"));
        QVERIFY(events[1][u"repository"].isNull() && events[1][u"title"].isNull());
    }
};

NEWFACES_TEST(tst_event, TestEvent, QCoreApplication)
#include "tst_event.moc"
