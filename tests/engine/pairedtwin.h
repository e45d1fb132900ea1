// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/describe.h"
#include "enginedesk.h"
#include "support/githistory.h"
#include "support/githost.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

/// Commits with co-authors, the same for all sources.
namespace pairs {

/// Someone, and the account that GitHub has for the e-mail.
struct Someone
{
    const char *name = "";
    const char *email = "";
    const char *login = "";
};

inline constexpr Someone ann{"Ann Ray", "ann@example.org", "ann"};
inline constexpr Someone annAtHome{"Ann", "ann@home.example", "ann"};
inline constexpr Someone ben{"Ben", "ben@example.org", ""};
inline constexpr Someone cy{"Cy", "cy@example.org", "cy"};
inline constexpr Someone cyAtWork{"Cy Young", "cy@work.example", "cy"};
inline constexpr Someone dee{"Dee", "dee@example.org", ""};
inline constexpr Someone machine{"renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com", ""};

struct Written
{
    const char *date;
    Someone author;
    std::vector<Someone> coAuthors = {};
};

/// A repository, as git and as GitHub's APIs show it.
class PairedTwin
{
public:
    explicit PairedTwin(const std::vector<Written> &commits) { push(commits); }

    void push(const std::vector<Written> &commits)
    {
        for (const Written &written : commits) {
            support::GitCommit commit;
            commit.author = QByteArray(written.author.name) + " <" + written.author.email + '>';
            const auto at =
                core::parseInstant(QString(QLatin1String(written.date) + QStringLiteral("T12:00:00Z")));
            commit.authoredAt = commit.committedAt = at->time_since_epoch().count();
            commit.message = "Change\n\nCo-authored-by: nobody at all\n";
            for (const Someone &one : written.coAuthors)
                commit.message += QByteArray("Co-authored-by: ") + one.name + " <" + one.email + ">\n";
            const core::Sha sha = history.add(commit);
            m_commits.insert(m_commits.begin(), asGitHubShows(written, sha, commit.message));
        }
        if (m_commits.size() > commits.size())
            github.setCommits(acme, anvil, m_commits);
        else
            github.addRepository(acme, {anvil, m_commits});
    }

    QTemporaryDir folder;
    support::GitHistory history{folder.filePath(QStringLiteral("acme/anvil.git"))};
    support::GitHost host{folder.path()};
    support::FakeGitHub github;

private:
    static support::FakeCommit asGitHubShows(const Written &written, const core::Sha &sha,
                                             const QByteArray &message)
    {
        support::FakeCommit commit;
        commit.sha = sha;
        commit.name = QString::fromUtf8(written.author.name);
        commit.email = QString::fromUtf8(written.author.email);
        commit.login = QString::fromUtf8(written.author.login);
        commit.authoredAt = commit.committedAt = QLatin1String(written.date) + QStringLiteral("T12:00:00Z");
        commit.message = QString::fromUtf8(message);
        for (const Someone &one : written.coAuthors)
            commit.coAuthors.push_back(
                {QString::fromUtf8(one.name), QString::fromUtf8(one.email), QString::fromUtf8(one.login)});
        return commit;
    }

    std::vector<support::FakeCommit> m_commits;
};

class PairReader
{
public:
    PairReader(const PairedTwin &twin, engine::Source source,
               const QByteArray &token = QByteArrayLiteral("a-token"))
        : m_source(source)
        , m_engine(std::make_unique<engine::Engine>(
              engine::Settings{.api = twin.github.api(),
                               .dataFolder = m_folder.filePath(QStringLiteral("data")),
                               .git = twin.host.url({}),
                               .cacheFolder = m_folder.filePath(QStringLiteral("cache")),
                               .cacheBudget = 1 << 30},
              engine::TokenSources{.environment = {{core::TokenFor::GitHub, {token}}}}))
    {}

    core::Contributions ask(const core::Rules &rules, engine::Reading reading = engine::Reading::Refresh)
    {
        engine::Question question;
        question.lookup = {acme, {}};
        question.rules = rules;
        question.source = m_source;
        question.reading = reading;
        const auto answer = m_engine->contributors(question).result();
        if (!answer)
            qFatal("%s", qPrintable(inEnglish(answer.error())));
        return *answer;
    }

    core::WhoIsWho people(const core::Rules &rules)
    {
        return m_engine->people({acme, {}}, rules).result().value();
    }

    engine::Engine &engine() { return *m_engine; }
    void use(engine::Source source) { m_source = source; }
    QString cacheFolder() const { return m_folder.filePath(QStringLiteral("cache")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

private:
    QTemporaryDir m_folder;
    engine::Source m_source;
    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace pairs
