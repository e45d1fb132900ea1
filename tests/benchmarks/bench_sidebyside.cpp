// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"
#include "gui/contributors/sidebyside/sidebysidepage.h"
#include "manycommits.h"
#include "store/crawls/crawls.h"
#include "store/database/prepare.h"
#include "store/database/version.h"
#include "store/lookups.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What it costs to compare two owners of 20,000 commits each that are stored: read, counted and drawn. The
/// limit is 300 ms.
class BenchSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = store::databasePath(m_folder.path());
        QVERIFY(store::prepare(path));
        store::Connection database = store::Connection::open(path).value();
        for (const core::Lookup &lookup : m_lookups)
            addTo(database, lookup);
        m_engine = std::make_unique<engine::Engine>(engine::Settings{
            .api = QUrl(QStringLiteral("https://api.github.com")), .dataFolder = m_folder.path()});
        QTRY_VERIFY(store::isSettled(path));
        m_page.resize(1180, 780);
        m_page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_page));
        QVERIFY(compare(true));
    }

    void cleanupTestCase() { m_engine.reset(); }

    void compares_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("after a change") << true; // nothing is in memory
        QTest::newRow("by other rules") << false;
    }

    void compares()
    {
        QFETCH(const bool, isChanged);
        QBENCHMARK
        {
            QVERIFY(compare(isChanged));
        }
    }

private:
    static void addTo(store::Connection &database, const core::Lookup &lookup)
    {
        core::ListedRepository listed;
        listed.id = static_cast<qint64>(qHash(lookup.owner) % 1000) + 1;
        listed.name = QStringLiteral("all");
        listed.branch = QStringLiteral("main");
        const auto stored = store::Crawls(database).recordListing(lookup, std::span(&listed, 1));
        QVERIFY(stored);
        const core::CommitLog log = manyCommits(20'000, 4'000);
        const store::ImportedHead head{log.commits.back().sha, QStringLiteral("main"), {}};
        QVERIFY(store::Crawls(database).importLog(stored->front().id, log, head));
        QVERIFY(store::Lookups(database).record(lookup, core::now()));
    }

    /// With another rule each time.
    bool compare(bool isChanged)
    {
        if (isChanged)
            touch();
        m_rules.bots = !m_rules.bots;
        std::vector<engine::Answer<core::Contributions>> asked;
        asked.reserve(m_lookups.size());
        for (const core::Lookup &lookup : m_lookups)
            asked.push_back(m_engine->contributors(
                {.lookup = lookup, .rules = m_rules, .reading = engine::Reading::Stored}));
        std::vector<core::Side> sides;
        for (auto &one : asked) {
            const core::Result<core::Contributions> answer = one.result();
            if (!answer)
                return false;
            sides.push_back({answer->lookup(), std::make_shared<const core::Contributions>(*answer)});
        }
        m_page.setSides(sides, std::vector(sides.size(), gui::SideState::Known));
        m_page.grab(); // draws what has changed
        return true;
    }

    /// As if another process had stored something.
    void touch()
    {
        QFile file(store::databasePath(m_folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        m_time = m_time.addSecs(1);
        file.setFileTime(m_time, QFileDevice::FileModificationTime);
    }

    const std::vector<core::Lookup> m_lookups = {{QStringLiteral("acme"), {}, QStringLiteral("github.com")},
                                                 {QStringLiteral("zebra"), {}, QStringLiteral("github.com")}};
    QTemporaryDir m_folder;
    QDateTime m_time = QDateTime::currentDateTime().addDays(-1);
    core::Rules m_rules;
    std::unique_ptr<engine::Engine> m_engine;
    gui::SideBySidePage m_page;
};

QTEST_MAIN(BenchSideBySide)
#include "bench_sidebyside.moc"
