// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"
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
#include <optional>

/// What a count of 100,000 commits of 5,000 authors costs when the rules change, and when the database did.
class BenchRecount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = store::databasePath(m_folder.path());
        QVERIFY(store::prepare(path));
        {
            store::Connection database = store::Connection::open(path).value();
            core::ListedRepository listed;
            listed.id = 1;
            listed.name = m_lookup.repository;
            listed.branch = QStringLiteral("main");
            const auto stored = store::Crawls(database).recordListing(m_lookup, std::span(&listed, 1));
            QVERIFY(stored);
            const core::CommitLog log = manyCommits(100'000, 5'000);
            const store::ImportedHead head{log.commits.back().sha, QStringLiteral("main"), {}};
            QVERIFY(store::Crawls(database).importLog(stored->front().id, log, head));
            QVERIFY(store::Lookups(database).record(m_lookup, core::Instant()));
        }
        m_engine = std::make_unique<engine::Engine>(engine::Settings{
            .api = QUrl(QStringLiteral("https://api.github.com")), .dataFolder = m_folder.path()});
        QTRY_VERIFY(store::isSettled(path));
        QVERIFY(count());
    }

    void cleanupTestCase() { m_engine.reset(); }

    void byOtherRules()
    {
        QBENCHMARK
        {
            QVERIFY(count());
        }
    }

    void afterAChange()
    {
        QFile file(store::databasePath(m_folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QDateTime time = QDateTime::currentDateTime().addDays(-1);
        QBENCHMARK
        {
            time = time.addSecs(1);
            file.setFileTime(time, QFileDevice::FileModificationTime);
            QVERIFY(count());
        }
    }

private:
    /// With another rule each time.
    bool count()
    {
        m_question.lookup = m_lookup;
        m_question.reading = engine::Reading::Stored;
        m_question.rules.bots = !m_question.rules.bots;
        return m_engine->contributors(m_question).result().has_value();
    }

    const core::Lookup m_lookup{QStringLiteral("acme"), QStringLiteral("anvil"),
                                QStringLiteral("github.com")};
    QTemporaryDir m_folder;
    engine::Question m_question;
    std::unique_ptr<engine::Engine> m_engine;
};

QTEST_GUILESS_MAIN(BenchRecount)
#include "bench_recount.moc"
