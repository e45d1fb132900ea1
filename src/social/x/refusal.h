// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QString>

#include <expected>

namespace social::x {

/// What an answer means that has no profile, by its status: Forbidden (401, 402, 403), Limited (429, with
/// `x-rate-limit-reset` as the time to try again), else BadAnswer.
core::Error refusal(const net::Response &response);

/// A BadAnswer of a host whose answers are not as they used to be.
std::unexpected<core::Error> changedLayout(const net::Response &response);

} // namespace social::x
