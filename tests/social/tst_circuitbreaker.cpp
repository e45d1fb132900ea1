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

    std::future<Answers> ask(const std::vector<core::Handle> &, std::stop_token) override
    {
        ++m_script.asked;
        std::promise<Answers> answered;
        answered.set_value(m_script.answers);
        return answered.get_future();
    }

private:
    Script &m_script;
};

social::Source::Answers failure(Error::Kind kind, std::optional<Instant> retryAt = std::nullopt)
{
    return {std::unexpected(Error{kind, QStringLiteral("x.com is down."), retryAt})};
}

} // namespace circuitbreaker

using circuitbreaker::failure;
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
        QTest::newRow("another layout") << Error::Kind::BadAnswer;
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

    void whoIsCancelledHasNotFailed()
    {
        m_script.answers = failure(Error::Kind::Cancelled);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!ask());
        QCOMPARE(m_script.asked, 5);
    }

private:
    core::Result<Finding> ask() { return m_source->ask({nasa}, {}).get().front(); }

    Script m_script;
    Instant m_now;
    std::unique_ptr<social::CircuitBreaker> m_source;
};

NEWFACES_TEST(tst_circuitbreaker, TestCircuitBreaker, QCoreApplication)
#include "tst_circuitbreaker.moc"
