// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "store/archive/archivedata.h"
#include "store/database/connection.h"

#include <span>

namespace store {

/// An owner as it is exported, without commits, and the rows of its repositories in the same order.
struct OwnerContents
{
    ArchivedOwner owner;
    std::vector<qint64> repositoryRows;
};

/// What to export of the owners of these lookups, or of all owners if there are none. Kind NotFound when
/// nothing is stored about an owner, or at all.
core::Result<std::vector<OwnerContents>> archiveContents(const Connection &connection,
                                                         std::span<const core::Lookup> owners);

} // namespace store
