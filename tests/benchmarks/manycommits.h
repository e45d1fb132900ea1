// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "forge/github/github.h"

#include <QRandomGenerator>
#include <QUrl>

#include <cstdint>
#include <cstring>

/// Gives one commit in `every` a co-author, and every tenth of these two more.
inline std::vector<core::CoAuthor> someCoAuthors(const core::CommitLog &log, std::uint32_t every)
{
    QRandomGenerator chance(2);
    std::vector<core::CoAuthor> coAuthors;
    for (std::uint32_t i = 0; i < log.commits.size(); i += every) {
        const int count = (i / every) % 10 == 0 ? 3 : 1;
        for (int one = 0; one < count; ++one) {
            const double share = chance.generateDouble();
            const auto authors = static_cast<double>(log.authors.size());
            coAuthors.push_back({i, static_cast<std::uint32_t>(share * share * share * authors)});
        }
    }
    return coAuthors;
}

/// A log of this many commits over twenty years; the same in every run. A few of the authors write most of
/// them. Each author writes five in a row, because real authors have about six in an active month.
inline core::CommitLog manyCommits(int commits, int authors)
{
    constexpr qint64 first = 1'100'000'000;
    constexpr qint64 twentyYears = 630'000'000;
    QRandomGenerator chance(1);
    core::CommitLog log;
    for (int i = 0; i < authors; ++i) {
        core::Author author;
        author.name = QStringLiteral("Person %1").arg(i - i % 3); // every third name is shared by three
        author.email = QStringLiteral("person%1@example.org").arg(i);
        author.accountId = i % 4 == 0 ? 0 : 1 + i / 2; // most have an account, and two addresses
        author.login = i % 4 == 0 ? QString() : QStringLiteral("person-%1").arg(i / 2);
        log.authors.push_back(author);
    }
    log.commits.reserve(static_cast<std::size_t>(commits));
    constexpr int atATime = 5;
    std::size_t author = 0;
    for (int i = 0; i < commits; ++i) {
        core::Commit commit;
        const quint64 random = chance.generate64();
        std::memcpy(commit.sha.bytes.data(), &random, sizeof random);
        std::memcpy(commit.sha.bytes.data() + sizeof random, &i, sizeof i);
        const double share = chance.generateDouble();
        if (i % atATime == 0)
            author = static_cast<std::size_t>(share * share * share * authors);
        commit.author = author;
        commit.authoredAt = core::Instant(std::chrono::seconds(first + twentyYears * i / commits));
        commit.committedAt = commit.authoredAt;
        log.commits.push_back(commit);
    }
    return log;
}

/// Spreads the commits over so many repositories of one owner.
inline core::History historyOf(const core::CommitLog &log, std::size_t repositories)
{
    core::History history;
    history.forge = forge::github::makeForge(QUrl(QStringLiteral("https://api.github.com")));
    history.owner = QStringLiteral("acme");
    history.authors = log.authors;
    history.refreshedAt = log.commits.back().committedAt;
    history.repositories.resize(repositories);
    for (std::size_t i = 0; i < repositories; ++i)
        history.repositories[i].name = QStringLiteral("repository-%1").arg(i);
    for (std::size_t i = 0; i < log.commits.size(); ++i)
        history.repositories[i % repositories].commits.push_back(log.commits[i]);
    return history;
}
