// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/answeroptions.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Checks that the output files can be written, before the time to compute the answer is spent. Kind Output.
core::Result<void> checkTargets(const AnswerOptions &options);

/// Writes a file. An existing one is replaced only when the new one is complete. Kind Output.
core::Result<void> writeFile(const QString &name, const QByteArray &bytes);

} // namespace cli
