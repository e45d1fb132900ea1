// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/profiles/profileformat.h"
#include "social/x/apisource.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"
#include "support/fakex.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
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

namespace {

Handle handleOf(const char *text)
{
    return core::parseHandle(QString::fromLatin1(text)).value();
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
        QCOMPARE(profile.bio, QStringLiteral("About <b>&amp; more</b>"));
        QCOMPARE(profile.location, QStringLiteral("Earth"));
        QVERIFY(profile.joined == core::parseInstant(u"2013-12-14T04:35:55Z"));
        QVERIFY(profile.followers == 30);
        QVERIFY(profile.following == 20);
        QVERIFY(profile.posts == 10);
        QVERIFY(profile.isVerified.value_or(kind == ProfileSource::Page));
        QVERIFY(!profile.isProtected.value_or(false));
        QVERIFY(profile.picture.path().startsWith(u"/picture/11348282/1/face_"));
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
        is("suspended_one", "suspended", "suspended", "missing", "nothing");
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
        const QString expected =
            kind == ProfileSource::Timeline ? QStringLiteral("nothing") : QStringLiteral("bad answer");
        QCOMPARE(wordFor(ask(kind, "jack")), expected);
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
