// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/githistory.h"
#include "support/githost.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <atomic>
#include <utility>

using core::Sha;
using engine::Reading;
using engine::Source;
using support::GitCommit;

namespace {

constexpr std::array commitSources = {Source::Rest, Source::GraphQl, Source::Git, Source::Auto};

/// Someone who writes commits, and what GitHub makes of their e-mail.
struct Writer
{
    const char *name = "";
    const char *email = "";
    const char *login = "";
    const char *type = "User";
};

constexpr std::array writers = {
    Writer{"Ann Ray", "ann@example.org", "ann"},
    Writer{"Ann", "ANN@home.example", "ann"},
    Writer{"Ben", "ben@example.org", ""},
    Writer{"Ben", "ben@elsewhere.example", ""},
    Writer{"Cy Young", "cy@example.org", "cy-young"},
    Writer{"cy", "77+cy-young@users.noreply.github.com", "cy-young"},
    Writer{"Dee", "5+dee@users.noreply.github.com", "dee"},
    Writer{"dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]", "Bot"},
    Writer{"", "nameless@example.org", ""},
    Writer{"Grüße 陳", "gruesse@example.org", "gruesse"},
};

/// One repository, as git and as GitHub's APIs show it.
class Twin
{
public:
    Twin() { mirror(); }

    /// So many commits by random people, in time order from `from` on.
    void push(QRandomGenerator &chance, int count, const QByteArray &branch = "main")
    {
        std::vector<GitCommit> commits;
        for (int i = 0; i < count; ++i) {
            m_time += qint64(3600) * chance.bounded(1, 200);
            commits.push_back(commitBy(chance, branch));
        }
        history.addAll(commits);
        mirror();
    }

    /// A branch that left the history long ago comes back.
    void mergeLate(QRandomGenerator &chance, int count)
    {
        const std::vector<Sha> all = logOf("main");
        const Sha from = all[static_cast<std::size_t>(chance.bounded(int(all.size())))];
        const QByteArray side = "side" + QByteArray::number(++m_sides);
        history.setBranch(side, from);
        const qint64 now = std::exchange(m_time, 1'300'000'000 + chance.bounded(100'000'000));
        push(chance, count, side);
        m_time = now + 60;
        GitCommit merge = commitBy(chance, "main");
        merge.parents = {{*history.newest("main"), *history.newest(side)}};
        history.addAll({merge});
        mirror();
    }

    /// The newest commits go, others come.
    void forcePush(QRandomGenerator &chance, int dropped, int added)
    {
        const std::vector<Sha> all = logOf("main");
        const auto kept = std::min(static_cast<std::size_t>(dropped), all.size() - 1);
        history.setBranch("main", all[kept]);
        push(chance, added);
    }

    QTemporaryDir folder;
    support::GitHistory history{folder.filePath(QStringLiteral("acme/anvil.git"))};
    support::GitHost host{folder.path()};
    support::FakeGitHub github;

private:
    GitCommit commitBy(QRandomGenerator &chance, const QByteArray &branch) const
    {
        const Writer &writer = writers[static_cast<std::size_t>(chance.bounded(int(writers.size())))];
        GitCommit commit;
        commit.author = QByteArray(writer.name) + " <" + writer.email + '>';
        commit.authoredAt = m_time;
        commit.committedAt = m_time;
        commit.branch = branch;
        return commit;
    }

    std::vector<Sha> logOf(const QByteArray &branch) const
    {
        std::vector<Sha> shas;
        const QByteArrayList lines =
            history.git({QStringLiteral("rev-list"), QString::fromUtf8(branch)}).trimmed().split('\n');
        for (const QByteArray &line : lines)
            shas.push_back(core::Sha::fromHex(QString::fromLatin1(line)).value());
        return shas;
    }

    /// Has GitHub show what git has.
    void mirror()
    {
        std::vector<support::FakeCommit> commits;
        if (history.newest()) {
            const QByteArray log = history.git({QStringLiteral("log"),
                                                QStringLiteral("--format=%H%x09%an%x09"
                                                               "%ae%x09%at%x09%ct"),
                                                QStringLiteral("main")});
            for (const QByteArray &line : log.trimmed().split('\n'))
                commits.push_back(asGitHubShows(line.split('\t')));
        }
        if (m_isListed)
            github.setCommits(acme, anvil, commits);
        else
            github.addRepository(acme, {anvil, commits});
        m_isListed = true;
    }

    static support::FakeCommit asGitHubShows(const QByteArrayList &fields)
    {
        support::FakeCommit commit;
        commit.sha = core::Sha::fromHex(QString::fromLatin1(fields.at(0))).value();
        commit.name = QString::fromUtf8(fields.at(1));
        commit.email = QString::fromUtf8(fields.at(2));
        commit.authoredAt = core::toString(core::Instant(std::chrono::seconds(fields.at(3).toLongLong())));
        commit.committedAt = core::toString(core::Instant(std::chrono::seconds(fields.at(4).toLongLong())));
        for (const Writer &writer : writers) {
            if (fields.at(2) == writer.email) {
                commit.login = QString::fromUtf8(writer.login);
                commit.accountType = QString::fromUtf8(writer.type);
            }
        }
        return commit;
    }

    qint64 m_time = 1'500'000'000;
    int m_sides = 0;
    bool m_isListed = false;
};

/// An engine that knows nothing yet, and reads the twin by one source.
class Reader
{
public:
    Reader(const Twin &twin, Source source, const QByteArray &token = QByteArrayLiteral("a-token"))
        : m_source(source)
        , m_engine(std::make_unique<engine::Engine>(
              engine::Settings{.api = twin.github.api(),
                               .dataFolder = m_folder.filePath(QStringLiteral("data")),
                               .git = twin.host.url({}),
                               .cacheFolder = m_folder.filePath(QStringLiteral("cache")),
                               .cacheBudget = 1 << 30},
              engine::TokenSources{.environment = {{core::TokenFor::GitHub, {token}}}}))
    {}

    core::Result<core::Contributions> read(const core::Rules &rules = {.bots = true},
                                           std::stop_token stop = {})
    {
        engine::Question question;
        question.lookup = {acme, {}};
        question.rules = rules;
        question.source = m_source;
        return m_engine->contributors(question, std::move(stop)).result();
    }

private:
    QTemporaryDir m_folder;
    Source m_source;
    std::unique_ptr<engine::Engine> m_engine;
};

/// The pages are taken in their order: the second is stored long before the reading is stopped.
bool asksForSecondPage(const support::Seen &seen, const Sha &head)
{
    return seen.queryItem(QStringLiteral("page")) == u"2" ||
           seen.body.contains(QByteArray(head.toHex().toUtf8() + " 99\\\""));
}

/// Rows, people and all: what differs by when it was read, or by how much was asked, is left out.
core::Contributions comparable(core::Contributions answer)
{
    // A commit of the future counts at the time of reading.
    for (core::Newcomer &one : answer.newcomers) {
        if (one.lastCommitAt >= answer.refreshedAt)
            one.lastCommitAt = {};
        one.accountId = 0; // git does not tell the number for LOGIN@users.noreply.github.com
    }
    answer.refreshedAt = {};
    return answer;
}

} // namespace

/// All sources tell the same, and a refresh by any of them what a fresh crawl tells.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agree()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator chance(seed);
        Twin twin;
        twin.push(chance, chance.bounded(1, 260));
        std::array<std::unique_ptr<Reader>, commitSources.size()> readers;
        for (std::size_t i = 0; i < readers.size(); ++i)
            readers[i] = std::make_unique<Reader>(twin, commitSources[i]);

        for (int step = 0; step < 4; ++step) {
            const auto fresh = Reader(twin, Source::Rest).read();
            QVERIFY2(fresh, fresh ? "" : qPrintable(inEnglish(fresh.error())));
            QVERIFY(fresh->complete);
            for (const auto &reader : readers) {
                if (chance.bounded(3) == 0)
                    continue; // it misses a step, and has more to catch up with
                const auto refreshed = reader->read();
                QVERIFY2(refreshed, refreshed ? "" : qPrintable(inEnglish(refreshed.error())));
                QCOMPARE(comparable(*refreshed) == comparable(*fresh), true);
            }
            change(twin, chance);
        }
    }

    void goOnWhereTheyWereStopped_data()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("REST") << Source::Rest;
        QTest::newRow("GraphQL") << Source::GraphQl;
    }

    void goOnWhereTheyWereStopped()
    {
        QFETCH(const Source, source);
        QRandomGenerator chance(7);
        Twin twin;
        twin.push(chance, 1'450);
        Reader reader(twin, source);
        std::stop_source stop;
        std::atomic<int> left = 6;
        twin.github.setInterceptor([&](const support::Seen &) -> std::optional<support::Reply> {
            if (left-- <= 0)
                stop.request_stop();
            return std::nullopt;
        });
        const auto stopped = reader.read({}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, core::Error::Kind::Cancelled);
        twin.github.setInterceptor({});
        twin.github.http().forget();
        const auto whole = reader.read({.bots = true});
        QVERIFY2(whole, whole ? "" : qPrintable(inEnglish(whole.error())));
        for (const support::Seen &seen : twin.github.http().seen())
            QVERIFY2(!asksForSecondPage(seen, *twin.history.newest()), "it was stored already");
        const auto fresh = Reader(twin, source).read({.bots = true});
        QVERIFY(fresh);
        QCOMPARE(comparable(*whole) == comparable(*fresh), true);
    }

    void tellWhatTheTokenIsFor()
    {
        QRandomGenerator chance(3);
        Twin twin;
        twin.push(chance, 40);
        Reader reader(twin, Source::GraphQl, {});
        const auto refused = reader.read();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::Error::Kind::Usage);

        const auto byGit = Reader(twin, Source::Git, {}).read();
        QVERIFY2(byGit, byGit ? "" : qPrintable(inEnglish(byGit.error())));
        QVERIFY(byGit->notes.accountsNotAsked > 0);
    }

    void gitLeavesToTheApisWhatItCannotRead()
    {
        QRandomGenerator chance(5);
        Twin twin;
        twin.push(chance, 40);
        twin.host.setChange(
            [](const support::Seen &, support::Reply &reply) { reply = {404, "no such repository"}; });
        const auto answer = Reader(twin, Source::Git).read();
        QVERIFY2(answer, answer ? "" : qPrintable(inEnglish(answer.error())));
        QVERIFY(answer->complete);
        QCOMPARE(answer->repositories.front().commits, std::size_t(40));
    }

private:
    static void change(Twin &twin, QRandomGenerator &chance)
    {
        switch (chance.bounded(4)) {
        case 0:
            return twin.push(chance, chance.bounded(1, 150));
        case 1:
            return twin.mergeLate(chance, chance.bounded(1, 60));
        case 2:
            return twin.forcePush(chance, chance.bounded(1, 120), chance.bounded(1, 120));
        default:
            return; // nothing happened
        }
    }
};

NEWFACES_TEST(tst_sources, TestSources, QCoreApplication)
#include "tst_sources.moc"
