// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/newfile.h"

#include "core/messages/catalogue.h"
#include "files/regularfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <utility>

#include <unistd.h>

namespace files {

namespace {

using core::Error;
using core::Result;

bool isSpecial(const QFileInfo &file)
{
    return file.exists() && !file.isFile();
}

Result<void> checkPlace(const QFileInfo &file, const QString &name)
{
    if (file.isDir())
        return core::fail(Error::Kind::Output, "file.is-a-folder", name);
    if (const QString folder = file.absolutePath(); !QFileInfo(folder).isDir())
        return core::fail(Error::Kind::Output, "file.no-folder", name, folder);
    return {};
}

/// Some disks report only here that they are full. Pipes, devices and some file systems do not support it.
bool isOnDisk(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

} // namespace

std::unexpected<Error> cannotWrite(const QString &name, const core::Argument &reason)
{
    return core::fail(Error::Kind::Output, "file.not-writable", name, reason);
}

NewFile::NewFile(QString name, std::unique_ptr<QFileDevice> device)
    : m_name(std::move(name))
    , m_device(std::move(device))
{}

NewFile::NewFile(NewFile &&other) noexcept = default;
NewFile &NewFile::operator=(NewFile &&other) noexcept = default;
NewFile::~NewFile() = default;

Result<NewFile> NewFile::open(const QString &name)
{
    const QFileInfo info(name);
    if (const Result<void> possible = checkPlace(info, name); !possible)
        return std::unexpected(possible.error());
    const bool isNew = !info.exists();
    QIODevice::OpenMode mode = QIODevice::WriteOnly;
    std::unique_ptr<QFileDevice> device;
    if (isSpecial(info)) {
        device = std::make_unique<QFile>(name);
        mode |= QIODevice::Unbuffered;
    } else {
        device = std::make_unique<QSaveFile>(name);
    }
    if (!device->open(mode))
        return cannotWrite(name, device->errorString());
    if (isNew)
        device->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return NewFile(name, std::move(device));
}

QIODevice &NewFile::device()
{
    return *m_device;
}

std::unexpected<Error> NewFile::failure() const
{
    return cannotWrite(m_name, m_device->errorString());
}

Result<void> NewFile::finish()
{
    // QSaveFile checks the result of write(), but not of flushing its buffer.
    if (m_device->error() != QFileDevice::NoError || !m_device->flush())
        return failure();
    if (!isOnDisk(m_device->handle()))
        return cannotWrite(m_name, qt_error_string(errno));
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()))
        return file->commit() ? Result<void>() : failure();
    m_device->close();
    return m_device->error() == QFileDevice::NoError ? Result<void>() : failure();
}

Result<void> write(const QString &name, const QByteArray &bytes)
{
    Result<NewFile> file = NewFile::open(name);
    if (!file)
        return std::unexpected(file.error());
    if (file->device().write(bytes) != bytes.size())
        return file->failure();
    return file->finish();
}

Result<void> copy(const QString &from, const QString &to)
{
    constexpr qint64 piece = qint64(1024) * 1024;
    const Result<std::unique_ptr<QFile>> source = openRegular(from);
    if (!source)
        return std::unexpected(source.error());
    Result<NewFile> target = NewFile::open(to);
    if (!target)
        return std::unexpected(target.error());
    QByteArray bytes;
    do {
        bytes = (*source)->read(piece);
        if (target->device().write(bytes) != bytes.size())
            return target->failure();
    } while (!bytes.isEmpty());
    if ((*source)->error() != QFileDevice::NoError)
        return core::fail(Error::Kind::Output, "file.not-readable", from, (*source)->errorString());
    return target->finish();
}

Result<void> checkWritable(const QString &name)
{
    const QFileInfo info(name);
    if (isSpecial(info) && !info.isDir()) // opening a pipe would wait for its reader
        return info.isWritable() ? Result<void>() : cannotWrite(name, qt_error_string(EACCES));
    const Result<NewFile> file = NewFile::open(name);
    return file ? Result<void>() : std::unexpected(file.error());
}

} // namespace files
