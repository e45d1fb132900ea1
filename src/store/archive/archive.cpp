// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archive.h"

#include "core/messages/catalogue.h"
#include "files/newfile.h"
#include "files/regularfile.h"
#include "store/archive/archivelimits.h"
#include "store/archive/archivemerge.h"
#include "store/archive/archivereader.h"
#include "store/archive/archivewriter.h"
#include "store/database/ownfile.h"
#include "store/database/sqlite.h"
#include "store/database/transaction.h"
#include "store/rows/forgetrows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> cannotImport(const QString &file, const core::Message &why)
{
    return core::fail(Error::Kind::Usage, "import.failed", file, why);
}

core::Message whyNotOpened(const Error &error)
{
    if (isAbout(error.message, "file.not-a-file"))
        return core::message("import.not-a-file");
    return core::message("import.not-readable", error.message.arguments.back());
}

} // namespace

Result<core::Exported> Archive::exportTo(const QString &file, std::span<const core::Lookup> owners,
                                         core::Instant now) const
{
    if (const Result<void> possible = refuseOwnFile(file, m_connection.path()); !possible)
        return std::unexpected(possible.error());
    Result<files::NewFile> out = files::NewFile::open(file);
    if (!out)
        return std::unexpected(out.error());
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<core::Exported> exported = writeArchive(m_connection, owners, now, out->device());
    if (!exported)
        return exported.error().kind == Error::Kind::Output ? out->failure() : exported;
    if (const Result<void> finished = out->finish(); !finished)
        return std::unexpected(finished.error());
    return exported;
}

Result<core::Imported> Archive::importFrom(const QString &file, core::Instant now)
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    const Result<std::unique_ptr<QFile>> in = files::openRegular(file);
    if (!in)
        return cannotImport(file, whyNotOpened(in.error()));
    if ((*in)->size() > maxArchiveMegabytes * megabyte)
        return cannotImport(file, core::message("import.too-large", maxArchiveMegabytes));
    const std::expected<ArchivedData, core::Message> archive = readArchive(**in, now);
    if ((*in)->error() != QFileDevice::NoError)
        return cannotImport(file, core::message("import.not-readable", (*in)->errorString()));
    if (!archive)
        return cannotImport(file, archive.error());

    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<core::Imported> imported = mergeArchive(m_connection, *archive);
    if (!imported)
        return imported;
    if (const Result<void> swept = sweepForgotten(m_connection); !swept)
        return std::unexpected(swept.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return imported;
}

Result<void> Archive::backUp(const QString &file) const
{
    if (Result<void> possible = refuseOwnFile(file, m_connection.path()); !possible)
        return possible;
    const QFileInfo info(file);
    if (info.exists() && !info.isFile() && !info.isDir()) // SQLite cannot write into it
        return core::fail(Error::Kind::Output, "file.is-special", file);
    if (Result<void> possible = files::checkWritable(file); !possible)
        return possible;
    // SQLite accepts an empty file as a new database. It is removed automatically unless it gets the final
    // name.
    QTemporaryFile unfinished(file + QStringLiteral(".XXXXXX"));
    if (!unfinished.open())
        return files::cannotWrite(file, unfinished.errorString());
    if (info.exists())
        unfinished.setPermissions(info.permissions());
    bool isDamaged = false;
    if (Result<void> copied = sqlite::copyInto(m_connection, unfinished.fileName(), &isDamaged); !copied) {
        if (isDamaged)
            return copied;
        return core::fail(Error::Kind::Output, "file.disk-trouble", file);
    }
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(unfinished.fileName()).toStdString(),
                            QFile::encodeName(file).toStdString(), failed);
    if (failed)
        return files::cannotWrite(file, QString::fromLocal8Bit(failed.message().c_str()));
    unfinished.setAutoRemove(false);
    return {};
}

} // namespace store
