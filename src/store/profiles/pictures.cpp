// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/profiles/profiles.h"

#include <QCoreApplication>

namespace store {

namespace {

using core::KeptPicture;
using core::Result;

Result<QString> newestPicture(const QSqlDatabase &database, qint64 profile)
{
    Statement select(database, QStringLiteral("SELECT sha256 FROM profile_picture WHERE profile = ? "
                                              "ORDER BY id DESC LIMIT 1"));
    select.run(profile);
    QString sha256 = select.next() ? select.text(0) : QString();
    if (select.failed())
        return select.failure();
    return sha256;
}

} // namespace

Result<void> ProfileStore::addPicture(qint64 number, const core::FetchedPicture &picture)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const KeptPicture &about = picture.about;
    const Result<QString> newest = newestPicture(database(), number);
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest == about.sha256) {
        // The same bytes may move to another address, at which they need not be fetched again.
        Statement moved(database(),
                        QStringLiteral("UPDATE profile_picture SET address = ? WHERE id = "
                                       "(SELECT max(id) FROM profile_picture WHERE profile = ?)"));
        if (!moved.run(about.address.toString(QUrl::FullyEncoded), number))
            return moved.failure();
    } else {
        Statement keep(database(), QStringLiteral("INSERT OR IGNORE INTO picture "
                                                  "(sha256, type, width, height, bytes) "
                                                  "VALUES (?, ?, ?, ?, ?)"));
        if (!keep.run(about.sha256, about.type, about.width, about.height, picture.bytes))
            return keep.failure();
        Statement show(database(), QStringLiteral("INSERT INTO profile_picture "
                                                  "(profile, sha256, address, since) VALUES (?, ?, ?, ?)"));
        if (!show.run(number, about.sha256, about.address.toString(QUrl::FullyEncoded), about.since))
            return show.failure();
    }
    return transaction.commit();
}

Result<std::vector<KeptPicture>> ProfileStore::pictures(qint64 number) const
{
    Statement select(database(),
                     QStringLiteral("SELECT s.sha256, s.address, s.since, p.type, p.width, p.height "
                                    "FROM profile_picture s JOIN picture p ON p.sha256 = s.sha256 "
                                    "WHERE s.profile = ? ORDER BY s.id DESC"));
    std::vector<KeptPicture> pictures;
    select.run(number);
    while (select.next()) {
        pictures.push_back({select.text(0), QUrl(select.text(1)), select.instant(2), select.text(3),
                            static_cast<int>(select.integer(4)), static_cast<int>(select.integer(5))});
    }
    if (select.failed())
        return select.failure();
    return pictures;
}

Result<QByteArray> ProfileStore::picture(const QString &sha256) const
{
    Statement select(database(), QStringLiteral("SELECT bytes FROM picture WHERE sha256 = ?"));
    select.run(sha256);
    if (select.next())
        return select.bytes(0);
    if (select.failed())
        return select.failure();
    return std::unexpected(
        core::Error{core::Error::Kind::NotFound,
                    QCoreApplication::translate("store", "The picture is not kept any more.")});
}

} // namespace store
