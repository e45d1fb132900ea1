// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/hostcomparison.h"

#include <QString>

namespace cli {

/// GitHub's number, a line for each difference, and the sum; then what else there is to know.
QString comparisonText(const core::HostComparison &comparison);

} // namespace cli
