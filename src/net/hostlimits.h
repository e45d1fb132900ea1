// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/limits.h"

#include <QByteArray>

#include <chrono>
#include <map>
#include <optional>

namespace net {

/// Now, by two clocks: resets are told as times of day, waits are measured by a clock that nobody sets.
struct Moment
{
    core::Instant wall;
    std::chrono::steady_clock::time_point steady;
};

/// Whose quota a request takes from: a host counts each token, and each of its APIs, by itself.
struct Spender
{
    QByteArray token = {};
    core::Quota::Resource resource = core::Quota::Resource::Rest;

    bool operator==(const Spender &) const = default;
    bool operator<(const Spender &other) const
    {
        return token != other.token ? token < other.token : resource < other.resource;
    }
};

/// Requests to a host that are unanswered.
struct OnWire
{
    int inAll = 0;
    /// Those that take from the same quota.
    int ofSpender = 0;
};

/// What a host lets us do, and when: keeps its quotas and penalties, and starts no timer.
class HostLimits
{
public:
    /// `penalty` as in Options.
    explicit HostLimits(std::chrono::milliseconds penalty);

    /// How often the host has refused so far; to be handed back with the answer to what is sent now.
    int refusals() const { return m_refusals; }

    /// Takes in an answer to what was sent by `spender`; says which limit it was refused by.
    Limit heard(const Response &response, const Spender &spender, int refusalsWhenSent, const Moment &now);

    /// Whether one more request may be sent now.
    bool mayStart(const Spender &spender, const OnWire &onWire, const Moment &now) const;

    /// How long nothing of this spender's may be sent; 0 when something may.
    std::chrono::milliseconds holdFor(const Spender &spender, const Moment &now) const;

    std::optional<core::Quota> quota(const Spender &spender) const;
    Traffic traffic(const Spender &spender, const Moment &now) const;

private:
    /// A time that nothing is sent in.
    struct Hold
    {
        std::chrono::steady_clock::time_point until = {};
        core::Instant untilWall = {};

        void extend(std::chrono::milliseconds time, const Moment &now);
        std::chrono::milliseconds left(const Moment &now) const;
    };

    Hold holdOf(const Spender &spender) const;
    bool quotaUsedUp(const Spender &spender, const Moment &now) const;
    /// Of an answer that was refused: how long to wait for the limit.
    std::chrono::milliseconds waitAfter(const Refusal &refusal, bool toldQuota, const Moment &now) const;

    std::chrono::milliseconds m_penalty;
    std::map<Spender, core::Quota> m_quotas;
    /// A secondary limit is the host's word on us, whoever we say we are.
    Hold m_hold;
    /// A primary one is its word on one quota.
    std::map<Spender, Hold> m_holds;
    std::chrono::steady_clock::time_point m_carefulUntil = {};
    int m_refusals = 0;
    int m_inARow = 0;
};

} // namespace net
