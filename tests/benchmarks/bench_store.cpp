// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manycommits.h"
#include "store/crawls/crawls.h"
#include "store/database/prepare.h"
#include "store/histories.h"
#include "store/lookups.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

/// What 100,000 commits of 5,000 authors cost to store, and to get back.
class BenchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = store::databasePath(m_folder.path());
        QVERIFY(store::prepare(path));
        m_database.emplace(std::move(store::Connection::open(path).value()));
        core::ListedRepository listed;
        listed.id = 1;
        listed.name = m_lookup.repository;
        listed.branch = QStringLiteral("main");
        const auto stored = store::Crawls(*m_database).recordListing(m_lookup, std::span(&listed, 1));
        QVERIFY(stored);
        m_repository = stored->front().id;
        QVERIFY(store::Lookups(*m_database).record(m_lookup, core::now()));
        m_log = manyCommits(100'000, 5'000);
        m_log.coAuthors = someCoAuthors(m_log, 5);
    }

    void cleanupTestCase() { m_database.reset(); }

    void import()
    {
        const store::ImportedHead head{m_log.commits.back().sha, QStringLiteral("main"), {}};
        bool imported = false;
        QBENCHMARK
        {
            imported = store::Crawls(*m_database).importLog(m_repository, m_log, head).has_value();
        }
        QVERIFY(imported);
    }

    void history_data()
    {
        QTest::addColumn<store::Detail>("detail");
        QTest::newRow("by month") << store::Detail::Months;
        QTest::newRow("each commit") << store::Detail::Commits;
        QTest::newRow("with co-authors of every fifth commit") << store::Detail::CoAuthors;
    }

    void history()
    {
        QFETCH(const store::Detail, detail);
        std::size_t commits = 0;
        QBENCHMARK
        {
            const auto history = store::Histories(*m_database).find(m_lookup, detail);
            commits = 0;
            for (const core::Commit &commit : (*history)->repositories.front().commits)
                commits += commit.count;
        }
        QCOMPARE(commits, m_log.commits.size());
    }

private:
    const core::Lookup m_lookup{QStringLiteral("acme"), QStringLiteral("anvil")};
    QTemporaryDir m_folder;
    std::optional<store::Connection> m_database;
    qint64 m_repository = 0;
    core::CommitLog m_log;
};

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
