// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/paidlookups.h"

#include "store/database/statement.h"

namespace store {

using core::Result;

Result<void> PaidLookups::add(int profiles, core::Instant askedAt)
{
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO paid_lookup (asked_at, profiles) VALUES (?, ?)"));
    if (!insert.run(askedAt, profiles))
        return insert.failure();
    return {};
}

Result<int> PaidLookups::since(core::Instant moment) const
{
    Statement select(
        m_connection,
        QStringLiteral("SELECT coalesce(sum(profiles), 0) FROM paid_lookup WHERE asked_at >= ?"));
    const Result<std::optional<qint64>> sum = select.number(moment);
    if (!sum)
        return std::unexpected(sum.error());
    return static_cast<int>(sum->value_or(0));
}

} // namespace store
