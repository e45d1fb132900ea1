// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The name of an imported file, or what a user gives as one, as Decision::file has it: not longer than
/// maxDecisionFileLength, and with a replacement character for each character that must not reach a terminal
/// (see isUnsafe()), and for each half of a surrogate pair. So it is what lists and exports show.
QString decisionFile(const QString &name);

} // namespace core
