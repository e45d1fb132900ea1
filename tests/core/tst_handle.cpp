// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "core/profiles/handle.h"
#include "support/cputime.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Handle;
using core::parseHandle;

class TestHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("handle");
        const auto is = [](const char *text, const char *handle) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(handle);
        };
        is("NASA", "NASA");
        is("@NASA", "NASA");
        is("  @nasa\n", "nasa");
        is("a", "a");
        is("_", "_");
        is("0", "0");
        is("fifteen_chars_x", "fifteen_chars_x");
        is("homes", "homes");
        is("https://x.com/NASA", "NASA");
        is("http://x.com/NASA", "NASA");
        is("HTTPS://X.com/NASA", "NASA");
        is("https://x.com/NASA/", "NASA");
        is("https://x.com//NASA", "NASA");
        is("https://x.com/@NASA", "NASA");
        is("https://x.com:443/NASA", "NASA");
        is("https://x.com/NASA?lang=en", "NASA");
        is("https://x.com/NASA#top", "NASA");
        is("https://x.com/NASA/status/1234567890", "NASA");
        is("https://x.com/NASA/status/1234567890/photo/1", "NASA");
        is("https://x.com/NASA/with_replies", "NASA");
        is("https://www.x.com/NASA", "NASA");
        is("https://mobile.x.com/NASA", "NASA");
        is("https://twitter.com/NASA", "NASA");
        is("https://www.twitter.com/NASA", "NASA");
        is("https://mobile.twitter.com/NASA", "NASA");
        is("https://m.twitter.com/NASA", "NASA");
        is("https://twitter.com/intent/user?screen_name=NASA", "NASA");
        is("https://x.com/intent/user?region=x&screen_name=NASA", "NASA");
        is("https://x.com/intent/follow?screen_name=%4EASA", "NASA");
        is("x.com/NASA", "NASA");
        is("twitter.com/NASA/status/1", "NASA");
        is("www.twitter.com/NASA", "NASA");
        is("mobile.twitter.com/NASA?s=20", "NASA");
        is("x.com/NASA?from=https://example.org/a", "NASA");
        is("twitter.com/#!/NASA", "NASA");
        is("http://twitter.com/#!/NASA/status/1", "NASA");
        is("https://twitter.com/#!/@NASA?lang=en", "NASA");
        is("https://twitter.com/#!NASA", "NASA");
        is("https://m.x.com/NASA", "NASA");
        is("https://fxtwitter.com/NASA", "NASA");
        is("https://fxtwitter.com/NASA/status/1/de", "NASA");
        is("https://d.fxtwitter.com/NASA/status/1", "NASA");
        is("https://www.vxtwitter.com/NASA", "NASA");
        is("https://fixupx.com/NASA/status/1", "NASA");
        is("fixvx.com/NASA", "NASA");
        is("https://g.fixupx.com/NASA", "NASA");
        is("https://twittpr.com/NASA", "NASA");
        is("https://twitterez.com/NASA", "NASA");
        is("https://xcancel.com/NASA/with_replies", "NASA");
        is("https://twiiit.com/NASA", "NASA");
        is("https://lightbrd.com/NASA", "NASA");
        is("https://nitter.net/NASA#m", "NASA");
        is("nitter.example.org/NASA/status/1#m", "NASA");
        is("https://nitter.net/NASA/rss", "NASA");
        is("https://x.com/i/user/11348282", "id:11348282");
        is("https://mobile.twitter.com/i/user/11348282?s=20", "id:11348282");
        is("https://twitter.com/intent/user?user_id=11348282", "id:11348282");
        is("https://twitter.com/intent/user?user_id=1&screen_name=NASA", "NASA");
        is("id:11348282", "id:11348282");
        is(" ID:1849178126837633024 ", "id:1849178126837633024");
        is("id", "id");
        is("11348282", "11348282");
        is("＠NASA", "NASA");
        // Bluesky
        is("@name.bsky.social", "name.bsky.social");
        is("name.bsky.social", "name.bsky.social");
        is("＠name.bsky.social", "name.bsky.social");
        is("@Jay.Example.com", "Jay.Example.com");
        is("nasa.gov", "nasa.gov");
        is("@bsky.app", "bsky.app");
        is("bsky.app", "bsky.app");
        is("@x.com", "x.com");
        is("x.com", "x.com");
        is("nitter.net", "nitter.net");
        is("https://bsky.app/profile/name.bsky.social", "name.bsky.social");
        is("https://bsky.app/profile/@name.bsky.social/", "name.bsky.social");
        is("bsky.app/profile/name.bsky.social/post/3k", "name.bsky.social");
        is("https://www.bsky.app/profile/name.bsky.social?ref=x", "name.bsky.social");
        is("https://fxbsky.app/profile/name.bsky.social/post/3k", "name.bsky.social");
        is("https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur", "did:plc:z72i7hdynmk6r22z27h6tvur");
        is("did:plc:z72i7hdynmk6r22z27h6tvur", "did:plc:z72i7hdynmk6r22z27h6tvur");
        is("did:web:example.com", "did:web:example.com");
        is("at://name.bsky.social", "name.bsky.social");
        is("at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3k", "did:plc:z72i7hdynmk6r22z27h6tvur");
        // Mastodon
        is("@name@mastodon.social", "@name@mastodon.social");
        is("＠name＠mastodon.social", "@name@mastodon.social");
        is(" @Name.x-y_1@Fosstodon.org ", "@Name.x-y_1@fosstodon.org");
        is("acct:name@mastodon.social", "@name@mastodon.social");
        is("@name@bücher.social", "@name@xn--bcher-kva.social");
        is("https://mastodon.social/@name", "@name@mastodon.social");
        is("mastodon.social/@name/1234", "@name@mastodon.social");
        is("https://MASTODON.social/@name@fosstodon.org", "@name@fosstodon.org");
        is("https://mastodon.social/web/@name", "@name@mastodon.social");
        is("https://mastodon.social/deck/@name@fosstodon.org", "@name@fosstodon.org");
        is("https://mastodon.social/users/name", "@name@mastodon.social");
        is("https://bücher.social/@name", "@name@xn--bcher-kva.social");
    }

    void understandsInvisible_data()
    {
        QTest::addColumn<QString>("text");
        const auto is = [](const char *name, const char16_t *text) {
            QTest::newRow(name) << QString::fromUtf16(text);
        };
        is("zero-width space before", u"\u200b@NASA");
        is("zero-width space after", u"@NASA\u200b");
        is("zero-width space after the @", u"@\u200bNASA");
        is("a mark of UTF-8", u"\ufeffNASA");
        is("a word joiner", u"\u2060@NASA\u2060");
        is("left-to-right mark", u"@NASA\u200e");
        is("right-to-left mark", u"\u200f@NASA");
        is("an embedding", u"\u202a@NASA\u202c");
        is("an isolate", u"\u2068@NASA\u2069");
        is("a soft hyphen", u"NASA\u00ad");
        is("an Arabic letter mark", u"\u061cNASA");
        is("no-break space", u"\u00a0@NASA\u00a0");
        is("ideographic space", u"\u3000＠NASA\u3000");
        is("mixed with space", u" \u200e \u202a@ \u200bNASA\u202c\t");
        is("around a link", u"\u200ehttps://x.com/NASA\u200e");
    }

    void understandsInvisible()
    {
        QFETCH(const QString, text);
        const core::Result<Handle> handle = parseHandle(text);
        QVERIFY2(handle, qPrintable(handle ? QString() : inEnglish(handle.error())));
        QCOMPARE(handle->text(), QStringLiteral("NASA"));
    }

    void understands()
    {
        QFETCH(const QString, text);
        const core::Result<Handle> handle = parseHandle(text);
        QVERIFY2(handle, qPrintable(handle ? QString() : inEnglish(handle.error())));
        QTEST(handle->text(), "handle");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString form = QStringLiteral("handle.invalid");
        const QString page = QStringLiteral("handle.page-of-x");
        const QString elsewhere = QStringLiteral("handle.not-a-link");
        const QString nobody = QStringLiteral("handle.no-name");
        const QString id = QStringLiteral("handle.invalid-id");
        const auto is = [](const char *name, const QString &text, const QString &code) {
            QTest::newRow(name) << text << code;
        };
        const auto bad = [&is](const char *text, const QString &code) {
            is(text, QString::fromUtf8(text), code);
        };
        is("nothing", {}, QStringLiteral("handle.empty"));
        is("blanks", QStringLiteral(" \t\n"), QStringLiteral("handle.empty"));
        bad("@", form);
        bad("@@NASA", form);
        bad("sixteen_chars_xx", form);
        bad("two words", form);
        bad("dash-ed", form);
        bad("naïve", form);
        bad("ＮＡＳＡ", form);
        bad("кот", form);
        bad("<b>", form);
        is("a NUL", QString(QStringLiteral("na") + QChar(0) + QStringLiteral("sa")), form);
        is("a line", QStringLiteral("na\nsa"), form);
        is("a zero-width space inside", QString::fromUtf16(u"NA\u200bSA"), form);
        is("only invisible characters", QString::fromUtf16(u"\u200b\u200e"), QStringLiteral("handle.empty"));
        is("only an @ and invisible characters", QString::fromUtf16(u"@\u200b"), form);
        is("very long", QString(100'000, u'a'), form);
        bad("home", page);
        bad("@Search", page);
        bad("i", page);
        bad("intent", page);
        bad("settings", page);
        bad("https://x.com/home", page);
        bad("https://x.com/i/status/1234", page);
        bad("https://fxtwitter.com/i/status/1234", page);
        bad("https://twitter.com/#!/search/NASA", page);
        bad("https://twitter.com/#!/", nobody);
        bad("https://twitter.com/#top", nobody);
        bad("https://x.com/i/user/", nobody);
        bad("https://x.com/intent/user", nobody);
        bad("https://nitter.net/pic/orig%2Fmedia%2Fa.jpg", nobody);
        bad("https://x.com/i/user/NASA", id);
        bad("https://x.com/intent/user?user_id=-1", id);
        bad("id:", id);
        bad("id:0", id);
        bad("id:012", id);
        bad("id:12345678901234567890", id);
        bad("id:1 2", id);
        bad("id:NASA", id);
        bad("id:１２", id);
        bad("https://x.com/hashtag/space", page);
        bad("https://twitter.com/share?url=x", page);
        bad("https://x.com", nobody);
        bad("https://x.com/", nobody);
        bad("https://x.com/naïve", form);
        bad("https://example.org/NASA", elsewhere);
        const QString bluesky = QStringLiteral("handle.not-on-bluesky");
        bad("@name.", bluesky);
        bad("@.social", bluesky);
        bad("@name.bsky.social.localhost", bluesky);
        bad("@127.0.0.1", bluesky);
        bad("@na_me.bsky.social", bluesky);
        is("a long label", u'@' + QString(64, u'a') + QStringLiteral(".social"), bluesky);
        bad("did:plc:short", bluesky);
        bad("did:key:z72i7hdynmk6r22z27h6tvur", bluesky);
        bad("https://bsky.app/profile/home", bluesky);
        bad("https://bsky.app", nobody);
        bad("https://bsky.app/about", nobody);
        const QString mastodon = QStringLiteral("handle.not-on-mastodon");
        bad("@name@", mastodon);
        bad("@name@localhost", mastodon);
        bad("@name@127.0.0.1", mastodon);
        bad("@name@[::1]", mastodon);
        bad("@name@server.org:8080", mastodon);
        bad("@name@server.org/path", mastodon);
        bad("@name@server.internal", mastodon);
        bad("@na me@server.org", mastodon);
        bad("@a@b@server.org", mastodon);
        bad("@-@server.org", mastodon);
        bad("https://10.0.0.1/@name", mastodon);
        bad("https://server/@name", mastodon);
        bad("name@server.org", QStringLiteral("handle.e-mail"));
        bad("first.last@server.org", QStringLiteral("handle.e-mail"));
        bad("https://www.youtube.com/@name", elsewhere);
        bad("https://medium.com/@name", elsewhere);
        bad("127.0.0.1", elsewhere);
        bad("nasa.gov/about", elsewhere);
        bad("https://nasa.gov", elsewhere);
        bad("https://x.com.evil.example/NASA", elsewhere);
        bad("https://evilx.com/NASA", elsewhere);
        bad("https://x.com@evil.example/NASA", elsewhere);
        bad("https://notx.com/NASA", elsewhere);
        bad("https://pic.twitter.com/abc", elsewhere);
        bad("https://api.x.com/NASA", elsewhere);
        bad("https://nitter.net.evil/", nobody);
        bad("https://my-nitter.net/NASA", elsewhere);
        bad("https://fxtwitter.com.evil.example/NASA", elsewhere);
        bad("https://x.nitter.net/NASA", elsewhere);
        bad("file:///etc/passwd", elsewhere);
        bad("javascript://x.org/NASA", elsewhere);
        bad("x.co/NASA", elsewhere);
        bad("javascript://x.com/NASA", elsewhere);
        bad("ftp://x.com/NASA", elsewhere);
        bad("file://x.com/NASA", elsewhere);
        is("a very long link", QStringLiteral("https://x.com/NASA/") + QString(100'000, u'a'), form);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const core::Result<Handle> handle = parseHandle(text);
        QVERIFY(!handle);
        QCOMPARE(handle.error().kind, Error::Kind::Usage);
        QTEST(handle.error().message.code, "code");
        QVERIFY(inEnglish(handle.error()).size() < 250);
    }

    /// Words that could begin a link at each of many places.
    void refusesSoonWhatIsAlmostALink()
    {
        constexpr int words = 300;
        const QString word = QStringLiteral("a.").repeated(5'000) + u'@';
        const std::chrono::nanoseconds begun = support::ownCpuTime();
        for (int i = 0; i < words; ++i)
            QVERIFY(!parseHandle(word));
        QVERIFY(support::ownCpuTime() - begun < std::chrono::seconds(3));
    }

    void ignoresLetterCaseForIdentity()
    {
        const Handle one = parseHandle(QStringLiteral("NASA")).value();
        const Handle other = parseHandle(QStringLiteral("nasa")).value();
        QVERIFY(one == other);
        QCOMPARE(qHash(one), qHash(other));
        QCOMPARE(one.key(), QStringLiteral("nasa"));
        QCOMPARE(one.text(), QStringLiteral("NASA"));
        const Handle id = parseHandle(QStringLiteral("id:1")).value();
        QVERIFY(id != parseHandle(QStringLiteral("1")).value());
        QVERIFY(id.isId() && !one.isId());
        QCOMPARE(id.id(), QStringLiteral("1"));
        QCOMPARE(one.id(), QString());
        QCOMPARE(id.shown(), QStringLiteral("id:1"));
        QCOMPARE(one.shown(), QStringLiteral("@NASA"));
        QVERIFY(parseHandle(id.text()).value() == id);
        QVERIFY(Handle().isNone());
        QVERIFY(!one.isNone());
    }

    void knowsItsNetwork_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<core::Network>("network");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("localName");
        QTest::addColumn<QString>("server");
        const QString did = QStringLiteral("did:plc:z72i7hdynmk6r22z27h6tvur");
        QTest::newRow("X") << QStringLiteral("NASA") << core::Network::X << QStringLiteral("@NASA")
                           << QString() << QString() << QString();
        QTest::newRow("Bluesky") << QStringLiteral("bsky.app") << core::Network::Bluesky
                                 << QStringLiteral("@bsky.app") << QString() << QString() << QString();
        QTest::newRow("DID") << did << core::Network::Bluesky << did << did << QString() << QString();
        QTest::newRow("Mastodon") << QStringLiteral("@Ann@fosstodon.org") << core::Network::Mastodon
                                  << QStringLiteral("@Ann@fosstodon.org") << QString()
                                  << QStringLiteral("Ann") << QStringLiteral("fosstodon.org");
    }

    void knowsItsNetwork()
    {
        QFETCH(const QString, text);
        const Handle handle = parseHandle(text).value();
        QCOMPARE(handle.text(), text);
        QFETCH(const core::Network, network);
        QVERIFY(handle.network() == network);
        QTEST(handle.shown(), "shown");
        QTEST(handle.id(), "id");
        QTEST(handle.localName(), "localName");
        QTEST(handle.server(), "server");
        QVERIFY(parseHandle(handle.shown()).value() == handle);
        QVERIFY(parseHandle(handle.key()).value() == handle);
    }
};

NEWFACES_TEST(tst_handle, TestHandle, QCoreApplication)
#include "tst_handle.moc"
