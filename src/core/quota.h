// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace core {

/// What a host still grants: GitHub's `x-ratelimit-*` headers.
struct Quota
{
    /// What it is counted by: GitHub counts its two APIs apart ("core" and "graphql" in its headers).
    enum class Resource { Rest, GraphQl };

    int limit = 0;
    int remaining = 0;
    Instant resetsAt;
    Resource resource = Resource::Rest;

    bool operator==(const Quota &) const = default;
};

} // namespace core
