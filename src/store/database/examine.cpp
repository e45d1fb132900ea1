// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/examine.h"

#include "store/database/connection.h"
#include "store/database/damage.h"
#include "store/database/migration.h"
#include "store/database/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> refuseForeign(const QString &path)
{
    return std::unexpected(Error{
        Error::Kind::Storage,
        QCoreApplication::translate("store", "The database “%1” is not Newfaces's: another program made it. "
                                             "Move it away, or choose another data folder.")
            .arg(path)});
}

std::unexpected<Error> refuseNewer(const QString &path, qint64 version)
{
    return std::unexpected(Error{
        Error::Kind::Storage, QCoreApplication::translate(
                                  "store", "The database “%1” was written by a newer Newfaces (version %2 of "
                                           "its tables). Nothing was changed. Update Newfaces, or choose "
                                           "another data folder.")
                                  .arg(path)
                                  .arg(version)});
}

/// The words of a file's first 100 bytes that tell whose database it is (sqlite.org/fileformat.html).
struct Header
{
    bool isDatabase = false;
    qint64 version = 0;
    qint64 application = 0;
};

Result<Header> readHeader(const QString &path)
{
    constexpr int size = 100;
    constexpr int versionAt = 60;
    constexpr int applicationAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{
            Error::Kind::Storage,
            QCoreApplication::translate("store",
                                        "The database “%1” cannot be opened: %2. Check that you may read "
                                        "and write it.")
                .arg(path, file.errorString())});
    }
    const QByteArray bytes = file.read(size);
    Header header;
    header.isDatabase = bytes.size() == size && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.isDatabase) {
        header.version = qFromBigEndian<qint32>(bytes.constData() + versionAt);
        header.application = qFromBigEndian<qint32>(bytes.constData() + applicationAt);
    }
    return header;
}

/// The answer's only row is "ok" where nothing is wrong.
Result<bool> passes(const QSqlDatabase &database, const QString &check)
{
    Statement statement(database, check);
    if (statement.run() && statement.next() && statement.text(0) == QStringLiteral("ok"))
        return true;
    if (statement.failed() && !statement.foundDamage())
        return statement.failure();
    return false;
}

} // namespace

Result<Finding> examine(const QString &path, qint64 newestVersion)
{
    const QFileInfo file(path);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return Finding{};

    // Before SQLite opens it, because SQLite changes a file when it finishes what an interrupted program
    // left.
    const Result<Header> header = readHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (!header->isDatabase)
        return Finding{Finding::Kind::Damaged};
    if (header->application != 0 && header->application != applicationId)
        return refuseForeign(path);
    if (header->application == applicationId && header->version > newestVersion)
        return refuseNewer(path, header->version);

    // A check reads every page: 50 ms for 18 MB. SQLite takes its -wal away when the last connection closes,
    // so that one is left only after a crash, or while another Newfaces runs. Without one, and unless
    // something found damage, the first statement must do: it fails where the file is cut short or its tables
    // cannot be read.
    const bool wasInterrupted = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const bool isSuspected = QFile::exists(suspicionPath(path));

    const Connection connection(path);
    if (!connection.isOpen())
        return connection.failure();
    Statement look(connection.database(),
                   QStringLiteral("SELECT (SELECT count(*) FROM sqlite_master), user_version, application_id "
                                  "FROM pragma_user_version, pragma_application_id"));
    if (!look.run() || !look.next()) {
        if (look.foundDamage())
            return Finding{Finding::Kind::Damaged};
        return look.failure();
    }
    const qint64 tables = look.integer(0);
    const qint64 version = look.integer(1);
    const qint64 application = look.integer(2);
    look.finish();

    if (application != applicationId && tables > 0)
        return refuseForeign(path);
    if (version > newestVersion)
        return refuseNewer(path, version);
    if (wasInterrupted || isSuspected) {
        const Result<bool> sound =
            passes(connection.database(), isSuspected ? QStringLiteral("PRAGMA integrity_check(1)")
                                                      : QStringLiteral("PRAGMA quick_check(1)"));
        if (!sound)
            return std::unexpected(sound.error());
        if (!*sound)
            return Finding{Finding::Kind::Damaged, version};
        QFile::remove(suspicionPath(path));
    }
    return Finding{tables > 0 ? Finding::Kind::Ours : Finding::Kind::Nothing, version};
}

} // namespace store
