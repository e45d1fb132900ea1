// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/limits.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace net {

/// Now, by two clocks: resets are told as times of day, waits are measured by a clock that nobody sets.
struct Moment
{
    core::Instant wall;
    std::chrono::steady_clock::time_point steady;
};

/// What a host lets us do, and when: keeps its quotas and penalties, and starts no timer.
class HostLimits
{
public:
    /// `penalty` as in Options.
    explicit HostLimits(std::chrono::milliseconds penalty);

    /// How often the host has refused so far; to be handed back with the answer to what is sent now.
    int refusals() const { return m_refusals; }

    /// Takes in an answer; says which limit it was refused by.
    Limit heard(const Response &response, const QByteArray &token, int refusalsWhenSent, const Moment &now);

    /// Whether one more request may be sent now, with `onWire` of them unanswered.
    bool mayStart(const QByteArray &token, int onWire, const Moment &now) const;

    /// How long nothing may be sent; 0 when something may.
    std::chrono::milliseconds holdFor(const QByteArray &token, const Moment &now) const;

    Traffic traffic(const QByteArray &token, const Moment &now) const;

private:
    void hold(std::chrono::milliseconds time, const Moment &now);
    bool quotaUsedUp(const QByteArray &token, const Moment &now) const;

    std::chrono::milliseconds m_penalty;
    QHash<QByteArray, core::Quota> m_quotas; // of each token; they are the host's word on different accounts
    std::chrono::steady_clock::time_point m_heldUntil = {};
    core::Instant m_heldUntilWall = {};
    std::chrono::steady_clock::time_point m_carefulUntil = {};
    int m_refusals = 0;
    int m_inARow = 0;
};

} // namespace net
