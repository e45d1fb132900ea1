// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "store/database/connection.h"

#include <QIODevice>

#include <span>

namespace store {

/// Writes everything about the owners of these lookups, or about all owners if there are none, to a device,
/// as a stream. What was removed from the history is left out. Kinds NotFound when nothing is stored about an
/// owner, or at all; Storage; Output. To be called inside a transaction.
core::Result<core::Exported> writeArchive(const Connection &connection, std::span<const core::Lookup> owners,
                                          core::Instant now, QIODevice &device);

} // namespace store
