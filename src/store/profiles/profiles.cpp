// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/profiles.h"

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/profiles/profilerows.h"
#include "store/profiles/profilewriter.h"
#include "store/rows/removal.h"

namespace store {

using core::ProfileRecord;
using core::Result;

Result<std::vector<ProfileRecord>> Profiles::all() const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    return readAllProfiles(m_connection);
}

Result<qint64> Profiles::count() const
{
    Statement select(m_connection, QStringLiteral("SELECT count(*) FROM profile WHERE removed = 0"));
    const Result<std::optional<qint64>> count = select.number();
    return count ? Result<qint64>(count->value_or(0)) : std::unexpected(count.error());
}

Result<std::vector<ProfileRecord>> Profiles::page(const QString &after, int most) const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    return readProfilePage(m_connection, after, most);
}

Result<ProfileRecord> Profiles::find(const core::Handle &handle) const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement select(m_connection,
                     QStringLiteral("SELECT id FROM profile WHERE network = ? AND removed = 0 AND %1")
                         .arg(handle.isId() ? QStringLiteral("account_id = ?")
                                            : QStringLiteral("handle = ? AND holds = 1")));
    const Result<std::optional<qint64>> number =
        select.number(core::toString(handle.network()), handle.isId() ? handle.id() : handle.text());
    if (!number)
        return std::unexpected(number.error());
    if (*number)
        return readProfile(m_connection, **number);
    ProfileRecord nothing;
    nothing.asked = handle;
    return nothing;
}

Result<ProfileRecord> Profiles::record(const ProfileRecord &told)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> number = ProfileWriter(m_connection).write(told);
    if (!number)
        return std::unexpected(number.error());
    if (*number == 0)
        return told;
    Result<ProfileRecord> kept = readProfile(m_connection, *number);
    if (!kept)
        return kept;
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return kept;
}

Result<void> Profiles::remove(std::span<const qint64> numbers)
{
    return setRemoved(numbers, true);
}

Result<void> Profiles::restore(std::span<const qint64> numbers)
{
    return setRemoved(numbers, false);
}

Result<void> Profiles::setRemoved(std::span<const qint64> numbers, bool removed)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> marked = markRemoved(m_connection, QStringLiteral("profile"), numbers, removed); !marked)
        return marked;
    return transaction.commit();
}

} // namespace store
