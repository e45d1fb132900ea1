// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handlelist.h"
#include "findingtext.h"
#include "social/bluesky/blueskysource.h"
#include "support/fakebluesky.h"
#include "support/fakex.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>

#include <memory>

using core::Handle;
using core::Profile;
using core::Result;
using support::FakeBluesky;
using support::Reply;
using Answers = social::Source::Answers;

class TestBluesky : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bluesky = std::make_unique<FakeBluesky>();
        m_http = std::make_unique<net::Http>(
            net::Options{.apart = std::chrono::milliseconds(0), .firstPause = std::chrono::milliseconds(1)});
        m_bluesky->add({.handle = QStringLiteral("ann.bsky.social")});
        m_bluesky->add({.handle = QStringLiteral("Bob.example.com")});
        m_bluesky->add(
            {.handle = QStringLiteral("away.bsky.social"), .error = QStringLiteral("AccountDeactivated")});
        m_bluesky->add(
            {.handle = QStringLiteral("bad.bsky.social"), .error = QStringLiteral("AccountTakedown")});
    }

    void readsAProfile()
    {
        const Handle ann = core::parseHandle(QStringLiteral("@ann.bsky.social")).value();
        const QString did = FakeBluesky::did(ann.text());
        for (const QString &asked : {ann.text(), did}) {
            const Answers answers = ask({asked});
            QCOMPARE(findingText(answers.front()), QStringLiteral("found"));
            const Profile expected{.handle = ann,
                                   .id = did,
                                   .name = QStringLiteral("Somebody"),
                                   .bio = QStringLiteral("About <b>&amp; more"),
                                   .joined = core::parseInstant(u"2023-04-24T17:15:09Z"),
                                   .followers = 5,
                                   .following = 6,
                                   .posts = 7,
                                   .isVerified = false,
                                   .isProtected = false,
                                   .picture = m_bluesky->http().url(QStringLiteral("/img/1")),
                                   .banner = QUrl()};
            QVERIFY(answers.front()->profile == expected);
        }
        QCOMPARE(m_bluesky->count(QStringLiteral("getProfile")), 2);
    }

    /// getProfiles leaves out whom it does not show.
    void asksAgainAboutWhoIsLeftOut()
    {
        const Answers answers = ask({QStringLiteral("away.bsky.social"), QStringLiteral("bob.example.com"),
                                     QStringLiteral("nobody.bsky.social"), QStringLiteral("bad.bsky.social"),
                                     FakeBluesky::did(QStringLiteral("ann.bsky.social"))});
        QStringList told;
        for (const Result<core::Finding> &one : answers)
            told << findingText(one);
        QCOMPARE(told, (QStringList{QStringLiteral("bluesky.deactivated"), QStringLiteral("found"),
                                    QStringLiteral("missing"), QStringLiteral("suspended"),
                                    QStringLiteral("found")}));
        QCOMPARE(answers[1]->profile->handle.text(), QStringLiteral("Bob.example.com"));
        QCOMPARE(answers[4]->profile->handle.text(), QStringLiteral("ann.bsky.social"));
        QCOMPARE(m_bluesky->count(QStringLiteral("getProfiles")), 1);
        QCOMPARE(m_bluesky->count(QStringLiteral("getProfile")), 3);
    }

    void readsOddProfiles_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("isProtected");
        const QString found = QStringLiteral("found");
        const auto is = [](const char *name, const QJsonObject &fields, const QString &told,
                           bool isProtected = false) {
            QTest::newRow(name) << fields << told << isProtected;
        };
        const auto labelled = [](const QJsonValue &label) {
            return QJsonObject{{QStringLiteral("labels"), QJsonArray{label}}};
        };
        is("asks not to be shown to everybody",
           labelled(QJsonObject{{QStringLiteral("val"), QStringLiteral("!no-unauthenticated")}}), found,
           true);
        is("another label", labelled(QJsonObject{{QStringLiteral("val"), QStringLiteral("spam")}}), found);
        is("a label that is none", labelled(7), found);
        is("no numbers", {{QStringLiteral("followersCount"), QStringLiteral("many")}}, found);
        is("a domain that does not confirm it",
           {{QStringLiteral("handle"), QStringLiteral("handle.invalid")}},
           QStringLiteral("x.changed-layout"));
        is("another account", {{QStringLiteral("handle"), QStringLiteral("eve.bsky.social")}},
           QStringLiteral("x.changed-layout"));
        is("no DID", {{QStringLiteral("did"), QStringLiteral("me")}}, QStringLiteral("x.changed-layout"));
    }

    void readsOddProfiles()
    {
        QFETCH(const QJsonObject, fields);
        QFETCH(const bool, isProtected);
        m_bluesky->add({.handle = QStringLiteral("odd.bsky.social"), .fields = fields});
        const Answers answers = ask({QStringLiteral("odd.bsky.social")});
        QTEST(findingText(answers.front()), "told");
        if (answers.front())
            QCOMPARE(answers.front()->profile->isProtected, std::optional(isProtected));
    }

    /// By its DID, the account is the one that was asked for.
    void takesTheDidOfAnAccountWhoseDomainDoesNotConfirmIt()
    {
        const QString handle = QStringLiteral("gone.example.com");
        m_bluesky->add(
            {.handle = handle, .fields = {{QStringLiteral("handle"), QStringLiteral("handle.invalid")}}});
        const Answers answers = ask({FakeBluesky::did(handle)});
        QCOMPARE(findingText(answers.front()), QStringLiteral("found"));
        QCOMPARE(answers.front()->profile->handle.text(), FakeBluesky::did(handle));
    }

    void saysWhyItFails_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("hasTime");
        const QByteArray soon = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 600);
        QTest::newRow("too many") << Reply{.status = 429, .headers = {{"ratelimit-reset", soon}}}
                                  << QStringLiteral("x.limited") << true;
        QTest::newRow("forbidden") << Reply{.status = 403} << QStringLiteral("x.forbidden") << false;
        QTest::newRow("down") << Reply{.status = 503} << QStringLiteral("net.server-error") << false;
        QTest::newRow("no JSON") << Reply{.body = "<html>"} << QStringLiteral("net.not-json") << false;
        QTest::newRow("other JSON") << Reply{.body = R"({"items": []})"} << QStringLiteral("x.changed-layout")
                                    << false;
        QTest::newRow("a list") << Reply{.body = "[]"} << QStringLiteral("x.changed-layout") << false;
        QTest::newRow("400 without words")
            << Reply{.status = 400} << QStringLiteral("x.unexpected-status") << false;
    }

    void saysWhyItFails()
    {
        QFETCH(const Reply, reply);
        QFETCH(const QString, code);
        QFETCH(const bool, hasTime);
        m_bluesky->setTrouble(reply);
        for (const QStringList &words :
             {QStringList{QStringLiteral("ann.bsky.social")},
              QStringList{QStringLiteral("ann.bsky.social"), QStringLiteral("bob.example.com")}}) {
            for (const Result<core::Finding> &one : ask(words)) {
                QVERIFY(!one);
                QCOMPARE(findingText(one), code);
                QCOMPARE(one.error().retryAt.has_value(), hasTime);
            }
        }
    }

private:
    Answers ask(const QStringList &words)
    {
        return social::bluesky::BlueskySource(*m_http, m_bluesky->url())
            .ask(core::parseEach(words).value(), {})
            .get();
    }

    std::unique_ptr<FakeBluesky> m_bluesky;
    std::unique_ptr<net::Http> m_http;
};

NEWFACES_TEST(tst_bluesky, TestBluesky, QCoreApplication)
#include "tst_bluesky.moc"
