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
        is("very long", QString(100'000, u'a'), form);
        bad("home", page);
        bad("@Search", page);
        bad("i", page);
        bad("intent", page);
        bad("settings", page);
        bad("https://x.com/home", page);
        bad("https://x.com/i/user/1234", page);
        bad("https://x.com/hashtag/space", page);
        bad("https://twitter.com/share?url=x", page);
        bad("https://x.com", nobody);
        bad("https://x.com/", nobody);
        bad("https://x.com/intent/user?user_id=12", nobody);
        bad("https://x.com/naïve", form);
        bad("https://example.org/NASA", elsewhere);
        bad("https://x.com.evil.example/NASA", elsewhere);
        bad("https://evilx.com/NASA", elsewhere);
        bad("https://x.com@evil.example/NASA", elsewhere);
        bad("https://notx.com/NASA", elsewhere);
        bad("file:///etc/passwd", elsewhere);
        bad("javascript://x.org/NASA", elsewhere);
        bad("nasa.gov", elsewhere);
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
        QVERIFY(Handle().isNone());
        QVERIFY(!one.isNone());
    }
};

NEWFACES_TEST(tst_handle, TestHandle, QCoreApplication)
#include "tst_handle.moc"
