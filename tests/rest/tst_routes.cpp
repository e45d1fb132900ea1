// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/people/decision.h"
#include "engine/profiles.h"
#include "portdesk.h"
#include "support/earlierversion.h"
#include "support/testmain.h"

#include <QApplication>
#include <QImage>

using core::ProfileSource;
using support::FakeX;
using Told = PortDesk::Told;

namespace {

QJsonObject rowOf(const char *repository, const char *month, int count)
{
    return {{QStringLiteral("repository"), QLatin1String(repository)},
            {QStringLiteral("month"), QLatin1String(month)},
            {QStringLiteral("new_contributors"), count}};
}

QString messageIn(const Told &told)
{
    return told.object().value(u"error").toObject().value(u"message").toString();
}

} // namespace

/// The port's addresses, over a fake GitHub and a fake X.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PortDesk>();
        m_desk->fill();
    }

    void cleanup() { m_desk.reset(); }

    void readsWhatIsAskedFor()
    {
        const Told begun = m_desk->get(QStringLiteral("/v1/contributors/acme"));
        QCOMPARE(begun.status, 202);
        QCOMPARE(begun.headers.at("location"), QByteArray("/v1/jobs/1"));
        QCOMPARE(begun.object().value(u"state").toString(), QStringLiteral("running"));
        QTRY_COMPARE(m_desk->get(QStringLiteral("/v1/jobs/1")).object().value(u"state").toString(),
                     QStringLiteral("done"));
        const QJsonObject job = m_desk->get(QStringLiteral("/v1/jobs/1")).object();
        QCOMPARE(job.value(u"result").toString(), QStringLiteral("/v1/contributors/acme"));
        const Told told = m_desk->get(job.value(u"result").toString());
        QCOMPARE(told.status, 200);
        QCOMPARE(told.object().value(u"rows").toArray(),
                 (QJsonArray{rowOf("rocket", "2020-01", 1), rowOf("rocket", "2020-03", 1)}));
        QVERIFY(!told.object().contains(u"people"));
    }

    void waitsWhereItIsTold()
    {
        const Told told =
            m_desk->get(QStringLiteral("/v1/contributors/acme/rocket?wait=60&people=true&since=2020-02"));
        QCOMPARE(told.status, 200);
        QCOMPARE(told.object().value(u"rows").toArray(), (QJsonArray{rowOf("rocket", "2020-03", 1)}));
        QCOMPARE(told.object().value(u"people").toArray().size(), 1);
    }

    void listsAccounts()
    {
        const QString address = QStringLiteral("/v1/contributors/acme/rocket?wait=60&format=");
        const Told logins = m_desk->get(address + QStringLiteral("logins"));
        QCOMPARE(logins.status, 200);
        QCOMPARE(logins.type, QByteArray("text/plain; charset=utf-8"));
        QCOMPARE(logins.body, QByteArray("ann\nbea\n"));
        const Told vouched = m_desk->get(address + QStringLiteral("vouched&since=2020-02"));
        QCOMPARE(vouched.body, QByteArray("github:bea\n"));
        QCOMPARE(m_desk->get(address + QStringLiteral("json")).object().value(u"owner").toString(),
                 QStringLiteral("acme"));
        QCOMPARE(m_desk->get(address + QStringLiteral("csv")).status, 400);
        QCOMPARE(m_desk->get(address + QStringLiteral("logins&view=active")).status, 400);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/chart.svg?format=logins")).status, 400);
    }

    void comparesWithGitHub()
    {
        const QString address = QStringLiteral("/v1/contributors/acme/rocket/comparison");
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/rocket?wait=60")).status, 200);
        const QJsonObject comparison = m_desk->get(address).object();
        QCOMPARE(comparison.value(u"accounts").toInt(), 2);
        QCOMPARE(comparison.value(u"people").toInt(), 2);
        QCOMPARE(m_desk->github.count(QStringLiteral("/contributors?")), 1);
        const QJsonObject job = m_desk->get(QStringLiteral("/v1/jobs/2")).object();
        QCOMPARE(job.value(u"result").toObject(), comparison);
    }

    /// Equal questions at the same time ask GitHub once.
    void comparesOnceForAllWhoAsk()
    {
        const QString address = QStringLiteral("/v1/contributors/acme/rocket/comparison");
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/rocket?wait=60")).status, 200);
        m_desk->github.http().hold();
        const std::vector replies = {m_desk->begin("GET", address), m_desk->begin("GET", address),
                                     m_desk->begin("GET", address + QStringLiteral("?bots=true"))};
        QTRY_COMPARE(m_desk->github.count(QStringLiteral("/contributors?")), 2);
        const int running = m_desk->get(QStringLiteral("/v1/status")).object().value(u"running_jobs").toInt();
        QCOMPARE(running, 2);
        m_desk->github.http().release();
        for (QNetworkReply *reply : replies)
            QCOMPARE(PortDesk::wait(reply).status, 200);
    }

    void countsByPeriod()
    {
        const auto quarter = [](const char *text, int count) {
            return QJsonObject{{QStringLiteral("repository"), QStringLiteral("rocket")},
                               {QStringLiteral("quarter"), QLatin1String(text)},
                               {QStringLiteral("new_contributors"), count}};
        };
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60&period=quarter");
        const Told told = m_desk->get(address);
        QCOMPARE(told.status, 200);
        QCOMPARE(told.object().value(u"period").toString(), QStringLiteral("quarter"));
        QCOMPARE(told.object().value(u"rows").toArray(), (QJsonArray{quarter("2020-Q1", 2)}));
        const Told filled = m_desk->get(address + QStringLiteral("&zeros=true&until=2020-06"));
        QCOMPARE(filled.object().value(u"rows").toArray(),
                 (QJsonArray{quarter("2020-Q1", 2), quarter("2020-Q2", 0)}));
        const Told once = m_desk->get(address + QStringLiteral("&view=once-or-back"));
        QCOMPARE(once.object().value(u"once_or_back").toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("quarter"), QStringLiteral("2020-Q1")},
                                         {QStringLiteral("came_once"), 2},
                                         {QStringLiteral("came_back"), 0}}}));
        const Told drawn = m_desk->get(QStringLiteral("/v1/contributors/acme/chart.svg?period=quarter"));
        QVERIFY(drawn.body.contains("New per quarter"));
    }

    void tellsWhoIsNew()
    {
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60&people=true");
        const Told unseen = m_desk->get(address + QStringLiteral("&new_since=last-seen"));
        QCOMPARE(unseen.status, 400);
        QVERIFY(messageIn(unseen).contains(QStringLiteral("“acme”")));
        QCOMPARE(m_desk->github.http().count(), 0);
        QCOMPARE(m_desk->get(address + QStringLiteral("&new_since=2020-02")).status, 400);

        const Told all = m_desk->get(address);
        QCOMPARE(all.object().value(u"people").toArray().size(), 2);
        QVERIFY(all.object().value(u"last_seen_at").isNull());
        const Told day = m_desk->get(address + QStringLiteral("&new_since=2020-03-05"));
        QCOMPARE(day.object().value(u"rows").toArray(), (QJsonArray{rowOf("rocket", "2020-03", 1)}));

        // As the window records it.
        const core::Lookup acme{QStringLiteral("acme"), {}, {}};
        QVERIFY(m_desk->engine->recordSeen(acme, 0).result());
        const QString lastSeen = address + QStringLiteral("&new_since=last-seen");
        const Told nobody = m_desk->get(lastSeen);
        QCOMPARE(nobody.object().value(u"people").toArray().size(), 0);
        QCOMPARE(nobody.object().value(u"last_seen_at").toString(), core::toString(m_desk->now.load()));
        m_desk->github.push(QStringLiteral("acme"), QStringLiteral("rocket"),
                            {support::commit("cem", "2019-03-05")});
        const Told one = m_desk->get(lastSeen + QStringLiteral("&refresh=always"));
        QCOMPARE(one.object().value(u"people").toArray().size(), 1);
        const Told drawn = m_desk->get(QStringLiteral("/v1/contributors/acme/chart.svg?new_since=last-seen"));
        QCOMPARE(drawn.status, 200);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/rocket/comparison?new_since=2020-03-05"))
                     .status,
                 400);
    }

    /// Nobody's organisation is known.
    void countsByOrganisation()
    {
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60&period=quarter&people=true");
        const Told organisations = m_desk->get(address + QStringLiteral("&view=organisations"));
        QCOMPARE(organisations.object().value(u"organisations").toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("quarter"), QStringLiteral("2020-Q1")},
                                         {QStringLiteral("organisation"), QJsonValue()},
                                         {QStringLiteral("new_contributors"), 2}}}));
        QVERIFY(organisations.object().value(u"inside").isNull());
        const Told insiders = m_desk->get(address + QStringLiteral("&view=insiders&inside=Acme"));
        QCOMPARE(insiders.object().value(u"insiders").toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("quarter"), QStringLiteral("2020-Q1")},
                                         {QStringLiteral("insiders"), 0},
                                         {QStringLiteral("outsiders"), 0},
                                         {QStringLiteral("unknown"), 2}}}));
        QCOMPARE(insiders.object().value(u"inside").toString(), QStringLiteral("Acme"));
        const auto people = [&](const char *organisation) {
            return m_desk->get(address + QStringLiteral("&organisation=") + QLatin1String(organisation))
                .object()
                .value(u"people")
                .toArray()
                .size();
        };
        QCOMPARE(people("-"), 2);
        QCOMPARE(people("Acme"), 0);
        QCOMPARE(m_desk->get(address + QStringLiteral("&organisation=")).status, 400);
        QVERIFY(m_desk->get(QStringLiteral("/v1/contributors/acme/chart.svg?view=organisations"))
                    .body.contains("unknown"));
    }

    void tellsOfTheJobWhenTheWaitIsOver()
    {
        m_desk->github.http().hold();
        const Told told = m_desk->get(QStringLiteral("/v1/contributors/acme?wait=1"));
        QCOMPARE(told.status, 202);
        m_desk->github.http().release();
    }

    void readsOnceForAllWhoAsk()
    {
        m_desk->github.http().hold();
        std::vector<QNetworkReply *> replies;
        for (const char *query : {"", "?identity=name", "?identity=email", "?identity=name"})
            replies.push_back(m_desk->begin("GET", QStringLiteral("/monthly_new_contributors/acme") +
                                                       QLatin1String(query)));
        QVERIFY(QTest::qWaitFor([this] { return m_desk->github.http().inFlight() > 0; }));
        m_desk->github.http().release();
        for (QNetworkReply *reply : replies)
            QCOMPARE(PortDesk::wait(reply).status, 200);
        QCOMPARE(m_desk->github.count(QStringLiteral("/commits?")), 1);
    }

    void goesOnWhenTheClientLeaves()
    {
        m_desk->github.http().hold();
        QNetworkReply *reply = m_desk->begin("GET", QStringLiteral("/monthly_new_contributors/acme"));
        QVERIFY(QTest::qWaitFor([this] { return m_desk->github.http().inFlight() > 0; }));
        delete reply;
        m_desk->github.http().release();
        QTRY_COMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme?refresh=never")).status, 200);
    }

    void asksGitHubWhenToldTo()
    {
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60&refresh=");
        QCOMPARE(m_desk->get(address + QStringLiteral("never")).status, 404);
        QCOMPARE(m_desk->github.http().count(), 0);
        QCOMPARE(m_desk->get(address + QStringLiteral("stale")).status, 200);
        const int first = m_desk->github.http().count();
        QCOMPARE(m_desk->get(address + QStringLiteral("stale")).status, 200);
        QCOMPARE(m_desk->github.http().count(), first);
        QCOMPARE(m_desk->get(address + QStringLiteral("always")).status, 200);
        const int second = m_desk->github.http().count();
        QVERIFY(second > first);
        m_desk->now = m_desk->now.load() + std::chrono::minutes(61);
        QCOMPARE(m_desk->get(address + QStringLiteral("never")).status, 200);
        QCOMPARE(m_desk->github.http().count(), second);
        QCOMPARE(m_desk->get(address + QStringLiteral("stale")).status, 200);
        QVERIFY(m_desk->github.http().count() > second);
    }

    void asksAgainAboutWhatIsFromTheFuture()
    {
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60&refresh=stale");
        QCOMPARE(m_desk->get(address).status, 200);
        const int first = m_desk->github.http().count();
        m_desk->now = m_desk->now.load() - std::chrono::days(2); // as an import of another clock's
        QCOMPARE(m_desk->get(address).status, 200);
        QVERIFY(m_desk->github.http().count() > first);
    }

    void readsForksWhereTheyCount()
    {
        m_desk->github.addRepository(QStringLiteral("acme"),
                                     {.name = QStringLiteral("fork"),
                                      .commits = {support::commit("eve", "2020-02-05")},
                                      .fork = true});
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60");
        QCOMPARE(m_desk->get(address).object().value(u"rows").toArray().size(), 2);
        const QString withForks = address + QStringLiteral("&forks=true");
        const Told stored = m_desk->get(withForks + QStringLiteral("&refresh=never"));
        QCOMPARE(stored.object().value(u"complete").toBool(true), false);
        QCOMPARE(m_desk->github.count(QStringLiteral("/fork/commits")), 0);

        const Told read = m_desk->get(withForks); // though the others were read a moment ago
        QCOMPARE(read.object().value(u"rows").toArray().size(), 3);
        QCOMPARE(read.object().value(u"complete").toBool(), true);
        const int requests = m_desk->github.http().count();
        QCOMPARE(m_desk->get(withForks).body, read.body);
        QCOMPARE(m_desk->github.http().count(), requests);
    }

    void readsCoAuthorsWhereTheyCount()
    {
        support::FakeCommit pair = support::commit("ann", "2020-01-05", 1);
        pair.message = QStringLiteral("Title\n\nCo-authored-by: Eve <eve@example.org>\n");
        m_desk->github.addRepository(QStringLiteral("acme"), {QStringLiteral("rocket"), {pair}});
        const QString address = QStringLiteral("/v1/contributors/acme/rocket?wait=60");
        QCOMPARE(m_desk->get(address).status, 200);
        support::forgetCoAuthors(m_desk->folder.path());
        const auto newcomers = [](const Told &told) {
            return told.object().value(u"rows")[0][u"new_contributors"].toInt();
        };
        const auto notRead = [](const Told &told) {
            return told.object().value(u"notes")[u"co_authors_not_read"].toInt(-1);
        };
        const QString withThem = address + QStringLiteral("&co_authors=true");
        const Told stored = m_desk->get(withThem + QStringLiteral("&refresh=never"));
        QCOMPARE(newcomers(stored), 1);
        QCOMPARE(notRead(stored), 1);
        const Told read = m_desk->get(withThem); // though it was read a moment ago
        QCOMPARE(newcomers(read), 2);
        QCOMPARE(notRead(read), 0);
        QCOMPARE(newcomers(m_desk->get(address)), 1);
    }

    void readsForksForTheOldAddress()
    {
        m_desk->github.addRepository(QStringLiteral("acme"),
                                     {.name = QStringLiteral("fork"),
                                      .commits = {support::commit("eve", "2020-02-05")},
                                      .fork = true});
        QCOMPARE(m_desk->get(QStringLiteral("/monthly_new_contributors/acme")).status, 200);
        const Told told = m_desk->get(QStringLiteral("/monthly_new_contributors/acme?forks=true"));
        QVERIFY2(told.body.contains("fork"), told.body.constData());
    }

    void tellsWhatIsStoredNow()
    {
        const QString address = QStringLiteral("/v1/contributors/acme?wait=60");
        QCOMPARE(m_desk->get(address).object().value(u"rows").toArray().size(), 2);
        core::Decision decision;
        decision.kind = core::Decision::Kind::Bot;
        decision.subjects = {{.key = QStringLiteral("login:bea"), .label = QStringLiteral("bea")}};
        QVERIFY(m_desk->engine->decide({QStringLiteral("acme"), {}}, decision).result().has_value());
        QCOMPARE(m_desk->get(address).object().value(u"rows").toArray().size(), 1);
    }

    void stopsAJob()
    {
        m_desk->github.http().hold();
        QNetworkReply *waiting = m_desk->begin("GET", QStringLiteral("/v1/contributors/acme?wait=60"));
        QTRY_COMPARE(m_desk->get(QStringLiteral("/v1/jobs/1")).status, 200);
        QCOMPARE(m_desk->ask("DELETE", QStringLiteral("/v1/jobs/1")).object().value(u"state").toString(),
                 QStringLiteral("cancelled"));
        QCOMPARE(PortDesk::wait(waiting).status, 409);
        m_desk->github.http().release();
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme?wait=60")).status, 200);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/jobs/7")).status, 404);
    }

    void drawsCharts()
    {
        const Told svg = m_desk->get(QStringLiteral("/v1/contributors/acme/chart.svg?size=800x400"));
        QCOMPARE(svg.status, 200);
        QCOMPARE(svg.type, QByteArray("image/svg+xml"));
        QVERIFY(svg.body.contains("viewBox=\"0 0 800 400\""));
        const Told png = m_desk->get(QStringLiteral("/v1/contributors/acme/rocket/chart.png?view=active"));
        QCOMPARE(png.type, QByteArray("image/png"));
        QCOMPARE(QImage::fromData(png.body).size(), QSize(1200, 600));
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/chart.png?size=9000x9000")).status, 400);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("/v1/contributors/a--b") << 400 << "“a--b” is not a valid name";
        QTest::newRow("/v1/contributors/github.com/acme") << 400 << "";
        QTest::newRow("/v1/contributors/acme%2Frocket") << 400 << "";
        QTest::newRow("/v1/contributors/acme?scope=x")
            << 400 << "scope must be repository or owner, not “x”.";
        QTest::newRow("/v1/contributors/acme?bots=1") << 400 << "bots must be false or true, not “1”.";
        QTest::newRow("/v1/contributors/acme?since=2020")
            << 400 << "since must be a month such as 2024-05, not “2020”.";
        QTest::newRow("/v1/contributors/acme?since=2020-02&until=2020-01")
            << 400 << "since is later than until.";
        QTest::newRow("/v1/contributors/acme?wait=-1") << 400 << "wait takes 0 to 3600 seconds";
        QTest::newRow("/v1/contributors/acme?size=1x1") << 400 << "Unknown parameter “size”.";
        QTest::newRow("/v1/contributors/acme?period=day")
            << 400 << "period must be week, month, quarter or year, not “day”.";
        QTest::newRow("/v1/contributors/acme/chart.svg?zeros=true") << 400 << "Unknown parameter “zeros”.";
        QTest::newRow("/v1/contributors/acme?bots=true&bots=true") << 400 << "was given twice";
        QTest::newRow("/v1/contributors/acme/rocket/chart.gif") << 404 << "There is nothing at this address.";
        QTest::newRow("/v1/contributors/nobody?wait=60") << 404 << "nobody";
        QTest::newRow("/v1/profiles/home") << 400 << "";
        QTest::newRow("/v1/profiles/NASA?refresh=never") << 404 << "Nothing is stored about @NASA.";
        QTest::newRow("/v1/profiles/NASA?wait=1") << 400 << "Unknown parameter “wait”.";
        QTest::newRow("/v1/profiles/NASA/picture") << 404 << "Nothing is stored about @NASA.";
        QTest::newRow("/v1/jobs/x") << 404 << "There is no such job";
        QTest::newRow("/") << 404 << "See /openapi.json.";
        QTest::newRow("/v1//status") << 404 << "There is nothing";
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QString, sentence);
        const Told told = m_desk->get(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(told.status, "status");
        QVERIFY2(messageIn(told).contains(sentence), qPrintable(messageIn(told)));
    }

    void answersAsTheCrawlerDid()
    {
        const Told told =
            m_desk->get(QStringLiteral("/monthly_new_contributors/acme?identity=name&bots=true&forks=true"));
        QCOMPARE(told.status, 200);
        QCOMPARE(
            told.body,
            QByteArray("{\"data\":[{\"datemonth\":\"2020-01-01\",\"new_contributors\":1,\"repo\":\"rocket\"},"
                       "{\"datemonth\":\"2020-03-01\",\"new_contributors\":1,\"repo\":\"rocket\"}],"
                       "\"message\":\"ok\"}"));
    }

    /// To the crawler, AI agents were bots like others.
    void countsAgentsAsTheCrawlerDid_data()
    {
        QTest::addColumn<QString>("months");
        QTest::newRow("/monthly_new_contributors/crew?identity=name") << "2020-01-01";
        QTest::newRow("/monthly_new_contributors/crew?identity=name&bots=true")
            << "2020-01-01 2020-02-01 2020-03-01";
        QTest::newRow("/v1/contributors/crew?identity=name&bots=true&wait=60") << "2020-01 2020-02";
        QTest::newRow("/v1/contributors/crew?identity=name&agents=true&wait=60") << "2020-01 2020-03";
    }

    void countsAgentsAsTheCrawlerDid()
    {
        m_desk->github.addRepository(
            QStringLiteral("crew"),
            {QStringLiteral("rocket"),
             {support::unlinkedCommit(QStringLiteral("Claude"), QStringLiteral("noreply@anthropic.com"),
                                      QStringLiteral("2020-03-05")),
              support::unlinkedCommit(QStringLiteral("Travis CI"), QStringLiteral("ci@example.org"),
                                      QStringLiteral("2020-02-05")),
              support::commit("ann", "2020-01-05")}});
        const QJsonObject told = m_desk->get(QString::fromUtf8(QTest::currentDataTag())).object();
        QStringList months;
        for (const QJsonValue row : told.value(u"data").toArray())
            months << row[u"datemonth"].toString();
        for (const QJsonValue row : told.value(u"rows").toArray())
            months << row[u"month"].toString();
        QTEST(months.join(u' '), "months");
    }

    void failsAsTheCrawlerDid_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("status");
        QTest::newRow("no possible name") << "a--b" << 400;
        QTest::newRow("nobody") << "nobody" << 404;
        QTest::newRow("a token that GitHub refuses") << "acme" << 401;
        QTest::newRow("quota gone") << "acme" << 429;
        QTest::newRow("GitHub failed") << "acme" << 502;
    }

    void failsAsTheCrawlerDid()
    {
        QFETCH(const QString, user);
        QFETCH(const int, status);
        if (status == 401) {
            m_desk = std::make_unique<PortDesk>(QByteArray(), "a-token");
            m_desk->github.refuseToken("a-token");
        }
        if (status == 429)
            m_desk->github.setQuota(core::Quota{
                .limit = 60, .remaining = 0, .resetsAt = m_desk->now.load() + std::chrono::minutes(30)});
        if (status == 502)
            m_desk->github.setInterceptor(
                [](const support::Seen &) { return support::Reply{.body = "[1]"}; });
        const Told told = m_desk->get(QStringLiteral("/monthly_new_contributors/") + user);
        QCOMPARE(told.status, status);
        QCOMPARE(told.object().value(u"data"), QJsonValue(QJsonArray()));
        QVERIFY(!told.object().value(u"message").toString().isEmpty());
        QCOMPARE(told.headers.contains("retry-after"), status == 429);
    }

    void answersAsTheScraperDid()
    {
        const Told scraped = m_desk->post(QStringLiteral("/scrape/"), R"({"handle": "@nasa"})");
        QCOMPARE(scraped.status, 200);
        QCOMPARE(scraped.object().value(u"handle").toString(), QStringLiteral("NASA"));
        const QString url = scraped.object().value(u"profileUrl").toString();
        QVERIFY(url.endsWith(u"_400x400.gif"));
        QCOMPARE(
            m_desk->get(QStringLiteral("/user/NASA/profile_pic")).object().value(u"profile_url").toString(),
            url);
        QCOMPARE(m_desk->get(QStringLiteral("/users?lastKey=")).body,
                 QByteArray("[{\"lastKey\":\"\",\"users\":[{\"handle\":\"NASA\",\"profile_url\":\"") +
                     url.toUtf8() + "\"}]}]");
    }

    void failsAsTheScraperDid()
    {
        const QByteArray noHandle = R"({"error":"Must provide a valid twitter handle"})";
        for (const char *body : {"", "[]", "{}", R"({"handle": 7})", R"({"handle": "no handle"})"}) {
            const Told told = m_desk->post(QStringLiteral("/scrape"), body);
            QCOMPARE(told.status, 400);
            QCOMPARE(told.body, noHandle);
        }
        QCOMPARE(m_desk->get(QStringLiteral("/user/no-handle/profile_pic")).body, noHandle);
        QCOMPARE(m_desk->get(QStringLiteral("/user/NASA/profile_pic")).status, 404);
        QCOMPARE(m_desk->post(QStringLiteral("/scrape"), R"({"handle": "nobody"})").status, 404);
        QCOMPARE(m_desk->post(QStringLiteral("/scrape"), R"({"handle": "gone"})").body,
                 QByteArray(R"({"error":"The account is suspended."})"));
        QCOMPARE(m_desk->get(QStringLiteral("/users?limit=0")).status, 400);
    }

    void saysWhenNobodyCouldTell()
    {
        for (const ProfileSource one : {ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            m_desk->x.setMode(one, FakeX::Mode::TooMany);
        const Told told = m_desk->post(QStringLiteral("/scrape"), R"({"handle": "NASA"})");
        QCOMPARE(told.status, 429);
        QVERIFY(told.headers.at("retry-after").toInt() > 0);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/NASA?refresh=always")).status, 429);
    }

    void walksThroughAllUsers()
    {
        QJsonArray handles;
        for (int i = 0; i < 25; ++i) {
            const QString handle = QStringLiteral("%1user%2").arg(QChar(u'a' + i)).arg(i);
            m_desk->x.add({.handle = handle, .id = QString::number(100 + i)});
            handles.append(handle);
        }
        lookUp(handles);
        QStringList seen;
        QString last;
        do {
            const QJsonObject page =
                m_desk->get(QStringLiteral("/users?limit=4&lastKey=") + last).array().first().toObject();
            for (const auto &user : page.value(u"users").toArray())
                seen << user.toObject().value(u"handle").toString();
            last = page.value(u"lastKey").toString();
            if (seen.size() == 8) { // who comes or goes before the mark, or is the mark, moves nobody
                m_desk->x.add({.handle = QStringLiteral("aaa"), .id = QStringLiteral("9")});
                lookUp({QStringLiteral("aaa")});
                remove(seen.at(2));
                remove(last);
            }
        } while (!last.isEmpty());
        QCOMPARE(seen.size(), handles.size());
        for (const auto &handle : handles)
            QCOMPARE(seen.count(handle.toString()), 1);
    }

    void tellsProfiles()
    {
        const Told nasa = m_desk->get(QStringLiteral("/v1/profiles/@nasa"));
        QCOMPARE(nasa.status, 200);
        QCOMPARE(nasa.object().value(u"handle").toString(), QStringLiteral("NASA"));
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles")).array().size(), 1);
        const Told picture = m_desk->get(QStringLiteral("/v1/profiles/NASA/picture"));
        QCOMPARE(picture.body, FakeX::picture(1));
        QCOMPARE(picture.type, QByteArray("image/gif"));
        const QByteArray tag = picture.headers.at("etag");
        QCOMPARE(tag, '"' + nasa.object().value(u"picture_sha256").toString().toLatin1() + '"');
        for (const QByteArray &known : QByteArrayList{tag, "\"x\", W/" + tag, "*"})
            QCOMPARE(
                m_desk->get(QStringLiteral("/v1/profiles/NASA/picture"), {{"If-None-Match", known}}).status,
                304);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/nobody")).object().value(u"state").toString(),
                 QStringLiteral("missing"));
    }

    void aPictureThatIsKnownHasNoOtherHeaders()
    {
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/NASA")).status, 200);
        const Told picture = m_desk->get(QStringLiteral("/v1/profiles/NASA/picture"));
        const QByteArray tag = picture.headers.at("etag");
        const Told known = m_desk->get(QStringLiteral("/v1/profiles/NASA/picture"), {{"If-None-Match", tag}});
        QCOMPARE(known.status, 304);
        QVERIFY(!known.headers.contains("content-type"));
        QCOMPARE(known.headers.at("etag"), tag);
        // The one that 200 has, if any.
        if (known.headers.contains("content-length"))
            QCOMPARE(known.headers.at("content-length"), picture.headers.at("content-length"));
        QVERIFY(known.body.isEmpty());
        // Nothing was sent after the head that the next answer would begin with.
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/NASA/picture")).body, picture.body);
    }

    void saysHowLongToWaitAtTheFirstTime_data()
    {
        QTest::addColumn<support::Reply>("reply");
        QTest::addColumn<int>("most");
        QTest::newRow("as told") << support::Reply{.status = 429, .headers = {{"Retry-After", "1800"}}}
                                 << 1'800;
        QTest::newRow("not told") << support::Reply{.status = 429} << 300;
        QTest::newRow("down") << support::Reply{.status = 503, .headers = {{"Retry-After", "1800"}}} << 1'800;
    }

    void saysHowLongToWaitAtTheFirstTime()
    {
        QFETCH(const support::Reply, reply);
        QFETCH(const int, most);
        m_desk->x.setInterceptor([&reply](const support::Seen &) { return std::optional(reply); });
        // Sources use the real clock, which goes on.
        const auto waitIn = [most](const Told &told) {
            const int wait = told.headers.at("retry-after").toInt();
            return told.status == 429 && wait > most - 120 && wait < most + 120;
        };
        QVERIFY(waitIn(m_desk->get(QStringLiteral("/v1/profiles/NASA"))));
        QVERIFY(waitIn(m_desk->post(QStringLiteral("/scrape"), R"({"handle": "NASA"})")));
        QVERIFY(waitIn(m_desk->get(QStringLiteral("/v1/profiles/NASA"))));
    }

    void looksTheOthersUp()
    {
        const QJsonArray profiles =
            lookUp({QStringLiteral("no handle"), QStringLiteral("NASA"), 7, QStringLiteral("home"),
                    QStringLiteral("gone"), QStringLiteral("nasa")});
        QStringList told;
        for (const QJsonValue profile : profiles)
            told << profile[u"handle"].toString() + u' ' + profile[u"state"].toString();
        QCOMPARE(told, (QStringList{QStringLiteral("no handle unknown"), QStringLiteral("NASA found"),
                                    QStringLiteral(" unknown"), QStringLiteral("home unknown"),
                                    QStringLiteral("gone suspended")}));
        QCOMPARE(profiles.at(0)[u"error"].toString(),
                 inEnglish(core::parseHandle(QStringLiteral("no handle")).error()));
        QVERIFY(profiles.at(3)[u"error"].toString().contains(u"a page of X"));
    }

    void tellsOfFormerPictures()
    {
        const QString path = QStringLiteral("/v1/profiles/NASA/pictures");
        QCOMPARE(m_desk->get(path).status, 404);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/NASA")).status, 200);
        m_desk->x.add({.handle = QStringLiteral("NASA_new"), .id = QStringLiteral("1"), .picture = 2});
        m_desk->x.remove(QStringLiteral("NASA"));
        const QJsonObject renamed = m_desk->get(QStringLiteral("/v1/profiles/NASA_new")).object();
        QCOMPARE(renamed.value(u"id").toString(), QStringLiteral("1"));
        const QJsonObject former = renamed.value(u"former_handles").toArray().at(0).toObject();
        QCOMPARE(former.value(u"handle").toString(), QStringLiteral("NASA"));
        QVERIFY(core::parseInstant(former.value(u"until").toString()).has_value());

        const QJsonArray pictures = m_desk->get(QStringLiteral("/v1/profiles/id:1/pictures")).array();
        QCOMPARE(pictures.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QString sha256 = pictures.at(i)[u"sha256"].toString();
            const QString address = QStringLiteral("/v1/profiles/NASA_new/pictures/") + sha256;
            const Told picture = m_desk->get(address);
            QCOMPARE(picture.body, FakeX::picture(2 - i));
            QCOMPARE(picture.type, QByteArray("image/gif"));
            QCOMPARE(picture.headers.at("etag"), '"' + sha256.toLatin1() + '"');
            QCOMPARE(m_desk->get(address, {{"If-None-Match", picture.headers.at("etag")}}).status, 304);
            QCOMPARE(pictures.at(i)[u"until"].isNull(), i == 0);
        }
        m_desk->x.add({.handle = QStringLiteral("other"), .id = QStringLiteral("5"), .picture = 3});
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/other")).status, 200);
        const QString another = pictures.at(0)[u"sha256"].toString();
        QCOMPARE(m_desk->get(QStringLiteral("/v1/profiles/other/pictures/") + another).status, 404);
    }

    void looksManyUp()
    {
        const QJsonArray profiles =
            lookUp({QStringLiteral("NASA"), QStringLiteral("gone"), QStringLiteral("nasa")});
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles.at(1).toObject().value(u"state").toString(), QStringLiteral("suspended"));
        QCOMPARE(m_desk->post(QStringLiteral("/v1/profiles"), R"({"handles": []})").status, 400);
        QCOMPARE(m_desk->post(QStringLiteral("/v1/profiles"), R"({"handles": ["no handle"]})").status, 400);
    }

    void tellsItsState()
    {
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme?wait=60")).status, 200);
        const QJsonObject stored =
            m_desk->get(QStringLiteral("/v1/status")).object().value(u"stored").toObject();
        QCOMPARE(stored.value(u"lookups").toInt(), 1);
    }

    void knowsItsMethods()
    {
        const Told wrong =
            m_desk->ask("PUT", QStringLiteral("/v1/profiles"), "{}", {{"Content-Type", "application/json"}});
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.at("allow"), QByteArray("GET, POST, HEAD"));
        const Told head = m_desk->ask("HEAD", QStringLiteral("/v1/profiles"));
        QCOMPARE(head.status, 200);
        QCOMPARE(head.body, QByteArray());
        QCOMPARE(head.headers.at("content-length"), QByteArray("2"));
        for (const auto &[name, value] :
             PortDesk::Headers{{"cache-control", "no-store"},
                               {"x-content-type-options", "nosniff"},
                               {"content-security-policy", "default-src 'none'; frame-ancestors 'none'"}})
            QCOMPARE(head.headers.at(name), value);
    }

    void servesWhoHasTheToken()
    {
        PortDesk desk("the-token-of-this-port");
        QCOMPARE(desk.get(QStringLiteral("/v1/status")).status, 200);
        QCOMPARE(desk.get(QStringLiteral("/v1/status"), {{"Authorization", "Bearer other"}}).status, 401);
        QCOMPARE(desk.get(QStringLiteral("/v1/status"), {{"Origin", "https://example.org"}}).status, 403);
        QCOMPARE(desk.get(QStringLiteral("/v1/status"), {{"Host", "example.org"}}).status, 421);
        QTRY_COMPARE(desk.log().size(), 4);
        QVERIFY(!desk.log().join('\n').contains("token"));
        QCOMPARE(desk.log().front(), QByteArray("GET /v1/status 200"));
    }

    void closesWithAReadingUnderWay()
    {
        m_desk->github.http().hold();
        QNetworkReply *reply = m_desk->begin("GET", QStringLiteral("/monthly_new_contributors/acme"));
        QVERIFY(QTest::qWaitFor([this] { return m_desk->github.http().inFlight() > 0; }));
        m_desk->port.reset();
        QCOMPARE(PortDesk::wait(reply).status, 0);
        m_desk->github.http().release();
    }

    void saysWhichPortIsTaken()
    {
        const auto second = rest::LocalPort::open(*m_desk->engine, {.port = m_desk->port->port()});
        QVERIFY(!second);
        QVERIFY(inEnglish(second.error()).contains(QString::number(m_desk->port->port())));
    }

private:
    /// Waits for the job, and gives its result.
    QJsonArray lookUp(const QJsonArray &handles)
    {
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("handles"), handles}}).toJson();
        const Told begun = m_desk->post(QStringLiteral("/v1/profiles"), body);
        const QString job = QString::fromLatin1(begun.headers.at("location"));
        QJsonObject last;
        const auto isDone = [&] {
            last = m_desk->get(job).object();
            return last.value(u"state").toString() != u"running";
        };
        if (!QTest::qWaitFor(isDone, 30'000))
            qFatal("The job does not end.");
        return last.value(u"result").toArray();
    }

    void remove(const QString &handle)
    {
        const auto records = m_desk->engine->profiles().stored().result();
        for (const core::ProfileRecord &one : records.value()) {
            if (one.handle().text() == handle)
                QVERIFY(m_desk->engine->profiles().remove({one.number}).result().has_value());
        }
    }

    std::unique_ptr<PortDesk> m_desk;
};

NEWFACES_TEST(tst_routes, TestRoutes, QApplication)
#include "tst_routes.moc"
