// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenreport.h"
#include "net/http.h"

#include <stop_token>

namespace social::x {

/// Asks X's official API whether it accepts a token, by looking up one profile, which costs $0.01: there is
/// no free way to find out. X does not say whose token it is. Kinds: Unauthorized, and those of a lookup.
core::Result<core::TokenReport> reportOnToken(net::Http &http, const QUrl &base, const net::Token &token,
                                              const std::stop_token &stop);

} // namespace social::x
