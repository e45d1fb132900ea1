// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/hostlimits.h"

#include <algorithm>

namespace net {

namespace {

/// How long requests go one at a time after a secondary limit.
constexpr std::chrono::minutes carefulTime = std::chrono::minutes(10);

/// The penalty is doubled no more often than this.
constexpr int maxDoublings = 6;

} // namespace

void HostLimits::Hold::extend(std::chrono::milliseconds time, const Moment &now)
{
    until = std::max(until, now.steady + time);
    untilWall = std::max(untilWall, now.wall + std::chrono::ceil<std::chrono::seconds>(time));
}

std::chrono::milliseconds HostLimits::Hold::left(const Moment &now) const
{
    return now.steady < until ? std::chrono::ceil<std::chrono::milliseconds>(until - now.steady)
                              : std::chrono::milliseconds(0);
}

HostLimits::HostLimits(std::chrono::milliseconds penalty)
    : m_penalty(penalty)
{}

Limit HostLimits::heard(const LimitReport &report, const QuotaKey &key, int refusalsWhenSent,
                        const Moment &now)
{
    const Refusal &refusal = report.refusal;
    if (report.quota && refusal.limit != Limit::Secondary) {
        const QuotaKey reported = {key.token, report.quota->resource};
        m_quotas.insert_or_assign(reported, laterQuota(quota(reported), *report.quota, now.wall));
    }

    // An answer to a request from before the last refusal does not show whether the wait was long enough.
    const bool fresh = refusalsWhenSent == m_refusals;
    if (refusal.limit == Limit::None) {
        if (fresh)
            m_inARow = 0;
        return Limit::None;
    }
    if (fresh) {
        ++m_refusals;
        ++m_inARow;
    }
    const std::chrono::milliseconds wait = waitAfter(refusal, report.quota.has_value(), now);
    if (refusal.limit == Limit::Secondary) {
        m_hold.extend(wait, now);
        m_carefulUntil = m_hold.until + carefulTime;
    } else {
        m_holds[key].extend(wait, now);
    }
    return refusal.limit;
}

std::chrono::milliseconds HostLimits::waitAfter(const Refusal &refusal, bool hasQuota,
                                                const Moment &now) const
{
    const int factor = 1 << std::clamp(m_inARow - 1, 0, maxDoublings);
    if (!refusal.wait && !refusal.until)
        return m_penalty * factor;
    // Even if the announced wait is too short or our clock is wrong: wait, and longer each time.
    std::chrono::milliseconds time = std::chrono::seconds(1) * factor;
    if (refusal.wait)
        time = std::max<std::chrono::milliseconds>(time, *refusal.wait);
    if (refusal.until && (refusal.limit == Limit::Secondary || !hasQuota))
        time = std::max<std::chrono::milliseconds>(time, *refusal.until - now.wall);
    return time;
}

HostLimits::Hold HostLimits::holdOf(const QuotaKey &key) const
{
    const auto own = m_holds.find(key);
    return own != m_holds.end() && own->second.until > m_hold.until ? own->second : m_hold;
}

std::optional<core::Quota> HostLimits::quota(const QuotaKey &key) const
{
    const auto found = m_quotas.find(key);
    return found == m_quotas.end() ? std::nullopt : std::optional(found->second);
}

bool HostLimits::quotaUsedUp(const QuotaKey &key, const Moment &now) const
{
    const std::optional<core::Quota> known = quota(key);
    return known && known->remaining == 0 && known->resetsAt > now.wall;
}

bool HostLimits::mayStart(const QuotaKey &key, const InFlight &inFlight, const Moment &now) const
{
    if (holdFor(key, now).count() > 0)
        return false;
    if (now.steady < m_carefulUntil)
        return inFlight.inAll == 0;
    // Those in flight may use up what remains.
    const std::optional<core::Quota> known = quota(key);
    return !known || known->resetsAt <= now.wall || inFlight.ofQuota < known->remaining;
}

std::chrono::milliseconds HostLimits::holdFor(const QuotaKey &key, const Moment &now) const
{
    std::chrono::milliseconds time = holdOf(key).left(now);
    if (quotaUsedUp(key, now))
        time = std::max<std::chrono::milliseconds>(time, quota(key)->resetsAt - now.wall);
    return time;
}

Traffic HostLimits::traffic(const QuotaKey &key, const Moment &now) const
{
    Traffic traffic;
    traffic.quota = quota(key);
    const Hold hold = holdOf(key);
    if (hold.left(now).count() > 0)
        traffic.waitingUntil = hold.untilWall;
    if (quotaUsedUp(key, now))
        traffic.waitingUntil =
            std::max(traffic.waitingUntil.value_or(core::Instant()), traffic.quota->resetsAt);
    return traffic;
}

} // namespace net
