// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QTest>

using core::NewSince;
using core::Rules;
using engine::Reading;
using support::commit;

/// Tests the questions about people whom the user has not seen.
class TestSeenPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<EngineDesk>();
        m_desk->github->addRepository(acme,
                                      {anvil, {commit("bea", "2020-03-05"), commit("ann", "2020-01-05")}});
        QVERIFY(m_desk->ask(acme));
    }
    void cleanup() { m_desk.reset(); }

    void lastSeenNeedsALook()
    {
        m_desk->forget();
        for (const Reading reading : {Reading::Stored, Reading::Refresh}) {
            const auto answer = m_desk->ask(acme, reading, lastSeen);
            QVERIFY(!answer);
            QVERIFY(answer.error().kind == core::Error::Kind::Usage);
            QVERIFY(inEnglish(answer.error()).contains(QStringLiteral("“acme”")));
        }
        QCOMPARE(m_desk->asked(), 0); // nothing was read in vain
        see();
        QCOMPARE(m_desk->ask(acme, Reading::Stored, lastSeen)->newcomers.size(), std::size_t(0));
    }

    void countsWhoWasAdded()
    {
        see();
        QCOMPARE(unseen(), 0);
        m_desk->github->push(acme, anvil, {commit("tidy[bot]", "2020-04-06"), commit("cem", "2020-04-05")});
        const auto read = m_desk->ask(acme, Reading::Refresh, lastSeen);
        QVERIFY(read);
        QCOMPARE(read->newcomers.size(), std::size_t(1));
        QCOMPARE(read->newcomers.front().name, QStringLiteral("cem"));
        QCOMPARE(unseen(), 1);
        QCOMPARE(unseen({.bots = true}), 2);
        QVERIFY(m_desk->engine->history().result()->front().hasUnseen());
        m_desk->restart();
        QCOMPARE(unseen(), 1);
        see();
        QCOMPARE(unseen({.bots = true}), 0);
        QVERIFY(!m_desk->engine->history().result()->front().hasUnseen());
    }

    /// Reading everything again, by another source or another way, tells nothing new.
    void readingAgainMakesNobodyNew()
    {
        see();
        QVERIFY(m_desk->ask(acme, Reading::Full));
        QCOMPARE(unseen(), 0);
        const std::vector<support::FakeCommit> rewritten = {
            commit("dan", "2019-12-05"), commit("bea", "2020-03-06"), commit("ann", "2020-01-06")};
        m_desk->github->setCommits(acme, anvil, rewritten);
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(unseen(), 1);
        QCOMPARE(m_desk->ask(acme, Reading::Stored, lastSeen)->newcomers.front().name, QStringLiteral("dan"));
    }

    void decisionsKeepTheNumberRight()
    {
        see();
        m_desk->github->push(acme, anvil, {commit("anna", "2020-05-05"), commit("cem", "2020-04-05")});
        QVERIFY(m_desk->ask(acme));
        QCOMPARE(unseen(), 2);
        const auto who = m_desk->engine->people({acme, {}, {}}, {}).result();
        core::Decision join;
        join.kind = core::Decision::Kind::Join;
        for (const core::PersonReport &person : who->people) {
            if (person.name.startsWith(QStringLiteral("ann")))
                join.subjects.push_back({person.key, person.name});
        }
        QCOMPARE(join.subjects.size(), std::size_t(2));
        const auto decided = m_desk->engine->decide({acme, {}, {}}, join).result();
        QVERIFY(decided);
        QCOMPARE(unseen(), 1);
        QVERIFY(m_desk->engine->undo(decided->id).result());
        QCOMPARE(unseen(), 2);
    }

private:
    void see() const
    {
        const auto answer = m_desk->ask(acme, Reading::Stored);
        QVERIFY(answer);
        QVERIFY(m_desk->engine->recordSeen({acme, {}, {}}, answer->arrival).result());
    }
    int unseen(const Rules &rules = {}) const
    {
        return m_desk->engine->countUnseen({acme, {}, {}}, rules).result().value_or(-1);
    }

    const Rules lastSeen{.newSince = NewSince()};
    std::unique_ptr<EngineDesk> m_desk;
};

NEWFACES_TEST(tst_seenpeople, TestSeenPeople, QCoreApplication)
#include "tst_seenpeople.moc"
