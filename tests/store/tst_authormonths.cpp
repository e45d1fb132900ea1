// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/contributions.h"
#include "core/people/whoiswho.h"
#include "store/forgotten.h"
#include "storefixture.h"
#include "support/testmain.h"

#include <random>

using namespace storefixture;

namespace {

constexpr qint64 day = 86400;
/// When the owner was read: 2020-01-01.
constexpr qint64 readAt = 18262 * day;

core::Author authorNamed(int number)
{
    core::Author author;
    author.name = QStringLiteral("Author %1").arg(number);
    author.email = QStringLiteral("a%1@example.org").arg(number % 7); // some are one person
    author.accountId = number % 5 == 0 ? number + 1 : 0;
    author.login = author.accountId == 0 ? QString() : QStringLiteral("login%1").arg(number);
    return author;
}

/// Mostly of few months, so that many share one; some have dates that are wrong in each way.
core::ListedCommit someCommit(int number, std::mt19937 &random)
{
    const auto upTo = [&random](qint64 most) {
        return std::uniform_int_distribution<qint64>(0, most)(random);
    };
    core::ListedCommit commit;
    commit.sha = sha(number);
    commit.author = authorNamed(static_cast<int>(upTo(20)));
    const qint64 authored = 17000 * day + upTo(200) * day / 2;
    commit.authoredAt = at(authored);
    commit.committedAt = at(authored + upTo(60) * day / 10);
    switch (upTo(30)) {
    case 0:
        commit.authoredAt = at(upTo(2 * day));
        break;
    case 1:
        commit.authoredAt = core::noInstant;
        break;
    case 2:
        commit.authoredAt = at(readAt + upTo(400) * day);
        break;
    case 3:
        commit.authoredAt = core::noInstant;
        commit.committedAt = core::noInstant;
        break;
    case 4:
        commit.committedAt = core::noInstant;
        break;
    case 5:
        commit.committedAt = at(authored - upTo(20) * day / 4);
        break;
    default:
        break;
    }
    return commit;
}

std::vector<core::ListedCommit> someCommits(int first, int count, std::mt19937 &random)
{
    std::vector<core::ListedCommit> all;
    for (int i = first; i < first + count; ++i)
        all.push_back(someCommit(i, random));
    return all;
}

core::CommitLog logOf(const std::vector<core::ListedCommit> &commits)
{
    core::CommitLog log;
    for (const core::ListedCommit &commit : commits) {
        auto known = std::ranges::find(log.authors, commit.author);
        if (known == log.authors.end())
            known = log.authors.insert(known, commit.author);
        log.commits.push_back({commit.sha, static_cast<std::size_t>(known - log.authors.begin()),
                               commit.authoredAt, commit.committedAt});
    }
    return log;
}

} // namespace

/// The months of authors, from which charts are counted, give the same answers as the commits, whatever
/// happened to these.
class TestAuthorMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        const std::vector repositories = {listed(1, QStringLiteral("one")), listed(2, QStringLiteral("two"))};
        for (const store::StoredRepository &stored :
             valueOf(m_store->crawls.recordListing(ownerLookup(), repositories)))
            m_repositories.push_back(stored.id);
        valueOf(m_store->lookups.record(ownerLookup(), at(readAt)));
    }

    void cleanup()
    {
        m_store.reset();
        m_repositories.clear();
    }

    void tellTheSame_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void tellTheSame()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 random(seed);
        crawl(m_repositories[0], someCommits(0, 150, random), true);
        import(m_repositories[1], someCommits(1000, 150, random), store::ImportedHead::Extent::Whole);
        verifySame();
        crawl(m_repositories[0], someCommits(120, 60, random), false); // some of them again
        import(m_repositories[1], someCommits(1150, 40, random), store::ImportedHead::Extent::Added);
        verifySame();
        import(m_repositories[0], someCommits(100, 90, random), store::ImportedHead::Extent::Whole);
        valueOf(m_store->crawls.setState(m_repositories[1], core::RepositoryState::Empty, {}));
        verifySame();
    }

    void tellTheSameOfTheFuture()
    {
        std::mt19937 random(2);
        std::vector<core::ListedCommit> commits = someCommits(0, 100, random);
        commits.front().authoredAt = commits.front().committedAt = at(readAt + day / 2);
        commits.back().authoredAt = commits.back().committedAt = at(readAt + 500 * day);
        crawl(m_repositories[0], commits, true);
        verifySame();
    }

    void areFew()
    {
        std::mt19937 random(1);
        std::vector<core::ListedCommit> commits = someCommits(0, 1000, random);
        std::erase_if(commits, [](const core::ListedCommit &commit) {
            return commit.authoredAt >= at(readAt); // such a repository is read commit by commit
        });
        crawl(m_repositories[0], commits, true);
        const auto read = [this](store::Detail detail) {
            return history(detail).repositories.front().commits.size();
        };
        QCOMPARE(read(store::Detail::Commits), commits.size());
        QVERIFY2(read(store::Detail::Months) < commits.size() / 2,
                 qPrintable(QString::number(read(store::Detail::Months))));
    }

    void followImports()
    {
        std::mt19937 random(3);
        crawl(m_repositories[0], someCommits(0, 100, random), true);
        const QString file = m_store->folder.filePath(QStringLiteral("archive.json"));
        valueOf(m_store->archive.exportTo(file, {}, at(readAt)));
        const core::Contributions before = answer(store::Detail::Months, {});
        auto other = std::make_unique<TemporaryStore>();
        valueOf(other->archive.importFrom(file));
        m_store = std::move(other);
        verifySame();
        QVERIFY(answer(store::Detail::Months, {}) == before);
    }

    void followTheForgotten()
    {
        std::mt19937 random(4);
        crawl(m_repositories[0], someCommits(0, 100, random), true);
        crawl(m_repositories[1], someCommits(500, 100, random), true);
        const std::size_t before = answer(store::Detail::Months, {}).newcomers.size();
        forget(QStringLiteral("a3@example.org"));
        verifySame();
        QVERIFY(answer(store::Detail::Months, {}).newcomers.size() < before);
    }

private:
    void crawl(qint64 repository, const std::vector<core::ListedCommit> &commits, bool full)
    {
        store::Crawl crawl;
        crawl.head = commits.back().sha;
        crawl.branch = QStringLiteral("main");
        crawl.full = full;
        crawl.pages = full ? 1 : 2; // of the second, which is not read, everything is stored
        valueOf(m_store->crawls.begin(repository, crawl));
        valueOf(m_store->crawls.addPage(repository, 1, commits));
        valueOf(m_store->crawls.finish(repository));
    }

    void import(qint64 repository, const std::vector<core::ListedCommit> &commits,
                store::ImportedHead::Extent extent)
    {
        valueOf(m_store->crawls.importLog(repository, logOf(commits),
                                          {commits.back().sha, QStringLiteral("main"), {}, extent}));
    }

    void forget(const QString &word)
    {
        const core::WhoIsWho people = core::whoIsWho(history(store::Detail::Commits), {});
        valueOf(store::Forgotten(m_store->connection)
                    .forget({.lookup = ownerLookup(),
                             .key = valueOf(core::personNamed(people, word)).key,
                             .forge = {},
                             .now = at(readAt),
                             .mark = 99,
                             .secret = QByteArray(32, 's')}));
    }

    core::History history(store::Detail detail) const
    {
        return valueOf(m_store->histories.find(ownerLookup(), detail)).value();
    }

    core::Contributions answer(store::Detail detail, const core::Rules &rules) const
    {
        return core::contributions(history(detail), rules);
    }

    void verifySame() const
    {
        for (const core::PeriodKind period :
             {core::PeriodKind::Months, core::PeriodKind::Quarters, core::PeriodKind::Years}) {
            for (const core::Scope scope : {core::Scope::Owner, core::Scope::Repository}) {
                for (const core::Identity identity :
                     {core::Identity::Account, core::Identity::Email, core::Identity::Name}) {
                    core::Rules rules;
                    rules.period = period;
                    rules.scope = scope;
                    rules.identity = identity;
                    QVERIFY(answer(store::Detail::Months, rules) == answer(store::Detail::Commits, rules));
                }
            }
        }
        QVERIFY(core::whoIsWho(history(store::Detail::Months), {}) ==
                core::whoIsWho(history(store::Detail::Commits), {}));
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::vector<qint64> m_repositories;
};

NEWFACES_TEST(tst_authormonths, TestAuthorMonths, QCoreApplication)
#include "tst_authormonths.moc"
