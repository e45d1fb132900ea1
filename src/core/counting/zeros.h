// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

namespace core {

/// Whether periods in which nobody came get rows of zero.
enum class Zeros { No, Yes };

/// The answer with a row for each repository and period of periodRange(), and with each of them in its lists
/// of activity. Repositories of which nothing is known, and forks that do not count, get no rows.
Contributions withZeros(Contributions answer);

} // namespace core
