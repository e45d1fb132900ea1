// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "net/limits.h"
#include "samplehandles.h"
#include "social/x/apisource.h"
#include "social/x/limits.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"
#include "support/cputime.h"
#include "support/fakex.h"
#include "support/hostileheaders.h"
#include "support/jsonresponse.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Finding;
using core::Result;
using support::HttpFake;
using support::Reply;
using support::Seen;

namespace {

/// A limit for the work, which is enough for sanitized code to read the maximum.
constexpr auto patience = std::chrono::seconds(30);

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray ldScript(const QByteArray &json)
{
    return "<html><script type=\"application/ld+json\">" + json + "</script></html>";
}

QByteArray nextScript(const QByteArray &json)
{
    return "<html><script id=\"__NEXT_DATA__\" type=\"application/json\">" + json + "</script></html>";
}

} // namespace

/// Harmful answers: each soon ends in a clear error.
class TestHostilePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray profile = R"({"@type": "ProfilePage", "mainEntity": {"additionalName": "NASA"}})";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeroes") << QByteArray(1000, '\0');
        QTest::newRow("bytes") << QByteArray("\xff\xfe\xfd\x80\x81");
        QTest::newRow("nested JSON") << nested(10'000);
        QTest::newRow("nested in a page") << ldScript(nested(10'000));
        QTest::newRow("nested in a timeline") << nextScript(nested(10'000));
        QTest::newRow("a script that ends early")
            << ldScript(R"({"@type": "ProfilePage", "mainEntity": {"name": "</script>", "a": 1}})");
        QTest::newRow("a script without an end")
            << QByteArray("<script type=\"application/ld+json\">" + profile);
        QTest::newRow("a tag without an end")
            << QByteArray("<script type=\"application/ld+json\" " + profile);
        QTest::newRow("many scripts") << QByteArray("<script>").repeated(300'000);
        QTest::newRow("many empty scripts")
            << QByteArray("<script type=\"application/ld+json\"></script>").repeated(60'000);
        QTest::newRow("a large graph") << ldScript(
            R"({"@graph": [)" +
            QByteArray(R"({"@type": "ProfilePage", "mainEntity": {"@id": "x"}},)").repeated(60'000) + "{}]}");
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char *>(u"<script type=\"application/ld+json\">"), 72);
        QTest::newRow("Latin-1 in JSON")
            << ldScript("{\"@type\": \"ProfilePage\", \"mainEntity\": {\"additionalName\": \"na\xefve\"}}");
        QTest::newRow("other types") << ldScript(R"({"@type": ["ProfilePage"], "mainEntity": []})");
        QTest::newRow("a handle that is none")
            << ldScript(R"({"@type": "ProfilePage", "mainEntity": {"additionalName": "<script>"}})");
        QTest::newRow("a timeline of other types")
            << nextScript(R"({"props": {"pageProps": {"timeline": {"entries": {"0": 1}}}}})");
        QTest::newRow("numbers for texts")
            << QByteArray(R"({"code": 200, "user": {"screen_name": 12}, "data": 12, "errors": "x"})");
    }

    void fails()
    {
        QFETCH(const QByteArray, body);
        const std::chrono::nanoseconds begun = support::ownCpuTime();
        const net::Response response = support::jsonResponse(200, body);
        QCOMPARE(social::x::readMirror(response, nasa).error().kind, Error::Kind::BadAnswer);
        QCOMPARE(social::x::readPage(response, nasa).error().kind, Error::Kind::BadAnswer);
        QCOMPARE(social::x::readTimeline(response, nasa).error().kind, Error::Kind::BadAnswer);
        QCOMPARE(social::x::readApi(response, {nasa}).front().error().kind, Error::Kind::BadAnswer);
        QVERIFY(support::ownCpuTime() - begun < patience);
    }

    void oddValuesAreLeftOut()
    {
        const net::Response response = support::jsonResponse(
            200, R"({"code": 200, "user": {"screen_name": "NASA", "id": "12; DROP TABLE",
            "followers": -3, "following": 1e300, "statuses": "many", "protected": "yes", "joined": "yesterday",
            "avatar_url": "javascript:alert", "verification": [], "raw_description": null}})");
        const Result<Finding> answer = social::x::readMirror(response, nasa);
        QVERIFY(answer.has_value());
        QVERIFY(*answer->profile == core::Profile{.handle = nasa});
    }

    void cutsLongTexts_data()
    {
        QTest::addColumn<Result<Finding>>("found");
        const QByteArray text = 'a' + QByteArray("\xf0\x9f\x98\x80").repeated(700'000);
        const auto with = [&text](QByteArray json) {
            return json.replace('\'', '"').replace("TEXT", text);
        };
        const auto answer = [](const QByteArray &body) {
            return support::jsonResponse(200, body);
        };
        const QByteArray user = "'name': 'TEXT', 'description': 'TEXT', 'location': 'TEXT'";
        QTest::newRow("mirror") << social::x::readMirror(
            answer(
                with("{'user': {'screen_name': 'NASA', 'avatar_url': 'https://host/TEXT', " + user + "}}")),
            nasa);
        QTest::newRow("API") << social::x::readApi(
                                    answer(with("{'data': {'username': 'NASA', " + user + "}}")), {nasa})
                                    .front();
        QTest::newRow("page") << social::x::readPage(
            answer(ldScript(
                with("{'@type': 'ProfilePage', 'mainEntity': {'additionalName': 'NASA', 'name': 'TEXT', "
                     "'description': 'TEXT', 'homeLocation': {'name': 'TEXT'}, "
                     "'image': {'contentUrl': 'https://host/TEXT'}}}"))),
            nasa);
        QTest::newRow("timeline") << social::x::readTimeline(
            answer(nextScript(
                with("{'props': {'pageProps': {'timeline': {'entries': [{'content': {'tweet': {'user': "
                     "{'screen_name': 'NASA', " +
                     user + "}}}}]}}}}"))),
            nasa);
    }

    void cutsLongTexts()
    {
        QFETCH(const Result<Finding>, found);
        QVERIFY(found.has_value() && found->profile);
        const core::Profile &profile = *found->profile;
        // Characters of two code units after one of one: the last would be split.
        QCOMPARE(profile.name.size(), core::maxNameLength - 1);
        QCOMPARE(profile.location.size(), core::maxNameLength - 1);
        QCOMPARE(profile.bio.size(), core::maxBioLength - 1);
        QVERIFY(profile.bio.isValidUtf16());
        QVERIFY(profile.picture.isEmpty());
    }

    void cutsLongReasons()
    {
        QByteArray body = "{'errors': [{'value': 'NASA', 'title': 'T', 'detail': 'WORDS'}]}";
        body.replace('\'', '"').replace("WORDS", QByteArray(3'000'000, 'x'));
        const auto answers = social::x::readApi(support::jsonResponse(200, body), {nasa});
        QVERIFY(answers.front() && !answers.front()->profile);
        QVERIFY(core::inEnglish(answers.front()->reason).size() < 300);
        for (const int status : {402, 403, 429}) {
            const QByteArray words = "{\"type\": \"x\", \"detail\": \"" + QByteArray(30'000, 'x') + "\"}";
            QVERIFY(core::inEnglish(social::x::refusal(support::jsonResponse(status, words))).size() < 300);
        }
    }

    void readsManyProblemsSoon()
    {
        std::vector<core::Handle> handles;
        handles.reserve(100);
        for (int i = 0; i < 100; ++i)
            handles.push_back(core::parseHandle(QStringLiteral("user_%1").arg(i)).value());
        const QByteArray problem = R"({"value": "a", "resource_id": "b", "title": "T", "detail": "[c]"},)";
        const QByteArray body = R"({"errors": [)" + problem.repeated(50'000) + "{}]}";
        const std::chrono::nanoseconds begun = support::ownCpuTime();
        const auto answers = social::x::readApi(support::jsonResponse(200, body), handles);
        QVERIFY(support::ownCpuTime() - begun < patience);
        QCOMPARE(answers.size(), handles.size());
    }

    void expandsNoBioWithoutEnd()
    {
        const QByteArray link = R"({"url": "https://t.co/a", "expanded_url": "https://a.example/)" +
                                QByteArray(1'900, 'x') + "\"},";
        const QByteArray user =
            "\"username\": \"NASA\", \"description\": \"" + QByteArray("https://t.co/a ").repeated(200'000) +
            "\", \"entities\": {\"description\": {\"urls\": [" + link.repeated(1'000) + "{}]}}";
        const auto answers =
            social::x::readApi(support::jsonResponse(200, R"({"data": {)" + user + "}}"), {nasa});
        QVERIFY(answers.front().has_value());
        QCOMPARE(answers.front()->profile.value().bio.size(), core::maxBioLength);
    }

    void waitsForNoResetThatIsFarOff()
    {
        const core::Instant begun = core::now();
        for (const QByteArray &value : support::hostileHeaders()) {
            for (const QByteArray name : {"x-rate-limit-reset", "retry-after"}) {
                const core::Error error =
                    social::x::refusal(support::jsonResponse(429, "{}", {{name, value}}));
                QCOMPARE(error.kind, Error::Kind::Limited);
                QVERIFY2(error.retryAt.value_or(begun) <= core::now() + net::maxWait,
                         value.left(50).constData());
            }
        }
    }

    void isBounded_data()
    {
        QTest::addColumn<bool>("endless");
        QTest::newRow("100 MB") << false;
        QTest::newRow("endless") << true;
    }

    void isBounded()
    {
        QFETCH(const bool, endless);
        // More than is read, and without an end.
        Reply reply{.body = QByteArray(qsizetype(100) * 1024 * 1024, 'x'), .chunked = true};
        if (endless) {
            reply.pieces = 1'000;
            reply.between = std::chrono::milliseconds(5);
        }
        const HttpFake host([&reply](const Seen &) { return Reply(reply); });
        net::Http http;
        social::x::PageSource page(http, host.url());
        const Result<Finding> answer = page.ask({nasa}, {}).get().front();
        QCOMPARE(answer.error().kind, Error::Kind::BadAnswer);
        QVERIFY(core::isAbout(answer.error().message, "net.too-large"));
        QCOMPARE(host.count(), 1);
    }
};

NEWFACES_TEST(tst_hostilepages, TestHostilePages, QCoreApplication)
#include "tst_hostilepages.moc"
