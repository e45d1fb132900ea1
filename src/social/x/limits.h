// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace social::x {

/// social::refusal() with the time that X's `x-rate-limit-reset` names.
core::Error refusal(const net::Response &response);

} // namespace social::x
