// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Whether the files that the answer is to go to can be written, so that nobody waits for an answer that
/// nothing could hold. Kind Output.
core::Result<void> checkTargets(const CountingOptions &options);

/// Writes a file; one that was there stays whole until the new one is. Kind Output.
core::Result<void> writeFile(const QString &name, const QByteArray &bytes);

} // namespace cli
