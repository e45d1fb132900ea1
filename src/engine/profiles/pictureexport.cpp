// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles/pictureexport.h"

#include "core/profiles/picturefile.h"
#include "files/newfile.h"
#include "files/regularfile.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <array>

namespace engine {

namespace {

using core::KeptPicture;
using core::Result;

constexpr std::array<QStringView, 5> endings = {u"jpg", u"png", u"gif", u"webp", u"avif"};

/// In lower-case hexadecimal; empty if it is not a file, or cannot be read.
QString sha256Of(const QString &name)
{
    const auto file = files::openRegular(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file && hash.addData(file->get()) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

/// What an earlier call wrote, before the picture's type changed.
void removeEarlier(const QDir &folder, const core::ProfileRecord &record, const QString &ending,
                   const std::vector<KeptPicture> &pictures)
{
    for (const QStringView other : endings) {
        const QString name = folder.filePath(core::fileNameOf(record.handle()) + u'.' + other);
        if (other == ending || !QFile::exists(name))
            continue;
        if (std::ranges::find(pictures, sha256Of(name), &KeptPicture::sha256) != pictures.end())
            QFile::remove(name);
    }
}

} // namespace

Result<void> exportPicture(const store::Pictures &pictures, const core::ProfileRecord &record,
                           const QString &folder)
{
    const Result<std::vector<KeptPicture>> kept = pictures.of(record.number);
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->empty())
        return {};
    const Result<QByteArray> bytes = pictures.bytes(kept->front().sha256);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString ending = core::pictureEnding(kept->front().type);
    const QDir directory(folder);
    Result<void> written =
        files::write(directory.filePath(core::fileNameOf(record.handle()) + u'.' + ending), *bytes);
    if (written)
        removeEarlier(directory, record, ending, *kept);
    return written;
}

} // namespace engine
