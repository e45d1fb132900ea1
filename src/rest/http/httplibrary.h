// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace rest {

/// The library that speaks HTTP.
core::Library httpLibrary();

} // namespace rest
