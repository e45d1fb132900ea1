// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/sha.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// Something that may explain why people came: a tag or a release of a repository, or what the user noted
/// about an owner.
struct Event
{
    enum class Kind {
        Release, ///< published on the host; it has a tag, too
        Tag,
        Own ///< noted by the user, about the owner
    };

    Kind kind = Kind::Tag;
    /// Empty for Kind::Own.
    QString repository = {};
    /// The tag, or what the user wrote.
    QString name;
    /// Of Kind::Release alone: its title, if that is not its tag.
    QString title = {};
    Instant at;
    /// Of Kind::Own alone: given by the store; 0 before.
    qint64 id = 0;

    bool operator==(const Event &) const = default;
};

/// "release", "tag", "own": the word of the JSON, of the database and of exports.
QString toString(Event::Kind kind);
std::optional<Event::Kind> parseEventKind(QStringView word);

/// "flask 2.0.0", "2.0.0 (The big one)" without a repository, or "GSoC".
QString eventLabel(const Event &event);

/// The longest name and title of an event, in UTF-16 code units.
inline constexpr qsizetype maxEventNameLength = 80;
/// How many tags and releases are kept of a repository.
inline constexpr std::size_t maxEventsOfRepository = 300;
/// How many events the user can note about an owner.
inline constexpr std::size_t maxOwnEvents = 200;
/// How many tags are taken from a list.
inline constexpr std::size_t maxListedTags = 20'000;

/// A name or a title as it is kept: on one line, without invisible characters, and not too long.
QString eventName(const QString &text);

/// A tag as a host or git lists it.
struct ListedTag
{
    QString name;
    /// The commit, as far as it is known.
    std::optional<Sha> commit = std::nullopt;
    /// When that was committed, as far as it is known.
    std::optional<Instant> committedAt = std::nullopt;

    bool operator==(const ListedTag &) const = default;
};

/// A published release that is not a pre-release.
struct ListedRelease
{
    QString tag;
    QString title = {};
    Instant publishedAt;

    bool operator==(const ListedRelease &) const = default;
};

struct ListedEvents
{
    std::vector<ListedTag> tags;
    std::vector<ListedRelease> releases;

    bool operator==(const ListedEvents &) const = default;
};

/// The events of a repository, the earliest first: each release, and each tag without one. Their time is that
/// of the tagged commit, so that all sources agree and releases that were published later for old tags are in
/// their place; where it is unknown, that of the publication; a tag without a time is left out. Of too many,
/// those with the highest ReleaseLevel are kept, and of these the latest.
std::vector<Event> eventsOf(const ListedEvents &listed);

/// What a tag's name says about the release.
enum class ReleaseLevel {
    Major, ///< 2, 2.0, v2.0.0
    Minor, ///< 2.1, 2.1.0
    Patch, ///< 2.1.3
    Other  ///< no version, or one of a pre-release: 2.0rc1
};

/// Knows versions after a prefix, too: "v2.0", "release-2.0", "REL_2_0", "package@2.0", "path/2.0".
ReleaseLevel releaseLevel(const QString &name);

} // namespace core
