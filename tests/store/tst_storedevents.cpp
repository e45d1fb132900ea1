// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefixture.h"
#include "store/events.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <optional>

using core::Event;
using storefixture::at;
using storefixture::ExportingStore;
using storefixture::exportName;
using storefixture::listed;
using storefixture::OpenStore;
using storefixture::own;
using storefixture::ownerLookup;
using storefixture::readOwner;
using storefixture::sha;
using storefixture::valueOf;

namespace {

Event noted(const char *name, qint64 seconds)
{
    return {.kind = Event::Kind::Own, .name = QString::fromUtf8(name), .at = at(seconds)};
}

/// "repository name time" for each event.
QStringList textsOf(const std::vector<Event> &events)
{
    QStringList texts;
    for (const Event &one : events)
        texts << QStringLiteral("%1 %2 %3")
                     .arg(one.repository, eventLabel(one))
                     .arg(qint64(one.at.time_since_epoch().count()));
    return texts;
}

QStringList eventsOf(OpenStore &store)
{
    const auto history = valueOf(store.histories.find(ownerLookup()));
    return history ? textsOf(history->events) : QStringList();
}

const core::ListedEvents someEvents = {
    .tags = {{QStringLiteral("1.0"), sha(105), at(9)}, // the stored commit's time is 2105
             {QStringLiteral("1.1"), sha(9'999), at(3000)},
             {QStringLiteral("1.2"), sha(9'998)}},
    .releases = {{QStringLiteral("1.1"), QStringLiteral("Spring"), at(4000)}}};

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        readOwner(*m_store, own(), {1, 2}, 5000);
    }
    void cleanup() { m_store.reset(); }

    void recordsWhatIsRead()
    {
        store::Events events(m_store->connection);
        QVERIFY(!valueOf(events.areRead(row(), QStringLiteral("monday"))));
        valueOf(events.record(row(), someEvents, QStringLiteral("monday")));
        QVERIFY(valueOf(events.areRead(row(), QStringLiteral("monday"))));
        QVERIFY(!valueOf(events.areRead(row(), QStringLiteral("tuesday"))));
        QCOMPARE(eventsOf(*m_store),
                 (QStringList{QStringLiteral("r1 r1 1.0 2105"), QStringLiteral("r1 r1 1.1 (Spring) 3000")}));
        valueOf(events.record(row(), {}, QString()));
        QVERIFY(valueOf(events.areRead(row(), QString())));
        QCOMPARE(eventsOf(*m_store), QStringList());
    }

    void ownEventsAreUndoable()
    {
        store::Events events(m_store->connection);
        const Event added = valueOf(events.addOwn(ownerLookup(), noted(" GS\noC\u202e", 3000)));
        QCOMPARE(added.name, QStringLiteral("GS oC"));
        valueOf(events.addOwn(ownerLookup(), noted("First", -3000)));
        QCOMPARE(textsOf(valueOf(events.own(ownerLookup()))),
                 (QStringList{QStringLiteral(" First -3000"), QStringLiteral(" GS oC 3000")}));
        QCOMPARE(eventsOf(*m_store).size(), 2);
        valueOf(events.removeOwn(added.id));
        QCOMPARE(eventsOf(*m_store), QStringList(QStringLiteral(" First -3000")));
        QVERIFY(events.removeOwn(added.id).error().kind == core::Error::Kind::NotFound);
        valueOf(events.restoreOwn(added.id));
        QVERIFY(!events.restoreOwn(added.id));
        QCOMPARE(eventsOf(*m_store).size(), 2);
    }

    void refusesOwnEvents()
    {
        store::Events events(m_store->connection);
        using Kind = core::Error::Kind;
        QVERIFY(events.addOwn(ownerLookup(), noted(" \u202e", 1)).error().kind == Kind::Usage);
        QVERIFY(events.addOwn({QStringLiteral("nobody"), {}}, noted("x", 1)).error().kind == Kind::NotFound);
        QVERIFY(valueOf(events.own({QStringLiteral("nobody"), {}})).empty());
        for (std::size_t i = 0; i < core::maxOwnEvents; ++i)
            valueOf(events.addOwn(ownerLookup(), noted("x", qint64(i))));
        QVERIFY(events.addOwn(ownerLookup(), noted("x", 1)).error().kind == Kind::Usage);
    }

    void goWithTheOwner()
    {
        store::Events events(m_store->connection);
        valueOf(events.record(row(), someEvents, {}));
        const qint64 kept = valueOf(events.addOwn(ownerLookup(), noted("GSoC", 1))).id;
        valueOf(m_store->lookups.remove(valueOf(m_store->lookups.entries()).front().id));
        QCOMPARE(count("event"), 2);
        valueOf(store::prepare(m_store->path)); // deletes what was removed
        QCOMPARE(count("event"), 0);
        QCOMPARE(count("own_event"), 1); // like decisions
        valueOf(events.removeOwn(kept));
        readOwner(*m_store, own(), {1}, 5000);
        valueOf(m_store->lookups.remove(valueOf(m_store->lookups.entries()).front().id));
        valueOf(store::prepare(m_store->path));
        QCOMPARE(count("own_event"), 0);
    }

    void goWithTheirRepository()
    {
        store::Events events(m_store->connection);
        valueOf(events.record(row(), someEvents, {}));
        readOwner(*m_store, own(), {2}, 6000);
        QCOMPARE(count("event"), 0);
    }

    void areExportedAndImported()
    {
        store::Events events(m_store->connection);
        valueOf(events.record(row(), someEvents, QStringLiteral("monday")));
        valueOf(events.addOwn(ownerLookup(), noted("GSoC", 1000)));
        const qint64 gone = valueOf(events.addOwn(ownerLookup(), noted("Gone", 1000))).id;
        const QStringList before = eventsOf(*m_store);
        const QString file = m_store->file(exportName());
        valueOf(m_store->archive.exportTo(file, {}, at(9000)));

        OpenStore elsewhere = m_store->elsewhere();
        for (int i = 0; i < 2; ++i) { // the second time, nothing is new
            valueOf(elsewhere.archive.importFrom(file, at(9000)));
            const auto history = valueOf(elsewhere.histories.find(ownerLookup()));
            QCOMPARE(textsOf(history->events), before);
        }
        const store::Events there(elsewhere.connection);
        const qint64 first = valueOf(elsewhere.crawls.recordListing(
                                         ownerLookup(), std::vector{listed(1, QStringLiteral("r1"))}))
                                 .front()
                                 .id;
        QVERIFY(valueOf(there.areRead(first, QStringLiteral("monday"))));

        // What was removed stays removed.
        valueOf(events.removeOwn(gone));
        valueOf(m_store->archive.importFrom(file, at(9000)));
        QCOMPARE(textsOf(valueOf(events.own(ownerLookup()))), QStringList(QStringLiteral(" GSoC 1000")));
    }

    void refusesInvalidEventsInFiles_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::newRow("no list") << QByteArray("7");
        QTest::newRow("no kind") << QByteArray(R"([["party","x","","2020-01-01T00:00:00Z"]])");
        QTest::newRow("no name") << QByteArray(R"([["own"," ","","2020-01-01T00:00:00Z"]])");
        QTest::newRow("no time") << QByteArray(R"([["own","x","","tomorrow"]])");
        QByteArray many = "[";
        for (std::size_t i = 0; i <= core::maxOwnEvents; ++i)
            many += R"(["own","x","","2020-01-01T00:00:00Z"],)";
        many.chop(1);
        QTest::newRow("too many") << many + ']';
    }

    void refusesInvalidEventsInFiles()
    {
        QFETCH(const QByteArray, events);
        valueOf(m_store->archive.exportTo(m_store->file(exportName()), {}, at(9000)));
        QByteArray text = m_store->contents(exportName());
        QVERIFY(text.contains("\"events\":[],\"host\""));
        text.replace("\"events\":[],\"host\"", QByteArray("\"events\":" + events + ",\"host\""));
        m_store->write(exportName(), text);
        QVERIFY(!m_store->archive.importFrom(m_store->file(exportName()), at(9000)));
    }

private:
    qint64 row()
    {
        return valueOf(
                   m_store->crawls.recordListing(
                       ownerLookup(), std::vector{listed(1, QStringLiteral("r1"), QStringLiteral("monday")),
                                                  listed(2, QStringLiteral("r2"))}))
            .front()
            .id;
    }

    int count(const char *table) const
    {
        return storefixture::sql(m_store->path,
                                 QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
            .toInt();
    }

    std::optional<ExportingStore> m_store;
};

NEWFACES_TEST(tst_storedevents, TestEvents, QCoreApplication)
#include "tst_storedevents.moc"
