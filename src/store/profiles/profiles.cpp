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

Result<ProfileStore> ProfileStore::open(const QString &path)
{
    Result<PreparedDatabase> database = PreparedDatabase::open(path);
    if (!database)
        return std::unexpected(database.error());
    return ProfileStore(std::move(*database));
}

Result<std::vector<ProfileRecord>> ProfileStore::all() const
{
    const Transaction transaction(database(), Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    return readAllProfiles(database());
}

Result<qint64> ProfileStore::count() const
{
    Statement select(database(), QStringLiteral("SELECT count(*) FROM profile WHERE removed = 0"));
    const Result<std::optional<qint64>> count = select.number();
    return count ? Result<qint64>(count->value_or(0)) : std::unexpected(count.error());
}

Result<std::vector<ProfileRecord>> ProfileStore::page(const QString &after, int most) const
{
    const Transaction transaction(database(), Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    return readProfilePage(database(), after, most);
}

Result<ProfileRecord> ProfileStore::find(const core::Handle &handle) const
{
    const Transaction transaction(database(), Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement select(database(), QStringLiteral("SELECT id FROM profile "
                                                "WHERE handle = ? AND holds = 1 AND removed = 0"));
    const Result<std::optional<qint64>> number = select.number(handle.text());
    if (!number)
        return std::unexpected(number.error());
    if (*number)
        return readProfile(database(), **number);
    ProfileRecord nothing;
    nothing.asked = handle;
    return nothing;
}

Result<ProfileRecord> ProfileStore::record(const ProfileRecord &told)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> number = ProfileWriter(database()).write(told);
    if (!number)
        return std::unexpected(number.error());
    Result<ProfileRecord> kept = readProfile(database(), *number);
    if (!kept)
        return kept;
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return kept;
}

Result<void> ProfileStore::remove(std::span<const qint64> numbers)
{
    return setRemoved(numbers, true);
}

Result<void> ProfileStore::restore(std::span<const qint64> numbers)
{
    return setRemoved(numbers, false);
}

Result<void> ProfileStore::setRemoved(std::span<const qint64> numbers, bool removed)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> marked = markRemoved(database(), QStringLiteral("profile"), numbers, removed); !marked)
        return marked;
    return transaction.commit();
}

Result<void> ProfileStore::addPaidLookups(int profiles, core::Instant askedAt)
{
    Statement insert(database(),
                     QStringLiteral("INSERT INTO paid_lookup (asked_at, profiles) VALUES (?, ?)"));
    if (!insert.run(askedAt, profiles))
        return insert.failure();
    return {};
}

Result<int> ProfileStore::paidLookupsSince(core::Instant since) const
{
    Statement select(
        database(), QStringLiteral("SELECT coalesce(sum(profiles), 0) FROM paid_lookup WHERE asked_at >= ?"));
    const Result<std::optional<qint64>> sum = select.number(since);
    if (!sum)
        return std::unexpected(sum.error());
    return static_cast<int>(sum->value_or(0));
}

Result<QStringList> ProfileStore::githubLogins(const core::Handle &handle) const
{
    Statement select(database(),
                     QStringLiteral("SELECT login FROM github_x_handle WHERE handle = ? ORDER BY login"));
    QStringList logins;
    select.run(handle.text());
    while (select.next())
        logins.append(select.text(0));
    if (select.failed())
        return select.failure();
    return logins;
}

} // namespace store
