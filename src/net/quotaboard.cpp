// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/quotaboard.h"

namespace net {

void QuotaBoard::write(const QString &origin, const QuotaKey &key, const core::Quota &quota)
{
    const std::lock_guard lock(m_mutex);
    m_quotas.insert_or_assign({origin, key}, quota);
}

std::optional<core::Quota> QuotaBoard::read(const QString &origin, const QuotaKey &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_quotas.find({origin, key});
    return found == m_quotas.end() ? std::nullopt : std::optional(found->second);
}

} // namespace net
