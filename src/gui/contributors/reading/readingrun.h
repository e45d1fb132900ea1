// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"

#include <vector>

namespace gui {

/// A lookup that could not be read.
struct FailedRead
{
    core::Lookup lookup;
    core::Error error;
};

/// The outcome of consecutive reads, from the first one until none is waiting.
struct ReadingRun
{
    /// All of them, with those that were cancelled.
    int ended = 0;
    int successful = 0;
    std::vector<FailedRead> failed;
    /// The last successful one that was not shown; without an owner, none.
    core::Lookup inBackground;
};

} // namespace gui
