// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/forge.h"

#include <QString>
#include <QStringList>

namespace cli {

struct ArchiveOptions
{
    enum class Action { Export, Import, BackUp };

    Action action = Action::Export;
    QString file;
    /// Who is exported; empty for all.
    QStringList owners;
};

/// What follows `newfaces export`, `import` or `backup`, which `command` names. Links have to lead
/// to the forge. Errors are of kind Usage.
core::Result<ArchiveOptions> parseArchive(const QString &command, const QStringList &arguments,
                                          const core::Forge &forge);

} // namespace cli
