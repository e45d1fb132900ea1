// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "rest/call.h"

namespace rest {

/// The owner, or the owner and repository, that the parts of a path name. Kind Usage for invalid names.
core::Result<core::Lookup> lookupIn(const Call &call, const core::Forge &forge);

} // namespace rest
