// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/answeroptions.h"
#include "core/counting/sidebyside.h"

#include <QByteArray>

namespace cli {

/// The numbers of several owners or repositories in the chosen format: a table with a column for each, or as
/// sidebysideformat.h has it.
QByteArray sideBySideBytes(const core::SideBySide &compared, const AnswerOptions &options);

} // namespace cli
