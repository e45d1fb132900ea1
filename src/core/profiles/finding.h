// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <optional>
#include <span>
#include <vector>

namespace core {

/// What one source tells of a handle. This is about one account; that the source itself does not work is an
/// error.
struct Finding
{
    enum class Tells {
        Found,     ///< with `profile`
        Missing,   ///< it has no such account
        Suspended, ///< the network has suspended the account
        Nothing    ///< it cannot tell: an embedded timeline without posts, say
    };

    ProfileSource source = ProfileSource::Api;
    Tells tells = Tells::Nothing;
    std::optional<Profile> profile = std::nullopt;
    /// Why it cannot tell, where it says so; only with Nothing.
    Message reason = {};

    bool operator==(const Finding &) const = default;
};

/// What a source that was asked came to.
struct SourceAnswer
{
    ProfileSource source = ProfileSource::Api;
    Result<Finding> finding;
};

/// Whom to believe.
struct Verdict
{
    ProfileState state = ProfileState::Unknown;
    std::optional<Profile> profile = std::nullopt;
    /// Who told the state.
    std::optional<ProfileSource> source = std::nullopt;
    /// Why no source could say; empty when one did.
    Message trouble = {};
    std::optional<Instant> retryAt = std::nullopt;

    bool operator==(const Verdict &) const = default;
};

/// What the answers so far settle; nothing when the next source should be asked. A profile that was found, a
/// suspension that was told, and "missing" from a network's own API are believed at once; any other "missing"
/// when two different sources agree.
std::optional<Verdict> settled(std::span<const SourceAnswer> answers);

/// What is to be told when no source is left and nothing is settled: Unknown, and why.
Verdict unsettled(const Handle &handle, std::span<const SourceAnswer> answers);

} // namespace core
