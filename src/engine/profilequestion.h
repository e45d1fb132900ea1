// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "engine/question.h"

#include <chrono>
#include <optional>
#include <vector>

namespace engine {

/// Nobody is asked about the same profile twice within it, unless the user says so.
inline constexpr std::chrono::hours profileIsFreshFor = std::chrono::hours(24);

struct ProfileQuestion
{
    std::vector<core::Handle> handles;
    /// Stored: nobody is asked. Refresh: who was told of within a day, by the source that is asked for if one
    /// is, is answered from what is stored. Full: everyone is asked for again.
    Reading reading = Reading::Refresh;
    /// That source alone; nothing for those of the settings, in their order.
    std::optional<core::ProfileSource> only = std::nullopt;
    /// Whether those may be asked that are not X's official API; see config::xUnofficial().
    bool unofficial = true;
    /// The asker's number for it, which progress carries.
    quint64 number = 0;
};

/// How far the lookup of many handles is.
struct ProfileProgress
{
    quint64 number = 0;
    int done = 0;
    int inAll = 0;
    /// What became of one just now, as it is stored.
    std::optional<core::ProfileRecord> latest = std::nullopt;
};

struct ProfileAnswer
{
    /// One for each handle that was asked for, in that order.
    std::vector<core::ProfileRecord> records;
    /// How many were looked up with the official API, which takes money for each.
    int paidFor = 0;
};

/// What the official API takes for a profile, in US dollars ("Pricing" in X's documentation).
inline constexpr double dollarsPerProfile = 0.010;

} // namespace engine
