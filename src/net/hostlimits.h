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

/// The current time, by two clocks: resets are announced as times of day, waits are measured with a clock
/// that nobody can set.
struct Moment
{
    core::Instant wall;
    std::chrono::steady_clock::time_point steady;
};

/// The quota that a request counts against: a host has one for each token and each of its APIs.
struct QuotaKey
{
    QByteArray token = {};
    core::Quota::Resource resource = core::Quota::Resource::Rest;

    bool operator==(const QuotaKey &) const = default;
    bool operator<(const QuotaKey &other) const
    {
        return token != other.token ? token < other.token : resource < other.resource;
    }
};

/// Unanswered requests to a host.
struct InFlight
{
    int inAll = 0;
    /// Those that count against the same quota.
    int ofQuota = 0;
};

/// When a host may be asked: its quotas and penalties. Starts no timer.
class HostLimits
{
public:
    /// `penalty` as in Options.
    explicit HostLimits(std::chrono::milliseconds penalty);

    /// How often the host has refused so far; pass it back with the answer to what is sent now.
    int refusals() const { return m_refusals; }

    /// Records what an answer reports, and returns the limit that refused it.
    Limit heard(const LimitReport &report, const QuotaKey &key, int refusalsWhenSent, const Moment &now);

    /// Whether one more request may be sent now.
    bool mayStart(const QuotaKey &key, const InFlight &inFlight, const Moment &now) const;

    /// How long nothing may be sent that counts against this quota; 0 when something may.
    std::chrono::milliseconds holdFor(const QuotaKey &key, const Moment &now) const;

    std::optional<core::Quota> quota(const QuotaKey &key) const;
    Traffic traffic(const QuotaKey &key, const Moment &now) const;

private:
    /// A period in which nothing is sent.
    struct Hold
    {
        std::chrono::steady_clock::time_point until = {};
        core::Instant untilWall = {};

        void extend(std::chrono::milliseconds time, const Moment &now);
        std::chrono::milliseconds left(const Moment &now) const;
    };

    Hold holdOf(const QuotaKey &key) const;
    bool quotaUsedUp(const QuotaKey &key, const Moment &now) const;
    /// How long to wait after a refusal.
    std::chrono::milliseconds waitAfter(const Refusal &refusal, bool hasQuota, const Moment &now) const;

    std::chrono::milliseconds m_penalty;
    std::map<QuotaKey, core::Quota> m_quotas;
    /// A secondary limit applies to us whichever token is used.
    Hold m_hold;
    /// A primary limit applies to one quota.
    std::map<QuotaKey, Hold> m_holds;
    std::chrono::steady_clock::time_point m_carefulUntil = {};
    int m_refusals = 0;
    int m_inARow = 0;
};

} // namespace net
