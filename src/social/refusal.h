// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <expected>

namespace social {

/// The error for an answer without the requested data, by its status: Forbidden (401, 402, 403), Limited
/// (429; try again at `retryAt`), otherwise BadAnswer.
core::Error refusal(const net::Response &response, std::optional<core::Instant> retryAt);

/// A BadAnswer of a host whose answers have a new layout.
std::unexpected<core::Error> changedLayout(const net::Response &response);

} // namespace social
