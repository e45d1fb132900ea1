// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "core/history/lookup.h"
#include "store/histories.h"

namespace engine {

/// What is stored of a lookup at a forge. Kind NotFound when it was never read to its end.
core::Result<core::History> storedHistory(const store::Histories &histories, const core::Forge &forge,
                                          const core::Lookup &lookup);

} // namespace engine
