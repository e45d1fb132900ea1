// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/whenanswered.h"
#include "gui/contributors/reading/lookupsession.h"
#include "smallgithub.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::Contributions;
using core::Lookup;
using gui::LookupSession;
using Accepted = LookupSession::Accepted;

namespace {

const Lookup acme{QStringLiteral("acme"), {}};
const Lookup zebra{QStringLiteral("zebra"), {}};
const Lookup nobody{QStringLiteral("nobody"), {}};

Contributions lastAnswer(const QSignalSpy &spy)
{
    return spy.last().first().value<Contributions>();
}

} // namespace

class TestLookupSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_github = std::make_unique<support::HttpFake>(smallgithub::answer);
        m_engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_github->url(), .dataFolder = m_folder->path()});
        m_session = std::make_unique<LookupSession>(*m_engine);
        m_session->setRules({.scope = core::Scope::Owner, .since = {}, .until = {}});
        m_answered = std::make_unique<QSignalSpy>(m_session.get(), &LookupSession::answered);
        m_ended = std::make_unique<QSignalSpy>(m_session.get(), &LookupSession::ended);
        m_failed = std::make_unique<QSignalSpy>(m_session.get(), &LookupSession::failed);
        m_runEnded = std::make_unique<QSignalSpy>(m_session.get(), &LookupSession::runEnded);
        m_cancelled = std::make_unique<QSignalSpy>(m_session.get(), &LookupSession::cancelled);
    }

    void cleanup()
    {
        m_session.reset();
        m_engine.reset();
        m_github.reset();
    }

    void readsAndAnswers()
    {
        m_session->read(acme);
        QVERIFY(m_session->isReading(acme));
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("acme"));
        QCOMPARE(lastAnswer(*m_answered).newcomers.size(), 4U);
        QCOMPARE(m_ended->count(), 1);
        QVERIFY(!m_session->isReading());
        QVERIFY(m_failed->isEmpty());
    }

    void answersFromTheDatabaseWhileReading()
    {
        readAcme();
        m_session->forget(acme);
        m_github->hold();
        m_session->read(acme);
        QTRY_COMPARE(m_answered->count(), 1);
        QVERIFY(m_session->isReading(acme));
        m_github->release();
        QTRY_COMPARE(m_answered->count(), 2);
    }

    void dropsReplyToAbandonedRequest()
    {
        m_github->hold();
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(1));
        m_session->forget(acme);
        m_session->read(zebra);
        m_github->release();
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("zebra"));
        QVERIFY(m_failed->isEmpty());
        QVERIFY(m_cancelled->isEmpty());
    }

    void readsOneAfterTheOther()
    {
        m_github->hold();
        QVERIFY(m_session->read(acme) == Accepted::Started);
        QVERIFY(m_session->read(zebra) == Accepted::Queued);
        QVERIFY(m_session->isReading(acme));
        QVERIFY(!m_session->isReading(zebra));
        QVERIFY(m_session->queue().contains(m_engine->withHost(zebra)));
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
        QCOMPARE(m_ended->count(), 2);
        // The second one does not take the place of the first.
        QCOMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("acme"));
        QCOMPARE(run().ended, 2);
        QCOMPARE(run().successful, 2);
        QCOMPARE(run().inBackground.owner, QStringLiteral("zebra"));
    }

    void queuesNoLookupTwice()
    {
        m_github->hold();
        m_session->read(acme);
        QVERIFY(m_session->read({QStringLiteral("ACME"), {}}) == Accepted::AlreadyReading);
        m_session->read(zebra);
        QVERIFY(m_session->read({QStringLiteral("Zebra"), {}}) == Accepted::AlreadyQueued);
        QVERIFY(m_session->readInBackground(zebra) == Accepted::AlreadyQueued);
        QCOMPARE(m_session->queue().rowCount(), 1);
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
        QCOMPARE(m_ended->count(), 2);
    }

    void readsTheRestIfOneFails()
    {
        m_github->hold();
        m_session->read(acme);
        m_session->read(nobody);
        m_session->read(zebra);
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
        QCOMPARE(run().ended, 3);
        QCOMPARE(run().successful, 2);
        QCOMPARE(run().failed.size(), 1U);
        QCOMPARE(run().failed.front().lookup.owner, QStringLiteral("nobody"));
        QVERIFY(m_failed->isEmpty()); // nobody watches it
        QCOMPARE(m_session->failures().size(), 1U);
        QCOMPARE(m_session->failures().front().error.kind, core::Error::Kind::NotFound);
        // It is no failure any more while it is read again.
        m_session->readInBackground(nobody);
        QVERIFY(m_session->failures().empty());
        QTRY_COMPARE(m_runEnded->count(), 2);
        QCOMPARE(m_failed->count(), 1); // as the only one
        QVERIFY(m_session->failures().empty());
    }

    void showsTheNextIfNothingIsShown()
    {
        m_github->hold();
        m_session->read(nobody);
        m_session->read(acme);
        m_github->release();
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(m_failed->count(), 1);
        QVERIFY(run().inBackground.owner.isEmpty());
    }

    void goesOnAfterCancelling()
    {
        m_github->hold();
        m_session->read(acme);
        m_session->read(zebra);
        m_session->cancel();
        QCOMPARE(m_cancelled->count(), 1);
        QVERIFY(m_session->isReading(zebra));
        QVERIFY(m_session->queue().isEmpty());
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("zebra"));
        QCOMPARE(run().ended, 2);
        QCOMPARE(run().successful, 1);
    }

    void cancelsAll()
    {
        m_github->hold();
        m_session->read(acme);
        m_session->read(zebra);
        m_session->read(nobody);
        m_session->cancelAll();
        QVERIFY(!m_session->isReading());
        QVERIFY(m_session->queue().isEmpty());
        QCOMPARE(m_cancelled->count(), 1);
        QCOMPARE(m_runEnded->count(), 1);
        m_github->release();
    }

    void forgetsWhatIsQueued()
    {
        m_github->hold();
        m_session->read(acme);
        m_session->read(zebra);
        m_session->read(nobody);
        m_session->forget(zebra);
        QCOMPARE(m_session->queue().rowCount(), 1);
        m_session->forget(acme);
        QVERIFY(m_session->isReading(nobody));
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
    }

    void countsWhatWasReadSoFar()
    {
        const QSignalSpy partial(m_session.get(), &LookupSession::partlyAnswered);
        m_github->setHandler([](const support::Seen &seen) {
            return seen.path.endsWith(u"/beta/commits") ? support::Reply{.fault = support::Fault::Silent}
                                                        : smallgithub::answer(seen);
        });
        m_session->read(acme);
        QTRY_COMPARE(partial.count(), 1);
        const auto soFar = partial.first().first().value<Contributions>();
        QCOMPARE(soFar.newcomers.size(), 3U); // of alpha
        QVERIFY(!soFar.complete);
        QVERIFY(m_session->isReading(acme));
        QVERIFY(m_answered->isEmpty());
        // It is counted by other rules, too.
        m_session->setRules({.scope = core::Scope::Repository, .since = {}, .until = {}});
        QTRY_COMPARE(partial.count(), 2);
        QVERIFY(partial.last().first().value<Contributions>().rules.scope == core::Scope::Repository);
        m_session->cancel();
        m_github->setHandler(smallgithub::answer);
        m_session->read(acme);
        QTRY_COMPARE(m_answered->count(), 1);
        QVERIFY(lastAnswer(*m_answered).complete);
        QVERIFY(m_failed->isEmpty());
    }

    void cancelsAtOnce()
    {
        m_github->hold();
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(1));
        m_session->cancel();
        QCOMPARE(m_cancelled->count(), 1);
        QCOMPARE(m_ended->count(), 1);
        QVERIFY(!m_session->isReading());
        m_github->release();
        m_session->read(zebra);
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("zebra"));
        QCOMPARE(m_cancelled->count(), 1);
    }

    void recountsIfDataChangedDuringARead()
    {
        readAcme();
        m_github->hold();
        const int requests = m_github->count();
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(requests + 1));
        const auto before = m_answered->count();
        m_session->recount();
        QTRY_COMPARE(m_answered->count(), before + 1);
        int answeredAtTheEnd = 0;
        connect(
            m_session.get(), &LookupSession::ended, this,
            [&] { answeredAtTheEnd = static_cast<int>(m_answered->count()); }, Qt::QueuedConnection);
        m_github->release();
        QTRY_COMPARE(m_answered->count(), before + 2);
        // The result comes from the database after the read, not from the read.
        QCOMPARE(answeredAtTheEnd, before + 1);
        QTest::qWait(0);
        QCOMPARE(m_answered->count(), before + 2);
    }

    void recountsOffline()
    {
        readAcme();
        const int requests = m_github->count();
        m_session->setRules({.scope = core::Scope::Repository, .since = {}, .until = {}});
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).newcomers.size(), 5U);
        QCOMPARE(m_github->count(), requests);
    }

    void usesCurrentRulesWhenAReadEnds()
    {
        m_github->hold();
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(1));
        m_session->setRules({.scope = core::Scope::Repository, .since = {}, .until = {}});
        m_github->release();
        QTRY_COMPARE(m_answered->count(), 1);
        QVERIFY(lastAnswer(*m_answered).rules.scope == core::Scope::Repository);
        QVERIFY(m_failed->isEmpty());
    }

    void continuesReadingWhileAnotherIsShown()
    {
        readAcme();
        m_github->hold();
        m_session->read(zebra);
        m_session->open(acme);
        QTRY_COMPARE(m_answered->count(), 1);
        QVERIFY(m_session->isReading(zebra));
        m_github->release();
        QTRY_COMPARE(m_runEnded->count(), 1);
        QCOMPARE(run().inBackground.owner, QStringLiteral("zebra"));
        QCOMPARE(m_answered->count(), 1);
    }

    void reportsErrors()
    {
        m_session->read(nobody);
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->first().at(1).value<core::Error>().kind, core::Error::Kind::NotFound);
        QCOMPARE(m_ended->count(), 1);
    }

    void keepsResultWhenAReadFails()
    {
        readAcme();
        m_session->read(nobody);
        QTRY_COMPARE(m_failed->count(), 1);
        m_session->setRules({.scope = core::Scope::Repository, .since = {}, .until = {}});
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("acme"));
    }

    void reportsMissingLookupOnce()
    {
        m_github->hold();
        m_session->read(nobody);
        QVERIFY(m_github->waitForCount(1));
        keepTheOtherThreadsBusy();
        // This is counted on the only free thread, after the read has ended.
        m_session->setRules({.scope = core::Scope::Repository, .since = {}, .until = {}});
        bool countedAfterIt = false;
        countStored(nobody, countedAfterIt);
        m_github->releaseOne();
        QTRY_VERIFY(countedAfterIt && m_ended->count() == 1);
        QCOMPARE(m_failed->count(), 1);
        m_github->release();
    }

    void reportsNothingAfterCancelling()
    {
        m_github->hold();
        m_session->read(nobody);
        m_session->cancel();
        bool countedAfterIt = false;
        countStored(nobody, countedAfterIt);
        QTRY_VERIFY(countedAfterIt);
        QCOMPARE(m_cancelled->count(), 1);
        QVERIFY(m_failed->isEmpty());
    }

    void keepsResultWhenItIsReadAgain()
    {
        m_session->read(zebra);
        QTRY_COMPARE(m_answered->count(), 1);
        m_answered->clear();
        readAcme();
        m_github->hold();
        const int requests = m_github->count();
        m_session->open(zebra);
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(requests + 1));
        m_github->release();
        QTRY_COMPARE(m_answered->count(), 1);
        QCOMPARE(lastAnswer(*m_answered).owner, QStringLiteral("acme"));
    }

    void canBeDeletedWhileReading()
    {
        m_github->hold();
        m_session->read(acme);
        QVERIFY(m_github->waitForCount(1));
        m_session.reset();
        m_engine.reset();
        QVERIFY(m_answered->isEmpty());
    }

private:
    /// Keeps three of the engine's four threads busy until GitHub is released.
    void keepTheOtherThreadsBusy()
    {
        for (int i = 1; i <= 3; ++i)
            m_engine->contributors({.lookup = {QStringLiteral("busy-%1").arg(i), {}}, .rules = {}});
        QVERIFY(m_github->waitForCount(4));
    }

    void countStored(const Lookup &lookup, bool &done)
    {
        engine::whenAnswered<Contributions>(
            m_engine->contributors({.lookup = lookup, .rules = {}, .reading = engine::Reading::Stored}), this,
            [&done](const core::Result<Contributions> &) { done = true; });
    }

    void readAcme()
    {
        m_session->read(acme);
        QTRY_COMPARE(m_answered->count(), 1);
        m_answered->clear();
        m_ended->clear();
        m_runEnded->clear();
    }

    /// The last run that ended.
    gui::ReadingRun run() const { return m_runEnded->last().first().value<gui::ReadingRun>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::HttpFake> m_github;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<LookupSession> m_session;
    std::unique_ptr<QSignalSpy> m_answered;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_cancelled;
    std::unique_ptr<QSignalSpy> m_runEnded;
};

NEWFACES_TEST(tst_lookupsession, TestLookupSession, QCoreApplication)
#include "tst_lookupsession.moc"
