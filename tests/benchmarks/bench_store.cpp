// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manycommits.h"
#include "store/database/prepare.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

/// What 100,000 commits of 5,000 authors cost to store, and to get back.
class BenchStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = store::databasePath(m_folder.path());
        QVERIFY(store::prepare(path));
        m_store = std::make_unique<store::Store>(std::move(store::Store::open(path).value()));
        core::ListedRepository listed;
        listed.id = 1;
        listed.name = m_lookup.repository;
        listed.branch = QStringLiteral("main");
        const auto stored = m_store->recordListing(m_lookup, std::span(&listed, 1));
        QVERIFY(stored);
        m_repository = stored->front().id;
        QVERIFY(m_store->recordLookup(m_lookup, core::Instant()));
        m_log = manyCommits(100'000, 5'000);
    }

    void cleanupTestCase() { m_store.reset(); }

    void import()
    {
        const store::ImportedHead head{m_log.commits.back().sha, QStringLiteral("main"), {}};
        bool imported = false;
        QBENCHMARK
        {
            imported = m_store->importLog(m_repository, m_log, head).has_value();
        }
        QVERIFY(imported);
    }

    void history()
    {
        std::size_t commits = 0;
        QBENCHMARK
        {
            commits = (*m_store->history(m_lookup))->repositories.front().commits.size();
        }
        QCOMPARE(commits, m_log.commits.size());
    }

private:
    const core::Lookup m_lookup{QStringLiteral("acme"), QStringLiteral("anvil")};
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    qint64 m_repository = 0;
    core::CommitLog m_log;
};

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
