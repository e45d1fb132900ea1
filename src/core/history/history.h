// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/event.h"
#include "core/history/forge.h"
#include "core/instant.h"
#include "core/messages/message.h"
#include "core/people/decision.h"
#include "core/profiles/handlesbynetwork.h"
#include "core/sha.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace core {

/// Who a commit says wrote it, and the account that the host joined it with.
struct Author
{
    /// The accountId of an author whose account was not asked for: git itself tells of none.
    static constexpr qint64 notAsked = -1;
    /// The range of the marks of forgotten people: JSON has exact numbers up to there.
    static constexpr qint64 minMark = 2;
    static constexpr qint64 maxMark = (qint64(1) << 53) - 1;

    /// Who wrote the commits of a person who was forgotten on request: everything is empty but the accountId,
    /// which is the negative of a random number, so that those of one person stay together.
    static Author forgotten(qint64 mark) { return {{}, {}, -mark, {}, false}; }

    QString name;
    QString email;
    /// The account's number; 0 when the commit is linked to none.
    qint64 accountId = 0;
    /// The account's name; empty when the commit is linked to none.
    QString login;
    /// The host says that the account is a bot.
    bool botAccount = false;

    bool isForgotten() const { return accountId < notAsked; }

    bool operator==(const Author &) const = default;
};

struct Commit
{
    Sha sha;
    /// Index into History::authors.
    std::size_t author = 0;
    /// Either may be noInstant.
    Instant authoredAt;
    Instant committedAt;
    /// How many commits of the author's in the same month it stands for: itself, and earlier ones.
    std::uint32_t count = 1;

    bool operator==(const Commit &) const = default;
};

/// A co-author that a commit's message names. It has 8 bytes, because some histories have many of them.
struct CoAuthor
{
    /// Index into the commits.
    std::uint32_t commit = 0;
    /// Index into the authors, as Commit::author is.
    std::uint32_t author = 0;

    bool operator==(const CoAuthor &) const = default;
};

/// How far a repository's history is known.
enum class RepositoryState {
    Complete,  ///< every commit of the default branch, at `head`
    Empty,     ///< it has no commits
    Blocked,   ///< unavailable for legal reasons
    Forbidden, ///< the host refuses to show it
    Missing,   ///< it was listed, and is gone
    Failed,    ///< it could not be read to the end
    Skipped    ///< left out by choice; the reason says which
};

/// "complete", "empty", …: the word of the JSON, and of the database.
QString toString(RepositoryState state);
std::optional<RepositoryState> parseRepositoryState(QStringView word);

struct RepositoryHistory
{
    QString name;
    bool fork = false;
    bool archived = false;
    RepositoryState state = RepositoryState::Complete;
    /// Why, for every state but Complete and Empty.
    Message reason = {};
    /// The commit that the history was read from.
    std::optional<Sha> head;
    /// What is known, which a failed refresh leaves as it was. No order is promised.
    std::vector<Commit> commits;
    /// When it was read, if that was after History::refreshedAt.
    Instant readAt = {};
    /// Sorted by their commits, and those of one commit as its message has them. Empty where they were not
    /// asked for.
    std::vector<CoAuthor> coAuthors = {};
    /// Whether the co-authors of all commits are stored: an earlier version did not read them.
    bool areCoAuthorsRead = false;
    /// Indexes into History::authors, sorted: of those who were added to this repository after the user last
    /// looked at the lookup.
    std::vector<std::size_t> unseenAuthors = {};
    /// The user's decisions leave it out; see markLeftOut().
    bool isLeftOut = false;

    bool operator==(const RepositoryHistory &) const = default;
};

/// Many commits of few authors.
struct CommitLog
{
    std::vector<Author> authors;
    /// Commit::author is the index into `authors`.
    std::vector<Commit> commits;
    /// Sorted as RepositoryHistory::coAuthors.
    std::vector<CoAuthor> coAuthors = {};

    bool operator==(const CommitLog &) const = default;
};

/// All that is known of an owner, or of one repository of theirs: what every rule is applied to.
struct History
{
    /// Where it was read from.
    Forge forge = {};
    /// As the host writes it.
    QString owner;
    /// The one repository that was asked for; empty for all of the owner's.
    QString repository;
    std::vector<Author> authors;
    /// Sorted by name, letter case ignored.
    std::vector<RepositoryHistory> repositories;
    /// What the user decided, and has not undone; the earliest first.
    std::vector<Decision> decisions;
    /// The handles on X that accounts give as theirs, by login in lower case.
    std::map<QString, QString> xHandles = {};
    /// When the host was last asked.
    Instant refreshedAt;
    /// See Lookup::host.
    QString host = {};
    /// The companies that accounts name as theirs, as they are spelt there, by login in lower case.
    std::map<QString, QString> companies = {};
    /// The handles on other networks than X that accounts list, by login in lower case.
    std::map<QString, HandlesByNetwork> otherHandles = {};
    /// When the user last looked at the lookup in the window; nothing for never.
    std::optional<Instant> seenAt = std::nullopt;
    /// Counts how often authors were added; see Contributions::arrival.
    qint64 arrival = 0;
    /// Releases and tags of the repositories, and own events, the earliest first.
    std::vector<Event> events = {};

    bool operator==(const History &) const = default;
};

} // namespace core
