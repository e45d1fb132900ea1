// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <chrono>
#include <deque>

namespace rest {

/// Counts wrong tokens, and tells whoever sends too many to wait: 429 after ten within a minute.
///
/// Only wrong ones are held back. A right token is served all the while, since otherwise anybody on this
/// machine could lock the user out; that guessing goes on is of no use, for a token has 256 random bits.
class WrongTokens
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// What to answer a request that the guard refused: the refusal itself, or a 429 when it was for one
    /// wrong token too many. Who sent none did not guess.
    Refusal weigh(const RequestHead &head, const Refusal &refusal, Time now);

private:
    std::deque<Time> m_seen; // of the last minute
};

} // namespace rest
