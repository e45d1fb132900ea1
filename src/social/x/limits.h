// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace social::x {

/// social::refusal() with the time in X's `x-rate-limit-reset`, or that of its limits for a day, and with X's
/// own words.
core::Error refusal(const net::Response &response);

} // namespace social::x
