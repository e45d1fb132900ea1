// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/forgetaccounts.h"

#include "store/database/statement.h"
#include "store/emailaccount.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace store {

namespace {

using core::IsForgotten;
using core::Result;

/// Hosts, each with an address or a login there.
using NamesOnHosts = std::vector<std::pair<QString, QString>>;

/// Removes the rows of these names, which are in the table's column `column`.
Result<void> removeNamed(const Connection &connection, QLatin1String table, QLatin1String column,
                         const NamesOnHosts &names)
{
    Statement remove(connection,
                     QStringLiteral("DELETE FROM %1 WHERE host = ? AND %2 = ?").arg(table, column));
    for (const auto &[host, name] : names) {
        if (!remove.run(host, name))
            return remove.failure();
    }
    return {};
}

Result<void> removeAddresses(const Connection &connection, const IsForgotten &isForgotten)
{
    Statement select(connection, QStringLiteral("SELECT host, email, account_id, login FROM email_account"));
    NamesOnHosts gone;
    select.run();
    while (select.next()) {
        const QString host = select.text(0);
        const EmailAccount account{select.text(1), select.integer(2), select.text(3)};
        if (std::ranges::any_of(core::recognisedByAddress(asAuthor(account), host), isForgotten))
            gone.emplace_back(host, account.email);
    }
    if (select.failed())
        return select.failure();
    select.finish();
    return removeNamed(connection, QLatin1String("email_account"), QLatin1String("email"), gone);
}

Result<void> removeCompanies(const Connection &connection, const IsForgotten &isForgotten)
{
    Statement select(connection, QStringLiteral("SELECT host, login FROM account_company"));
    NamesOnHosts gone;
    select.run();
    while (select.next()) {
        if (isForgotten(core::loginAt(select.text(0), select.text(1))))
            gone.emplace_back(select.text(0), select.text(1));
    }
    if (select.failed())
        return select.failure();
    select.finish();
    return removeNamed(connection, QLatin1String("account_company"), QLatin1String("login"), gone);
}

/// Handles, in lower case: no two networks have the same.
struct Handles
{
    QSet<QString> theirs;
    QSet<QString> ofOthers;
};

/// Removes the handles that their accounts list. Returns those that they alone list, and all that others do.
Result<Handles> removeHandles(const Connection &connection, const IsForgotten &isForgotten)
{
    Statement select(connection, QStringLiteral("SELECT host, login, handle FROM account_handle"));
    NamesOnHosts gone;
    Handles handles;
    select.run();
    while (select.next()) {
        const bool isTheirs = isForgotten(core::loginAt(select.text(0), select.text(1)));
        if (isTheirs)
            gone.emplace_back(select.text(0), select.text(1));
        (isTheirs ? handles.theirs : handles.ofOthers).insert(select.text(2).toLower());
    }
    if (select.failed())
        return select.failure();
    select.finish();
    if (const Result<void> removed =
            removeNamed(connection, QLatin1String("account_handle"), QLatin1String("login"), gone);
        !removed)
        return std::unexpected(removed.error());
    handles.theirs.remove(QString());
    handles.theirs -= handles.ofOthers;
    return handles;
}

/// The rows of profiles that have one of their handles, or had it before.
Result<std::set<qint64>> profilesWith(const Connection &connection, const Handles &handles)
{
    Statement select(connection, QStringLiteral("SELECT id, handle, handle FROM profile "
                                                "UNION ALL SELECT p.id, p.handle, f.handle FROM profile p "
                                                "JOIN former_handle f ON f.profile = p.id"));
    std::set<qint64> profiles;
    select.run();
    while (select.next()) {
        if (handles.theirs.contains(select.text(2).toLower()) &&
            !handles.ofOthers.contains(select.text(1).toLower()))
            profiles.insert(select.integer(0));
    }
    if (select.failed())
        return select.failure();
    return profiles;
}

Result<int> removeProfiles(const Connection &connection, const Handles &handles)
{
    const Result<std::set<qint64>> profiles = profilesWith(connection, handles);
    if (!profiles)
        return std::unexpected(profiles.error());
    Statement remove(connection, QStringLiteral("DELETE FROM profile WHERE id = ?"));
    for (const qint64 profile : *profiles) {
        if (!remove.run(profile))
            return remove.failure();
    }
    // Of the profiles that stay.
    Statement removeFormer(connection,
                           QStringLiteral("DELETE FROM former_handle WHERE handle = ? COLLATE NOCASE"));
    for (const QString &handle : handles.theirs) {
        if (!removeFormer.run(handle))
            return removeFormer.failure();
    }
    if (profiles->empty())
        return 0;
    if (const Result<void> removed = execute(
            connection,
            QStringLiteral("DELETE FROM picture WHERE sha256 NOT IN (SELECT sha256 FROM profile_picture)"));
        !removed)
        return std::unexpected(removed.error());
    return static_cast<int>(profiles->size());
}

} // namespace

Result<int> removeAccounts(const Connection &connection, const IsForgotten &isForgotten)
{
    for (const auto remove : {&removeAddresses, &removeCompanies}) {
        if (const Result<void> removed = remove(connection, isForgotten); !removed)
            return std::unexpected(removed.error());
    }
    const Result<Handles> handles = removeHandles(connection, isForgotten);
    return handles ? removeProfiles(connection, *handles) : std::unexpected(handles.error());
}

} // namespace store
