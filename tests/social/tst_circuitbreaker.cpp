// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplehandles.h"
#include "social/circuitbreaker.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::Error;
using core::Finding;
using core::Instant;
using std::chrono::seconds;

namespace circuitbreaker {

/// What a ScriptedSource answers, and how often it was asked.
struct Script
{
    social::Source::Answers answers = {Finding{}};
    int asked = 0;
};

class ScriptedSource : public social::Source
{
public:
    explicit ScriptedSource(Script &script)
        : m_script(script)
    {}

    core::ProfileSource kind() const override { return core::ProfileSource::Page; }
    std::size_t handlesInRequest() const override { return 1; }
    QString serverOf(const core::Handle &handle) const override { return handle.server(); }

    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token) override
    {
        ++m_script.asked;
        std::promise<Answers> answered;
        answered.set_value(m_script.answers.size() == 1 ? Answers(handles.size(), m_script.answers.front())
                                                        : m_script.answers);
        return answered.get_future();
    }

private:
    Script &m_script;
};

social::Source::Answers failure(Error::Kind kind, std::optional<Instant> retryAt = std::nullopt)
{
    return {std::unexpected(Error{kind, QStringLiteral("x.com is down."), retryAt})};
}

core::Handle numbered(int number)
{
    return core::parseHandle(QStringLiteral("user_%1").arg(number)).value();
}

} // namespace circuitbreaker

using circuitbreaker::failure;
using circuitbreaker::numbered;
using circuitbreaker::Script;
using circuitbreaker::ScriptedSource;

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_script = {};
        m_now = Instant(seconds(1'000'000));
        m_source = std::make_unique<social::CircuitBreaker>(std::make_unique<ScriptedSource>(m_script),
                                                            [this] { return m_now; });
    }

    void restsAfterThreeFailures_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("unreachable") << Error::Kind::Unreachable;
        QTest::newRow("forbidden") << Error::Kind::Forbidden;
        QTest::newRow("a bad token") << Error::Kind::Unauthorized;
    }

    void restsAfterThreeFailures()
    {
        QFETCH(const Error::Kind, kind);
        m_script.answers = failure(kind);
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(!ask());
            QCOMPARE(m_script.asked, i);
        }
        const auto answer = ask();
        QCOMPARE(m_script.asked, 3);
        QCOMPARE(answer.error().message, core::asText(QStringLiteral("x.com is down.")));
        QVERIFY(answer.error().retryAt == m_now + seconds(300));

        m_now += seconds(299);
        QVERIFY(!ask());
        QCOMPARE(m_script.asked, 3);
        m_now += seconds(1);
        m_script.answers = {Finding{}};
        QVERIFY(ask());
        QCOMPARE(m_script.asked, 4);
    }

    void anAnswerInBetweenCounts()
    {
        for (int i = 0; i < 4; ++i) {
            m_script.answers = failure(Error::Kind::Unreachable);
            QVERIFY(!ask());
            QVERIFY(!ask());
            m_script.answers = {Finding{}};
            QVERIFY(ask());
        }
        QCOMPARE(m_script.asked, 12);
    }

    void theAnswerThatBeginsAPauseSaysHowLong()
    {
        m_script.answers = failure(Error::Kind::Unreachable);
        QVERIFY(!ask().error().retryAt);
        QVERIFY(!ask().error().retryAt);
        QVERIFY(ask().error().retryAt == m_now + seconds(300));
    }

    void oneOddAccountIsNoFailure()
    {
        m_script.answers = failure(Error::Kind::BadAnswer);
        for (int i = 1; i <= 30; ++i) {
            QVERIFY(!ask());
            QCOMPARE(m_script.asked, i);
        }
    }

    void severalOddAccountsAreNoFailure()
    {
        m_script.answers = failure(Error::Kind::BadAnswer);
        for (int i = 1; i <= 9; ++i)
            QVERIFY(!ask({numbered(i)}).error().retryAt);
        m_script.answers = {Finding{}};
        QVERIFY(ask());
        QCOMPARE(m_script.asked, 10);
        // What was read a moment ago has no other layout now.
        m_script.answers = failure(Error::Kind::BadAnswer);
        for (int i = 1; i <= 50; ++i)
            QVERIFY(!ask({numbered(i)}).error().retryAt);
        QCOMPARE(m_script.asked, 60);
    }

    void restsWhenNobodyCanBeRead()
    {
        m_script.answers = failure(Error::Kind::BadAnswer);
        for (int i = 1; i <= 9; ++i)
            QVERIFY(!ask({numbered(i)}).error().retryAt);
        QVERIFY(ask({numbered(10)}).error().retryAt == m_now + seconds(300));
        QVERIFY(ask({nasa}).error().retryAt == m_now + seconds(300));
        QCOMPARE(m_script.asked, 10);
    }

    void restsWhenNobodyInOneRequestCanBeRead()
    {
        m_script.answers = failure(Error::Kind::BadAnswer);
        std::vector<core::Handle> many;
        many.reserve(100);
        for (int i = 0; i < 100; ++i)
            many.push_back(numbered(i));
        QVERIFY(ask(many).error().retryAt == m_now + seconds(300));
        QVERIFY(!ask());
        QCOMPARE(m_script.asked, 1);
    }

    void restsAgainLongAfterTheLastAnswer()
    {
        QVERIFY(ask());
        m_now += seconds(300);
        m_script.answers = failure(Error::Kind::BadAnswer);
        for (int i = 1; i <= 10; ++i)
            QVERIFY(!ask({numbered(i)}));
        QVERIFY(!ask());
        QCOMPARE(m_script.asked, 11);
    }

    void keepsToWhatIsAskedFor_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("rests");
        const int day = 24 * 60 * 60;
        QTest::newRow("a server that is down") << Error::Kind::Unreachable << 1'800 << 1'800;
        QTest::newRow("a refusal") << Error::Kind::Forbidden << 30 << 30;
        QTest::newRow("a limit") << Error::Kind::Limited << 900 << 900;
        QTest::newRow("for a year") << Error::Kind::Limited << 365 * day << day;
        QTest::newRow("until now") << Error::Kind::Limited << 0 << 300;
        QTest::newRow("until an hour ago") << Error::Kind::Limited << -3'600 << 300;
    }

    void keepsToWhatIsAskedFor()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const int, told);
        QFETCH(const int, rests);
        m_script.answers = failure(kind, m_now + seconds(told));
        const Instant until = m_now + seconds(rests);
        QVERIFY(ask().error().retryAt == until);
        m_now = until - seconds(1);
        QVERIFY(ask().error().retryAt == until);
        QCOMPARE(m_script.asked, 1);
        m_now = until;
        QVERIFY(!ask());
        QCOMPARE(m_script.asked, 2);
    }

    void aWordOnOneHandleIsAnAnswer()
    {
        m_script.answers = {std::unexpected(Error{Error::Kind::BadAnswer, {}}), Finding{}};
        for (int i = 0; i < 5; ++i)
            std::ignore = ask();
        QCOMPARE(m_script.asked, 5);
    }

    void keepsALimit()
    {
        m_script.answers = failure(Error::Kind::Limited, m_now + seconds(900));
        QVERIFY(!ask());
        QVERIFY(ask().error().retryAt == m_now + seconds(900));
        QCOMPARE(m_script.asked, 1);
        m_now += seconds(900);
        QVERIFY(!ask());
        QCOMPARE(m_script.asked, 2);
    }

    void aLimitThatDoesNotSayHowLong()
    {
        m_script.answers = failure(Error::Kind::Limited);
        QVERIFY(!ask());
        QVERIFY(ask().error().retryAt == m_now + seconds(300));
        QCOMPARE(m_script.asked, 1);
    }

    /// Bluesky's source asks singly about whom a request leaves out.
    void pausesAtALimitOnTheWay()
    {
        m_script.answers = {
            Finding{},
            std::unexpected(Error{Error::Kind::Limited, QStringLiteral("Too many."), m_now + seconds(900)})};
        const auto answers = m_source->ask({nasa, numbered(1)}, {}).get();
        QVERIFY(answers.front().has_value());
        QVERIFY(ask().error().retryAt == m_now + seconds(900));
        QCOMPARE(m_script.asked, 1);
    }

    void pausesOneServerAlone()
    {
        const auto of = [](const QString &server) {
            return std::vector{core::parseHandle(u"@ann@" + server).value()};
        };
        m_script.answers = failure(Error::Kind::Limited, m_now + seconds(900));
        QVERIFY(!ask(of(QStringLiteral("one.org"))));
        QVERIFY(ask(of(QStringLiteral("one.org"))).error().retryAt == m_now + seconds(900));
        QCOMPARE(m_script.asked, 1);
        // However many there are, a server that pauses is not forgotten.
        m_script.answers = failure(Error::Kind::Unreachable);
        for (int i = 0; i < 3'000; ++i)
            QVERIFY(!ask(of(QStringLiteral("s%1.org").arg(i))));
        QCOMPARE(m_script.asked, 3'001);
        QVERIFY(!ask(of(QStringLiteral("one.org"))));
        QCOMPARE(m_script.asked, 3'001);
    }

    void whoIsCancelledHasNotFailed()
    {
        m_script.answers = failure(Error::Kind::Cancelled);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!ask());
        QCOMPARE(m_script.asked, 5);
    }

private:
    core::Result<Finding> ask(const std::vector<core::Handle> &handles = {nasa})
    {
        return m_source->ask(handles, {}).get().front();
    }

    Script m_script;
    Instant m_now;
    std::unique_ptr<social::CircuitBreaker> m_source;
};

NEWFACES_TEST(tst_circuitbreaker, TestCircuitBreaker, QCoreApplication)
#include "tst_circuitbreaker.moc"
