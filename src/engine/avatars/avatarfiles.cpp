// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/avatars/avatarfiles.h"

#include "files/newfile.h"
#include "files/ownfiles.h"
#include "files/regularfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace engine {

namespace {

using core::Result;

/// More than any avatar has: a file that somebody else put there is not read whole.
constexpr qint64 maxBytes = qint64(10) * 1024 * 1024;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString folderOf(const QString &cache)
{
    return cache + QStringLiteral("/avatars");
}

QString picturesIn(const QString &folder)
{
    return folder + QStringLiteral("/pictures");
}

QString addressesIn(const QString &folder)
{
    return folder + QStringLiteral("/addresses");
}

std::optional<QByteArray> contentOf(const QString &name)
{
    if (!QFileInfo::exists(name))
        return std::nullopt;
    const Result<std::unique_ptr<QFile>> file = files::openRegular(name);
    return file ? std::optional((*file)->read(maxBytes)) : std::nullopt;
}

/// The longest unchanged first.
QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
}

bool isHash(const QByteArray &text)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return hash.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

AvatarFiles::AvatarFiles(const QString &cache, qint64 budget)
    : m_folder(folderOf(cache))
    , m_budget(budget)
{}

std::optional<AvatarFiles::Found> AvatarFiles::find(const QUrl &address) const
{
    const QList<QByteArray> lines = contentOf(addressFile(address)).value_or(QByteArray()).split('\n');
    if (lines.size() < 2 || !isHash(lines.front()))
        return std::nullopt;
    const std::optional<core::Instant> fetchedAt = core::parseInstant(QString::fromLatin1(lines.at(1)));
    std::optional<QByteArray> bytes = contentOf(pictureFile(lines.front()));
    if (!fetchedAt || !bytes || sha256Of(*bytes) != lines.front())
        return std::nullopt;
    return Found{std::move(*bytes), *fetchedAt};
}

Result<void> AvatarFiles::add(const QUrl &address, const social::CheckedPicture &picture,
                              core::Instant fetchedAt)
{
    const QByteArray sha256 = picture.about.sha256.toLatin1();
    files::makeFolder(picturesIn(m_folder));
    files::makeFolder(addressesIn(m_folder));
    if (Result<void> written = files::write(pictureFile(sha256), picture.bytes); !written)
        return written;
    const QByteArray lines = sha256 + '\n' + core::toString(fetchedAt).toLatin1() + '\n';
    if (Result<void> written = files::write(addressFile(address), lines); !written)
        return written;
    const std::scoped_lock lock(m_mutex);
    m_left -= picture.bytes.size();
    if (m_left < 0)
        keepWithinBudget();
    return {};
}

void AvatarFiles::keepWithinBudget()
{
    const QFileInfoList pictures = filesIn(picturesIn(m_folder));
    qint64 bytes = 0;
    for (const QFileInfo &picture : pictures)
        bytes += picture.size();
    // Some more than necessary, so that this is not repeated for each new picture.
    const qint64 allowed = bytes > m_budget ? m_budget - m_budget / 8 : m_budget;
    for (const QFileInfo &picture : pictures) {
        if (bytes <= allowed)
            break;
        if (QFile::remove(picture.filePath()))
            bytes -= picture.size();
    }
    m_left = std::max(m_budget - bytes, m_budget / 8);
    const QFileInfoList addresses = filesIn(addressesIn(m_folder));
    for (const QFileInfo &address : addresses) {
        const QByteArray sha256 = contentOf(address.filePath()).value_or(QByteArray()).split('\n').front();
        if (!isHash(sha256) || !QFileInfo::exists(pictureFile(sha256)))
            QFile::remove(address.filePath());
    }
}

QStringList AvatarFiles::clear(const QString &cache)
{
    const QString folder = folderOf(cache);
    return QDir(folder).removeRecursively() ? QStringList() : QStringList(folder);
}

qint64 AvatarFiles::size(const QString &cache)
{
    qint64 bytes = 0;
    for (const QString &folder : {picturesIn(folderOf(cache)), addressesIn(folderOf(cache))}) {
        const QFileInfoList found = filesIn(folder);
        for (const QFileInfo &file : found)
            bytes += file.size();
    }
    return bytes;
}

QString AvatarFiles::addressFile(const QUrl &address) const
{
    return addressesIn(m_folder) + u'/' + QString::fromLatin1(sha256Of(address.toEncoded()));
}

QString AvatarFiles::pictureFile(const QByteArray &sha256) const
{
    return picturesIn(m_folder) + u'/' + QString::fromLatin1(sha256);
}

} // namespace engine
