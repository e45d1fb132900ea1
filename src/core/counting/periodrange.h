// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <optional>

namespace core {

/// The periods that an answer is about: from the first in which somebody came, or that of Rules::since if it
/// is later, to the one in which the host was last asked, or that of Rules::until if it is earlier. Nothing
/// if nobody came.
std::optional<PeriodRange> periodRange(const Contributions &answer);

} // namespace core
