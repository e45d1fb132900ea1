// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/events/eventsoptions.h"
#include "core/messages/describe.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using cli::EventsOptions;

namespace {

core::Result<EventsOptions> parsedEvents(const QString &line)
{
    return cli::parseEvents(line.split(u' ', Qt::SkipEmptyParts), support::gitHub);
}

} // namespace

class TestEventsOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actions()
    {
        for (const char *line : {"pallets", "list pallets"}) {
            const auto listed = parsedEvents(QLatin1String(line));
            QVERIFY(listed && listed->action == EventsOptions::Action::List && !listed->json);
            QCOMPARE(listed->lookup.owner, QStringLiteral("pallets"));
        }
        QVERIFY(parsedEvents(QStringLiteral("pallets --format json"))->json);
        const auto added = parsedEvents(QStringLiteral("add pallets 2024-5-1 Summer of Code"));
        QVERIFY(added && added->action == EventsOptions::Action::Add);
        QCOMPARE(added->event.name, QStringLiteral("Summer of Code"));
        QCOMPARE(core::toString(added->event.at), QStringLiteral("2024-05-01T00:00:00Z"));
        QVERIFY(added->event.kind == core::Event::Kind::Own);
        QVERIFY(parsedEvents(QStringLiteral("remove 7"))->action == EventsOptions::Action::Remove);
        QCOMPARE(parsedEvents(QStringLiteral("restore 7"))->number, qint64(7));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("") << QStringLiteral("name of an owner");
        QTest::newRow("pallets flask") << QStringLiteral("takes one name");
        QTest::newRow("add pallets") << QStringLiteral("the day of the event");
        QTest::newRow("add pallets tomorrow GSoC") << QStringLiteral("“tomorrow” is not a day");
        QTest::newRow("add pallets 2024-05-01") << QStringLiteral("the day of the event");
        QTest::newRow("add pallets 2024-05-01 \u202e") << QStringLiteral("needs a name");
        QTest::newRow("remove") << QStringLiteral("number of the event");
        QTest::newRow("remove 0") << QStringLiteral("number of the event");
        QTest::newRow("restore 1 2") << QStringLiteral("number of the event");
        QTest::newRow("remove 1 --format json") << QStringLiteral("--format");
        QTest::newRow("pallets --format xml") << QStringLiteral("--format must be");
    }

    void refuses()
    {
        QFETCH(const QString, part);
        const auto parsed = parsedEvents(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!parsed && parsed.error().kind == core::Error::Kind::Usage);
        QVERIFY2(inEnglish(parsed.error()).contains(part), qPrintable(inEnglish(parsed.error())));
    }
};

NEWFACES_TEST(tst_eventsoptions, TestEventsOptions, QCoreApplication)
#include "tst_eventsoptions.moc"
