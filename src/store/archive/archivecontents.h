// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/archive/archivedata.h"
#include "store/database/connection.h"

#include <QStringList>

namespace store {

/// An owner as they are exported, without their commits, and the rows of their repositories in the same
/// order.
struct OwnerContents
{
    ArchivedOwner owner;
    std::vector<qint64> repositoryRows;
};

/// What there is to export of these owners, or of all without a name. Kind NotFound for an owner of whom
/// nothing is stored, and when there is nothing at all.
core::Result<std::vector<OwnerContents>> archiveContents(const Connection &connection,
                                                         const QStringList &owners);

} // namespace store
