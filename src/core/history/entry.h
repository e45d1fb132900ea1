// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/instant.h"

namespace core {

/// A lookup in the history.
struct Entry
{
    qint64 id = 0;
    Lookup lookup;
    Instant refreshedAt;

    bool operator==(const Entry &) const = default;
};

} // namespace core
