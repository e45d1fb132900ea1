// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <chrono>
#include <deque>

namespace rest {

/// Counts wrong tokens, and answers 429 after ten within a minute.
///
/// Only requests with a wrong token are affected. The right token always works, because otherwise anybody on
/// this machine could lock the user out. Guessing on is useless, because a token has 256 random bits.
class WrongTokens
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// The answer to a request that the guard refused: the refusal itself, or a 429 after too many wrong
    /// tokens. A request without a token does not count as a guess.
    Refusal weigh(const RequestHead &head, const Refusal &refusal, Time now);

private:
    std::deque<Time> m_seen; // of the last minute
};

} // namespace rest
