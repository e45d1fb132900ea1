// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profiles/pictures.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"

namespace store {

namespace {

using core::KeptPicture;
using core::Result;

Result<QString> newestPicture(const Connection &connection, qint64 profile)
{
    Statement select(connection, QStringLiteral("SELECT sha256 FROM profile_picture WHERE profile = ? "
                                                "ORDER BY id DESC LIMIT 1"));
    select.run(profile);
    QString sha256 = select.next() ? select.text(0) : QString();
    if (select.failed())
        return select.failure();
    return sha256;
}

} // namespace

Result<void> Pictures::add(qint64 profile, const core::FetchedPicture &picture)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const KeptPicture &about = picture.about;
    const Result<QString> newest = newestPicture(m_connection, profile);
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest == about.sha256) {
        // The same picture may get another address; it need not be fetched again from there.
        Statement moved(m_connection,
                        QStringLiteral("UPDATE profile_picture SET address = ? WHERE id = "
                                       "(SELECT max(id) FROM profile_picture WHERE profile = ?)"));
        if (!moved.run(about.address.toString(QUrl::FullyEncoded), profile))
            return moved.failure();
    } else {
        Statement keep(m_connection,
                       QStringLiteral("INSERT INTO picture "
                                      "(sha256, type, width, height, bytes) "
                                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"));
        if (!keep.run(about.sha256, about.type, about.width, about.height, picture.bytes))
            return keep.failure();
        Statement show(m_connection, QStringLiteral("INSERT INTO profile_picture "
                                                    "(profile, sha256, address, since) VALUES (?, ?, ?, ?)"));
        if (!show.run(profile, about.sha256, about.address.toString(QUrl::FullyEncoded), about.since))
            return show.failure();
    }
    return transaction.commit();
}

Result<std::vector<KeptPicture>> Pictures::of(qint64 profile) const
{
    Statement select(m_connection,
                     QStringLiteral("SELECT s.sha256, s.address, s.since, p.type, p.width, p.height "
                                    "FROM profile_picture s JOIN picture p ON p.sha256 = s.sha256 "
                                    "WHERE s.profile = ? ORDER BY s.id DESC"));
    std::vector<KeptPicture> pictures;
    select.run(profile);
    while (select.next()) {
        pictures.push_back({select.text(0), QUrl(select.text(1)), select.instant(2), select.text(3),
                            static_cast<int>(select.integer(4)), static_cast<int>(select.integer(5))});
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
