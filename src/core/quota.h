// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace core {

/// How many requests a host still grants.
struct Quota
{
    /// A host may count its APIs separately.
    enum class Resource { Rest, GraphQl };

    int limit = 0;
    int remaining = 0;
    Instant resetsAt;
    Resource resource = Resource::Rest;

    bool operator==(const Quota &) const = default;
};

} // namespace core
