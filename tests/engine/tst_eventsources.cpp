// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "pairedtwin.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using core::Event;
using engine::Source;
using pairs::PairedTwin;
using support::FakeRelease;
using support::FakeTag;

namespace {

QStringList textsOf(const std::vector<Event> &events)
{
    QStringList texts;
    for (const Event &one : events)
        texts << QStringLiteral("%1 %2 %3")
                     .arg(core::toString(one.at).left(10), core::toString(one.kind), eventLabel(one));
    return texts;
}

} // namespace

/// Tests that all sources find the same tags, and that each is asked only for what changed.
class TestEventSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_twin.emplace(std::vector<pairs::Written>{
            {"2020-01-05", pairs::ann}, {"2020-02-05", pairs::ben}, {"2020-03-05", pairs::cy}});
        m_tags.clear();
        tag("v1.0", "main~2");
        tag("v1.1", "main~1");
        publish();
    }
    void cleanup() { m_twin.reset(); }

    void sourcesAgree_data()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("GraphQL") << Source::GraphQl;
        QTest::newRow("REST") << Source::Rest;
        QTest::newRow("git") << Source::Git;
        QTest::newRow("auto") << Source::Auto;
    }

    void sourcesAgree()
    {
        QFETCH(const Source, source);
        Desk desk(*m_twin, source);
        QCOMPARE(desk.ask(), (QStringList{QStringLiteral("2020-01-05 tag anvil v1.0"),
                                          QStringLiteral("2020-02-05 tag anvil v1.1")}));
        m_twin->github.http().forget();
        m_twin->host.fake().forget();
        QCOMPARE(desk.ask().size(), 2);
        QCOMPARE(eventRequests(), 0);

        tag("v2.0", "main");
        publish({{QStringLiteral("v2.0"), QStringLiteral("Two"), QStringLiteral("2021-01-01T00:00:00Z")}});
        const bool knowsReleases = source != Source::Git;
        QCOMPARE(desk.ask().last(), knowsReleases ? QStringLiteral("2020-03-05 release anvil v2.0 (Two)")
                                                  : QStringLiteral("2020-03-05 tag anvil v2.0"));
        QVERIFY(desk.notices.isEmpty());
    }

    void onlyWhereTheyAreWanted()
    {
        Desk desk(*m_twin, Source::Rest);
        desk.events = false;
        QCOMPARE(desk.ask(), QStringList());
        QCOMPARE(eventRequests(), 0);
        desk.events = true;
        QCOMPARE(desk.ask().size(), 2);
    }

    /// Without a token, the quota of REST is for commits.
    void gitForMany()
    {
        for (int i = 0; i < 6; ++i)
            m_twin->github.addRepository(
                acme, {QStringLiteral("r%1").arg(i), {support::commit("ann", "2020-01-05")}});
        pairs::PairReader reader(*m_twin, Source::Rest, {});
        reader.ask({});
        reader.use(Source::Auto);
        m_twin->github.http().forget();
        Desk::ask(reader, {.lookup = {acme, {}}, .rules = {}, .events = true});
        QCOMPARE(eventRequests(), 0);
    }

    void failureIsANotice()
    {
        Desk desk(*m_twin, Source::Rest);
        m_twin->github.setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            if (seen.path.endsWith(u"/tags"))
                return support::Reply{200, "{}"};
            return std::nullopt;
        });
        QCOMPARE(desk.ask(), QStringList());
        QCOMPARE(desk.notices.size(), 1);
        QVERIFY(desk.notices.front().contains(u"anvil"));
        m_twin->github.setInterceptor({});
        QCOMPARE(desk.ask().size(), 2); // the next time
    }

    void manyTags()
    {
        std::vector<FakeTag> tags;
        for (int i = 450; i > 0; --i)
            tags.push_back({QStringLiteral("v1.%1").arg(i), *m_twin->history.newest(),
                            QStringLiteral("2020-03-05T12:00:00Z")});
        m_twin->github.setTags(acme, anvil, tags);
        Desk desk(*m_twin, Source::GraphQl);
        m_twin->github.http().forget();
        QCOMPARE(desk.ask().size(), 300);
    }

    void ownEvents()
    {
        Desk desk(*m_twin, Source::Rest);
        desk.events = false;
        desk.ask();
        engine::Engine &engine = desk.reader.engine();
        const core::Lookup lookup{acme, anvil};
        const auto added = engine
                               .addEvent(lookup, {.name = QStringLiteral("GSoC"),
                                                  .at = core::startOf(std::chrono::year(2020) / 2)})
                               .result();
        QVERIFY(added);
        QCOMPARE(desk.ask(), QStringList(QStringLiteral("2020-02-01 own GSoC")));
        QCOMPARE(textsOf(engine.ownEvents(lookup).result().value()).size(), 1);
        QVERIFY(engine.removeEvent(added->id).result());
        QCOMPARE(desk.ask(), QStringList());
        QVERIFY(!engine.removeEvent(added->id).result());
        QVERIFY(engine.restoreEvent(added->id).result());
        QCOMPARE(desk.ask().size(), 1);
    }

private:
    struct Desk
    {
        Desk(const PairedTwin &twin, Source source)
            : reader(twin, source)
            , from(source)
        {
            connect(&reader.engine(), &engine::Engine::noticed, &reader.engine(),
                    [this](const core::Message &notice) { notices << inEnglish(notice); });
        }

        static QStringList ask(pairs::PairReader &reader, const engine::Question &question)
        {
            const auto answer = reader.engine().contributors(question).result();
            if (!answer)
                qFatal("%s", qPrintable(inEnglish(answer.error())));
            QCoreApplication::processEvents(); // for notices
            return textsOf(answer->events);
        }

        QStringList ask()
        {
            return ask(reader, {.lookup = {acme, {}}, .rules = {}, .source = from, .events = events});
        }

        pairs::PairReader reader;
        Source from;
        bool events = true;
        QStringList notices;
    };

    void tag(const char *name, const char *commit)
    {
        const QByteArray sha =
            m_twin->history.git({QStringLiteral("rev-parse"), QLatin1String(commit)}).trimmed();
        m_twin->history.git({QStringLiteral("tag"), QLatin1String(name), QString::fromLatin1(sha)});
        const QByteArray date =
            m_twin->history.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%cI"),
                                 QString::fromLatin1(sha)});
        m_tags.insert(m_tags.begin(),
                      {QLatin1String(name), core::Sha::fromHex(QString::fromLatin1(sha)).value(),
                       QString::fromLatin1(date.trimmed())});
    }

    void publish(const std::vector<FakeRelease> &releases = {})
    {
        m_twin->github.setTags(acme, anvil, m_tags, releases);
    }

    /// How often tags were asked for.
    int eventRequests()
    {
        int queries = 0;
        for (const support::Seen &seen : m_twin->github.http().seen())
            queries += seen.body.contains("refs/tags/") || seen.path.endsWith(u"/tags") ? 1 : 0;
        return queries;
    }

    std::optional<PairedTwin> m_twin;
    std::vector<FakeTag> m_tags;
};

NEWFACES_TEST(tst_eventsources, TestEventSources, QCoreApplication)
#include "tst_eventsources.moc"
