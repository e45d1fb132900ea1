// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <expected>

namespace social {

/// What an answer means that lacks what was asked for, by its status: Forbidden (401, 402, 403), Limited
/// (429, which is worth trying again at `retryAt`), otherwise BadAnswer.
core::Error refusal(const net::Response &response, std::optional<core::Instant> retryAt);

/// A BadAnswer of a host whose answers are not as they used to be.
std::unexpected<core::Error> changedLayout(const net::Response &response);

} // namespace social
