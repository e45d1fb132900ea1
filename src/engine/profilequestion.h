// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "engine/question.h"

#include <chrono>
#include <optional>
#include <vector>

namespace engine {

/// A profile is not looked up again within this time, unless the user asks for it.
inline constexpr std::chrono::hours profileIsFreshFor = std::chrono::hours(24);

struct ProfileQuestion
{
    std::vector<core::Handle> handles;
    /// Stored: from stored data only. Refresh: profiles that were looked up within a day, at the requested
    /// source if there is one, come from stored data. Full: all profiles are looked up again.
    Reading reading = Reading::Refresh;
    /// The only source to ask about accounts on X; nothing for those in the settings, in their order.
    std::optional<core::ProfileSource> only = std::nullopt;
    /// Whether sources other than X's official API may be asked about accounts on X; see
    /// config::xUnofficial().
    bool unofficial = true;
    /// The caller's number for the question, which is part of its progress.
    quint64 number = 0;
};

/// The progress of a lookup of many handles.
struct ProfileProgress
{
    quint64 number = 0;
    int done = 0;
    int inAll = 0;
    /// The record that was stored last.
    std::optional<core::ProfileRecord> latest = std::nullopt;
};

struct ProfileAnswer
{
    /// One record for each requested handle, in that order; then one for each account to which one of these
    /// has moved, unless only stored data was asked for.
    std::vector<core::ProfileRecord> records;
    /// How many were looked up with the official API, which charges for each.
    int paidFor = 0;
};

/// What the official API charges for a profile, in US dollars ("Pricing" in X's documentation).
inline constexpr double dollarsPerProfile = 0.010;

} // namespace engine
