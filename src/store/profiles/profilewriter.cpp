// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/profilewriter.h"

#include "core/messages/catalogue.h"
#include "core/profiles/profileformat.h"
#include "store/database/statement.h"

namespace store {

using core::Handle;
using core::Profile;
using core::ProfileRecord;
using core::ProfileState;
using core::Result;

namespace {

/// Never a null string, which would be SQL's NULL.
std::optional<QString> addressText(const std::optional<QUrl> &address)
{
    if (!address)
        return std::nullopt;
    return address->isEmpty() ? QStringLiteral("") : address->toString(QUrl::FullyEncoded);
}

} // namespace

Result<qint64> ProfileWriter::write(const ProfileRecord &told)
{
    const Result<qint64> number = rowFor(told);
    if (!number || *number == 0)
        return number;
    Result<void> done;
    if (told.profile)
        done = writeProfile(*number, *told.profile);
    if (done && told.state != ProfileState::Unknown)
        done = writeState(*number, told);
    if (done)
        done = writeTrouble(*number, told);
    if (!done)
        return std::unexpected(done.error());
    return *number;
}

Result<qint64> ProfileWriter::rowFor(const ProfileRecord &told)
{
    if (!told.profile)
        return rowForHandle(told.asked);
    if (told.profile->id.isEmpty())
        return rowForHandle(told.profile->handle);
    return rowForAccount(*told.profile, told.fetchedAt.value_or(core::Instant()));
}

Result<qint64> ProfileWriter::rowForAccount(const Profile &profile, core::Instant now)
{
    const Result<std::optional<qint64>> known = rowOfId(profile.handle.network(), profile.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        const Result<void> moved = moveTo(**known, profile.handle, now);
        return moved ? Result<qint64>(**known) : std::unexpected(moved.error());
    }

    const Result<std::optional<qint64>> holder = holderOf(profile.handle);
    if (!holder)
        return std::unexpected(holder.error());
    if (!*holder)
        return insert(profile.handle);
    // Seen before by a source that did not report the number, or never found: then it is this account.
    const Result<bool> same = isUnnumbered(**holder);
    if (!same)
        return std::unexpected(same.error());
    if (*same)
        return **holder;
    if (const Result<void> released = releaseHandle(profile.handle, 0); !released)
        return std::unexpected(released.error());
    return insert(profile.handle);
}

Result<qint64> ProfileWriter::rowForHandle(const Handle &handle)
{
    const Result<std::optional<qint64>> row =
        handle.isId() ? rowOfId(handle.network(), handle.id()) : holderOf(handle);
    if (!row)
        return std::unexpected(row.error());
    if (handle.isId())
        return row->value_or(0);
    return *row ? Result<qint64>(**row) : insert(handle);
}

Result<std::optional<qint64>> ProfileWriter::rowOfId(core::Network network, const QString &id)
{
    Statement select(m_connection,
                     QStringLiteral("SELECT id FROM profile WHERE network = ? AND account_id = ?"));
    return select.number(core::toString(network), id);
}

Result<std::optional<qint64>> ProfileWriter::holderOf(const Handle &handle)
{
    Statement select(m_connection, QStringLiteral("SELECT id FROM profile "
                                                  "WHERE network = ? AND handle = ? AND holds = 1"));
    return select.number(core::toString(handle.network()), handle.text());
}

Result<bool> ProfileWriter::isUnnumbered(qint64 number)
{
    Statement select(m_connection,
                     QStringLiteral("SELECT id FROM profile WHERE id = ? AND account_id IS NULL"));
    const Result<std::optional<qint64>> found = select.number(number);
    return found ? Result<bool>(found->has_value()) : std::unexpected(found.error());
}

Result<qint64> ProfileWriter::insert(const Handle &handle)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO profile (network, handle, state) VALUES (?, ?, ?) RETURNING id"));
    const Result<std::optional<qint64>> number =
        write.number(core::toString(handle.network()), handle.text(), core::toString(ProfileState::Unknown));
    if (!number)
        return std::unexpected(number.error());
    return number->value_or(0);
}

Result<void> ProfileWriter::moveTo(qint64 number, const Handle &handle, core::Instant now)
{
    Statement select(m_connection, QStringLiteral("SELECT handle FROM profile WHERE id = ?"));
    select.run(number);
    const QString before = select.next() ? select.text(0) : QString();
    if (select.failed())
        return select.failure();
    select.finish();
    if (before.compare(handle.text(), Qt::CaseInsensitive) != 0) {
        Statement remember(
            m_connection,
            QStringLiteral("INSERT INTO former_handle (profile, handle, until) VALUES (?, ?, ?)"));
        if (!remember.run(number, before, now))
            return remember.failure();
    }
    if (Result<void> released = releaseHandle(handle, number); !released)
        return released;
    Statement move(m_connection, QStringLiteral("UPDATE profile SET handle = ?, holds = 1 WHERE id = ?"));
    if (!move.run(handle.text(), number))
        return move.failure();
    return {};
}

/// Takes the handle from the row that had it. A row without a number was about the handle, and so about the
/// new holder.
Result<void> ProfileWriter::releaseHandle(const Handle &handle, qint64 newHolder)
{
    const Result<std::optional<qint64>> holder = holderOf(handle);
    if (!holder)
        return std::unexpected(holder.error());
    if (!*holder || **holder == newHolder)
        return {};
    const Result<bool> isNobody = isUnnumbered(**holder);
    if (!isNobody)
        return std::unexpected(isNobody.error());
    if (*isNobody && newHolder != 0)
        return merge(**holder, newHolder);
    Statement release(m_connection,
                      QStringLiteral("UPDATE profile SET holds = 0, state = ?, trouble = ?, retry_at = NULL "
                                     "WHERE id = ?"));
    if (!release.run(core::toString(ProfileState::Unknown), toJsonText(core::message("profile.handle-taken")),
                     **holder))
        return release.failure();
    return {};
}

Result<void> ProfileWriter::merge(qint64 from, qint64 into)
{
    Statement pictures(m_connection,
                       QStringLiteral("UPDATE profile_picture SET profile = ? WHERE profile = ?"));
    if (!pictures.run(into, from))
        return pictures.failure();
    Statement gone(m_connection, QStringLiteral("DELETE FROM profile WHERE id = ?"));
    if (!gone.run(from))
        return gone.failure();
    return {};
}

/// What is optional and was not reported by the source stays unchanged.
Result<void> ProfileWriter::writeProfile(qint64 number, const Profile &profile)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE profile SET seen = 1, handle = ?, name = ?, bio = ?, location = ?, "
                       "picture = ?, account_id = coalesce(?, account_id), joined = coalesce(?, joined), "
                       "followers = coalesce(?, followers), following = coalesce(?, following), "
                       "posts = coalesce(?, posts), verified = coalesce(?, verified), "
                       "protected = coalesce(?, protected), website = coalesce(?, website), "
                       "verification = coalesce(?, verification), "
                       "withheld_in = coalesce(?, withheld_in), banner = coalesce(?, banner), "
                       "moved_to = ? WHERE id = ?"));
    const std::optional<QString> id = profile.id.isEmpty() ? std::nullopt : std::optional(profile.id);
    const std::optional<QString> verification =
        profile.verification ? std::optional(core::toString(*profile.verification)) : std::nullopt;
    const std::optional<QString> countries =
        profile.withheldIn ? std::optional(QString(QStringLiteral("") + profile.withheldIn->join(u' ')))
                           : std::nullopt;
    if (!write.run(profile.handle.text(), profile.name, profile.bio, profile.location,
                   profile.picture.toString(QUrl::FullyEncoded), id, profile.joined, profile.followers,
                   profile.following, profile.posts, profile.isVerified, profile.isProtected,
                   addressText(profile.website), verification, countries, addressText(profile.banner),
                   QString(QStringLiteral("") + profile.movedTo.text()), number))
        return write.failure();
    return {};
}

Result<void> ProfileWriter::writeState(qint64 number, const ProfileRecord &told)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE profile SET state = ?, source = ?, told_at = ? WHERE id = ?"));
    const QString source = told.source ? core::toString(*told.source) : QString();
    if (!write.run(core::toString(told.state), source, told.fetchedAt, number))
        return write.failure();
    return {};
}

Result<void> ProfileWriter::writeTrouble(qint64 number, const ProfileRecord &told)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE profile SET trouble = ?, retry_at = ?, removed = 0 WHERE id = ?"));
    if (!write.run(toJsonText(told.trouble), told.retryAt, number))
        return write.failure();
    return {};
}

} // namespace store
