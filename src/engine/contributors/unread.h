// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/crawls/crawl.h"

namespace engine {

/// A repository that one source could not read, and why. Another source may.
struct Unread
{
    store::StoredRepository repository;
    core::Error error;
};

} // namespace engine
