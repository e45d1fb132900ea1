// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/pictures.h"

#include "core/messages/catalogue.h"
#include "core/profiles/pictureaddress.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"

namespace store {

namespace {

using core::KeptPicture;
using core::Result;

struct NewestPicture
{
    /// 0 for none.
    qint64 id = 0;
    QString sha256 = {};
    QUrl address = {};
    bool isChecked = false;
};

Result<NewestPicture> newestPicture(const Connection &connection, qint64 profile)
{
    Statement select(connection, QStringLiteral("SELECT id, sha256, address, checked FROM profile_picture "
                                                "WHERE profile = ? ORDER BY id DESC LIMIT 1"));
    select.run(profile);
    NewestPicture newest;
    if (select.next())
        newest = {select.integer(0), select.text(1), QUrl(select.text(2)), select.flag(3)};
    if (select.failed())
        return select.failure();
    return newest;
}

Result<void> keepBytes(const Connection &connection, const core::FetchedPicture &picture)
{
    const KeptPicture &about = picture.about;
    Statement keep(connection, QStringLiteral("INSERT INTO picture (sha256, type, width, height, bytes) "
                                              "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"));
    if (!keep.run(about.sha256, about.type, about.width, about.height, picture.bytes))
        return keep.failure();
    return {};
}

/// The row keeps since when the account has the picture.
Result<void> setPicture(const Connection &connection, qint64 id, const KeptPicture &about)
{
    Statement update(
        connection,
        QStringLiteral("UPDATE profile_picture SET sha256 = ?, address = ?, checked = ? WHERE id = ?"));
    if (!update.run(about.sha256, about.address.toString(QUrl::FullyEncoded), about.isChecked, id))
        return update.failure();
    return {};
}

Result<void> dropUnused(const Connection &connection, const QString &sha256)
{
    Statement drop(connection,
                   QStringLiteral("DELETE FROM picture WHERE sha256 = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM profile_picture p WHERE p.sha256 = picture.sha256)"));
    if (!drop.run(sha256))
        return drop.failure();
    return {};
}

Result<void> addNewest(const Connection &connection, qint64 profile, const KeptPicture &about)
{
    Statement show(connection, QStringLiteral("INSERT INTO profile_picture "
                                              "(profile, sha256, address, since, checked) "
                                              "VALUES (?, ?, ?, ?, ?)"));
    if (!show.run(profile, about.sha256, about.address.toString(QUrl::FullyEncoded), about.since,
                  about.isChecked))
        return show.failure();
    return {};
}

} // namespace

Result<void> Pictures::add(qint64 profile, const core::FetchedPicture &picture)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const KeptPicture &about = picture.about;
    const Result<NewestPicture> newest = newestPicture(m_connection, profile);
    if (!newest)
        return std::unexpected(newest.error());
    // The same picture may get another address; it need not be fetched again from there.
    const bool isKept = newest->sha256 == about.sha256;
    const bool isBetter = newest->id != 0 && !newest->isChecked && about.isChecked &&
                          core::areSamePicture(newest->address, about.address);
    Result<void> done;
    if (!isKept)
        done = keepBytes(m_connection, picture);
    if (done)
        done = isKept || isBetter ? setPicture(m_connection, newest->id, about)
                                  : addNewest(m_connection, profile, about);
    if (done && !isKept && isBetter)
        done = dropUnused(m_connection, newest->sha256);
    return done ? transaction.commit() : done;
}

Result<void> Pictures::confirm(qint64 profile)
{
    Statement update(m_connection, QStringLiteral("UPDATE profile_picture SET checked = 1 WHERE id = "
                                                  "(SELECT max(id) FROM profile_picture WHERE profile = ?)"));
    if (!update.run(profile))
        return update.failure();
    return {};
}

Result<std::vector<KeptPicture>> Pictures::of(qint64 profile) const
{
    Statement select(m_connection,
                     QStringLiteral("SELECT s.sha256, s.address, s.since, p.type, p.width, p.height, "
                                    "s.checked "
                                    "FROM profile_picture s JOIN picture p ON p.sha256 = s.sha256 "
                                    "WHERE s.profile = ? ORDER BY s.id DESC"));
    std::vector<KeptPicture> pictures;
    select.run(profile);
    while (select.next()) {
        pictures.push_back({select.text(0), QUrl(select.text(1)), select.instant(2), select.text(3),
                            static_cast<int>(select.integer(4)), static_cast<int>(select.integer(5)),
                            select.flag(6)});
    }
    if (select.failed())
        return select.failure();
    return pictures;
}

Result<QByteArray> Pictures::bytes(const QString &sha256) const
{
    Statement select(m_connection, QStringLiteral("SELECT bytes FROM picture WHERE sha256 = ?"));
    select.run(sha256);
    if (select.next())
        return select.bytes(0);
    if (select.failed())
        return select.failure();
    return core::fail(core::Error::Kind::NotFound, "picture.not-stored");
}

} // namespace store
