// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenfor.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::parseToken;
using core::parseTokenFor;
using core::TokenFor;

class TestTokenFor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void knowsNoOtherName_data();
    void knowsNoOtherName();
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void makesOnesThatDiffer();
};

void TestTokenFor::names()
{
    QCOMPARE(toString(TokenFor::GitHub), QStringLiteral("github"));
    QCOMPARE(toString(TokenFor::X), QStringLiteral("x"));
    QCOMPARE(toString(TokenFor::Port), QStringLiteral("api"));
    for (const TokenFor whose : core::allTokens)
        QVERIFY(parseTokenFor(toString(whose)) == whose);
}

void TestTokenFor::knowsNoOtherName_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", " ", "GitHub", "github ", "gith", "githubx", "twitter", "port"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TestTokenFor::knowsNoOtherName()
{
    QFETCH(const QString, word);
    QVERIFY(!parseTokenFor(word));
}

void TestTokenFor::takes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("token");
    const auto is = [](const char *name, const QByteArray &text, const QByteArray &token) {
        QTest::newRow(name) << text << token;
    };
    is("GitHub's", "ghp_abcDEF0123456789", "ghp_abcDEF0123456789");
    is("X's", "AAAA%2FBBBB%3D+/=", "AAAA%2FBBBB%3D+/=");
    is("one letter", "a", "a");
    is("as piped in", "secret\n", "secret");
    is("as Windows pipes it in", "secret\r\n", "secret");
    is("as pasted", " \t secret\v\f \n\n", "secret");
    is("the first and last of ASCII that can be seen", "!~", "!~");
    is("as long as can be", QByteArray(1'024, 'a'), QByteArray(1'024, 'a'));
    is("as long as can be, with space around", " " + QByteArray(1'024, 'a') + "\n", QByteArray(1'024, 'a'));
}

void TestTokenFor::takes()
{
    QFETCH(const QByteArray, text);
    const core::Result<QByteArray> token = parseToken(text);
    QVERIFY2(token, qPrintable(token ? QString() : token.error().message));
    QTEST(*token, "token");
}

void TestTokenFor::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QString empty = QStringLiteral("Give a token: what was given is empty.");
    const QString words =
        QStringLiteral("A token is one word; what was given has several, or several lines.");
    const QString signs =
        QStringLiteral("What was given has characters that no token has: these are letters, digits "
                       "and signs of ASCII.");
    const QString length =
        QStringLiteral("What was given is too long for a token: these have 1,024 characters at most.");
    const auto bad = [](const char *name, const QByteArray &text, const QString &sentence) {
        QTest::newRow(name) << text << sentence;
    };
    bad("nothing", "", empty);
    bad("space", " \t\r\n", empty);
    bad("two words", "secret other", words);
    bad("a header", "Bearer secret", words);
    bad("a tab", "secret\tother", words);
    bad("two lines", "secret\nother", words);
    bad("an injected header", "secret\r\nX-Evil: 1", words);
    bad("a lone carriage return", "secret\rother", words);
    bad("a vertical tab", "secret\vother", words);
    bad("a zero byte", QByteArray("secret\0other", 12), signs);
    bad("a control character", "secret\x1b[2J", signs);
    bad("delete", "secret\x7f", signs);
    bad("a letter that is not of ASCII", "secr\xc3\xa9t", signs);
    bad("a space without width", "secret\xe2\x80\x8b", signs);
    bad("a mark of the byte order", "\xef\xbb\xbfsecret", signs);
    bad("bytes of no text", "secret\xff\x80", signs);
    bad("one too many", QByteArray(1'025, 'a'), length);
    bad("a file", QByteArray(10'000'000, 'a'), length);
}

/// The sentences are known to the letter: nothing of what was given is in them.
void TestTokenFor::refuses()
{
    QFETCH(const QByteArray, text);
    const core::Result<QByteArray> token = parseToken(text);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Usage);
    QTEST(token.error().message, "sentence");
}

void TestTokenFor::makesOnesThatDiffer()
{
    const QByteArray made = core::newPortToken();
    QCOMPARE(made.size(), 64);
    QCOMPARE(parseToken(made).value(), made);
    QVERIFY(core::newPortToken() != made);
}

NEWFACES_TEST(tst_tokenfor, TestTokenFor, QCoreApplication)
#include "tst_tokenfor.moc"
