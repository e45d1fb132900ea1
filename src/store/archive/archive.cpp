// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivemerge.h"
#include "store/archive/archivereader.h"
#include "store/archive/archivewriter.h"
#include "store/database/ownfile.h"
#include "store/database/transaction.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> cannotImport(const QString &file, const QString &reason)
{
    return std::unexpected(
        Error{Error::Kind::Usage,
              QCoreApplication::translate("store", "“%1” cannot be imported: %2 Nothing was changed.")
                  .arg(file, reason)});
}

} // namespace

Result<core::Exported> Store::exportTo(const QString &file, const QStringList &owners,
                                       core::Instant now) const
{
    if (const Result<void> possible = refuseOwnFile(file, database().databaseName()); !possible)
        return std::unexpected(possible.error());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(file, out.errorString());
    const Transaction transaction(database(), Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<core::Exported> exported = writeArchive(database(), owners, now, out);
    if (!exported && exported.error().kind == Error::Kind::Output)
        return cannotWrite(file, exported.error().message);
    if (exported && !out.commit())
        return cannotWrite(file, out.errorString());
    return exported;
}

Result<core::Imported> Store::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return cannotImport(file, QStringLiteral("%1.").arg(in.errorString()));
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return cannotImport(file, QStringLiteral("%1.").arg(in.errorString()));
    const std::expected<Archive, QString> archive = readArchive(bytes);
    if (!archive)
        return cannotImport(file, archive.error());

    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<core::Imported> imported = mergeArchive(database(), *archive);
    if (!imported)
        return imported;
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return imported;
}

} // namespace store
