// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/chosen.h"
#include "portdesk.h"
#include "rawclient.h"
#include "rest/routes/comparisonroute.h"
#include "rest/routes/contributorsroutes.h"
#include "rest/routes/jobroutes.h"
#include "rest/routes/oldprofileroutes.h"
#include "rest/routes/pictureroutes.h"
#include "rest/routes/profileroutes.h"
#include "rest/routes/sidebysideroutes.h"
#include "rest/routes/statusroutes.h"
#include "support/jsonschema.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSet>

using core::ProfileSource;
using support::FakeX;
using Told = PortDesk::Told;

namespace {

QString operationOf(const QByteArray &method, const QString &pattern)
{
    return QString::fromLatin1(method) + u' ' + pattern;
}

/// One example for each of a path's braces.
QString exampleOf(const QString &pattern)
{
    QString path = pattern;
    return path.replace(QStringLiteral("{owner}"), QStringLiteral("acme"))
        .replace(QStringLiteral("{user}"), QStringLiteral("acme"))
        .replace(QStringLiteral("{repository}"), QStringLiteral("rocket"))
        .replace(QStringLiteral("{handle}"), QStringLiteral("NASA"))
        .replace(QStringLiteral("{id}"), QStringLiteral("1"));
}

const QString comparison = QStringLiteral("GET /v1/contributors/{owner}/{repository}/comparison");
const QString comparisonAddress = QStringLiteral("/v1/contributors/acme/rocket/comparison");

} // namespace

/// Holds the description of the port, /openapi.json, against its routes and its answers.
class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        open();
        m_document = m_desk->get(QStringLiteral("/openapi.json")).object();
        QCOMPARE(m_document.value(u"openapi").toString(), QStringLiteral("3.1.0"));
        const QJsonObject paths = m_document.value(u"paths").toObject();
        for (const QString &pattern : paths.keys()) {
            const QJsonObject path = paths.value(pattern).toObject();
            for (const QByteArray method : {"GET", "POST", "DELETE"}) {
                const QJsonValue operation = path.value(QString::fromLatin1(method.toLower()));
                if (operation.isObject())
                    m_operations.insert(operationOf(method, pattern), operation.toObject());
            }
        }
    }

    void init() { open(); }

    void cleanupTestCase()
    {
        m_desk.reset();
        QStringList missing;
        for (auto one = m_operations.begin(); one != m_operations.end(); ++one) {
            for (const QString &status : one->value(u"responses").toObject().keys()) {
                if (!m_provoked.contains(one.key() + u' ' + status))
                    missing << one.key() + u' ' + status;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("never answered: ") + missing.join(u'\n')));
    }

    void describesEveryRouteAndNoOther()
    {
        rest::JobBoard jobs(*m_desk->engine, core::now);
        rest::ContributorsRoutes contributors(*m_desk->engine, jobs, core::now);
        rest::SideBySideRoutes sideBySide(*m_desk->engine, jobs, core::now);
        rest::ProfileRoutes profiles(*m_desk->engine, jobs, core::now);
        rest::PictureRoutes pictures(*m_desk->engine, core::now);
        rest::OldProfileRoutes oldProfiles(*m_desk->engine, core::now);
        rest::StatusRoutes status(*m_desk->engine, jobs, core::now);
        rest::Router router;
        contributors.addTo(router);
        sideBySide.addTo(router);
        profiles.addTo(router);
        pictures.addTo(router);
        oldProfiles.addTo(router);
        status.addTo(router);
        rest::addJobRoutes(router, jobs);
        rest::addComparisonRoute(router, *m_desk->engine, jobs, core::now);
        QStringList routes;
        for (const rest::Router::Route &route : router.routes())
            routes << operationOf(route.method, route.pattern);
        routes.sort();
        QCOMPARE(routes, QStringList(m_operations.keys()));
    }

    void refusesAsDescribed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<PortDesk::Headers>("headers");
        QTest::newRow("no token") << 401 << PortDesk::Headers{{"Authorization", QByteArray()}};
        QTest::newRow("a page") << 403 << PortDesk::Headers{{"Sec-Fetch-Site", "cross-site"}};
        QTest::newRow("another host") << 421 << PortDesk::Headers{{"Host", "example.org"}};
        QTest::newRow("many wrong tokens") << 429 << PortDesk::Headers{{"Authorization", "Bearer guessed"}};
    }

    void refusesAsDescribed()
    {
        QFETCH(const int, status);
        QFETCH(const PortDesk::Headers, headers);
        m_desk = std::make_unique<PortDesk>("the-token-of-this-port");
        if (status == 429) {
            for (int i = 0; i < 10; ++i)
                QCOMPARE(m_desk->get(QStringLiteral("/v1/status"), headers).status, 401);
        }
        for (const QString &operation : m_operations.keys())
            hold(operation, status, exampleOf(operation.section(u' ', 1)), "{}", headers);
    }

    void refusesBodiesAsDescribed()
    {
        for (const QString &operation : m_operations.keys()) {
            if (!operation.startsWith(u"POST"))
                continue;
            const QString path = operation.section(u' ', 1);
            hold(operation, 415, path, "{}", {{"Content-Type", "text/plain"}});
            // Who sends it all the same may not hear the answer.
            RawClient client(m_desk->port->port());
            const RawAnswer answer =
                client.ask("POST " + path.toLatin1() +
                           " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_desk->port->port()) +
                           "\r\nContent-Type: application/json\r\nContent-Length: 300000\r\n\r\n");
            hold(operation, 413,
                 Told{.status = answer.status, .type = answer.header("Content-Type"), .body = answer.body});
        }
    }

    void answersAsDescribed()
    {
        for (const QString &owner : {QStringLiteral("acme"), QStringLiteral("acme/rocket")}) {
            const QString operation = QStringLiteral("GET /v1/contributors/") + patternOf(owner);
            const QString address = QStringLiteral("/v1/contributors/") + owner;
            hold(operation, 202, address + QStringLiteral("?refresh=always"));
            for (const char *query :
                 {"?wait=60", "?wait=60&people=true", "?wait=60&view=active", "?wait=60&view=retention",
                  "?wait=60&view=once-or-back", "?wait=60&period=week&zeros=true",
                  "?wait=60&period=quarter&view=active&zeros=true", "?wait=60&period=year&view=retention",
                  "?wait=60&period=week&view=once-or-back",
                  "?wait=60&period=week&view=organisations&zeros=true",
                  "?wait=60&view=insiders&inside=Acme%3BBig", "?wait=60&people=true&organisation=-",
                  "?wait=60&people=true&new_since=2020-02-03"})
                hold(operation, 200, address + QLatin1String(query));
            for (const char *format : {"?format=json", "?format=logins", "?format=vouched"})
                hold(operation, 200, address + QLatin1String(format));
            hold(operation, 400, address + QStringLiteral("?x=1"));
            for (const QString &chart : {QStringLiteral("/chart.svg"), QStringLiteral("/chart.png")}) {
                hold(operation + chart, 200, address + chart);
                hold(operation + chart, 400, address + chart + QStringLiteral("?x=1"));
            }
        }
        const QString sides = QStringLiteral("/v1/side-by-side");
        for (const QString &kind : {QString(), QStringLiteral("/chart.svg"), QStringLiteral("/chart.png")}) {
            const QString operation = QStringLiteral("GET ") + sides + kind;
            for (const char *query : {"", "&align=first", "&period=week&scope=owner"})
                hold(operation, 200,
                     sides + kind + QStringLiteral("?names=acme,acme/rocket") + QLatin1String(query));
            hold(operation, 400, sides + kind);
        }
        hold(QStringLiteral("GET /monthly_new_contributors/{user}"), 200,
             QStringLiteral("/monthly_new_contributors/acme"));
        hold(QStringLiteral("GET /monthly_new_contributors/{user}"), 400,
             QStringLiteral("/monthly_new_contributors/a--b"));
        hold(QStringLiteral("GET /v1/jobs/{id}"), 200, QStringLiteral("/v1/jobs/1"));
        hold(QStringLiteral("GET /v1/jobs/{id}"), 404, QStringLiteral("/v1/jobs/99"));
        hold(QStringLiteral("DELETE /v1/jobs/{id}"), 200, QStringLiteral("/v1/jobs/1"));
        hold(QStringLiteral("DELETE /v1/jobs/{id}"), 404, QStringLiteral("/v1/jobs/99"));
        hold(QStringLiteral("GET /v1/status"), 200, QStringLiteral("/v1/status"));
        hold(QStringLiteral("GET /openapi.json"), 200, QStringLiteral("/openapi.json"));
    }

    void comparesAsDescribed()
    {
        hold(comparison, 404, comparisonAddress);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/rocket?wait=60")).status, 200);
        const Told told = hold(comparison, 200, comparisonAddress + QStringLiteral("?since=2020-02"));
        QCOMPARE(told.object().value(u"accounts").toInt(), 2);
        QCOMPARE(told.object().value(u"people").toInt(), 1);
        hold(comparison, 400, comparisonAddress + QStringLiteral("?people=true"));
    }

    void failsToCompareAsDescribed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("stopped") << 409;
        QTest::newRow("quota gone") << 429;
        QTest::newRow("GitHub failed") << 502;
        QTest::newRow("GitHub refuses") << 403;
    }

    void failsToCompareAsDescribed()
    {
        QFETCH(const int, status);
        QCOMPARE(m_desk->get(QStringLiteral("/v1/contributors/acme/rocket?wait=60")).status, 200);
        m_job = 1; // the reading
        makeGitHubFail(status);
        if (status == 403)
            m_desk->github.setTrouble(QStringLiteral("acme"), QStringLiteral("rocket"),
                                      support::Trouble::Saml);
        QNetworkReply *reply = m_desk->begin("GET", comparisonAddress);
        if (status == 409)
            stopWhatRuns();
        hold(comparison, status, PortDesk::wait(reply));
        if (status == 409)
            m_desk->github.http().release();
    }

    void tellsOfProfilesAsDescribed()
    {
        const QString one = QStringLiteral("GET /v1/profiles/{handle}");
        const QString picture = one + QStringLiteral("/picture");
        hold(picture, 404, QStringLiteral("/v1/profiles/NASA/picture"));
        hold(QStringLiteral("GET /user/{handle}/profile_pic"), 404, QStringLiteral("/user/NASA/profile_pic"));
        hold(one, 404, QStringLiteral("/v1/profiles/NASA?refresh=never"));
        hold(QStringLiteral("POST /scrape"), 200, QStringLiteral("/scrape"), R"({"handle": "NASA"})");
        hold(QStringLiteral("POST /scrape"), 400, QStringLiteral("/scrape"), "{}");
        hold(QStringLiteral("POST /scrape"), 404, QStringLiteral("/scrape"), R"({"handle": "nobody"})");
        for (const char *handle : {"NASA", "nobody", "gone"})
            hold(one, 200, QStringLiteral("/v1/profiles/") + QLatin1String(handle));
        hold(one, 400, QStringLiteral("/v1/profiles/home"));
        hold(picture, 400, QStringLiteral("/v1/profiles/home/picture"));
        const QByteArray tag =
            hold(picture, 200, QStringLiteral("/v1/profiles/NASA/picture")).headers.at("etag");
        hold(picture, 304, QStringLiteral("/v1/profiles/NASA/picture"), {}, {{"If-None-Match", tag}});
        const QString pictures = one + QStringLiteral("/pictures");
        hold(pictures, 200, QStringLiteral("/v1/profiles/NASA/pictures"));
        hold(pictures, 400, QStringLiteral("/v1/profiles/home/pictures"));
        hold(pictures, 404, QStringLiteral("/v1/profiles/other/pictures"));
        const QString former = pictures + QStringLiteral("/{sha256}");
        const QString address =
            QStringLiteral("/v1/profiles/NASA/pictures/") + QString::fromLatin1(tag).remove(u'"');
        hold(former, 200, address);
        hold(former, 304, address, {}, {{"If-None-Match", tag}});
        hold(former, 400, QStringLiteral("/v1/profiles/home/pictures/0"));
        hold(former, 404, QStringLiteral("/v1/profiles/NASA/pictures/0"));
        hold(QStringLiteral("GET /user/{handle}/profile_pic"), 200, QStringLiteral("/user/NASA/profile_pic"));
        hold(QStringLiteral("GET /user/{handle}/profile_pic"), 400, QStringLiteral("/user/home/profile_pic"));
        hold(QStringLiteral("GET /users"), 200, QStringLiteral("/users?limit=1"));
        hold(QStringLiteral("GET /users"), 400, QStringLiteral("/users?limit=0"));
        hold(QStringLiteral("GET /v1/profiles"), 200, QStringLiteral("/v1/profiles"));
        const QString many = QStringLiteral("POST /v1/profiles");
        const Told begun =
            hold(many, 202, QStringLiteral("/v1/profiles"), R"({"handles": ["NASA", "no handle", "gone"]})");
        const QString job = QString::fromLatin1(begun.headers.at("location"));
        QTRY_COMPARE(m_desk->get(job).object().value(u"state").toString(), QStringLiteral("done"));
        hold(QStringLiteral("GET /v1/jobs/{id}"), 200, job);
        hold(many, 400, QStringLiteral("/v1/profiles"), "{}");
    }

    void failsAsDescribed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << 404;
        QTest::newRow("stopped") << 409;
        QTest::newRow("quota gone") << 429;
        QTest::newRow("GitHub failed") << 502;
    }

    void failsAsDescribed()
    {
        QFETCH(const int, status);
        if (status == 404)
            m_desk->github.remove(QStringLiteral("acme"), QStringLiteral("rocket"));
        makeGitHubFail(status);
        for (const auto &[operation, address] : readings()) {
            const QString lost = QString(address).replace(QStringLiteral("acme"), QStringLiteral("nobody"));
            QNetworkReply *reply = m_desk->begin("GET", status == 404 ? lost : address);
            if (status == 409)
                stopWhatRuns();
            hold(operation, status, PortDesk::wait(reply));
        }
        if (status == 409)
            m_desk->github.http().release();
    }

    void saysWhoCouldNotTellAsDescribed()
    {
        const QString one = QStringLiteral("GET /v1/profiles/{handle}");
        const QString address = QStringLiteral("/v1/profiles/NASA?refresh=always");
        const QByteArray body = R"({"handle": "NASA"})";
        for (const auto &[mode, status] :
             {std::pair(FakeX::Mode::Changed, 502), std::pair(FakeX::Mode::TooMany, 429)}) {
            open();
            for (const ProfileSource source :
                 {ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
                m_desk->x.setMode(source, mode);
            hold(one, status, address);
            hold(QStringLiteral("POST /scrape"), status, QStringLiteral("/scrape"), body);
        }
        open();
        QVERIFY(config::choose(config::xUnofficial(), QStringLiteral("no")));
        hold(one, 503, address);
        hold(QStringLiteral("POST /scrape"), 503, QStringLiteral("/scrape"), body);
    }

    void saysThatItCannotReadAsDescribed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("no-folder")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_desk = std::make_unique<PortDesk>(QByteArray(), QByteArray(), file.fileName());
        for (const auto &[operation, address] : readings())
            hold(operation, 500, address);
        hold(comparison, 500, comparisonAddress);
        hold(QStringLiteral("GET /v1/status"), 500, QStringLiteral("/v1/status"));
        hold(QStringLiteral("GET /v1/profiles"), 500, QStringLiteral("/v1/profiles"));
        hold(QStringLiteral("GET /v1/profiles/{handle}"), 500, QStringLiteral("/v1/profiles/NASA"));
        hold(QStringLiteral("GET /v1/profiles/{handle}/picture"), 500,
             QStringLiteral("/v1/profiles/NASA/picture"));
        hold(QStringLiteral("GET /v1/profiles/{handle}/pictures"), 500,
             QStringLiteral("/v1/profiles/NASA/pictures"));
        hold(QStringLiteral("GET /v1/profiles/{handle}/pictures/{sha256}"), 500,
             QStringLiteral("/v1/profiles/NASA/pictures/0"));
        hold(QStringLiteral("GET /user/{handle}/profile_pic"), 500, QStringLiteral("/user/NASA/profile_pic"));
        hold(QStringLiteral("GET /users"), 500, QStringLiteral("/users"));
        hold(QStringLiteral("POST /scrape"), 500, QStringLiteral("/scrape"), R"({"handle": "NASA"})");
    }

private:
    void open()
    {
        m_desk = std::make_unique<PortDesk>();
        m_desk->fill();
        m_job = 0;
    }

    void makeGitHubFail(int status)
    {
        if (status == 429)
            m_desk->github.setQuota(core::Quota{
                .limit = 60, .remaining = 0, .resetsAt = m_desk->now.load() + std::chrono::minutes(30)});
        if (status == 502)
            m_desk->github.setInterceptor(
                [](const support::Seen &) { return support::Reply{.body = "[1]"}; });
        if (status == 409)
            m_desk->github.http().hold();
    }

    static QString patternOf(const QString &owner)
    {
        return owner.contains(u'/') ? QStringLiteral("{owner}/{repository}") : QStringLiteral("{owner}");
    }

    /// The operations that read from GitHub and wait for it, and an address of each.
    static std::vector<std::pair<QString, QString>> readings()
    {
        std::vector<std::pair<QString, QString>> all = {
            {QStringLiteral("GET /monthly_new_contributors/{user}"),
             QStringLiteral("/monthly_new_contributors/acme")}};
        for (const QString &owner : {QStringLiteral("acme"), QStringLiteral("acme/rocket")}) {
            const QString operation = QStringLiteral("GET /v1/contributors/") + patternOf(owner);
            const QString address = QStringLiteral("/v1/contributors/") + owner;
            all.emplace_back(operation, address + QStringLiteral("?wait=60"));
            for (const QString &chart : {QStringLiteral("/chart.svg"), QStringLiteral("/chart.png")})
                all.emplace_back(operation + chart, address + chart);
        }
        const QString sides = QStringLiteral("/v1/side-by-side");
        for (const QString &kind : {QString(), QStringLiteral("/chart.svg"), QStringLiteral("/chart.png")})
            all.emplace_back(QStringLiteral("GET ") + sides + kind,
                             sides + kind + QStringLiteral("?names=acme"));
        return all;
    }

    /// Waits until a job runs, and cancels it.
    void stopWhatRuns()
    {
        const auto running = [this] {
            return m_desk->get(QStringLiteral("/v1/status")).object().value(u"running_jobs").toInt();
        };
        QTRY_COMPARE(running(), 1);
        ++m_job;
        QCOMPARE(m_desk->ask("DELETE", QStringLiteral("/v1/jobs/%1").arg(m_job)).status, 200);
    }

    Told hold(const QString &operation, int status, const QString &address, const QByteArray &body = {},
              PortDesk::Headers headers = {})
    {
        const QByteArray method = operation.section(u' ', 0, 0).toLatin1();
        if (method == "POST")
            headers.try_emplace("Content-Type", "application/json");
        Told told = m_desk->ask(method, address, method == "POST" ? body : QByteArray(), headers);
        hold(operation, status, told);
        return told;
    }

    void hold(const QString &operation, int status, const Told &told)
    {
        // Where this computer keeps things is nobody's business.
        QVERIFY2(!told.body.contains(QDir::tempPath().toUtf8()), told.body.constData());
        const QString which = operation + u' ' + QString::number(status);
        QVERIFY2(told.status == status,
                 qPrintable(which + QStringLiteral(" was ") + QString::number(told.status)));
        QJsonObject described = m_operations.value(operation)
                                    .value(u"responses")
                                    .toObject()
                                    .value(QString::number(status))
                                    .toObject();
        if (described.contains(u"$ref"))
            described = support::referred(m_document, described.value(u"$ref").toString());
        QVERIFY2(!described.isEmpty(), qPrintable(which + QStringLiteral(" is not described")));
        m_provoked.insert(which);
        const QJsonObject headers = described.value(u"headers").toObject();
        for (const QString &name : headers.keys())
            QVERIFY2(told.headers.contains(name.toLower().toLatin1()), qPrintable(which + u' ' + name));
        const QJsonObject content = described.value(u"content").toObject();
        const bool isText = content.contains(u"text/plain") && told.type.startsWith("text/plain");
        if (!content.contains(u"application/json") || isText)
            return;
        QVERIFY(told.type.startsWith("application/json"));
        const QJsonDocument json = QJsonDocument::fromJson(told.body);
        const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        const QJsonObject schema = content.value(u"application/json").toObject().value(u"schema").toObject();
        const QStringList wrong = support::misfits(value, schema, m_document);
        QVERIFY2(wrong.isEmpty(), qPrintable(which + u'\n' + wrong.join(u'\n')));
    }

    QJsonObject m_document;
    /// By "GET /v1/status".
    QMap<QString, QJsonObject> m_operations;
    QSet<QString> m_provoked;
    int m_job = 0;
    std::unique_ptr<PortDesk> m_desk;
};

NEWFACES_TEST(tst_openapi, TestOpenApi, QApplication)
#include "tst_openapi.moc"
