// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/event.h"
#include "store/database/connection.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace store {

/// The releases and tags of a repository, the earliest first; their repository is left empty.
core::Result<std::vector<core::Event>> readEvents(const Connection &connection, qint64 repository);

/// Replaces them. `pushedAt` is the repository's when they were read; nothing if that was never. To be called
/// inside a transaction.
core::Result<void> replaceEvents(const Connection &connection, qint64 repository,
                                 std::span<const core::Event> events, const std::optional<QString> &pushedAt);

enum class Removed { LeftOut, Included };

/// What the user noted about an owner, the earliest first.
core::Result<std::vector<core::Event>> readOwnEvents(const Connection &connection, qint64 owner,
                                                     Removed removed = Removed::LeftOut);

/// Returns the number of the event.
core::Result<qint64> insertOwnEvent(const Connection &connection, qint64 owner, const core::Event &event);

} // namespace store
