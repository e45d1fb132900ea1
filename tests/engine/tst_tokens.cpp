// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "core/tokenfor.h"
#include "engine/accounts.h"
#include "engine/engine.h"
#include "support/fakegithub.h"
#include "support/fakekeychain.h"
#include "support/fakex.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::Error;
using core::Result;
using core::TokenFor;
using engine::TokenState;
using support::FakeGitHub;
using support::FakeKeychain;
using support::FakeX;
using support::Seen;
using Origin = TokenState::Origin;

namespace {

const QByteArray one = "ghp_one";
const QByteArray two = "ghp_two";

Error noKeychain()
{
    return {Error::Kind::Unavailable, QStringLiteral("There is no keychain.")};
}

template<typename T>
Result<T> answerOf(const engine::Answer<T> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000))
        return std::unexpected(Error{Error::Kind::BadAnswer, QStringLiteral("It was never answered.")});
    return answer.result();
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void usesTheKeychainsToken();
    void asksTheKeychainOnlyForWhatNeedsIt();
    void prefersTheEnvironments();
    void waitsForTheKeychain();
    void isClosedWhileItWaits();
    void goesOnWithoutAKeychain();
    void saysThatTheKeychainDoesNotAnswer_data();
    void saysThatTheKeychainDoesNotAnswer();
    void takesALateAnswer();
    void tellsWhoseATokenIs();
    void keepsWhatCannotBeTested();
    void refusesWhatGitHubRefuses();
    void refusesWhatIsNone();
    void keepsItForTheSessionAlone();
    void setsBesideTheEnvironments();
    void removes();
    void mayKeepItStill();
    void testsX_data();
    void testsX();
    void makesATokenForThePort();
    void makesNoneWhereOneMayBe();
    void replacesOneInARunningLookup();
    void stopsWhenOneIsRefused();
    void staysThroughOtherSettings();
    void goesToNoOtherHost();
    void isAskedForAgainForAnotherHost();
    void isNotSetForAHostThatIsChosenMeanwhile_data();
    void isNotSetForAHostThatIsChosenMeanwhile();
    void isNotRemovedFromAHostThatIsChosenMeanwhile();

private:
    void open(const QByteArray &environments = {});
    void moveTo(const FakeGitHub &github)
    {
        m_engine->apply({.api = github.api(), .dataFolder = m_folder->path()});
    }
    engine::Accounts &accounts() { return m_engine->accounts(); }
    engine::Answer<core::Contributions> lookUp()
    {
        engine::Question question;
        question.lookup = core::parseLookup(QStringLiteral("reef"), support::gitHub).value();
        question.reading = engine::Reading::Full;
        question.source = engine::Source::Rest;
        return m_engine->contributors(question);
    }
    QByteArray lastShown() const { return m_github->http().seen().back().headers.value("authorization"); }
    TokenState state(TokenFor whose = TokenFor::GitHub) { return answerOf(accounts().state(whose)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGitHub> m_github;
    std::unique_ptr<FakeX> m_x;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<engine::Engine> m_engine;
};

void TestTokens::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_github = std::make_unique<FakeGitHub>();
    m_github->addRepository(QStringLiteral("reef"), {.name = QStringLiteral("coral")});
    m_x = std::make_unique<FakeX>();
    m_keychain = std::make_unique<FakeKeychain>();
}

void TestTokens::cleanup()
{
    m_engine.reset();
}

void TestTokens::open(const QByteArray &environments)
{
    engine::Settings settings{.api = m_github->api(), .dataFolder = m_folder->path()};
    settings.profileHosts.x.api = m_x->api();
    m_engine = std::make_unique<engine::Engine>(
        settings, engine::TokenSources{.environment = {{TokenFor::GitHub, {environments}}},
                                       .keychain = m_keychain->open()});
}

void TestTokens::usesTheKeychainsToken()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    QCOMPARE(accounts().known(TokenFor::GitHub).origin, Origin::None);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray("Bearer " + one));
    QCOMPARE(accounts().known(TokenFor::GitHub).origin, Origin::Keychain);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(m_keychain->reads(), 1);
}

void TestTokens::asksTheKeychainOnlyForWhatNeedsIt()
{
    open();
    QVERIFY(answerOf(m_engine->history()));
    engine::Question stored;
    stored.lookup = core::parseLookup(QStringLiteral("reef"), support::gitHub).value();
    stored.reading = engine::Reading::Stored;
    QVERIFY(!answerOf(m_engine->contributors(stored)));
    QCOMPARE(m_keychain->reads(), 0);
}

void TestTokens::prefersTheEnvironments()
{
    m_keychain->put(TokenFor::GitHub, one);
    open(two);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray("Bearer " + two));
    QCOMPARE(m_keychain->reads(), 0);
    QCOMPARE(state().origin, Origin::Environment);
    QVERIFY(state().alsoKept);
    QCOMPARE(accounts().token(TokenFor::GitHub), two);
}

void TestTokens::waitsForTheKeychain()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    m_keychain->hold();
    const auto answer = lookUp();
    QTRY_COMPARE(m_keychain->reads(), 1);
    QCOMPARE(m_github->http().count(), 0);
    m_keychain->release();
    QVERIFY(answerOf(answer));
    QCOMPARE(m_github->http().seen().front().headers.value("authorization"), QByteArray("Bearer " + one));
}

void TestTokens::isClosedWhileItWaits()
{
    open();
    m_keychain->hold();
    const auto answer = lookUp();
    QTRY_COMPARE(m_keychain->reads(), 1);
    m_engine.reset();
    QCOMPARE(answer.result().error().kind, Error::Kind::Cancelled);
}

void TestTokens::goesOnWithoutAKeychain()
{
    m_keychain->fail(noKeychain());
    open();
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray());
    QCOMPARE(accounts().known(TokenFor::GitHub).trouble, std::optional(noKeychain()));

    // It is asked again for whoever looks, and not for each lookup: it may have to ask for its password.
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(m_keychain->reads(), 1);
    m_keychain->fail({});
    m_keychain->put(TokenFor::GitHub, one);
    QCOMPARE(state().origin, Origin::Keychain);
}

void TestTokens::saysThatTheKeychainDoesNotAnswer_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<int>("notices");
    QTest::newRow("silent") << Error::Kind::Unreachable << 1;
    QTest::newRow("locked") << Error::Kind::Forbidden << 1;
    QTest::newRow("none, as somebody without tokens has it") << Error::Kind::Unavailable << 0;
}

void TestTokens::saysThatTheKeychainDoesNotAnswer()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const int, notices);
    m_keychain->fail(Error{kind, QStringLiteral("That is so.")});
    open();
    QSignalSpy noticed(m_engine.get(), &engine::Engine::noticed);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(state().mayBeHidden(), notices > 0);
    QCOMPARE(noticed.count(), notices);
    if (notices > 0)
        QCOMPARE(noticed.front().front().value<core::Message>(), core::asText(QStringLiteral("That is so.")));
}

void TestTokens::takesALateAnswer()
{
    m_keychain->fail(noKeychain());
    open();
    QVERIFY(state().trouble);
    const QSignalSpy changed(&accounts(), &engine::Accounts::changed);
    m_keychain->tellLate(TokenFor::GitHub, one);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(accounts().token(TokenFor::GitHub), one);
    QVERIFY(!accounts().known(TokenFor::GitHub).trouble);

    // What was set since is not undone by it.
    QVERIFY(answerOf(accounts().set(TokenFor::GitHub, two)));
    m_keychain->tellLate(TokenFor::GitHub, one);
    QCOMPARE(accounts().token(TokenFor::GitHub), two);
}

void TestTokens::tellsWhoseATokenIs()
{
    open();
    const QSignalSpy changed(&accounts(), &engine::Accounts::changed);
    const auto set = answerOf(accounts().set(TokenFor::GitHub, " ghp_one\n"));
    QVERIFY(set);
    QCOMPARE(set->report->login, QStringLiteral("ada"));
    QCOMPARE(set->report->name, QStringLiteral("Ada Lovelace"));
    QCOMPARE(set->report->scopes,
             std::optional(QStringList{QStringLiteral("public_repo"), QStringLiteral("read:org")}));
    QCOMPARE(set->state.origin, Origin::Keychain);
    QCOMPARE(m_keychain->token(TokenFor::GitHub), one);
    QCOMPARE(changed.count(), 1);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray("Bearer " + one));
    QCOMPARE(answerOf(accounts().test(TokenFor::GitHub))->login, QStringLiteral("ada"));
}

void TestTokens::keepsWhatCannotBeTested()
{
    m_github->setInterceptor([](const Seen &) { return support::Reply{.status = 404}; });
    open();
    const auto set = answerOf(accounts().set(TokenFor::GitHub, one));
    QVERIFY(set);
    QVERIFY(!set->report);
    QCOMPARE(set->untested->kind, Error::Kind::BadAnswer);
    QCOMPARE(m_keychain->token(TokenFor::GitHub), one);
}

void TestTokens::refusesWhatGitHubRefuses()
{
    m_keychain->put(TokenFor::GitHub, one);
    m_github->refuseToken(two);
    open();
    QCOMPARE(state().origin, Origin::Keychain);
    const auto set = answerOf(accounts().set(TokenFor::GitHub, two));
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Unauthorized);
    QVERIFY(core::isAbout(set.error().message, "github.token-refused"));
    QCOMPARE(accounts().token(TokenFor::GitHub), one);
    QCOMPARE(m_keychain->token(TokenFor::GitHub), one);
}

void TestTokens::refusesWhatIsNone()
{
    open();
    const auto set = answerOf(accounts().set(TokenFor::GitHub, "two words"));
    QCOMPARE(set.error().kind, Error::Kind::Usage);
    QCOMPARE(m_github->http().count(), 0);
    QCOMPARE(m_keychain->writes(), 0);
}

void TestTokens::keepsItForTheSessionAlone()
{
    m_keychain->fail(noKeychain());
    open();
    const auto set = answerOf(accounts().set(TokenFor::GitHub, one));
    QVERIFY(set);
    QCOMPARE(set->state.origin, Origin::Session);
    QCOMPARE(set->state.trouble, std::optional(noKeychain()));
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray("Bearer " + one));
    QCOMPARE(state().origin, Origin::Session);
    // There is nothing that could still be kept.
    QCOMPARE(answerOf(accounts().remove(TokenFor::GitHub))->origin, Origin::None);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray());
}

void TestTokens::setsBesideTheEnvironments()
{
    open(two);
    const auto set = answerOf(accounts().set(TokenFor::GitHub, one));
    QVERIFY(set);
    QCOMPARE(set->state.origin, Origin::Environment);
    QVERIFY(set->state.alsoKept);
    QCOMPARE(accounts().token(TokenFor::GitHub), two);
    QCOMPARE(m_keychain->token(TokenFor::GitHub), one);

    m_keychain->fail(noKeychain());
    QCOMPARE(answerOf(accounts().set(TokenFor::GitHub, one)).error(), noKeychain());
}

void TestTokens::removes()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    QCOMPARE(state().origin, Origin::Keychain);
    QCOMPARE(answerOf(accounts().remove(TokenFor::GitHub))->origin, Origin::None);
    QVERIFY(accounts().token(TokenFor::GitHub).isEmpty());
    QVERIFY(m_keychain->token(TokenFor::GitHub).isEmpty());
    QCOMPARE(answerOf(accounts().test(TokenFor::GitHub)).error().kind, Error::Kind::NotFound);
}

void TestTokens::mayKeepItStill()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    QCOMPARE(state().origin, Origin::Keychain);
    m_keychain->fail(noKeychain());
    QCOMPARE(answerOf(accounts().remove(TokenFor::GitHub)).error(), noKeychain());
    QVERIFY(accounts().token(TokenFor::GitHub).isEmpty());
    QCOMPARE(accounts().known(TokenFor::GitHub).trouble, std::optional(noKeychain()));
}

void TestTokens::testsX_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("taken");
    QTest::newRow("taken") << FakeX::token << true;
    QTest::newRow("refused") << QByteArray("another") << false;
}

void TestTokens::testsX()
{
    QFETCH(const QByteArray, token);
    QFETCH(const bool, taken);
    open();
    const auto set = answerOf(accounts().set(TokenFor::X, token));
    QVERIFY(set && !set->report); // it costs
    QCOMPARE(m_x->http().count(), 0);
    const auto report = answerOf(accounts().test(TokenFor::X));
    QCOMPARE(report.has_value(), taken);
    if (!taken)
        QCOMPARE(report.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_x->http().count(), 1);
}

void TestTokens::makesATokenForThePort()
{
    open();
    QCOMPARE(answerOf(accounts().ensurePortToken())->origin, Origin::Keychain);
    const QByteArray made = accounts().token(TokenFor::Port);
    QCOMPARE(made.size(), 64);
    QCOMPARE(m_keychain->token(TokenFor::Port), made);
    QVERIFY(answerOf(accounts().ensurePortToken()));
    open();
    QVERIFY(answerOf(accounts().ensurePortToken()));
    QCOMPARE(accounts().token(TokenFor::Port), made);
    QCOMPARE(m_keychain->writes(), 1);
    QCOMPARE(answerOf(accounts().test(TokenFor::Port)).error().kind, Error::Kind::Usage);
}

void TestTokens::makesNoneWhereOneMayBe()
{
    m_keychain->put(TokenFor::Port, one);
    m_keychain->fail(noKeychain());
    open();
    QCOMPARE(answerOf(accounts().ensurePortToken())->origin, Origin::Session);
    QCOMPARE(m_keychain->writes(), 0);
    QCOMPARE(accounts().token(TokenFor::Port).size(), 64);
}

void TestTokens::replacesOneInARunningLookup()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    // One that has nothing left: the lookup would wait for an hour.
    const core::Instant reset = core::now() + std::chrono::hours(1);
    m_github->setInterceptor([reset](const Seen &seen) -> std::optional<support::Reply> {
        if (seen.headers.value("authorization") != QByteArray("Bearer " + one))
            return std::nullopt;
        return support::Reply{
            .status = 403,
            .headers = {{"X-RateLimit-Limit", "5000"},
                        {"X-RateLimit-Remaining", "0"},
                        {"X-RateLimit-Reset", QByteArray::number(qint64(reset.time_since_epoch().count()))}}};
    });
    const auto answer = lookUp();
    QTRY_COMPARE(m_github->http().count(), 1);
    QVERIFY(answerOf(accounts().set(TokenFor::GitHub, two)));
    QVERIFY(answerOf(answer));
    QCOMPARE(lastShown(), QByteArray("Bearer " + two));
}

void TestTokens::stopsWhenOneIsRefused()
{
    m_keychain->put(TokenFor::GitHub, one);
    open();
    QVERIFY(answerOf(lookUp()));
    m_github->refuseToken(one);
    const auto answer = answerOf(lookUp());
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
    QVERIFY(inEnglish(answer.error()).startsWith(QStringLiteral("GitHub refuses this token")));
    QCOMPARE(answerOf(m_engine->history())->size(), std::size_t(1));
}

void TestTokens::staysThroughOtherSettings()
{
    open();
    QVERIFY(answerOf(accounts().set(TokenFor::GitHub, one)));
    moveTo(*m_github);
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(lastShown(), QByteArray("Bearer " + one));
}

void TestTokens::goesToNoOtherHost()
{
    FakeGitHub elsewhere;
    elsewhere.addRepository(QStringLiteral("reef"), {.name = QStringLiteral("coral")});
    open();
    QVERIFY(answerOf(accounts().set(TokenFor::GitHub, one)));
    m_github->http().hold();
    const auto before = lookUp();
    QTRY_COMPARE(m_github->http().inFlight(), 1);

    m_keychain->put(TokenFor::GitHub, two); // the one for that host
    moveTo(elsewhere);
    QVERIFY(accounts().token(TokenFor::GitHub).isEmpty());
    QVERIFY(answerOf(lookUp()));
    QCOMPARE(elsewhere.http().seen().back().headers.value("authorization"), QByteArray("Bearer " + two));

    m_github->http().release();
    QVERIFY(answerOf(before));
    QCOMPARE(lastShown(), QByteArray("Bearer " + one));
}

void TestTokens::isAskedForAgainForAnotherHost()
{
    const FakeGitHub elsewhere;
    open();
    m_keychain->hold();
    const auto before = accounts().state(TokenFor::GitHub);
    QTRY_COMPARE(m_keychain->reads(), 1);
    moveTo(elsewhere);
    QCOMPARE(m_keychain->reads(), 2);
    m_keychain->put(TokenFor::GitHub, two);
    m_keychain->release();
    QCOMPARE(answerOf(before)->origin, Origin::Keychain);
    QCOMPARE(accounts().token(TokenFor::GitHub), two);
}

void TestTokens::isNotSetForAHostThatIsChosenMeanwhile_data()
{
    QTest::addColumn<QByteArray>("environments");
    QTest::addColumn<bool>("isBeingWritten");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("while GitHub is asked") << QByteArray() << false << QByteArray();
    QTest::newRow("while GitHub is asked, beside the environment's") << two << false << QByteArray();
    QTest::newRow("while it is written") << QByteArray() << true << one; // under the name of the host before
}

void TestTokens::isNotSetForAHostThatIsChosenMeanwhile()
{
    QFETCH(const QByteArray, environments);
    QFETCH(const bool, isBeingWritten);
    const FakeGitHub elsewhere;
    open(environments);
    if (isBeingWritten)
        m_keychain->hold();
    else
        m_github->http().hold();
    const auto set = accounts().set(TokenFor::GitHub, one);
    QTRY_COMPARE(isBeingWritten ? m_keychain->writes() : m_github->http().inFlight(), 1);
    moveTo(elsewhere);
    m_keychain->release();
    m_github->http().release();
    QCOMPARE(answerOf(set).error().kind, Error::Kind::Cancelled);
    QCOMPARE(accounts().token(TokenFor::GitHub), environments);
    QTEST(m_keychain->token(TokenFor::GitHub), "kept");
}

void TestTokens::isNotRemovedFromAHostThatIsChosenMeanwhile()
{
    const FakeGitHub elsewhere;
    m_keychain->put(TokenFor::GitHub, one);
    open();
    m_keychain->hold();
    const auto removed = accounts().remove(TokenFor::GitHub);
    QTRY_COMPARE(m_keychain->removals(), 1);
    moveTo(elsewhere);
    m_keychain->release();
    m_keychain->put(TokenFor::GitHub, two); // the one for that host
    QVERIFY(answerOf(removed));
    QCOMPARE(state().origin, Origin::Keychain);
    QCOMPARE(accounts().token(TokenFor::GitHub), two);
}

NEWFACES_TEST(tst_tokens, TestTokens, QCoreApplication)

#include "tst_tokens.moc"
