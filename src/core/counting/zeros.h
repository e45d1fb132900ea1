// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

namespace core {

/// Whether periods in which nobody came get rows of zero.
enum class Zeros { No, Yes };

/// The answer with a row for each repository and period, and with every period in its lists of activity:
/// from the first period in which somebody came, or that of Rules::since if it is later, to the one in which
/// the host was last asked, or that of Rules::until if it is earlier. Repositories of which nothing is known,
/// and forks that do not count, get no rows.
Contributions withZeros(Contributions answer);

} // namespace core
