// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/profiles/handle.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace core {

/// Who told about a profile.
enum class ProfileSource {
    Api,      ///< X's official API, which needs a token and costs money
    Mirror,   ///< FxTwitter's JSON
    Page,     ///< the profile's own page on x.com
    Timeline, ///< the page behind an embedded timeline
    Bluesky,  ///< Bluesky's public API
    Mastodon  ///< the API of an account's server
};

/// Which network's profiles it has.
constexpr Network networkOf(ProfileSource source)
{
    switch (source) {
    case ProfileSource::Bluesky:
        return Network::Bluesky;
    case ProfileSource::Mastodon:
        return Network::Mastodon;
    default:
        return Network::X;
    }
}

enum class ProfileState {
    Found,
    Missing,   ///< there is no such account: a network's own API says so, or two other sources agree
    Suspended, ///< the network has suspended the account
    Unknown    ///< nobody could tell
};

/// What X has verified an account as: the colour of its check mark.
enum class Verification {
    None,
    Blue,      ///< a paying person
    Business,  ///< an organisation
    Government ///< a government, or an office of one
};

/// What a network shows of an account. What a source does not tell is empty.
struct Profile
{
    /// As the network writes it.
    Handle handle;
    /// What stays when the handle changes: X's number for the account, in decimal digits; the DID on Bluesky.
    /// Accounts on Mastodon have only their address, in lower case.
    QString id = {};
    QString name = {};
    QString bio = {};
    QString location = {};
    std::optional<Instant> joined = std::nullopt;
    std::optional<qint64> followers = std::nullopt;
    std::optional<qint64> following = std::nullopt;
    std::optional<qint64> posts = std::nullopt;
    std::optional<bool> isVerified = std::nullopt;
    std::optional<bool> isProtected = std::nullopt;
    /// The picture as the source gave it; on X, in any of its sizes: see core/pictureaddress.h.
    QUrl picture = {};
    /// The account's own site, by http or https; an empty address when the source says that there is none.
    std::optional<QUrl> website = std::nullopt;
    std::optional<Verification> verification = std::nullopt;
    /// The countries in which X withholds the account, as codes of two letters (ISO 3166, and X's own XX for
    /// everywhere); an empty list when the source says that it is withheld nowhere.
    std::optional<QStringList> withheldIn = std::nullopt;
    /// The wide picture at the top of the profile; an empty address when there is none.
    std::optional<QUrl> banner = std::nullopt;
    /// The account that its owner uses instead, as far as the network tells: none for most.
    Handle movedTo = {};

    bool operator==(const Profile &) const = default;
};

/// A handle that an account had before.
struct FormerHandle
{
    Handle handle;
    /// When the account was first seen without it.
    Instant until;

    bool operator==(const FormerHandle &) const = default;
};

/// The outcome of looking a handle up, as it is kept.
struct ProfileRecord
{
    /// The store's number; 0 for what is not stored.
    qint64 number = 0;
    /// As it was asked for.
    Handle asked;
    ProfileState state = ProfileState::Unknown;
    /// As it was last seen, also when the account could not be found since; nothing when it never was.
    std::optional<Profile> profile = std::nullopt;
    /// Who told the state; nothing while nobody did.
    std::optional<ProfileSource> source = std::nullopt;
    /// When the state was last told; nothing while nobody did.
    std::optional<Instant> fetchedAt = std::nullopt;
    /// Why the last lookup found less than it should; empty when it did not.
    Message trouble = {};
    /// When it is worth trying again, where that is known.
    std::optional<Instant> retryAt = std::nullopt;
    /// SHA-256 of the newest picture that is kept, in lower-case hexadecimal; empty for none.
    QString pictureSha256 = {};
    /// Handles that the account had before, the latest first.
    std::vector<FormerHandle> formerHandles = {};

    /// As the network writes it where that is known, else as it was asked for.
    const Handle &handle() const { return profile ? profile->handle : asked; }

    bool operator==(const ProfileRecord &) const = default;
};

/// A picture that an account had, as it is kept.
struct KeptPicture
{
    QString sha256;
    /// Where it was fetched.
    QUrl address;
    /// When it was first seen.
    Instant since;
    /// "image/jpeg", "image/png", …
    QString type;
    /// In pixels.
    int width = 0;
    int height = 0;
    /// It is whole, and the largest that its host had. Earlier versions did not check that.
    bool isChecked = false;

    bool operator==(const KeptPicture &) const = default;
};

/// A picture's bytes, as its host sent them.
struct FetchedPicture
{
    QByteArray bytes;
    KeptPicture about;
};

} // namespace core
