// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"

namespace cli {

struct ArchiveOptions
{
    enum class Action { Export, Import, BackUp };

    Action action = Action::Export;
    QString file;
    /// The owners to export; empty for all.
    QStringList owners;
};

/// Parses the arguments of `newfaces export`, `import` or `backup`. `forge` is the host whose names and links
/// are understood. Kind Usage.
core::Result<ArchiveOptions> parseArchive(ArchiveOptions::Action action, const QStringList &arguments,
                                          const core::Forge &forge);

Manual exportManual();
Manual importManual();
Manual backupManual();

} // namespace cli
