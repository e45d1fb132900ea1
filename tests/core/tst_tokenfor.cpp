// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
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
    void asksForLongOnesAtThePort();
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
    QVERIFY2(token, qPrintable(token ? QString() : inEnglish(token.error())));
    QTEST(*token, "token");
}

void TestTokenFor::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const QString empty = QStringLiteral(R"(["token.empty"])");
    const QString words = QStringLiteral(R"(["token.several-words"])");
    const QString signs = QStringLiteral(R"(["token.invalid-character"])");
    const QString length = QStringLiteral(R"(["token.too-long"])");
    const auto bad = [](const char *name, const QByteArray &text, const QString &message) {
        QTest::newRow(name) << text << message;
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

/// The messages are compared as a whole: nothing of the input is in them.
void TestTokenFor::refuses()
{
    QFETCH(const QByteArray, text);
    const core::Result<QByteArray> token = parseToken(text);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Usage);
    QTEST(toJsonText(token.error().message), "message");
}

void TestTokenFor::asksForLongOnesAtThePort()
{
    const core::Result<void> refused = core::checkPortToken(QByteArray(19, 'a'));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY(core::checkPortToken(QByteArray(20, 'a')).has_value());
    QVERIFY(core::checkPortToken(core::newPortToken()).has_value());
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
