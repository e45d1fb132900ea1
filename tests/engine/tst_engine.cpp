// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/handlesof.h"
#include "core/counting/leftout.h"
#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <set>

using core::Error;
using core::RepositoryState;
using engine::Engine;
using engine::Progress;
using engine::Reading;
using support::commit;
using support::Trouble;

namespace {

core::Rules withForks()
{
    core::Rules rules;
    rules.forks = true;
    return rules;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EngineDesk>();
        m_desk->github->addRepository(
            acme, {QStringLiteral("anvil"), {commit("ben", "2020-02-02"), commit("ann", "2020-01-05")}});
        m_desk->github->addRepository(acme, {QStringLiteral("bolt"), {commit("ann", "2020-03-05")}});
    }

    void cleanup() { m_desk.reset(); }

    void countsWhatWasReadSoFar()
    {
        const auto soFar = [this] {
            return m_desk->engine->contributorsSoFar({.owner = acme, .repository = {}}, {}).result();
        };
        QCOMPARE(soFar().error().kind, Error::Kind::NotFound);
        m_desk->github->setInterceptor([](const support::Seen &seen) -> std::optional<support::Reply> {
            if (seen.path.endsWith(u"/bolt/commits"))
                return support::Reply{.fault = support::Fault::Silent};
            return std::nullopt;
        });
        const std::stop_source stop;
        const auto reading = m_desk->engine->contributors(EngineDesk::question(acme), stop.get_token());
        QTRY_VERIFY(soFar());
        const auto partial = soFar();
        QCOMPARE(partial->owner, acme);
        QVERIFY(!partial->complete);
        QCOMPARE(partial->newcomers.size(), 2U);
        QCOMPARE(partial->repositories.size(), 1U);
        QCOMPARE(partial->repositories.front().name, anvil);
        stop.request_stop();
        QVERIFY(!reading.result());
        QCOMPARE(m_desk->ask(acme, Reading::Stored).error().kind, Error::Kind::NotFound);
        m_desk->github->setInterceptor(nullptr);
        QCOMPARE(m_desk->ask(acme)->repositories.size(), 2U);
    }

    void answers()
    {
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer);
        QCOMPARE(answer->owner, acme);
        QVERIFY(answer->complete);
        const std::vector<core::Row> rows = {{QStringLiteral("anvil"), *core::parseMonth(u"2020-01"), 1},
                                             {QStringLiteral("anvil"), *core::parseMonth(u"2020-02"), 1},
                                             {QStringLiteral("bolt"), *core::parseMonth(u"2020-03"), 1}};
        QVERIFY(answer->rows == rows);
    }

    void asksForHandles()
    {
        m_desk->github->addOwner(QStringLiteral("ann"), support::FakeGitHub::Account::User,
                                 QStringLiteral("Ann_on_X"));
        m_desk->github->addOwner(QStringLiteral("ben"), support::FakeGitHub::Account::User);
        m_desk->github->setSocialAccounts(
            QStringLiteral("ann"),
            {{QStringLiteral("MASTODON"), QStringLiteral("https://mastodon.social/@ann")},
             {QStringLiteral("BLUESKY"), QStringLiteral("https://bsky.app/profile/ann.bsky.social")}});
        const auto handlesOf = [this](const char *login) {
            const auto handles = m_desk->engine->handles(QString::fromLatin1(login)).result();
            QStringList shown;
            for (const core::Handle &one : handles.value())
                shown << one.shown();
            return shown.join(u' ');
        };
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(handlesOf("ann"), QStringLiteral("@Ann_on_X @ann.bsky.social @ann@mastodon.social"));
        QCOMPARE(handlesOf("ben"), QString());
        QCOMPARE(m_desk->engine->handles(QStringLiteral("nobody")).result().error().kind,
                 core::Error::Kind::NotFound);
        const core::Result<core::Contributions> answer = m_desk->ask(acme);
        QVERIFY(answer);
        for (const core::Newcomer &one : answer->newcomers) {
            const bool isAnn = one.login == u"ann";
            QCOMPARE(one.xHandle, isAnn ? QStringLiteral("Ann_on_X") : QString());
            QCOMPARE(core::handlesOf(one).size(), std::size_t(isAnn ? 3 : 0));
        }
    }

    /// GraphQL tells it with the commits; REST only when an account is asked for.
    void knowsCompanies()
    {
        support::FakeCommit one = support::commit("zoe", "2020-05-01");
        one.company = QStringLiteral("@Acme ");
        m_desk->github->addRepository(QStringLiteral("zoo"), {QStringLiteral("lion"), {one}});
        m_desk->github->addOwner(QStringLiteral("zoe"), support::FakeGitHub::Account::User, {},
                                 QStringLiteral("Big"));
        const auto affiliation = [this](engine::Reading reading, engine::Source source) {
            engine::Question question = EngineDesk::question(QStringLiteral("zoo"), reading);
            question.source = source;
            return m_desk->engine->contributors(question).result()->newcomers.front().affiliation;
        };
        using engine::Reading;
        using engine::Source;
        using Reason = core::Affiliation::Reason;
        QVERIFY(affiliation(Reading::Refresh, Source::Rest) == core::Affiliation());
        QVERIFY((affiliation(Reading::Full, Source::GraphQl) ==
                 core::Affiliation{QStringLiteral("Acme"), Reason::Account, {}}));
        QVERIFY(m_desk->engine->handles(QStringLiteral("zoe")).result());
        QVERIFY((affiliation(Reading::Stored, Source::GraphQl) ==
                 core::Affiliation{QStringLiteral("Big"), Reason::Account, {}}));
    }

    void sendsTheToken()
    {
        QVERIFY(m_desk->ask(acme));
        for (const support::Seen &seen : m_desk->github->http().seen())
            QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer a-token"));
    }

    void endsEachTroubleInItsState_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<RepositoryState>("state");
        QTest::newRow("blocked by law") << Trouble::Blocked << RepositoryState::Blocked;
        QTest::newRow("single sign-on") << Trouble::Saml << RepositoryState::Forbidden;
        QTest::newRow("vanished") << Trouble::Vanished << RepositoryState::Missing;
        QTest::newRow("unexpected") << Trouble::Broken << RepositoryState::Failed;
    }

    void endsEachTroubleInItsState()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const RepositoryState, state);
        m_desk->github->setTrouble(acme, QStringLiteral("anvil"), trouble);
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer);
        QVERIFY(!answer->complete);
        QCOMPARE(core::toString(answer->repositories.at(0).state), core::toString(state));
        QVERIFY(!answer->repositories.at(0).reason.isEmpty());
        QCOMPARE(core::toString(answer->repositories.at(1).state), core::toString(RepositoryState::Complete));
        QCOMPARE(answer->rows.size(), 1U);
    }

    void anEmptyRepositoryIsComplete()
    {
        m_desk->github->addRepository(acme, {QStringLiteral("cog")});
        const auto answer = m_desk->ask(acme);
        QVERIFY(answer && answer->complete);
        QCOMPARE(core::toString(answer->repositories.at(2).state), core::toString(RepositoryState::Empty));
    }

    void leavesForksOutUnlessAskedFor()
    {
        m_desk->github->addRepository(
            acme, {.name = QStringLiteral("fork"), .commits = {commit("eve", "2020-01-05")}, .fork = true});
        const auto without = m_desk->ask(acme);
        QVERIFY(without && without->complete);
        QCOMPARE(without->notes.forksLeftOut, 1);
        QCOMPARE(m_desk->github->count(QStringLiteral("/fork/commits")), 0);

        const auto with = m_desk->ask(acme, Reading::Refresh, withForks());
        QVERIFY(with && with->complete);
        QCOMPARE(with->newcomers.size(), without->newcomers.size() + 1);
    }

    void doesNotReadWhatIsLeftOut()
    {
        const auto before = m_desk->ask(acme);
        QVERIFY(before);
        const auto decide = [this](core::Decision::Kind kind) {
            const core::Result<core::Decision> decision =
                core::decideRepositories(*m_desk->ask(acme, Reading::Stored), kind, {QStringLiteral("bolt")});
            return m_desk->engine->decide({acme, {}}, *decision).result();
        };
        QVERIFY(decide(core::Decision::Kind::LeaveOut));
        m_desk->github->push(acme, QStringLiteral("bolt"), {commit("cyd", "2020-04-05")});
        m_desk->forget();
        const auto without = m_desk->ask(acme);
        QVERIFY(without && without->complete);
        QCOMPARE(without->notes.repositoriesLeftOut, 1);
        QCOMPARE(without->newcomers.size(), 2U);
        QCOMPARE(m_desk->github->count(QStringLiteral("/bolt/commits")), 0);
        const auto alone = m_desk->ask(QStringLiteral("acme/bolt"));
        QCOMPARE(alone->newcomers.size(), 2U);

        // A full reading leaves what is stored of it, too.
        QVERIFY(m_desk->ask(acme, Reading::Full));
        QVERIFY(decide(core::Decision::Kind::Include));
        const auto again = m_desk->ask(acme, Reading::Stored);
        QVERIFY(again && again->complete);
        QCOMPARE(again->newcomers.size(), 4U);
        QCOMPARE(m_desk->ask(acme)->newcomers.size(), 4U);
    }

    void readsWhatIsIncludedAgain()
    {
        QVERIFY(m_desk->ask(acme));
        const core::Decision decision{.kind = core::Decision::Kind::LeaveOut,
                                      .subjects = {{QStringLiteral("repository:cog"), QStringLiteral("cog")}},
                                      .decidedAt = {}};
        const auto kept = m_desk->engine->decide({acme, {}}, decision).result();
        QVERIFY(kept);
        m_desk->github->addRepository(acme, {QStringLiteral("cog"), {commit("eve", "2020-01-05")}});
        const auto without = m_desk->ask(acme);
        QVERIFY(without && without->complete);
        QCOMPARE(without->repositories.at(2).reason, core::message("repository.left-out"));
        QVERIFY(m_desk->engine->undo(kept->id).result());
        const auto unread = m_desk->ask(acme, Reading::Stored);
        QVERIFY(unread && !unread->complete);
        QVERIFY(unread->repositories.at(2).isUnread);
        const auto with = m_desk->ask(acme);
        QVERIFY(with && with->complete);
        QCOMPARE(with->newcomers.size(), without->newcomers.size() + 1);
    }

    void pinsAndRenames()
    {
        QVERIFY(m_desk->ask(acme));
        const auto entry = [this] {
            return m_desk->engine->history().result()->front();
        };
        QVERIFY(m_desk->engine->setPinned({entry().id}, true).result());
        QCOMPARE(m_desk->engine->setLabel(entry().id, QStringLiteral(" Tools ")).result(),
                 core::Result<QString>(QStringLiteral("Tools")));
        QVERIFY(entry().isPinned);
        QCOMPARE(entry().label, QStringLiteral("Tools"));
        QCOMPARE(m_desk->engine->setPinned({99}, true).result().error().kind, Error::Kind::NotFound);
    }

    void countsAForkThatIsAskedForByName()
    {
        m_desk->github->addRepository(
            acme, {.name = QStringLiteral("fork"), .commits = {commit("eve", "2020-01-05")}, .fork = true});
        const auto answer = m_desk->ask(QStringLiteral("acme/fork"));
        QVERIFY(answer && answer->complete);
        QCOMPARE(answer->newcomers.size(), 1U);
        QCOMPARE(answer->notes.forksLeftOut, 0);
    }

    void remembersTheNewNameOfARenamedRepository()
    {
        QVERIFY(m_desk->ask(QStringLiteral("acme/bolt")));
        m_desk->github->rename(acme, QStringLiteral("bolt"), QStringLiteral("rivet"));
        const auto answer = m_desk->ask(QStringLiteral("acme/bolt"));
        QVERIFY(answer);
        QCOMPARE(answer->repository, QStringLiteral("rivet"));
        const auto entries = m_desk->engine->history().result();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1U);
        QCOMPARE(entries->at(0).lookup.toString(), QStringLiteral("acme/rivet"));
    }

    void answersARepositoryFromWhatWasReadOfItsOwner()
    {
        QVERIFY(m_desk->ask(acme));
        m_desk->forget();
        const auto answer = m_desk->ask(QStringLiteral("ACME/Anvil"), Reading::Stored);
        QVERIFY(answer);
        QCOMPARE(answer->newcomers.size(), 2U);
        QCOMPARE(m_desk->asked(), 0);
    }

    void answersOfflineAfterARestart()
    {
        const auto before = m_desk->ask(acme);
        m_desk->github->http().hold();
        m_desk->restart();
        QCOMPARE(m_desk->ask(acme, Reading::Stored), before);
        m_desk->github->http().release();
    }

    void saysWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("said");
        QTest::newRow("owner") << QStringLiteral("nobody") << Reading::Refresh
                               << QStringLiteral(R"(["github.no-owner","nobody"])");
        QTest::newRow("repository") << QStringLiteral("acme/nothing") << Reading::Refresh
                                    << QStringLiteral(R"(["github.no-repository","acme/nothing"])");
        QTest::newRow("stored") << acme << Reading::Stored
                                << QStringLiteral(R"(["history.nothing-stored","acme"])");
    }

    void saysWhatIsNotThere()
    {
        QFETCH(const QString, asked);
        QFETCH(const Reading, reading);
        const auto answer = m_desk->ask(asked, reading);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::NotFound);
        QTEST(toJsonText(answer.error().message), "said");
    }

    void tellsARefusedTokenWithoutShowingIt()
    {
        m_desk->github->refuseToken("a-token");
        const auto answer = m_desk->ask(acme);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!inEnglish(answer.error()).contains(QStringLiteral("a-token")));
    }

    void showsNothingOfALookupThatWasStopped()
    {
        const std::stop_source stop;
        m_desk->github->http().hold();
        const auto future = m_desk->engine->contributors(EngineDesk::question(acme), stop.get_token());
        QVERIFY(m_desk->github->http().waitForCount(1));
        stop.request_stop();
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
        QVERIFY(m_desk->engine->history().result()->empty());
        m_desk->github->http().release();
    }

    void stopsItsJobsWhenItEnds()
    {
        m_desk->github->http().hold();
        const auto future = m_desk->engine->contributors(EngineDesk::question(acme));
        QVERIFY(m_desk->github->http().waitForCount(1));
        m_desk->engine.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
        m_desk->github->http().release();
    }

    void tellsHowFarItIs()
    {
        m_desk->github->addRepository(
            acme, {QStringLiteral("long"),
                   support::commits(250, QStringLiteral("lou"), QStringLiteral("2020-01-05"))});
        std::vector<Progress> told;
        const QObject listener; // with it, progress that is still on its way ends
        connect(m_desk->engine.get(), &Engine::progressed, &listener,
                [&](const Progress &progress) { told.push_back(progress); });
        engine::Question question = EngineDesk::question(acme);
        question.number = 7;
        const auto future = m_desk->engine->contributors(question);
        QTRY_VERIFY(future.isFinished());
        QTRY_VERIFY(!told.empty());
        QCOMPARE(told.front().number, 7U);
        QCOMPARE(told.front().repositoriesInAll, 3);
        for (std::size_t i = 1; i < told.size(); ++i) {
            QVERIFY(told[i].requests >= told[i - 1].requests);
            QVERIFY(told[i].repositoriesDone >= told[i - 1].repositoriesDone);
        }
    }

    void tellsTheQuota()
    {
        const core::Quota quota{5000, 4000, core::now() + std::chrono::hours(1)};
        m_desk->github->setQuota(quota);
        QSignalSpy spy(m_desk->engine.get(), &Engine::quotaChanged);
        QVERIFY(m_desk->ask(acme));
        QTRY_VERIFY(!spy.isEmpty());
        const auto last = spy.last().first().value<core::Quota>();
        QCOMPARE(last.limit, 5000);
        QVERIFY(last.remaining < 4000);
        QCOMPARE(last.resetsAt, quota.resetsAt);
    }

    void tellsAPauseToEachThatWaitsForIt()
    {
        const core::Quota usedUp{60, 0, core::now() + std::chrono::hours(1)};
        m_desk->github->setQuota(usedUp);
        std::set<quint64> waiting;
        const auto heard =
            connect(m_desk->engine.get(), &Engine::progressed, this, [&](const Progress &progress) {
                if (progress.waitingUntil == usedUp.resetsAt)
                    waiting.insert(progress.number);
            });
        for (const quint64 number : {1, 2}) {
            engine::Question question = EngineDesk::question(acme);
            question.number = number;
            m_desk->engine->contributors(question);
            QTRY_VERIFY(waiting.contains(number));
        }
        disconnect(heard);
    }

    void removesAndRestores()
    {
        QVERIFY(m_desk->ask(acme));
        const auto entries = m_desk->engine->history().result();
        QVERIFY(m_desk->engine->remove(entries->at(0).id).result());
        QVERIFY(m_desk->engine->history().result()->empty());
        QVERIFY(!m_desk->ask(acme, Reading::Stored));
        QVERIFY(m_desk->engine->restore(entries->at(0).id).result());
        QVERIFY(m_desk->ask(acme, Reading::Stored));
    }

    void saysThatADamagedDatabaseWasSetAside()
    {
        m_desk->engine.reset();
        QFile garbage(m_desk->folder.filePath(QStringLiteral("newfaces.sqlite")));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8192, 'x'));
        garbage.close();
        m_desk->restart();
        QSignalSpy spy(m_desk->engine.get(), &Engine::noticed);
        QVERIFY(m_desk->ask(acme));
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!spy.first().first().value<core::Message>().isEmpty());
    }

    void goesOnOnceTheStorageCanBeUsed()
    {
        m_desk->engine.reset();
        const QString inTheWay = m_desk->folder.filePath(QStringLiteral("data"));
        QFile file(inTheWay);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Engine engine({.api = m_desk->github->api(), .dataFolder = inTheWay});
        const auto question = EngineDesk::question(acme);
        const auto refused = engine.contributors(question).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(file.remove());
        QVERIFY(engine.contributors(question).result());
    }

private:
    std::unique_ptr<EngineDesk> m_desk;
};

NEWFACES_TEST(tst_engine, TestEngine, QCoreApplication)
#include "tst_engine.moc"
