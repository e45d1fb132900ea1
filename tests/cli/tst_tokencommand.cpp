// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "tokendesk.h"

#include <QCoreApplication>
#include <QTest>

using clitest::Ran;
using clitest::TokenDesk;
using support::commit;
using support::FakeX;
using support::PrivateKeyring;

namespace {

const QByteArray token = "ghp_ofTheTestOfTokens0815";
const QByteArray another = "ghp_another4711";

const QString setGitHub = QStringLiteral("token set github");
const QString tokenStatus = QStringLiteral("token status");
const QString statusOfGitHub = QStringLiteral("token status github");

} // namespace

/// `newfaces token` with a real keyring.
class TestTokenCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsATokenUntilItIsRemoved();
    void keepsTheOneBeforeWhenGitHubRefuses();
    void keepsWhatGitHubCannotBeAskedAbout();
    void setsNothingWithoutAKeychain();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void environmentWins();
    void testsOnlyWhenAskedTo();
    void tellsWhatATestFound();
    void tellsOfALockedKeychain();

private:
    /// The Authorization headers that GitHub received since the last call.
    QByteArrayList authorizations() const;

    std::unique_ptr<TokenDesk> m_desk;
};

void TestTokenCommand::initTestCase()
{
    if (const QString missing = PrivateKeyring::missing(); !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(missing)));
}

void TestTokenCommand::init()
{
    m_desk = std::make_unique<TokenDesk>();
    m_desk->github.addRepository(QStringLiteral("acme"),
                                 {QStringLiteral("rocket"), {commit("ann", "2020-01-05", 1)}});
    QVERIFY(m_desk->openKeyring());
}

void TestTokenCommand::cleanup()
{
    m_desk.reset();
}

QByteArrayList TestTokenCommand::authorizations() const
{
    QByteArrayList headers;
    for (const support::Seen &seen : m_desk->github.http().seen())
        headers << seen.headers.value("authorization");
    m_desk->github.http().forget();
    return headers;
}

void TestTokenCommand::keepsATokenUntilItIsRemoved()
{
    const Ran set = m_desk->pipe(setGitHub, token + '\n');
    QCOMPARE(set.code, 0);
    QCOMPARE(set.out,
             QByteArray("Stored the token for GitHub in the keychain.\nIt belongs to ada (Ada Lovelace). "
                        "Its scopes are public_repo, read:org; public data needs none.\n"));
    QCOMPARE(set.err, QByteArray());
    QCOMPARE(m_desk->keptForGitHub(), token);
    QCOMPARE(authorizations(), QByteArrayList{"Bearer " + token});

    const Ran told = m_desk->program.run(tokenStatus);
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out, QByteArray("token   stored\ngithub  in the keychain\nx       none\napi     none\n"));
    QCOMPARE(authorizations(), QByteArrayList());

    QCOMPARE(m_desk->program.run(QStringLiteral("contributors acme --quiet")).code, 0);
    const QByteArrayList used = authorizations();
    QVERIFY(!used.isEmpty());
    QCOMPARE(used.count(QByteArray("Bearer " + token)), used.size());

    const Ran removed = m_desk->program.run(QStringLiteral("token remove github"));
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.out, QByteArray("The keychain has no token for GitHub.\n"));
    QCOMPARE(m_desk->keptForGitHub(), QByteArray());
    QCOMPARE(m_desk->program.run(statusOfGitHub).out, QByteArray("token   stored\ngithub  none\n"));
    QCOMPARE(m_desk->program.run(QStringLiteral("contributors acme --quiet --full")).code, 0);
    QCOMPARE(authorizations().join(), QByteArray());
}

void TestTokenCommand::keepsTheOneBeforeWhenGitHubRefuses()
{
    m_desk->github.refuseToken(another);
    QCOMPARE(m_desk->pipe(setGitHub, token).code, 0);
    const Ran refused = m_desk->pipe(setGitHub, another);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.startsWith("GitHub refuses this token"), refused.err.constData());
    QCOMPARE(m_desk->keptForGitHub(), token);
}

void TestTokenCommand::keepsWhatGitHubCannotBeAskedAbout()
{
    m_desk->program.environment.insert(QStringLiteral("NEWFACES_GITHUB_API"),
                                       QStringLiteral("http://127.0.0.1:1"));
    const Ran set = m_desk->pipe(setGitHub, token);
    QCOMPARE(set.code, 0);
    QCOMPARE(set.out, QByteArray("Stored the token for GitHub in the keychain.\n"));
    QVERIFY2(set.err.startsWith("The token could not be tested with GitHub. "), set.err.constData());
    QCOMPARE(m_desk->keyring.kept(QStringLiteral("github 127.0.0.1:1")), token);
    QCOMPARE(m_desk->keptForGitHub(), QByteArray()); // it is for another host
}

void TestTokenCommand::setsNothingWithoutAKeychain()
{
    m_desk->keyring.stopService();
    for (const auto &[whose, variable] :
         {std::pair("github", "GITHUB_TOKEN"), std::pair("x", "X_BEARER_TOKEN"),
          std::pair("api", "NEWFACES_PORT_TOKEN")}) {
        const Ran ran = m_desk->pipe(QStringLiteral("token set ") + QLatin1String(whose), token);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("This system has no keychain"), ran.err.constData());
        QVERIFY2(ran.err.contains(variable), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
    }
}

void TestTokenCommand::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\r\n");
    QTest::newRow("two lines") << QByteArray(token + '\n' + token);
    QTest::newRow("two words") << QByteArray(token + ' ' + token);
    QTest::newRow("no ASCII") << QByteArray(token + "\xc3\xa9");
    QTest::newRow("a zero") << QByteArray(token + '\0' + token);
    QTest::newRow("too long") << token.repeated(100);
    QTest::newRow("a large file") << token.repeated(100'000);
}

void TestTokenCommand::refusesWhatIsNoToken()
{
    QFETCH(const QByteArray, input);
    const Ran ran = m_desk->pipe(setGitHub, input);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(!ran.err.contains("0815"), ran.err.constData());
    QCOMPARE(m_desk->keptForGitHub(), QByteArray());
    QCOMPARE(m_desk->github.http().count(), 0);
}

void TestTokenCommand::environmentWins()
{
    m_desk->program.environment.insert(QStringLiteral("GH_TOKEN"), QString::fromLatin1(another));
    const Ran set = m_desk->pipe(setGitHub, token);
    QCOMPARE(set.code, 0);
    QVERIFY(set.out.startsWith("Stored the token for GitHub in the keychain.\n"));
    QCOMPARE(set.err, QByteArray("GH_TOKEN is set and overrides it.\n"));
    QCOMPARE(m_desk->program.run(statusOfGitHub).out,
             QByteArray("token   stored\ngithub  GH_TOKEN, which overrides the one in the keychain\n"));

    std::ignore = authorizations();
    QCOMPARE(m_desk->program.run(QStringLiteral("contributors acme --quiet")).code, 0);
    const QByteArrayList used = authorizations();
    QVERIFY(!used.isEmpty());
    QCOMPARE(used.count(QByteArray("Bearer " + another)), used.size());

    const Ran removed = m_desk->program.run(QStringLiteral("token remove github"));
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.err, QByteArray("GH_TOKEN is still set and will be used.\n"));
    QCOMPARE(m_desk->program.run(statusOfGitHub).out, QByteArray("token   stored\ngithub  GH_TOKEN\n"));
}

void TestTokenCommand::testsOnlyWhenAskedTo()
{
    QCOMPARE(m_desk->pipe(setGitHub, token).code, 0);
    QCOMPARE(m_desk->pipe(QStringLiteral("token set x"), FakeX::token).code, 0);
    QCOMPARE(m_desk->pipe(QStringLiteral("token set api"), token).code, 0);
    m_desk->github.http().forget();
    QCOMPARE(m_desk->program.run(tokenStatus).code, 0);
    QCOMPARE(m_desk->github.http().count(), 0);
    QCOMPARE(m_desk->x.http().count(), 0); // each request would cost money

    m_desk->x.add({.handle = QStringLiteral("XDevelopers")});
    const Ran tested = m_desk->program.run(QStringLiteral("token status --test"));
    QCOMPARE(tested.code, 0);
    QVERIFY2(tested.out.endsWith("\nGitHub: It belongs to ada (Ada Lovelace). Its scopes are public_repo, "
                                 "read:org; public data needs none.\nX: X accepts this token.\n"),
             tested.out.constData());
    QCOMPARE(authorizations(), QByteArrayList{"Bearer " + token});
    QCOMPARE(m_desk->x.http().count(), 1);
}

void TestTokenCommand::tellsWhatATestFound()
{
    QCOMPARE(m_desk->pipe(setGitHub, token).code, 0);
    QCOMPARE(m_desk->pipe(QStringLiteral("token set x"), another).code, 0); // which X rejects
    m_desk->github.refuseToken(token);
    const Ran tested = m_desk->program.run(QStringLiteral("token status --test"));
    QCOMPARE(tested.code, 1);
    QCOMPARE(tested.out.count('\n'), 4); // only the table
    const QByteArrayList said = tested.err.split('\n');
    QVERIFY2(said.value(0).startsWith("GitHub refuses this token"), tested.err.constData());
    QVERIFY2(said.value(1).contains("X "), tested.err.constData());
}

void TestTokenCommand::tellsOfALockedKeychain()
{
    QCOMPARE(m_desk->pipe(setGitHub, token).code, 0);
    QVERIFY(m_desk->keyring.lock());
    const Ran told = m_desk->program.run(tokenStatus);
    QCOMPARE(told.code, 3);
    QVERIFY2(told.out.contains("github  unknown\n"), told.out.constData());
    QVERIFY2(told.err.startsWith("The keychain is locked, or another program removed the token"),
             told.err.constData());
    QCOMPARE(told.err.count('\n'), 1);

    const Ran set = m_desk->pipe(setGitHub, another);
    QCOMPARE(set.code, 1);
    QVERIFY2(set.err.startsWith("The keychain is locked"), set.err.constData());
    const Ran removed = m_desk->program.run(QStringLiteral("token remove github"));
    QCOMPARE(removed.code, 1);
    QVERIFY2(removed.err.contains("may still contain the token"), removed.err.constData());

    QVERIFY(m_desk->keyring.unlock());
    QCOMPARE(m_desk->keptForGitHub(), token);
    QCOMPARE(m_desk->program.run(statusOfGitHub).out,
             QByteArray("token   stored\ngithub  in the keychain\n"));
}

NEWFACES_TEST(tst_tokencommand, TestTokenCommand, QCoreApplication)
#include "tst_tokencommand.moc"
