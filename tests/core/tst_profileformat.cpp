// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/profiles/picturefile.h"
#include "core/profiles/profileformat.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

using core::Instant;
using core::Profile;
using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;

namespace {

core::Handle handle(const char *text)
{
    return core::parseHandle(QString::fromLatin1(text)).value();
}

ProfileRecord recordOfNasa()
{
    ProfileRecord record;
    record.asked = handle("nasa");
    record.state = ProfileState::Found;
    record.profile = Profile{
        .handle = handle("NASA"),
        .id = QStringLiteral("11348282"),
        .name = QStringLiteral("NASA 🚀"),
        .bio = QStringLiteral("Space, \"and\"\nmore"),
        .location = QString(),
        .joined = core::parseInstant(u"2007-12-19T20:20:32Z"),
        .followers = qint64(90'000'000'000),
        .following = 0,
        .posts = 73'000,
        .isVerified = true,
        .isProtected = false,
        .picture = QUrl(QStringLiteral("https://pbs.twimg.com/profile_images/1/a_normal.jpg")),
        .website = QUrl(QStringLiteral("https://www.nasa.gov/")),
        .verification = core::Verification::Government,
        .withheldIn = QStringList{QStringLiteral("DE"), QStringLiteral("FR")},
        .banner = QUrl(QStringLiteral("https://pbs.twimg.com/profile_banners/1/2")),
    };
    record.source = ProfileSource::Mirror;
    record.fetchedAt = core::parseInstant(u"2026-11-22T16:00:00Z");
    record.pictureSha256 = QString(64, u'a');
    record.formerHandles = {{handle("nasa_old"), core::parseInstant(u"2020-01-02T03:04:05Z").value()},
                            {handle("nasa_older"), core::parseInstant(u"2019-01-02T03:04:05Z").value()}};
    return record;
}

} // namespace

class TestProfileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words()
    {
        for (const ProfileSource one :
             {ProfileSource::Api, ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline})
            QVERIFY(core::parseProfileSource(core::toString(one)) == one);
        for (const ProfileState one :
             {ProfileState::Found, ProfileState::Missing, ProfileState::Suspended, ProfileState::Unknown})
            QVERIFY(core::parseProfileState(core::toString(one)) == one);
        QCOMPARE(core::toString(ProfileSource::Timeline), QStringLiteral("timeline"));
        QCOMPARE(core::toString(ProfileState::Suspended), QStringLiteral("suspended"));
        for (const core::Verification one : {core::Verification::None, core::Verification::Blue,
                                             core::Verification::Business, core::Verification::Government})
            QVERIFY(core::parseVerification(core::toString(one)) == one);
        QVERIFY(!core::parseVerification(u"Blue"));
        QVERIFY(!core::parseProfileSource(u"API"));
        QVERIFY(!core::parseProfileSource(u""));
        QVERIFY(!core::parseProfileState(u"gone"));
    }

    void writesJson()
    {
        const QString picture = QStringLiteral("https://pbs.twimg.com/profile_images/1/a");
        const QJsonObject expected = {
            {QStringLiteral("handle"), QStringLiteral("NASA")},
            {QStringLiteral("name"), recordOfNasa().profile->name},
            {QStringLiteral("bio"), recordOfNasa().profile->bio},
            {QStringLiteral("location"), QJsonValue()},
            {QStringLiteral("joined"), QStringLiteral("2007-12-19T20:20:32Z")},
            {QStringLiteral("followers"), qint64(90'000'000'000)},
            {QStringLiteral("following"), 0},
            {QStringLiteral("posts"), 73'000},
            {QStringLiteral("verified"), true},
            {QStringLiteral("protected"), false},
            {QStringLiteral("profile_url"), QString(picture + QStringLiteral("_400x400.jpg"))},
            {QStringLiteral("picture_url"), QString(picture + QStringLiteral(".jpg"))},
            {QStringLiteral("picture_sha256"), QString(64, u'a')},
            {QStringLiteral("source"), QStringLiteral("mirror")},
            {QStringLiteral("fetched_at"), QStringLiteral("2026-11-22T16:00:00Z")},
            {QStringLiteral("state"), QStringLiteral("found")},
            {QStringLiteral("error"), QJsonValue()},
            {QStringLiteral("website"), QStringLiteral("https://www.nasa.gov/")},
            {QStringLiteral("verified_type"), QStringLiteral("government")},
            {QStringLiteral("withheld_in"), QJsonArray{QStringLiteral("DE"), QStringLiteral("FR")}},
            {QStringLiteral("banner_url"), QStringLiteral("https://pbs.twimg.com/profile_banners/1/2")},
            {QStringLiteral("id"), QStringLiteral("11348282")},
            {QStringLiteral("former_handles"),
             QJsonArray{QJsonObject{{QStringLiteral("handle"), QStringLiteral("nasa_old")},
                                    {QStringLiteral("until"), QStringLiteral("2020-01-02T03:04:05Z")}},
                        QJsonObject{{QStringLiteral("handle"), QStringLiteral("nasa_older")},
                                    {QStringLiteral("until"), QStringLiteral("2019-01-02T03:04:05Z")}}}},
            {QStringLiteral("network"), QStringLiteral("x")},
            {QStringLiteral("moved_to"), QJsonValue()},
        };
        QCOMPARE(core::toJson(recordOfNasa()), expected);
    }

    void writesWhatIsNotThere()
    {
        ProfileRecord record = recordOfNasa();
        record.profile->website = QUrl();
        record.profile->verification = core::Verification::None;
        record.profile->withheldIn = QStringList();
        record.profile->banner = QUrl();
        const QJsonObject json = core::toJson(record);
        QVERIFY(json.value(u"website").isNull());
        QVERIFY(json.value(u"verified_type").isNull());
        QCOMPARE(json.value(u"withheld_in"), QJsonValue(QJsonArray()));
        QVERIFY(json.value(u"banner_url").isNull());
        QVERIFY(core::toCsv(std::vector{record}).contains(",found,,,,,,11348282,"));
    }

    void writesWhatIsNotKnownAsNull()
    {
        ProfileRecord record;
        record.asked = handle("nobody");
        record.trouble = core::asText(QStringLiteral("x.com does not answer."));
        const QJsonObject json = core::toJson(record);
        QCOMPARE(json.size(), core::toJson(recordOfNasa()).size());
        for (auto one = json.begin(); one != json.end(); ++one) {
            if (one.key() == u"handle")
                QCOMPARE(one.value().toString(), QStringLiteral("nobody"));
            else if (one.key() == u"state")
                QCOMPARE(one.value().toString(), QStringLiteral("unknown"));
            else if (one.key() == u"network")
                QCOMPARE(one.value().toString(), QStringLiteral("x"));
            else if (one.key() == u"former_handles")
                QCOMPARE(one.value().toArray().size(), 0);
            else if (one.key() == u"error")
                QCOMPARE(one.value().toString(), inEnglish(record.trouble));
            else
                QVERIFY2(one.value().isNull(), qPrintable(one.key()));
        }
    }

    void writesCsv()
    {
        ProfileRecord missing;
        missing.asked = handle("nobody");
        missing.state = ProfileState::Missing;
        const std::vector records = {recordOfNasa(), missing};
        QCOMPARE(core::toCsv(records),
                 QByteArray("handle,name,bio,location,joined,followers,following,posts,verified,protected,"
                            "profile_url,picture_url,picture_sha256,source,fetched_at,state,error,website,"
                            "verified_type,withheld_in,banner_url,id,former_handles,"
                            "network,moved_to\n"
                            "NASA,NASA 🚀,\"Space, \"\"and\"\"\nmore\",,2007-12-19T20:20:32Z,90000000000,0,"
                            "73000,true,false,https://pbs.twimg.com/profile_images/1/a_400x400.jpg,"
                            "https://pbs.twimg.com/profile_images/1/a.jpg,") +
                     QByteArray(64, 'a') +
                     ",mirror,2026-11-22T16:00:00Z,found,,https://www.nasa.gov/,government,DE FR,"
                     "https://pbs.twimg.com/profile_banners/1/2,11348282,nasa_old nasa_older,x,\n"
                     "nobody,,,,,,,,,,,,,,,missing,,,,,,,,x,\n");
    }

    void writesPictures()
    {
        const auto picture = [](const char *sha256, QStringView since) {
            return core::KeptPicture{QString::fromLatin1(sha256),
                                     QUrl(QStringLiteral("https://pbs.twimg.com/a.jpg")),
                                     core::parseInstant(since).value(),
                                     QStringLiteral("image/jpeg"),
                                     400,
                                     300};
        };
        const std::vector pictures = {picture("bb", u"2026-02-03T00:00:00Z"),
                                      picture("aa", u"2026-01-02T00:00:00Z")};
        const QJsonArray json = core::toJson(pictures);
        QCOMPARE(json.size(), 2);
        const QJsonObject expected = {
            {QStringLiteral("sha256"), QStringLiteral("aa")},
            {QStringLiteral("since"), QStringLiteral("2026-01-02T00:00:00Z")},
            {QStringLiteral("until"), QStringLiteral("2026-02-03T00:00:00Z")},
            {QStringLiteral("type"), QStringLiteral("image/jpeg")},
            {QStringLiteral("width"), 400},
            {QStringLiteral("height"), 300},
            {QStringLiteral("address"), QStringLiteral("https://pbs.twimg.com/a.jpg")}};
        QCOMPARE(json.at(1).toObject(), expected);
        QVERIFY(json.at(0)[u"until"].isNull());
    }

    void namesPictureFiles_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("file");
        const auto is = [](const char *handle, const char *type, const char *file) {
            QTest::newRow(type) << QString::fromLatin1(handle) << QString::fromLatin1(type)
                                << QString::fromLatin1(file);
        };
        is("NASA", "image/jpeg", "NASA-2026-01-02-01234567.jpg");
        is("_a1", "image/png", "_a1-2026-01-02-01234567.png");
        is("id:5", "image/svg+xml", "id_5-2026-01-02-01234567.svg");
        is("NASA", "image/../x", "NASA-2026-01-02-01234567.jpg");
        is("NASA", "", "NASA-2026-01-02-01234567.jpg");
    }

    void namesPictureFiles()
    {
        QFETCH(const QString, handle);
        QFETCH(const QString, type);
        const core::KeptPicture picture{.sha256 = QStringLiteral("0123456789abcdef"),
                                        .address = {},
                                        .since = core::parseInstant(u"2026-01-02T03:00:00Z").value(),
                                        .type = type};
        QTEST(core::pictureFileName(core::parseHandle(handle).value(), picture), "file");
    }
};

NEWFACES_TEST(tst_profileformat, TestProfileFormat, QCoreApplication)
#include "tst_profileformat.moc"
