// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <expected>

namespace social {

/// The error for an answer without the requested data, by its status: Forbidden (401, 402, 403), Limited
/// (429), otherwise BadAnswer. To be tried again when the `Retry-After` of the answer says; a 429 without one
/// at `reset`. `words` is the host's own reason, bounded plain text, which the error quotes; empty for none.
core::Error refusal(const net::Response &response, core::Instant now,
                    std::optional<core::Instant> reset = std::nullopt, const QString &words = {});

/// A BadAnswer of a host whose answers have a new layout.
std::unexpected<core::Error> changedLayout(const net::Response &response);

} // namespace social
