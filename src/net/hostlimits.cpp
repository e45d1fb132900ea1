// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/hostlimits.h"

#include <algorithm>

namespace net {

namespace {

/// How long requests go one at a time after a secondary limit.
constexpr std::chrono::minutes carefulTime = std::chrono::minutes(10);

/// Doubled no more often than this.
constexpr int mostDoublings = 6;

} // namespace

HostLimits::HostLimits(std::chrono::milliseconds penalty)
    : m_penalty(penalty)
{}

Limit HostLimits::heard(const Response &response, const QByteArray &token, int refusalsWhenSent,
                        const Moment &now)
{
    const Refusal refusal = refusalIn(response, now.wall);
    const std::optional<core::Quota> quota = quotaIn(response);
    if (quota && refusal.limit != Limit::Secondary) {
        const auto known = m_quotas.constFind(token);
        m_quotas.insert(token, laterQuota(known == m_quotas.cend() ? std::nullopt : std::optional(*known),
                                          *quota, now.wall));
    }

    // An answer to what was sent before the last refusal says nothing about what came of waiting.
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
    const int factor = 1 << std::clamp(m_inARow - 1, 0, mostDoublings);
    if (!refusal.wait && !refusal.until) {
        hold(m_penalty * factor, now);
    } else {
        // However short the told wait, and however wrong our clock: not at once, and not as soon each time.
        std::chrono::milliseconds time = std::chrono::seconds(1) * factor;
        if (refusal.wait)
            time = std::max<std::chrono::milliseconds>(time, *refusal.wait);
        if (refusal.until && (refusal.limit == Limit::Secondary || !quota))
            time = std::max<std::chrono::milliseconds>(time, *refusal.until - now.wall);
        hold(time, now);
    }
    if (refusal.limit == Limit::Secondary)
        m_carefulUntil = m_heldUntil + carefulTime;
    return refusal.limit;
}

void HostLimits::hold(std::chrono::milliseconds time, const Moment &now)
{
    m_heldUntil = std::max(m_heldUntil, now.steady + time);
    m_heldUntilWall = std::max(m_heldUntilWall, now.wall + std::chrono::ceil<std::chrono::seconds>(time));
}

bool HostLimits::quotaUsedUp(const QByteArray &token, const Moment &now) const
{
    const auto quota = m_quotas.constFind(token);
    return quota != m_quotas.cend() && quota->remaining == 0 && quota->resetsAt > now.wall;
}

bool HostLimits::mayStart(const QByteArray &token, int onWire, const Moment &now) const
{
    if (holdFor(token, now).count() > 0)
        return false;
    if (now.steady < m_carefulUntil)
        return onWire == 0;
    // Those on the wire may take what remains.
    const auto quota = m_quotas.constFind(token);
    return quota == m_quotas.cend() || quota->resetsAt <= now.wall || onWire < quota->remaining;
}

std::chrono::milliseconds HostLimits::holdFor(const QByteArray &token, const Moment &now) const
{
    std::chrono::milliseconds time(0);
    if (now.steady < m_heldUntil)
        time = std::chrono::ceil<std::chrono::milliseconds>(m_heldUntil - now.steady);
    if (quotaUsedUp(token, now))
        time = std::max<std::chrono::milliseconds>(time, m_quotas.value(token).resetsAt - now.wall);
    return time;
}

Traffic HostLimits::traffic(const QByteArray &token, const Moment &now) const
{
    Traffic traffic;
    if (const auto quota = m_quotas.constFind(token); quota != m_quotas.cend())
        traffic.quota = *quota;
    if (now.steady < m_heldUntil)
        traffic.waitingUntil = m_heldUntilWall;
    if (quotaUsedUp(token, now))
        traffic.waitingUntil =
            std::max(traffic.waitingUntil.value_or(core::Instant()), traffic.quota->resetsAt);
    return traffic;
}

} // namespace net
