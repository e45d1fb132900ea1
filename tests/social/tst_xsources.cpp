// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "core/profiles/profileformat.h"
#include "social/x/apisource.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"
#include "support/fakex.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <memory>

using core::Error;
using core::Finding;
using core::Handle;
using core::Profile;
using core::ProfileSource;
using core::Result;
using support::FakeProfile;
using support::FakeX;
using Mode = support::FakeX::Mode;
using Headers = decltype(support::Reply::headers);

namespace {

Handle handleOf(const char *text)
{
    return core::parseHandle(QString::fromLatin1(text)).value();
}

/// JSON, with quotation marks for apostrophes. moc does not understand all raw strings.
QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

std::unique_ptr<social::Source> makeSource(ProfileSource kind, net::Http &http, const FakeX &x,
                                           const QByteArray &token = FakeX::token)
{
    switch (kind) {
    case ProfileSource::Api:
        return std::make_unique<social::x::ApiSource>(http, x.api(), token);
    case ProfileSource::Mirror:
        return std::make_unique<social::x::MirrorSource>(http, x.mirror());
    case ProfileSource::Page:
        return std::make_unique<social::x::PageSource>(http, x.page());
    case ProfileSource::Timeline:
        return std::make_unique<social::x::TimelineSource>(http, x.timeline());
    case ProfileSource::Bluesky:
    case ProfileSource::Mastodon:
        break;
    }
    Q_UNREACHABLE();
}

/// "found", "missing", "suspended", "nothing", or the kind of the error.
QString wordFor(const Result<Finding> &answer)
{
    if (!answer) {
        switch (answer.error().kind) {
        case Error::Kind::Limited:
            return QStringLiteral("limited");
        case Error::Kind::Forbidden:
            return QStringLiteral("forbidden");
        case Error::Kind::Unauthorized:
            return QStringLiteral("unauthorized");
        case Error::Kind::Unreachable:
            return QStringLiteral("unreachable");
        case Error::Kind::BadAnswer:
            return QStringLiteral("bad answer");
        case Error::Kind::Cancelled:
            return QStringLiteral("cancelled");
        default:
            return QStringLiteral("another error");
        }
    }
    switch (answer->tells) {
    case Finding::Tells::Found:
        return QStringLiteral("found");
    case Finding::Tells::Missing:
        return QStringLiteral("missing");
    case Finding::Tells::Suspended:
        return QStringLiteral("suspended");
    case Finding::Tells::Nothing:
        return QStringLiteral("nothing");
    }
    Q_UNREACHABLE();
}

constexpr std::array allSources = {ProfileSource::Api, ProfileSource::Mirror, ProfileSource::Page,
                                   ProfileSource::Timeline};

} // namespace

/// Each source against each way of X's to answer.
class TestXSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        net::Options options;
        options.firstPause = std::chrono::milliseconds(1);
        options.apart = std::chrono::milliseconds(0);
        m_http = std::make_unique<net::Http>(options);
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("11348282")});
        m_x->add({.handle = QStringLiteral("suspended_one"), .isSuspended = true});
        m_x->add({.handle = QStringLiteral("protected_one"), .isProtected = true});
        m_x->add({.handle = QStringLiteral("no_tweets"), .posts = false});
    }

    void cleanup()
    {
        m_http.reset();
        m_x.reset();
    }

    void readsProfiles_data()
    {
        QTest::addColumn<ProfileSource>("kind");
        for (const ProfileSource one : allSources)
            QTest::newRow(qPrintable(core::toString(one))) << one;
    }

    void readsProfiles()
    {
        QFETCH(const ProfileSource, kind);
        const Result<Finding> answer = ask(kind, "nasa");
        QCOMPARE(wordFor(answer), QStringLiteral("found"));
        QVERIFY(answer->source == kind);
        const Profile &profile = answer->profile.value();
        QCOMPARE(profile.handle.text(), QStringLiteral("NASA"));
        QCOMPARE(profile.id, QStringLiteral("11348282"));
        QCOMPARE(profile.name, QStringLiteral("Somebody"));
        QCOMPARE(profile.bio, FakeX::bio);
        QCOMPARE(profile.location, QStringLiteral("Earth"));
        QVERIFY(profile.joined == core::parseInstant(u"2013-12-14T04:35:55Z"));
        QVERIFY(profile.followers == 30);
        QVERIFY(profile.following == 20);
        QVERIFY(profile.posts == 10);
        QVERIFY(profile.isVerified.value_or(kind == ProfileSource::Page));
        QVERIFY(!profile.isProtected.value_or(false));
        QVERIFY(profile.picture.path().startsWith(u"/picture/11348282/1/face_"));
        if (kind == ProfileSource::Page) {
            QVERIFY(!profile.website && !profile.verification && !profile.withheldIn && !profile.banner);
            return;
        }
        QCOMPARE(profile.website.value(), QUrl(QStringLiteral("https://www.example.org/")));
        QCOMPARE(profile.banner.value(), QUrl(QStringLiteral("https://pbs.twimg.com/profile_banners/1/2")));
        QVERIFY(profile.verification == core::Verification::Government);
        const QStringList withheld = {QStringLiteral("DE"), QStringLiteral("FR")};
        QCOMPARE(profile.withheldIn.value_or(withheld), withheld);
        QCOMPARE(profile.withheldIn.has_value(), kind != ProfileSource::Mirror);
    }

    void readsProfilesById_data() { readsProfiles_data(); }

    void readsProfilesById()
    {
        QFETCH(const ProfileSource, kind);
        QCOMPARE(makeSource(kind, *m_http, *m_x)->takesIds(), kind != ProfileSource::Page);
        if (kind == ProfileSource::Page)
            return;
        const Result<Finding> answer = ask(kind, "id:11348282");
        QCOMPARE(wordFor(answer), QStringLiteral("found"));
        QCOMPARE(answer->profile->handle.text(), QStringLiteral("NASA"));
        QCOMPARE(answer->profile->id, QStringLiteral("11348282"));
        QCOMPARE(wordFor(ask(kind, "id:5")),
                 kind == ProfileSource::Timeline ? QStringLiteral("nothing") : QStringLiteral("missing"));
    }

    void apiTakesManyIdsAtOnce()
    {
        const auto source = makeSource(ProfileSource::Api, *m_http, *m_x);
        m_x->add({.handle = QStringLiteral("5"), .id = QStringLiteral("6")});
        const social::Source::Answers answers =
            source->ask({handleOf("id:6"), handleOf("id:5"), handleOf("id:11348282")}, {}).get();
        QCOMPARE(answers[0]->profile->handle.text(), QStringLiteral("5"));
        QCOMPARE(wordFor(answers[1]), QStringLiteral("missing"));
        QCOMPARE(answers[2]->profile->handle.text(), QStringLiteral("NASA"));
        QCOMPARE(m_x->http().count(), 1);
    }

    void tells_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("mirror");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("timeline");
        const auto is = [](const char *name, const char *api, const char *mirror, const char *page,
                           const char *timeline) {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromLatin1(mirror)
                                << QString::fromLatin1(page) << QString::fromLatin1(timeline);
        };
        is("NASA", "found", "found", "found", "found");
        is("protected_one", "found", "found", "found", "nothing");
        is("suspended_one", "suspended", "suspended", "suspended", "nothing");
        is("no_tweets", "found", "found", "found", "nothing");
        is("invented", "missing", "missing", "missing", "nothing");
    }

    void tells()
    {
        for (const ProfileSource kind : allSources) {
            const QString column = core::toString(kind);
            const QString expected =
                *static_cast<QString *>(QTest::qData(column.toLatin1().constData(), QMetaType::QString));
            QCOMPARE(QString(column + u' ' + wordFor(ask(kind, QTest::currentDataTag()))),
                     QString(column + u' ' + expected));
        }
    }

    void fails_data()
    {
        QTest::addColumn<ProfileSource>("kind");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("requests");
        for (const ProfileSource one : allSources) {
            const QByteArray name = core::toString(one).toLatin1();
            QTest::addRow("%s, asked too often", name.constData())
                << one << Mode::TooMany << QStringLiteral("limited") << 1;
            QTest::addRow("%s, forbidden", name.constData())
                << one << Mode::Forbidden << QStringLiteral("forbidden") << 1;
            QTest::addRow("%s, broken", name.constData())
                << one << Mode::Broken << QStringLiteral("unreachable") << 2;
            QTest::addRow("%s, changed", name.constData())
                << one << Mode::Changed << QStringLiteral("bad answer") << 1;
        }
        QTest::newRow("mirror, lost")
            << ProfileSource::Mirror << Mode::Lost << QStringLiteral("missing") << 1;
    }

    void fails()
    {
        QFETCH(const ProfileSource, kind);
        QFETCH(const Mode, mode);
        m_x->setMode(kind, mode);
        const Result<Finding> answer = ask(kind, "NASA");
        QTEST(wordFor(answer), "expected");
        QTEST(m_x->http().count(), "requests");
        if (mode == Mode::TooMany)
            QVERIFY(answer.error().retryAt == FakeX::retryAt);
        if (mode == Mode::Changed)
            QVERIFY(core::isAbout(answer.error().message, "x.changed-layout"));
    }

    void apiTakesManyAtOnce()
    {
        std::vector<Handle> handles;
        for (int i = 0; i < 98; ++i) {
            const QString name = QStringLiteral("user_%1").arg(i);
            m_x->add({.handle = name, .id = QString::number(i)});
            handles.push_back(core::parseHandle(name.toUpper()).value());
        }
        handles.push_back(handleOf("suspended_one"));
        handles.push_back(handleOf("invented"));
        const auto source = makeSource(ProfileSource::Api, *m_http, *m_x);
        QCOMPARE(source->handlesInRequest(), handles.size());
        const social::Source::Answers answers = source->ask(handles, {}).get();
        QCOMPARE(answers.size(), handles.size());
        for (std::size_t i = 0; i < 98; ++i)
            QCOMPARE(answers[i]->profile.value().id, QString::number(i));
        QCOMPARE(wordFor(answers[98]), QStringLiteral("suspended"));
        QCOMPARE(wordFor(answers[99]), QStringLiteral("missing"));
        QCOMPARE(m_x->http().count(), 1);
    }

    void apiTellsOfMissingEitherWay_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("200") << 200;
    }

    void apiTellsOfMissingEitherWay()
    {
        QFETCH(const int, status);
        m_x->setMissingStatus(status);
        QCOMPARE(wordFor(ask(ProfileSource::Api, "invented")), QStringLiteral("missing"));
        QCOMPARE(wordFor(ask(ProfileSource::Api, "suspended_one")), QStringLiteral("suspended"));
    }

    void apiReadsBothNamesOfPosts_data()
    {
        QTest::addColumn<QByteArray>("metrics");
        QTest::newRow("tweet_count") << QByteArray(R"({"tweet_count": 7})");
        QTest::newRow("post_count") << QByteArray(R"({"post_count": 7})");
        QTest::newRow("both") << QByteArray(R"({"tweet_count": 6, "post_count": 7})");
    }

    void apiReadsBothNamesOfPosts()
    {
        QFETCH(const QByteArray, metrics);
        const net::Response response = support::jsonResponse(
            200, R"({"data": {"username": "NASA", "public_metrics": )" + metrics + "}}");
        const auto answers = social::x::readApi(response, {handleOf("NASA")});
        QVERIFY(answers.front()->profile.value().posts == 7);
    }

    void apiTokenIsRefused()
    {
        const auto source = makeSource(ProfileSource::Api, *m_http, *m_x, "another-token");
        const auto answers = source->ask({handleOf("NASA")}, {}).get();
        QCOMPARE(wordFor(answers.front()), QStringLiteral("unauthorized"));
        QVERIFY(core::isAbout(answers.front().error().message, "x.token-refused"));
    }

    void someoneElsesProfile_data() { readsProfiles_data(); }

    void someoneElsesProfile()
    {
        QFETCH(const ProfileSource, kind);
        m_x->setInterceptor([&](const support::Seen &) -> std::optional<support::Reply> {
            // Whoever is asked for, it is NASA that is told of.
            if (kind == ProfileSource::Api)
                return support::Reply{.body = R"({"data": {"username": "NASA", "id": "1"}})"};
            if (kind == ProfileSource::Mirror)
                return support::Reply{.body = R"({"code": 200, "user": {"screen_name": "NASA"}})"};
            if (kind == ProfileSource::Page)
                return support::Reply{.body = R"(<script type="application/ld+json">{"@type": "ProfilePage",)"
                                              R"("mainEntity": {"additionalName": "NASA"}}</script>)"};
            return std::nullopt;
        });
        const Result<Finding> answer = ask(kind, "jack");
        QCOMPARE(wordFor(answer), QStringLiteral("nothing"));
        QCOMPARE(answer->reason.isEmpty(), kind == ProfileSource::Timeline);
    }

    void asksAgainWhenTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<qint64>("wait");
        const auto after = [](int later) {
            return QByteArray::number(
                qint64((core::now() + std::chrono::seconds(later)).time_since_epoch().count()));
        };
        const QByteArray date = QLocale::c()
                                    .toString(QDateTime::currentDateTimeUtc().addSecs(1'800),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                    .toLatin1();
        const auto is = [](const char *name, int status, const Headers &headers, qint64 wait) {
            QTest::newRow(name) << status << headers << wait;
        };
        is("seconds", 429, {{"Retry-After", "1800"}}, 1'800);
        is("a date", 429, {{"Retry-After", date}}, 1'800);
        is("a reset", 429, {{"x-rate-limit-reset", after(1'800)}}, 1'800);
        is("seconds and a reset", 429, {{"Retry-After", "1800"}, {"x-rate-limit-reset", after(60)}}, 1'800);
        is("the day's limit", 429,
           {{"x-rate-limit-reset", after(60)},
            {"x-app-limit-24hour-remaining", "0"},
            {"x-app-limit-24hour-reset", after(1'800)}},
           1'800);
        is("the day's limit is not used up", 429,
           {{"x-rate-limit-reset", after(60)},
            {"x-app-limit-24hour-remaining", "9"},
            {"x-app-limit-24hour-reset", after(1'800)}},
           60);
        is("a server that is down", 503, {{"Retry-After", "1800"}}, 1'800);
        is("a refusal", 403, {{"Retry-After", "1800"}}, 1'800);
        is("a year", 429, {{"Retry-After", "31536000"}}, qint64(24) * 60 * 60);
        is("nothing", 429, {}, -1);
    }

    void asksAgainWhenTold()
    {
        QFETCH(const int, status);
        QFETCH(const Headers, headers);
        QFETCH(const qint64, wait);
        m_x->setInterceptor([&](const support::Seen &) {
            return std::optional(support::Reply{.status = status, .body = "{}", .headers = headers});
        });
        for (const ProfileSource kind : allSources) {
            const core::Instant before = core::now();
            const Result<Finding> answer = ask(kind, "NASA");
            QVERIFY(!answer);
            const std::optional<core::Instant> retryAt = answer.error().retryAt;
            QCOMPARE(retryAt.has_value(), wait >= 0);
            const std::chrono::seconds slack(120); // for slow machines
            QVERIFY(!retryAt || (*retryAt >= before + std::chrono::seconds(wait - 1) &&
                                 *retryAt <= before + std::chrono::seconds(wait) + slack));
        }
        // A server that says when it is back is not asked again before.
        QCOMPARE(m_x->http().count(), int(allSources.size()));
    }

    void quotesX_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        const auto is = [](const char *name, int status, const QByteArray &body, const char *sentence) {
            QTest::newRow(name) << status << body << QString::fromUtf8(sentence);
        };
        is("no credits", 402,
           R"({"title": "CreditsDepleted", "type": "https://api.twitter.com/2/problems/credits",)"
           R"( "detail": "Your enrolled account [1] does not have any credits to fulfill this request."})",
           "127.0.0.1 refuses requests for profiles (HTTP 402), and says: Your enrolled account [1] does "
           "not "
           "have any credits to fulfill this request.");
        is("no credits, by title alone", 402, R"({"title": "CreditsDepleted", "type": "about:blank"})",
           "127.0.0.1 refuses requests for profiles (HTTP 402), and says: CreditsDepleted");
        is("a monthly cap", 429,
           R"({"title": "UsageCapExceeded", "period": "Monthly",)"
           R"( "type": "https://api.twitter.com/2/problems/usage-capped",)"
           R"( "detail": "Usage cap exceeded:\n Monthly product cap"})",
           "127.0.0.1 accepts no more requests for now, and says: Usage cap exceeded: Monthly product cap");
        is("too often", 429,
           R"({"title": "Too Many Requests", "type": "about:blank", "detail": "Too Many Requests"})",
           "127.0.0.1 received too many requests. Try again later.");
        is("not enrolled", 403,
           R"({"title": "Client Forbidden", "type": "https://api.twitter.com/2/problems/client-forbidden",)"
           R"( "detail": "Attach the app to a project."})",
           "127.0.0.1 refuses requests for profiles (HTTP 403), and says: Attach the app to a project.");
        is("not JSON", 402, "<b>Pay</b>", "127.0.0.1 refuses requests for profiles (HTTP 402).");
        is("another type", 402, R"({"detail": ["x"], "title": 7})",
           "127.0.0.1 refuses requests for profiles (HTTP 402).");
        is("markup", 402, R"({"detail": "<a href='x'>Pay</a>"})",
           "127.0.0.1 refuses requests for profiles (HTTP 402), and says: <a href='x'>Pay</a>");
    }

    void quotesX()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, sentence);
        m_x->setInterceptor([&](const support::Seen &) {
            return std::optional(support::Reply{.status = status, .body = body});
        });
        QCOMPARE(core::inEnglish(ask(ProfileSource::Api, "NASA").error()), sentence);
    }

    void readsProblemsOfTheApi_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("problems");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("nasaAndOne");
        const auto is = [](const char *name, const QByteArray &problems, const char *one,
                           const char *nasaAndOne, int status = 200) {
            QTest::newRow(name) << status << problems << QString::fromLatin1(one)
                                << QString::fromLatin1(nasaAndOne);
        };
        const QByteArray notFound = R"("type": "https://api.twitter.com/2/problems/resource-not-found")";
        is("value", R"({"value": "One", "title": "Not Found Error", "detail": "x"})", "missing", "missing");
        is("resource_id", R"({"resource_id": "one", "title": "Not Found Error", "detail": "x"})", "missing",
           "missing");
        is("detail with the name", R"({"detail": "Could not find user with usernames: [one]."})", "missing",
           "missing");
        is("detail alone", R"({"detail": "Could not find user."})", "missing", "missing");
        is("type alone", R"({"title": "x", )" + notFound + "}", "missing", "missing");
        is("the type of the new address",
           R"({"title": "x", "type": "https://api.x.com/2/problems/resource-not-found"})", "missing",
           "missing");
        is("suspended, by its detail", R"({"detail": "User has been suspended: [one].", )" + notFound + "}",
           "suspended", "suspended");
        is("a number as resource_id",
           R"({"resource_id": "12", "parameter": "username", "title": "Not Found Error", "detail": "x"})",
           "missing", "missing");
        is("not to be seen",
           R"({"value": "one", "title": "Authorization Error", "detail": "Not yours.",)"
           R"( "type": "https://api.twitter.com/2/problems/not-authorized-for-resource"})",
           "nothing", "nothing");
        is("a pinned post is gone",
           R"({"resource_type": "tweet", "parameter": "pinned_tweet_id", "title": "Not Found Error", )" +
               notFound + "}",
           "bad answer", "nothing");
        is("about the request",
           R"({"title": "x", "type": "https://api.twitter.com/2/problems/usage-capped"})", "bad answer",
           "nothing");
        is("two that contradict",
           R"({"detail": "Could not find user."}, {"detail": "User has been suspended."})", "bad answer",
           "nothing");
        is("two that agree", R"({"detail": "Could not find user."}, {"detail": "Could not find user."})",
           "missing", "missing");
        is("none", "", "bad answer", "nothing");
        is("an empty one", "{}", "bad answer", "nothing");
        is("404", R"({"value": "one", "title": "Not Found Error", "detail": "x"})", "missing", "missing",
           404);
        is("404 without problems", "", "bad answer", "bad answer", 404);
    }

    void readsProblemsOfTheApi()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, problems);
        const auto answer = [&](const QByteArray &data) {
            return support::jsonResponse(status, "{" + data + R"("errors": [)" + problems + "]}");
        };
        QCOMPARE(wordFor(social::x::readApi(answer({}), {handleOf("one")}).front()),
                 *static_cast<QString *>(QTest::qData("one", QMetaType::QString)));
        const auto both = social::x::readApi(answer(R"("data": [{"username": "NASA", "id": "1"}], )"),
                                             {handleOf("NASA"), handleOf("one")});
        if (status == 200)
            QCOMPARE(wordFor(both.front()), QStringLiteral("found"));
        QTEST(wordFor(both.back()), "nasaAndOne");
    }

    void readsAProblemThatIsTheWholeAnswer()
    {
        const net::Response response = support::jsonResponse(
            404, quoted("{'title': 'Not Found Error', 'status': 404, 'detail': 'Could not find user with "
                        "username: [one].', 'type': 'https://api.x.com/2/problems/resource-not-found'}"));
        QCOMPARE(wordFor(social::x::readApi(response, {handleOf("one")}).front()), QStringLiteral("missing"));
        const net::Response noRoute = support::jsonResponse(
            404,
            quoted("{'title': 'Not Found', 'type': 'about:blank', 'status': 404, 'detail': 'Not Found'}"));
        QCOMPARE(wordFor(social::x::readApi(noRoute, {handleOf("one")}).front()),
                 QStringLiteral("bad answer"));
    }

    void readsSchemaOrg_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("name");
        const QByteArray person = quoted("{'@type': 'Person', 'additionalName': 'NASA', 'name': 'Nasa'}");
        const auto page = [](const QByteArray &entity, const QByteArray &type = quoted("'ProfilePage'")) {
            return QByteArray(quoted("{'@type': ") + type + quoted(", 'mainEntity': ") + entity + "}");
        };
        const auto is = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << json << QString::fromLatin1(expected);
        };
        is("as X writes it", page(person), "Nasa");
        is("a type among others", page(person, quoted("['WebPage', 'ProfilePage']")), "Nasa");
        is("a list", "[" + page(person) + "]", "Nasa");
        is("a list, not the first", quoted("[{'@type': 'WebSite'}, ") + page(person) + "]", "Nasa");
        is("a graph", quoted("{'@graph': [{'@type': 'WebSite'}, ") + page(person) + "]}", "Nasa");
        is("a graph with a reference",
           quoted("{'@graph': [") + page(quoted("{'@id': '#nasa'}")) + ", " +
               QByteArray(person).insert(1, quoted("'@id': '#nasa', ")) + "]}",
           "Nasa");
        is("a list of entities", page("[" + person + "]"), "Nasa");
        is("givenName", page(quoted("{'additionalName': 'NASA', 'givenName': 'Nasa'}")), "Nasa");
        is("givenName and familyName",
           page(quoted("{'additionalName': 'NASA', 'givenName': 'Na', 'familyName': 'Sa'}")), "Na Sa");
        is("both", page(quoted("{'additionalName': 'NASA', 'name': 'Nasa', 'givenName': 'Other'}")), "Nasa");
        is("another type", page(person, quoted("'WebPage'")), "");
        is("a reference to nothing", page(quoted("{'@id': '#nasa'}")), "");
        is("a reference to itself",
           quoted("{'@graph': [{'@id': '#a', '@type': 'ProfilePage', 'mainEntity': {'@id': '#a'}}]}"), "");
    }

    void readsSchemaOrg()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, name);
        const auto answer = social::x::readPage(
            support::jsonResponse(200, quoted("<script type='application/ld+json'>") + json + "</script>"),
            handleOf("NASA"));
        QCOMPARE(wordFor(answer), name.isEmpty() ? QStringLiteral("bad answer") : QStringLiteral("found"));
        QCOMPARE(answer ? answer->profile->name : QString(), name);
    }

    void readsWhatThePageSays_data()
    {
        QTest::addColumn<QString>("word");
        const auto is = [](const char *page, const char *word) {
            QTest::newRow(page) << QString::fromLatin1(word);
        };
        is("<span>This account doesn\u2019t exist</span>", "missing");
        is("<span>This account doesn&#x27;t exist</span>", "missing");
        is("<span>Account suspended</span>", "suspended");
        is("<p>X suspends accounts which violate the <a>X Rules</a></p>", "suspended");
        is("<span>This account has been suspended</span>", "suspended");
        is("Account suspended or This account doesn't exist", "bad answer");
        is("<span>Something went wrong</span>", "bad answer");
    }

    void readsWhatThePageSays()
    {
        const auto answer =
            social::x::readPage(support::jsonResponse(200, QTest::currentDataTag()), handleOf("one"));
        QTEST(wordFor(answer), "word");
    }

    void expandsLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<QString>("bio");
        const auto is = [](const char *name, const char *text, const QByteArray &links, const char *bio) {
            QTest::newRow(name) << QString::fromLatin1(text) << links << QString::fromLatin1(bio);
        };
        const QByteArray two =
            quoted("{'url': 'https://t.co/a', 'expanded_url': 'https://a.example/'}, {'url': "
                   "'https://t.co/ab', 'expanded_url': 'http://b.example/?x=1&y'}");
        is("two", "https://t.co/ab, https://t.co/a.", two, "http://b.example/?x=1&y, https://a.example/.");
        is("not listed", "see https://t.co/zz", two, "see https://t.co/zz");
        is("twice", "https://t.co/a https://t.co/a", two, "https://a.example/ https://a.example/");
        is("no links", "see https://t.co/a", "", "see https://t.co/a");
        is("not a web address", "https://t.co/a",
           quoted("{'url': 'https://t.co/a', 'expanded_url': 'javascript:alert'}"), "https://t.co/a");
        is("anything for a link", "NASA", quoted("{'url': 'NASA', 'expanded_url': 'https://evil.example'}"),
           "NASA");
        is("hidden letters", "https://t.co/a",
           "{\"url\": \"https://t.co/a\", \"expanded_url\": \"https://a.example/\u202e%E2%80%AE\"}",
           "https://a.example/%E2%80%AE%E2%80%AE");
        is("other types", "https://t.co/a", quoted("7, [], {'url': 7, 'expanded_url': {}}"),
           "https://t.co/a");
    }

    void expandsLinks()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, links);
        const QJsonObject user = {
            {QStringLiteral("username"), QStringLiteral("NASA")},
            {QStringLiteral("description"), text},
            {QStringLiteral("entities"),
             QJsonObject{{QStringLiteral("description"),
                          QJsonObject{{QStringLiteral("urls"),
                                       QJsonDocument::fromJson("[" + links + "]").array()}}}}}};
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("data"), user}}).toJson();
        const auto answers = social::x::readApi(support::jsonResponse(200, body), {handleOf("NASA")});
        QTEST(answers.front()->profile.value().bio, "bio");
    }

    void readsWebsites_data()
    {
        QTest::addColumn<QString>("website");
        const auto is = [](const char *json, const char *website) {
            QTest::newRow(json) << QString::fromLatin1(website);
        };
        is("'url': 'https://t.co/a'", "https://t.co/a");
        is("'url': ''", "");
        is("'url': 'javascript:alert'", "");
        is("'url': 'https://user:secret@host.example/'", "");
        is("'url': 'ftp://host.example/'", "");
        is("'url': 7", "");
        is("'url': 'https://t.co/a', 'entities': {'url': {'urls': [{'expanded_url': "
           "'http://host.example/'}]}}",
           "http://host.example/");
        is("'url': 'https://t.co/a', 'entities': {'url': {'urls': [{'expanded_url': 'file:///etc/passwd'}]}}",
           "https://t.co/a");
    }

    void readsWebsites()
    {
        const net::Response response = support::jsonResponse(200, quoted("{'data': {'username': 'NASA', ") +
                                                                      quoted(QTest::currentDataTag()) + "}}");
        const auto answers = social::x::readApi(response, {handleOf("NASA")});
        QTEST(answers.front()->profile->website.value().toString(), "website");
    }

    void readsVerification_data()
    {
        QTest::addColumn<ProfileSource>("kind");
        QTest::addColumn<QString>("expected");
        const auto is = [](ProfileSource kind, const char *json, const char *expected) {
            QTest::addRow("%s, %s", qPrintable(core::toString(kind)), json)
                << kind << QString::fromLatin1(expected);
        };
        is(ProfileSource::Api, R"("verified_type": "blue")", "blue");
        is(ProfileSource::Api, R"("verified_type": "business")", "business");
        is(ProfileSource::Api, R"("verified_type": "none")", "none");
        is(ProfileSource::Api, R"("verified_type": "purple")", "not told");
        is(ProfileSource::Mirror, R"("verification": {"verified": true, "type": "individual"})", "blue");
        is(ProfileSource::Mirror, R"("verification": {"verified": true, "type": "organization"})",
           "business");
        is(ProfileSource::Mirror, R"("verification": {"verified": true, "type": "government"})",
           "government");
        is(ProfileSource::Mirror, R"("verification": {"verified": false, "type": null})", "none");
        is(ProfileSource::Mirror, R"("verification": null)", "not told");
        is(ProfileSource::Timeline, R"("verified_type": "Business", "is_blue_verified": true)", "business");
        is(ProfileSource::Timeline, R"("is_blue_verified": true)", "blue");
        is(ProfileSource::Timeline, R"("is_blue_verified": false, "verified": false)", "none");
        is(ProfileSource::Timeline, R"("is_blue_verified": false, "verified": true)", "not told");
        is(ProfileSource::Timeline, R"("verified": true)", "not told");
    }

    void readsVerification()
    {
        QFETCH(const ProfileSource, kind);
        const QByteArray user = QByteArray(R"("username": "NASA", "screen_name": "NASA", )") +
                                QByteArray(QTest::currentDataTag()).split(',').mid(1).join(',');
        Result<Finding> answer =
            social::x::readApi(support::jsonResponse(200, R"({"data": {)" + user + "}}"), {handleOf("NASA")})
                .front();
        if (kind == ProfileSource::Mirror)
            answer = social::x::readMirror(support::jsonResponse(200, R"({"user": {)" + user + "}}"),
                                           handleOf("NASA"));
        if (kind == ProfileSource::Timeline)
            answer = social::x::readTimeline(
                support::jsonResponse(200,
                                      R"(<script id="__NEXT_DATA__">{"props": {"pageProps": {"timeline": )"
                                      R"({"entries": [{"content": {"tweet": {"user": {)" +
                                          user + "}}}}]}}}}</script>"),
                handleOf("NASA"));
        const std::optional<core::Verification> read = answer->profile.value().verification;
        QTEST(read ? core::toString(*read) : QStringLiteral("not told"), "expected");
    }

    void leavesOutOddCountries()
    {
        const net::Response response =
            support::jsonResponse(200, R"({"data": {"username": "NASA", "withheld": {"country_codes":
                 ["DE", "de", "FRA", "<b>", 7, "FR", "DE", ""]}}})");
        const auto answers = social::x::readApi(response, {handleOf("NASA")});
        const QStringList expected = {QStringLiteral("DE"), QStringLiteral("FR")};
        QCOMPARE(answers.front()->profile->withheldIn.value(), expected);
    }

    void carriesItsTokenNowhereElse()
    {
        FakeX other;
        other.add({.handle = QStringLiteral("NASA")});
        // The API sends us to another host.
        m_x->setInterceptor([&other](const support::Seen &seen) -> std::optional<support::Reply> {
            if (!seen.path.startsWith(u"/api"))
                return std::nullopt;
            const QByteArray elsewhere = other.http().url(seen.path).toEncoded();
            return support::Reply{.status = 302, .headers = {{"Location", elsewhere}}};
        });
        for (const ProfileSource kind : allSources)
            std::ignore = ask(kind, "NASA");
        QCOMPARE(other.http().count(), 1);
        for (const support::Seen &seen : other.http().seen())
            QVERIFY(!seen.headers.contains("authorization"));
        QCOMPARE(m_x->http().count(), 4);
        for (const support::Seen &seen : m_x->http().seen()) {
            const bool toApi = seen.path.startsWith(u"/api");
            QCOMPARE(seen.headers.value("authorization"), toApi ? "Bearer " + FakeX::token : QByteArray());
            QVERIFY(!seen.path.toUtf8().contains(FakeX::token));
        }
    }

    void cancels_data() { readsProfiles_data(); }

    void cancels()
    {
        QFETCH(const ProfileSource, kind);
        m_x->http().hold();
        const std::stop_source stop;
        const auto source = makeSource(kind, *m_http, *m_x);
        auto answers = source->ask({handleOf("NASA")}, stop.get_token());
        QVERIFY(m_x->http().waitForInFlight(1));
        stop.request_stop();
        QCOMPARE(wordFor(answers.get().front()), QStringLiteral("cancelled"));
    }

private:
    Result<Finding> ask(ProfileSource kind, const char *handle)
    {
        return makeSource(kind, *m_http, *m_x)->ask({handleOf(handle)}, {}).get().front();
    }

    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<net::Http> m_http;
};

NEWFACES_TEST(tst_xsources, TestXSources, QCoreApplication)
#include "tst_xsources.moc"
