// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/profiles/profileformat.h"
#include "engine/engine.h"
#include "engine/profiles.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::Error;
using core::Handle;
using core::Instant;
using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;
using core::Result;
using engine::ProfileAnswer;
using engine::ProfileProgress;
using engine::ProfileQuestion;
using engine::Reading;
using support::FakeX;
using Mode = support::FakeX::Mode;

namespace {

constexpr std::array allSources = {ProfileSource::Api, ProfileSource::Mirror, ProfileSource::Page,
                                   ProfileSource::Timeline};

Handle handle(const QString &text)
{
    return core::parseHandle(text).value();
}

std::vector<Handle> handles(const QString &words)
{
    std::vector<Handle> all;
    for (const QString &word : words.split(u' '))
        all.push_back(handle(word));
    return all;
}

} // namespace

/// The lookups of the real engine, against a fake X.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<FakeX>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = Instant(std::chrono::seconds(1'800'000'000));
        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("11348282")});
        m_x->add({.handle = QStringLiteral("suspended_one"), .id = QStringLiteral("2"), .isSuspended = true});
        m_x->add({.handle = QStringLiteral("protected_one"), .id = QStringLiteral("3"), .isProtected = true});
        open();
    }

    void cleanup() { m_engine.reset(); }

    void tellsWhoIsWho_data()
    {
        QTest::addColumn<bool>("token");
        QTest::newRow("with a token") << true;
        QTest::newRow("without") << false;
    }

    void tellsWhoIsWho()
    {
        QFETCH(const bool, token);
        open(token ? FakeX::token : QByteArray());
        const auto answer =
            lookUp({.handles = handles(QStringLiteral("nasa suspended_one protected_one invented"))});
        QVERIFY(answer.has_value());
        const std::vector<ProfileRecord> &records = answer->records;
        QCOMPARE(records.size(), std::size_t(4));
        QVERIFY(records[0].state == ProfileState::Found);
        QCOMPARE(records[0].profile->handle.text(), QStringLiteral("NASA"));
        QCOMPARE(records[0].asked.text(), QStringLiteral("nasa"));
        QCOMPARE(records[0].pictureSha256.size(), 64);
        QVERIFY(records[0].fetchedAt == m_now);
        QVERIFY(records[1].state == ProfileState::Suspended);
        QVERIFY(records[2].state == ProfileState::Found);
        QVERIFY(records[2].profile->isProtected == true);
        QVERIFY(records[3].state == ProfileState::Missing);
        for (const ProfileRecord &one : records)
            QCOMPARE(one.trouble, core::Message());
        QCOMPARE(answer->paidFor, token ? 2 : 0);
    }

    void looksUpIds()
    {
        open({});
        const auto answer =
            lookUp({.handles = handles(QStringLiteral("id:11348282 suspended_one id:2 id:77"))});
        const std::vector<ProfileRecord> &records = answer->records;
        QVERIFY(records[0].state == ProfileState::Found);
        QCOMPARE(records[0].handle().text(), QStringLiteral("NASA"));
        QVERIFY(!records[0].pictureSha256.isEmpty());
        QVERIFY(records[2].state == ProfileState::Suspended);
        QVERIFY(records[3].state == ProfileState::Unknown);
        QCOMPARE(records[3].number, qint64(0));
        QVERIFY(core::isAbout(records[3].trouble, "profile.no-account-with-id"));
        QCOMPARE(m_x->count(QStringLiteral("/page")), 0);
        QCOMPARE(m_engine->profiles().stored().result()->size(), std::size_t(2)); // no row about an ID alone

        const int requests = m_x->http().count();
        QVERIFY(lookUp({.handles = handles(QStringLiteral("id:11348282"))})->records[0] != ProfileRecord());
        QCOMPARE(stored(QStringLiteral("id:11348282")).number, records[0].number);
        QCOMPARE(m_x->http().count(), requests);
    }

    void looksUpIdsWithTheApi()
    {
        const auto answer = lookUp({.handles = handles(QStringLiteral("id:11348282 jack id:77 NASA id:3"))});
        QCOMPARE(answer->records[0].handle().text(), QStringLiteral("NASA"));
        QVERIFY(answer->records[1].state == ProfileState::Missing);
        QVERIFY(answer->records[2].state == ProfileState::Missing);
        QCOMPARE(answer->records[3].number, answer->records[0].number);
        QCOMPARE(answer->records[4].handle().text(), QStringLiteral("protected_one"));
        QCOMPARE(m_x->count(QStringLiteral("/api/2/users/by")), 1);
        QCOMPARE(m_x->count(QStringLiteral("/api")), 2);
        QCOMPARE(m_x->count(QStringLiteral("/mirror")), 0);
    }

    void saysWhichSourcesTakeIds()
    {
        const auto answer =
            lookUp({.handles = handles(QStringLiteral("id:11348282")), .only = ProfileSource::Page});
        QVERIFY(core::isAbout(answer->records[0].trouble, "profile.no-source-for-id"));
        QCOMPARE(m_x->http().count(), 0);
    }

    void aFailedLookupByIdKeepsTheProfile()
    {
        lookUpNasa(Reading::Full);
        for (const ProfileSource one : allSources)
            m_x->setMode(one, Mode::Forbidden);
        const auto answer =
            lookUp({.handles = handles(QStringLiteral("id:11348282")), .reading = Reading::Full});
        QVERIFY(answer->records[0].state == ProfileState::Found);
        QVERIFY(!answer->records[0].trouble.isEmpty());
        QCOMPARE(stored(QStringLiteral("NASA")).trouble, answer->records[0].trouble);
    }

    /// What follows a source that works is not asked, so it works too.
    void eachCombinationOfTroubles()
    {
        const auto modesAfter = [](bool isFound, bool isMirror) {
            std::vector<Mode> modes = {Mode::Works};
            if (!isFound)
                modes.insert(modes.end(), {Mode::TooMany, Mode::Forbidden, Mode::Changed});
            if (!isFound && isMirror)
                modes.push_back(Mode::Lost);
            return modes;
        };
        for (const Mode api : modesAfter(false, false)) {
            const bool isFound = api == Mode::Works;
            for (const Mode mirror : modesAfter(isFound, true)) {
                const bool isFoundThen = isFound || mirror == Mode::Works;
                for (const Mode page : modesAfter(isFoundThen, false)) {
                    for (const Mode timeline : modesAfter(isFoundThen || page == Mode::Works, false)) {
                        combine({{ProfileSource::Api, api},
                                 {ProfileSource::Mirror, mirror},
                                 {ProfileSource::Page, page},
                                 {ProfileSource::Timeline, timeline}});
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
    }

    void eachSourceAlone_data()
    {
        QTest::addColumn<ProfileSource>("source");
        for (const ProfileSource one : allSources)
            QTest::newRow(qPrintable(core::toString(one))) << one;
    }

    void eachSourceAlone()
    {
        QFETCH(const ProfileSource, source);
        const auto answer = lookUp({.handles = handles(QStringLiteral("NASA invented")), .only = source});
        QVERIFY(answer.has_value());
        const ProfileRecord &found = answer->records[0];
        QVERIFY(found.state == ProfileState::Found);
        QVERIFY(found.source == source);
        const ProfileRecord &invented = answer->records[1];
        const bool believed = source == ProfileSource::Api;
        QVERIFY(invented.state == (believed ? ProfileState::Missing : ProfileState::Unknown));
        QCOMPARE(invented.trouble.isEmpty(), believed);
        for (const ProfileSource other : allSources) {
            const QString path =
                other == ProfileSource::Timeline ? QStringLiteral("/timeline") : u'/' + core::toString(other);
            QCOMPARE(m_x->count(path) > 0, other == source);
        }
    }

    void aBrokenSourceIsSaid()
    {
        open({});
        for (const ProfileSource one : allSources)
            m_x->setMode(one, Mode::Broken);
        const auto answer = lookUp({.handles = handles(QStringLiteral("NASA"))});
        QVERIFY(answer->records[0].state == ProfileState::Unknown);
        QCOMPARE(answer->records[0].trouble.code, QStringLiteral("net.server-error"));
    }

    void asksNobodyWithoutLeave()
    {
        open({});
        ProfileQuestion question{.handles = handles(QStringLiteral("NASA")), .unofficial = false};
        QCOMPARE(lookUp(question).error().kind, Error::Kind::Unavailable);
        question.only = ProfileSource::Api;
        QCOMPARE(lookUp(question).error().kind, Error::Kind::Unavailable);
        QCOMPARE(m_x->http().count(), 0);

        open(FakeX::token);
        question.only.reset();
        QVERIFY(lookUp(question)->records[0].state == ProfileState::Found);
        QCOMPARE(m_x->count(QStringLiteral("/mirror")), 0);
    }

    void threeOddAccountsSpoilNothing()
    {
        open({});
        std::vector<Handle> many;
        for (const bool isOdd : {true, false}) {
            for (int i = 0; i < (isOdd ? 3 : 17); ++i) {
                const QString name = (isOdd ? QStringLiteral("odd_%1") : QStringLiteral("user_%1")).arg(i);
                m_x->add({.handle = name, .id = QString::number(100 + int(many.size())), .isOdd = isOdd});
                many.push_back(handle(name));
            }
        }
        const auto answer = lookUp({.handles = many, .only = ProfileSource::Page});
        for (std::size_t i = 0; i < many.size(); ++i)
            QVERIFY(answer->records[i].state == (i < 3 ? ProfileState::Unknown : ProfileState::Found));
        QCOMPARE(m_x->count(QStringLiteral("/page")), 20);
    }

    void saysHowLongToWaitAtOnce()
    {
        open({});
        const QByteArray wait = "1800";
        m_x->setInterceptor([&wait](const support::Seen &) {
            return std::optional(
                support::Reply{.status = 429, .body = "Too many", .headers = {{"Retry-After", wait}}});
        });
        const Instant before = core::now();
        const ProfileRecord first = lookUpNasa(Reading::Full);
        QCOMPARE(first.trouble.code, QStringLiteral("x.limited"));
        // Sources read the time of the real clock, the circuit breaker that of the test.
        QVERIFY(first.retryAt > before + std::chrono::minutes(29));
    }

    void theLargestPictureIsKept()
    {
        m_x->setInterceptor([](const support::Seen &seen) {
            return seen.path.endsWith(u"/face.gif") ? std::optional(support::Reply{.status = 404, .body = {}})
                                                    : std::nullopt;
        });
        QVERIFY(!lookUpNasa(Reading::Full).pictureSha256.isEmpty());
        QVERIFY(pictures().front().address.path().endsWith(u"/face_400x400.gif"));
        QCOMPARE(m_x->count(QStringLiteral("/picture")), 2);
        lookUpNasa(Reading::Full);
        QCOMPARE(m_x->count(QStringLiteral("/picture")), 2);
    }

    void aPictureThatBreaksOffIsFetchedAgain()
    {
        m_x->setInterceptor([](const support::Seen &seen) {
            return seen.path.startsWith(u"/picture")
                       ? std::optional(support::Reply{.body = FakeX::picture(1).chopped(1)})
                       : std::nullopt;
        });
        const ProfileRecord broken = lookUpNasa(Reading::Full);
        QVERIFY(core::isAbout(broken.trouble, "profile.picture-failed"));
        QVERIFY(broken.pictureSha256.isEmpty());
        m_x->setInterceptor({});
        QVERIFY(!lookUpNasa(Reading::Refresh).pictureSha256.isEmpty());
        QCOMPARE(m_engine->profiles().picture(pictures().front().sha256).result().value(), FakeX::picture(1));
    }

    void whatEarlierVersionsKeptIsChecked_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("requests");
        QTest::newRow("whole and large") << QStringLiteral("UPDATE profile_picture SET checked = 0") << 0;
        QTest::newRow("broken off") << QStringLiteral(
                                           "UPDATE picture SET bytes = substr(bytes, 1, length(bytes) - 1)")
                                    << 1;
        QTest::newRow("small")
            << QStringLiteral(
                   "UPDATE profile_picture SET address = replace(address, 'face.', 'face_normal.')")
            << 1;
    }

    void whatEarlierVersionsKeptIsChecked()
    {
        QFETCH(const QString, change);
        QFETCH(const int, requests);
        const QString sha256 = lookUpNasa(Reading::Full).pictureSha256;
        m_engine.reset();
        inDatabase({change, QStringLiteral("UPDATE profile_picture SET checked = 0"),
                    QStringLiteral("UPDATE profile_picture SET sha256 = '%1'").arg(QString(64, u'b')),
                    QStringLiteral("UPDATE picture SET sha256 = '%1'").arg(QString(64, u'b'))});
        open();
        const int before = m_x->count(QStringLiteral("/picture"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(lookUpNasa(Reading::Full).trouble.isEmpty());
        QCOMPARE(m_x->count(QStringLiteral("/picture")), before + requests);
        QCOMPARE(pictures().size(), std::size_t(1));
        QVERIFY(pictures().front().isChecked);
        const bool isReplaced = pictures().front().sha256 == sha256;
        QCOMPARE(isReplaced, change.contains(u"substr"));
    }

    void asksForManyAtOnce()
    {
        std::vector<Handle> many;
        for (int i = 0; i < 200; ++i) {
            const QString name = QStringLiteral("user_%1").arg(i);
            m_x->add({.handle = name, .id = QString::number(100 + i), .picture = i % 100});
            many.push_back(handle(name));
        }
        const auto answer = lookUp({.handles = many});
        QCOMPARE(answer->paidFor, 200);
        QCOMPARE(m_x->count(QStringLiteral("/api")), 2);
        QCOMPARE(m_x->count(QStringLiteral("/picture")), 200);
        QCOMPARE(m_x->http().count(), 202);
        for (std::size_t i = 0; i < many.size(); ++i) {
            QVERIFY(answer->records[i].profile->handle == many[i]);
            QVERIFY(!answer->records[i].pictureSha256.isEmpty());
        }
        QCOMPARE(m_engine->profiles().paidLately().result().value(), 200);
    }

    void asksAHostGently()
    {
        open({});
        std::vector<Handle> many;
        for (int i = 0; i < 30; ++i) {
            const QString name = QStringLiteral("user_%1").arg(i);
            m_x->add({.handle = name, .id = QString::number(100 + i)});
            many.push_back(handle(name));
        }
        QCOMPARE(lookUp({.handles = many})->records.size(), many.size());
        QVERIFY(m_x->http().mostInFlight() <= 4);
        QCOMPARE(m_x->count(QStringLiteral("/page")), 0);
    }

    void cancelsAtOnce()
    {
        open({});
        m_x->http().hold();
        const std::stop_source stop;
        auto answer = m_engine->profiles().lookUp(
            {.handles = handles(QStringLiteral("NASA jack a b c d e f"))}, stop.get_token());
        QVERIFY(m_x->http().waitForInFlight(4));
        stop.request_stop();
        QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled); // nobody else ends it: X is held
    }

    void keepsWhatWasFoundBeforeACancel()
    {
        open({});
        const std::stop_source stop;
        connect(
            &m_engine->profiles(), &engine::Profiles::progressed, this,
            [&stop](const ProfileProgress &) { stop.request_stop(); }, Qt::DirectConnection);
        std::vector<Handle> many = handles(QStringLiteral("NASA"));
        for (int i = 0; i < 50; ++i)
            many.push_back(handle(QStringLiteral("invented_%1").arg(i)));
        QCOMPARE(m_engine->profiles().lookUp({.handles = many}, stop.get_token()).result().error().kind,
                 Error::Kind::Cancelled);
        QVERIFY(stored(QStringLiteral("NASA")).state == ProfileState::Found);
    }

    void keepsEachPictureOnce()
    {
        lookUpNasa(Reading::Full);
        lookUpNasa(Reading::Full);
        QCOMPARE(pictures().size(), std::size_t(1));
        QCOMPARE(m_x->count(QStringLiteral("/picture")), 1);

        m_x->add({.handle = QStringLiteral("NASA"), .id = QStringLiteral("11348282"), .picture = 2});
        m_now += std::chrono::hours(1);
        lookUpNasa(Reading::Full);
        const std::vector<core::KeptPicture> two = pictures();
        QCOMPARE(two.size(), std::size_t(2));
        QVERIFY(two[0].since == m_now);
        QCOMPARE(m_engine->profiles().picture(two[0].sha256).result().value(), FakeX::picture(2));
        QCOMPARE(m_engine->profiles().picture(two[1].sha256).result().value(), FakeX::picture(1));
        QCOMPARE(stored(QStringLiteral("NASA")).pictureSha256, two[0].sha256);
    }

    void asksOnceADay()
    {
        lookUpNasa(Reading::Refresh);
        const int requests = m_x->http().count();
        m_now += std::chrono::hours(23);
        QVERIFY(lookUpNasa(Reading::Refresh).state == ProfileState::Found);
        QCOMPARE(m_x->http().count(), requests);
        m_now += std::chrono::hours(1);
        lookUpNasa(Reading::Refresh);
        QCOMPARE(m_x->http().count(), requests + 1);
        lookUpNasa(Reading::Full);
        QCOMPARE(m_x->http().count(), requests + 2);
    }

    void asksTheSourceThatIsNamed()
    {
        QVERIFY(lookUpNasa(Reading::Refresh).source == ProfileSource::Api);
        const ProfileQuestion byMirror{.handles = handles(QStringLiteral("NASA")),
                                       .only = ProfileSource::Mirror};
        QVERIFY(lookUp(byMirror)->records[0].source == ProfileSource::Mirror);
        const int requests = m_x->http().count();
        QVERIFY(lookUp(byMirror)->records[0].source == ProfileSource::Mirror);
        QCOMPARE(m_x->http().count(), requests);
    }

    void answersFromWhatIsStored()
    {
        const auto nothing = lookUp({.handles = handles(QStringLiteral("NASA")), .reading = Reading::Stored});
        QVERIFY(nothing->records[0].state == ProfileState::Unknown);
        QCOMPARE(nothing->records[0].number, qint64(0));
        QCOMPARE(m_x->http().count(), 0);
    }

    void aFailureLeavesWhatIsKnown()
    {
        lookUpNasa(Reading::Full);
        for (const ProfileSource one : allSources)
            m_x->setMode(one, Mode::Forbidden);
        const ProfileRecord record = lookUpNasa(Reading::Full);
        QVERIFY(record.state == ProfileState::Found);
        QVERIFY(record.profile.has_value());
        QVERIFY(!record.trouble.isEmpty());
        QVERIFY(!record.pictureSha256.isEmpty());
    }

    void aPictureThatCannotBeFetchedIsSaid()
    {
        m_x->setInterceptor([](const support::Seen &seen) {
            return seen.path.startsWith(u"/picture") ? std::optional(support::Reply{.body = "<html>"})
                                                     : std::nullopt;
        });
        const ProfileRecord record = lookUpNasa(Reading::Full);
        QVERIFY(record.state == ProfileState::Found);
        QVERIFY(core::isAbout(record.trouble, "profile.picture-failed"));
        QVERIFY(record.pictureSha256.isEmpty());
        m_x->setInterceptor({});
        const ProfileRecord again = lookUpNasa(Reading::Refresh);
        QCOMPARE(again.trouble, core::Message());
        QVERIFY(!again.pictureSha256.isEmpty());
    }

    void aNewHandleIsNoticed()
    {
        lookUpNasa(Reading::Full);
        m_x->remove(QStringLiteral("NASA"));
        m_x->add({.handle = QStringLiteral("NASA_new"), .id = QStringLiteral("11348282")});
        const auto answer = lookUp({.handles = handles(QStringLiteral("NASA_new"))});
        QCOMPARE(answer->records[0].formerHandles.size(), std::size_t(1));
        QCOMPARE(answer->records[0].formerHandles.front().handle.text(), QStringLiteral("NASA"));
        QVERIFY(answer->records[0].formerHandles.front().until == m_now);
        QCOMPARE(m_engine->profiles().stored().result().value().size(), std::size_t(1));
    }

    void removesAndRestores()
    {
        const std::vector numbers = {lookUpNasa(Reading::Full).number};
        QVERIFY(m_engine->profiles().remove(numbers).result().has_value());
        QVERIFY(m_engine->profiles().stored().result().value().empty());
        QVERIFY(m_engine->profiles().restore(numbers).result().has_value());
        QCOMPARE(m_engine->profiles().stored().result().value().size(), std::size_t(1));
    }

    void tellsHowFarItIs()
    {
        QSignalSpy progress(&m_engine->profiles(), &engine::Profiles::progressed);
        const auto answer = lookUp({.handles = handles(QStringLiteral("NASA invented")), .number = 7});
        QVERIFY(answer.has_value());
        QTRY_COMPARE(progress.count(), 2);
        const auto last = progress.last().front().value<ProfileProgress>();
        QCOMPARE(last.number, quint64(7));
        QCOMPARE(last.done, 2);
        QCOMPARE(last.inAll, 2);
        QVERIFY(last.latest.has_value());
    }

    void showsAndSavesPictures()
    {
        const QString sha256 = lookUpNasa(Reading::Full).pictureSha256;
        QCOMPARE(m_engine->profiles().face(sha256, 40).result().value().size(), QSize(1, 1));
        QCOMPARE(m_engine->profiles().face(QString(64, u'0'), 40).result().error().kind,
                 Error::Kind::NotFound);
        const QString file = m_folder->filePath(QStringLiteral("nasa.gif"));
        QVERIFY(m_engine->profiles().savePicture(sha256, file).result().has_value());
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), FakeX::picture(1));
        QCOMPARE(m_engine->profiles()
                     .savePicture(sha256, m_folder->filePath(QStringLiteral("nowhere/nasa.gif")))
                     .result()
                     .error()
                     .kind,
                 Error::Kind::Output);
    }

    void showsALookedUpPictureWithoutDecodingItAgain()
    {
        const QString sha256 = lookUpNasa(Reading::Full).pictureSha256;
        const auto face = [&](int pixels) {
            return m_engine->profiles().face(sha256, pixels).result();
        };
        const QImage before = face(40).value();
        damageStoredPictures();
        QCOMPARE(face(40).value(), before);
        QVERIFY(face(400).has_value());
        m_engine.reset();
        open();
        QVERIFY(!face(40)); // only the database has it now
    }

    void givesItsTokenToTheApiAlone()
    {
        m_x->setMode(ProfileSource::Api, Mode::Changed);
        m_x->setMode(ProfileSource::Mirror, Mode::Lost);
        m_x->setMode(ProfileSource::Page, Mode::Changed);
        lookUpNasa(Reading::Full);
        QVERIFY(m_x->count(QStringLiteral("/picture")) > 0);
        for (const support::Seen &seen : m_x->http().seen()) {
            const bool mayHaveIt = seen.path.startsWith(u"/api/");
            for (const QByteArray &value : seen.headers)
                QVERIFY(mayHaveIt || !value.contains(FakeX::token));
            QVERIFY(!seen.path.contains(QString::fromLatin1(FakeX::token)));
            QVERIFY(!seen.query.toString().contains(QString::fromLatin1(FakeX::token)));
        }
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(FakeX::token), qPrintable(name));
        }
    }

private:
    void open(const QByteArray &token = FakeX::token)
    {
        m_engine.reset();
        engine::Settings settings{.api = {}, .dataFolder = m_folder->path()};
        settings.profileHosts.x = {
            .api = m_x->api(), .mirror = m_x->mirror(), .page = m_x->page(), .timeline = m_x->timeline()};
        m_engine = std::make_unique<engine::Engine>(
            settings, engine::TokenSources{.environment = {{core::TokenFor::X, {token}}}},
            [this] { return m_now; });
    }

    Result<ProfileAnswer> lookUp(const ProfileQuestion &question)
    {
        return m_engine->profiles().lookUp(question).result();
    }

    ProfileRecord lookUpNasa(Reading reading)
    {
        return lookUp({.handles = handles(QStringLiteral("NASA")), .reading = reading})->records.front();
    }

    ProfileRecord stored(const QString &name)
    {
        return lookUp({.handles = {handle(name)}, .reading = Reading::Stored})->records.front();
    }

    void damageStoredPictures() { inDatabase({QStringLiteral("UPDATE picture SET bytes = x'00'")}); }

    void inDatabase(const QStringList &statements)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            database.setDatabaseName(m_folder->filePath(QStringLiteral("newfaces.sqlite")));
            QVERIFY(database.open());
            for (const QString &one : statements)
                QVERIFY2(QSqlQuery(database).exec(one), qPrintable(one));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    }

    std::vector<core::KeptPicture> pictures()
    {
        return m_engine->profiles().pictures(stored(QStringLiteral("NASA")).number).result().value();
    }

    /// NASA is there. Whoever works finds it, the first of them, and it is never taken for missing.
    void combine(const std::map<ProfileSource, Mode> &modes)
    {
        std::optional<ProfileSource> finder;
        QStringList names;
        for (const auto &[source, mode] : modes) {
            m_x->setMode(source, mode);
            if (mode == Mode::Works && !finder)
                finder = source;
            names.append(core::toString(source) + u' ' + QString::number(static_cast<int>(mode)));
        }
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        const ProfileRecord record = lookUpNasa(Reading::Full);
        const QString name = names.join(QStringLiteral(", "));
        QVERIFY2(record.state == (finder ? ProfileState::Found : ProfileState::Unknown), qPrintable(name));
        QVERIFY2(record.source == finder, qPrintable(name));
        QVERIFY2(record.trouble.code == (finder ? QString() : reasonFor(modes)), qPrintable(name));
        const bool limited =
            std::ranges::any_of(modes, [](const auto &one) { return one.second == Mode::TooMany; });
        QVERIFY2(finder || record.retryAt.has_value() == limited, qPrintable(name));
    }

    /// When no source works: what the user can change, otherwise the first trouble.
    static QString reasonFor(const std::map<ProfileSource, Mode> &modes)
    {
        if (modes.at(ProfileSource::Mirror) == Mode::Lost)
            return QStringLiteral("profile.unconfirmed-because");
        switch (modes.at(ProfileSource::Api)) {
        case Mode::TooMany:
            return QStringLiteral("x.limited");
        case Mode::Forbidden:
            return QStringLiteral("x.forbidden");
        default:
            return QStringLiteral("x.changed-layout");
        }
    }

    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<QTemporaryDir> m_folder;
    Instant m_now;
    std::unique_ptr<engine::Engine> m_engine;
};

NEWFACES_TEST(tst_profiles, TestProfiles, QCoreApplication)
#include "tst_profiles.moc"
