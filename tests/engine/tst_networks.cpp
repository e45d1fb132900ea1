// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/profiles/handlelist.h"
#include "core/profiles/profileformat.h"
#include "engine/engine.h"
#include "engine/profiles.h"
#include "support/fakebluesky.h"
#include "support/fakemastodon.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::Error;
using core::Handle;
using core::ProfileRecord;
using core::ProfileSource;
using core::ProfileState;
using core::Result;
using engine::ProfileAnswer;
using engine::ProfileQuestion;
using engine::Reading;

namespace {

std::vector<Handle> handles(const QStringList &words)
{
    return core::parseEach(words).value();
}

const QString ann = QStringLiteral("@ann@fosstodon.org");
const QString sky = QStringLiteral("ann.bsky.social");

} // namespace

/// Lookups of the real engine on several networks.
class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_x = std::make_unique<support::FakeX>();
        m_bluesky = std::make_unique<support::FakeBluesky>();
        m_mastodon = std::make_unique<support::FakeMastodon>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_x->add({.handle = QStringLiteral("NASA")});
        m_bluesky->add({.handle = sky});
        m_mastodon->add(ann.mid(1));
        open();
    }

    void cleanup() { m_engine.reset(); }

    void looksUpAllNetworks()
    {
        const auto answer = lookUp(
            {.handles = handles({ann, QStringLiteral("NASA"), sky, QStringLiteral("nobody.bsky.social"),
                                 QStringLiteral("@nobody@fosstodon.org")})});
        const std::vector<ProfileRecord> &records = answer->records;
        QCOMPARE(records.size(), std::size_t(5));
        const std::array sources = {ProfileSource::Mastodon, ProfileSource::Mirror, ProfileSource::Bluesky};
        for (std::size_t i = 0; i < sources.size(); ++i) {
            QVERIFY(records[i].state == ProfileState::Found);
            QVERIFY(records[i].source == sources[i]);
            QVERIFY(!records[i].pictureSha256.isEmpty());
            QVERIFY(records[i].trouble.isEmpty());
        }
        QCOMPARE(core::toJson(records[0]).value(u"network").toString(), QStringLiteral("mastodon"));
        QCOMPARE(core::toJson(records[2]).value(u"id").toString(), support::FakeBluesky::did(sky));
        QVERIFY(records[3].state == ProfileState::Missing);
        QVERIFY(records[4].state == ProfileState::Missing);
        QCOMPARE(m_engine->profiles().stored().result()->size(), std::size_t(5));

        const int requests = requestsSent();
        QVERIFY(lookUp({.handles = handles({ann, sky})})->records[1].state == ProfileState::Found);
        QCOMPARE(requestsSent(), requests); // they are fresh
    }

    /// These networks ask for no permission.
    void xAloneNeedsPermission()
    {
        const auto answer =
            lookUp({.handles = handles({QStringLiteral("NASA"), sky, ann}), .unofficial = false});
        QVERIFY(core::isAbout(answer->records[0].trouble, "profile.no-source"));
        QCOMPARE(m_engine->profiles().stored().result()->size(), std::size_t(2));
        QVERIFY(answer->records[1].state == ProfileState::Found);
        QVERIFY(answer->records[2].state == ProfileState::Found);
        const auto refused = lookUp({.handles = handles({QStringLiteral("jack")}), .unofficial = false});
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        QCOMPARE(m_x->http().count(), 0);
    }

    void asksTheSourcesOfEachNetworkAlone()
    {
        const auto answer = lookUp({.handles = handles({sky, ann}), .only = ProfileSource::Page});
        QVERIFY(answer->records[0].source == ProfileSource::Bluesky);
        QVERIFY(answer->records[1].source == ProfileSource::Mastodon);
        QCOMPARE(m_x->http().count(), 0);
    }

    void followsMoves()
    {
        const auto moved = [this](const QString &from, const QString &to) {
            m_mastodon->add(from, {{QStringLiteral("moved"), m_mastodon->account(to)}});
        };
        moved(QStringLiteral("a@one.org"), QStringLiteral("b@two.org"));
        moved(QStringLiteral("b@two.org"), QStringLiteral("a@one.org"));
        const auto answer = lookUp({.handles = handles({QStringLiteral("@a@one.org"), ann})});
        QCOMPARE(answer->records.size(), std::size_t(3));
        QCOMPARE(answer->records[0].profile->movedTo.text(), QStringLiteral("@b@two.org"));
        QCOMPARE(answer->records[2].handle().text(), QStringLiteral("@b@two.org"));
        QVERIFY(answer->records[2].state == ProfileState::Found);
        const auto stored =
            lookUp({.handles = handles({QStringLiteral("@a@one.org")}), .reading = Reading::Stored});
        QCOMPARE(stored->records.size(), std::size_t(1));
        QCOMPARE(core::toJson(stored->records[0]).value(u"moved_to").toString(),
                 QStringLiteral("@b@two.org"));

        for (int i = 0; i < 10; ++i)
            moved(QStringLiteral("m%1@one.org").arg(i), QStringLiteral("m%1@one.org").arg(i + 1));
        QCOMPARE(lookUp({.handles = handles({QStringLiteral("@m0@one.org")})})->records.size(),
                 std::size_t(4));
    }

    void noticesNewHandlesOnBluesky()
    {
        QVERIFY(lookUp({.handles = handles({sky})}));
        const QString did = support::FakeBluesky::did(sky);
        m_bluesky->add({.handle = QStringLiteral("ann.org"), .fields = {{QStringLiteral("did"), did}}});
        const auto answer = lookUp({.handles = handles({QStringLiteral("ann.org")})});
        QCOMPARE(answer->records[0].formerHandles.front().handle.text(), sky);
        QCOMPARE(m_engine->profiles().stored().result()->size(), std::size_t(1));
        const auto byDid = lookUp({.handles = handles({did}), .reading = Reading::Stored});
        QCOMPARE(byDid->records[0].handle().text(), QStringLiteral("ann.org"));
    }

    void asksFewAtOnce()
    {
        QStringList words;
        for (int i = 0; i < 70; ++i) {
            const QString address = QStringLiteral("a%1@fosstodon.org").arg(i);
            const QString handle = QStringLiteral("a%1.bsky.social").arg(i);
            m_mastodon->add(address);
            m_bluesky->add({.handle = handle});
            words << u'@' + address << handle;
        }
        const auto answer = lookUp({.handles = handles(words)});
        for (const ProfileRecord &one : answer->records)
            QVERIFY(one.state == ProfileState::Found);
        QCOMPARE(m_bluesky->count(QStringLiteral("getProfiles")), 3); // 25 at once
        for (support::HttpFake *host : {&m_mastodon->http(), &m_bluesky->http()})
            QVERIFY(host->mostInFlight() <= 4);
    }

    void stopsSoon_data()
    {
        QTest::addColumn<bool>("onMastodon");
        QTest::newRow("Bluesky") << false;
        QTest::newRow("Mastodon") << true;
    }

    void stopsSoon()
    {
        QFETCH(const bool, onMastodon);
        support::HttpFake &host = onMastodon ? m_mastodon->http() : m_bluesky->http();
        host.hold();
        const std::stop_source stop;
        auto pending =
            m_engine->profiles().lookUp({.handles = handles({onMastodon ? ann : sky})}, stop.get_token());
        QVERIFY(host.waitForCount(1));
        stop.request_stop();
        QCOMPARE(pending.result().error().kind, Error::Kind::Cancelled);
        host.release();
    }

private:
    void open()
    {
        m_engine.reset();
        engine::Settings settings{.api = {}, .dataFolder = m_folder->path()};
        settings.profileHosts = {
            {.api = m_x->api(), .mirror = m_x->mirror(), .page = m_x->page(), .timeline = m_x->timeline()},
            m_bluesky->url(),
            m_mastodon->url()};
        m_engine = std::make_unique<engine::Engine>(settings, engine::TokenSources{});
    }

    Result<ProfileAnswer> lookUp(const ProfileQuestion &question)
    {
        return m_engine->profiles().lookUp(question).result();
    }

    int requestsSent() const
    {
        return m_x->http().count() + m_bluesky->http().count() + m_mastodon->http().count();
    }

    std::unique_ptr<support::FakeX> m_x;
    std::unique_ptr<support::FakeBluesky> m_bluesky;
    std::unique_ptr<support::FakeMastodon> m_mastodon;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<engine::Engine> m_engine;
};

NEWFACES_TEST(tst_networks, TestNetworks, QCoreApplication)
#include "tst_networks.moc"
