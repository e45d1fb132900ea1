// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/profilerows.h"

#include "core/profiles/profileformat.h"
#include "store/database/statement.h"

#include <map>

namespace store {

namespace {

using core::Handle;
using core::Profile;
using core::ProfileRecord;
using core::Result;

using FormerHandles = std::map<qint64, std::vector<core::FormerHandle>>;

Statement selectProfiles(const Connection &connection, const QString &which)
{
    return {
        connection,
        QStringLiteral("SELECT id, handle, account_id, state, seen, name, bio, location, joined, followers, "
                       "following, posts, verified, protected, picture, source, told_at, trouble, "
                       "retry_at, (SELECT sha256 FROM profile_picture WHERE profile = profile.id "
                       "ORDER BY id DESC LIMIT 1), website, verification, withheld_in, banner, moved_to "
                       "FROM profile WHERE %1")
            .arg(which)};
}

template<typename Value>
std::optional<Value> told(const Statement &row, int column, Value value)
{
    return row.isNull(column) ? std::nullopt : std::optional(value);
}

/// Stored handles were valid when they were stored.
Handle keptHandle(const QString &text)
{
    return core::parseHandle(text).value_or(Handle());
}

ProfileRecord recordIn(const Statement &row, const FormerHandles &former)
{
    ProfileRecord record;
    record.number = row.integer(0);
    record.asked = keptHandle(row.text(1));
    record.state = core::parseProfileState(row.text(3)).value_or(core::ProfileState::Unknown);
    if (row.flag(4)) {
        record.profile = Profile{.handle = record.asked,
                                 .id = row.text(2),
                                 .name = row.text(5),
                                 .bio = row.text(6),
                                 .location = row.text(7),
                                 .joined = told(row, 8, row.instant(8)),
                                 .followers = told(row, 9, row.integer(9)),
                                 .following = told(row, 10, row.integer(10)),
                                 .posts = told(row, 11, row.integer(11)),
                                 .isVerified = told(row, 12, row.flag(12)),
                                 .isProtected = told(row, 13, row.flag(13)),
                                 .picture = QUrl(row.text(14)),
                                 .website = told(row, 20, QUrl(row.text(20))),
                                 .verification = core::parseVerification(row.text(21)),
                                 .withheldIn = told(row, 22, row.text(22).split(u' ', Qt::SkipEmptyParts)),
                                 .banner = told(row, 23, QUrl(row.text(23))),
                                 .movedTo = keptHandle(row.text(24))};
    }
    record.source = core::parseProfileSource(row.text(15));
    record.fetchedAt = told(row, 16, row.instant(16));
    record.trouble = core::messageFromJsonText(row.text(17));
    record.retryAt = told(row, 18, row.instant(18));
    record.pictureSha256 = row.text(19);
    if (const auto found = former.find(record.number); found != former.end())
        record.formerHandles = found->second;
    return record;
}

/// Of one row, or of all; the latest first.
Result<FormerHandles> formerHandles(const Connection &connection, std::optional<qint64> number)
{
    Statement select(connection, QStringLiteral("SELECT profile, handle, until FROM former_handle WHERE %1 "
                                                "ORDER BY id DESC")
                                     .arg(number ? QStringLiteral("profile = ?") : QStringLiteral("1")));
    FormerHandles former;
    if (number)
        select.run(*number);
    else
        select.run();
    while (select.next())
        former[select.integer(0)].push_back({keptHandle(select.text(1)), select.instant(2)});
    if (select.failed())
        return select.failure();
    return former;
}

Result<std::vector<ProfileRecord>> recordsIn(Statement &rows, const FormerHandles &former)
{
    std::vector<ProfileRecord> records;
    while (rows.next())
        records.push_back(recordIn(rows, former));
    if (rows.failed())
        return rows.failure();
    return records;
}

} // namespace

Result<ProfileRecord> readProfile(const Connection &connection, qint64 number)
{
    const Result<FormerHandles> former = formerHandles(connection, number);
    if (!former)
        return std::unexpected(former.error());
    Statement row = selectProfiles(connection, QStringLiteral("id = ?"));
    row.run(number);
    ProfileRecord record;
    if (row.next())
        record = recordIn(row, *former);
    if (row.failed())
        return row.failure();
    return record;
}

Result<std::vector<ProfileRecord>> readAllProfiles(const Connection &connection)
{
    const Result<FormerHandles> former = formerHandles(connection, std::nullopt);
    if (!former)
        return std::unexpected(former.error());
    Statement rows = selectProfiles(connection, QStringLiteral("removed = 0 ORDER BY handle, id"));
    rows.run();
    return recordsIn(rows, *former);
}

Result<std::vector<ProfileRecord>> readProfilePage(const Connection &connection, const QString &after,
                                                   int most)
{
    const Result<FormerHandles> former = formerHandles(connection, std::nullopt);
    if (!former)
        return std::unexpected(former.error());
    Statement rows = selectProfiles(
        connection, QStringLiteral("network = 'x' AND holds = 1 AND removed = 0 "
                                   "AND picture <> '' AND handle > ? ORDER BY handle LIMIT ?"));
    rows.run(after.isEmpty() ? QStringLiteral("") : after, most); // a null string would be SQL's NULL
    return recordsIn(rows, *former);
}

} // namespace store
