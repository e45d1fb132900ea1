// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portdesk.h"
#include "rest/jobboard.h"
#include "support/githubforge.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>

using rest::Job;
using rest::JobBoard;

/// The jobs of the port, which many may wait for.
class TestJobBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PortDesk>();
        m_desk->fill();
        m_board = std::make_unique<JobBoard>(*m_desk->engine, [this] { return m_desk->now.load(); });
    }

    void cleanup()
    {
        m_board.reset();
        m_desk.reset();
    }

    void countsByTheRulesOfWhoAskedFirst()
    {
        const core::Rules rules{.since = core::parseMonth(QStringLiteral("2020-02"))};
        const Job begun = m_board->read(acme, rules).value();
        Job ended;
        m_board->whenDone(begun.id, [&ended](const Job &job) { ended = job; });
        QTRY_COMPARE(ended.id, begun.id);
        QVERIFY(ended.counted != nullptr);
        QCOMPARE(ended.counted->rules, rules);
        QCOMPARE(ended.counted->rows.size(), 1U);
        QVERIFY(m_board->find(begun.id)->counted == nullptr); // 200 jobs are kept, and counts can be large
    }

    void sharesAJob_data()
    {
        QTest::addColumn<QString>("lookup");
        QTest::addColumn<bool>("firstWithForks");
        QTest::addColumn<bool>("thenWithForks");
        QTest::addColumn<bool>("isShared");
        const QString owner = QStringLiteral("acme");
        QTest::newRow("without forks") << owner << false << false << true;
        QTest::newRow("with forks") << owner << true << true << true;
        QTest::newRow("forks are more than is needed") << owner << true << false << true;
        QTest::newRow("forks are missing") << owner << false << true << false;
        QTest::newRow("one repository") << QStringLiteral("acme/rocket") << false << true << true;
    }

    void sharesAJob()
    {
        QFETCH(const QString, lookup);
        QFETCH(const bool, firstWithForks);
        QFETCH(const bool, thenWithForks);
        const core::Lookup asked = core::parseLookup(lookup, support::gitHub).value();
        const quint64 first = m_board->read(asked, {.forks = firstWithForks})->id;
        const quint64 second = m_board->read(asked, {.forks = thenWithForks})->id;
        QTEST(first == second, "isShared");
    }

    void sharesAJobThatReadsTheCoAuthors()
    {
        const quint64 with = m_board->read(acme, {.coAuthors = true})->id;
        QCOMPARE(m_board->read(acme, {})->id, with);
        const core::Lookup one{acme.owner, QStringLiteral("rocket")};
        const quint64 without = m_board->read(one, {})->id;
        QVERIFY(m_board->read(one, {.coAuthors = true})->id != without);
    }

    void forgetsAfterAnHour()
    {
        const quint64 id = m_board->read(acme, {})->id;
        QTRY_COMPARE(m_board->running(), 0);
        QVERIFY(m_board->find(id));
        m_desk->now = m_desk->now.load() + std::chrono::minutes(59);
        QVERIFY(m_board->find(id));
        m_desk->now = m_desk->now.load() + std::chrono::minutes(1);
        QVERIFY(!m_board->find(id));
    }

    void remembersWhatRuns()
    {
        m_desk->github.http().hold();
        const quint64 id = m_board->read(acme, {})->id;
        m_desk->now = m_desk->now.load() + std::chrono::hours(2);
        QVERIFY(m_board->find(id));
        m_board->cancel(id);
        m_desk->github.http().release();
    }

    void remembersTheLastThatEnded()
    {
        constexpr quint64 more = 210;
        for (quint64 i = 0; i < more; ++i)
            m_board->cancel(
                m_board->lookUp({{QStringLiteral("NASA"), core::parseHandle(QStringLiteral("NASA"))}})->id);
        QVERIFY(!m_board->find(more - 200));
        QVERIFY(m_board->find(more - 199));
        QVERIFY(m_board->find(more));
    }

    void limitsWhatRuns()
    {
        m_desk->github.http().hold();
        const auto owner = [](int number) {
            return core::Lookup{.owner = QStringLiteral("owner%1").arg(number), .repository = {}};
        };
        int begun = 0;
        while (m_board->read(owner(begun), {}))
            ++begun;
        QCOMPARE(begun, 100);
        QCOMPARE(m_board->running(), 100);
        QVERIFY(m_board->read(owner(7), {}).has_value()); // it is already running
        const core::Result<Job> refused =
            m_board->lookUp({{QStringLiteral("NASA"), core::parseHandle(QStringLiteral("NASA"))}});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, core::Error::Kind::Limited);
        QVERIFY(refused.error().retryAt > m_desk->now.load());

        m_board->cancel(1);
        QVERIFY(m_board->read(owner(begun), {}).has_value());
        m_board.reset(); // stops them
        m_desk->github.http().release();
    }

private:
    const core::Lookup acme{.owner = QStringLiteral("acme"), .repository = {}};
    std::unique_ptr<PortDesk> m_desk;
    std::unique_ptr<JobBoard> m_board;
};

NEWFACES_TEST(tst_jobboard, TestJobBoard, QApplication)
#include "tst_jobboard.moc"
