// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "store/database/connection.h"

#include <QString>

#include <span>

namespace store {

/// Exports, imports and copies of the history.
class Archive
{
public:
    explicit Archive(Connection &connection)
        : m_connection(connection)
    {}

    /// Writes everything about the owners of these lookups, or about all owners if there are none, to a JSON
    /// file that importFrom() reads. Kind NotFound when nothing is stored about an owner, or at all; Output
    /// when the file cannot be written. In that case an existing file is unchanged.
    core::Result<core::Exported> exportTo(const QString &file, std::span<const core::Lookup> owners,
                                          core::Instant now) const;
    /// Imports an exported file; what has no host in it is from github.com. If something is already stored,
    /// the newer data is kept; decisions are merged. Kind Usage for a file that cannot be read, is not an
    /// export, is incomplete, comes from a newer program, or exceeds a limit (see readArchive()).
    core::Result<core::Imported> importFrom(const QString &file, core::Instant now = core::now());
    /// Writes a complete copy of the database to a file, replacing an existing one. Kind Output when it
    /// cannot be written.
    core::Result<void> backUp(const QString &file) const;

private:
    Connection &m_connection;
};

} // namespace store
