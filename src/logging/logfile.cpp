// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging/logfile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace logging {

namespace {

std::unexpected<core::Error> cannotWrite(const QByteArray &path, const QString &why)
{
    return std::unexpected(core::Error{
        core::Error::Kind::Output,
        QStringLiteral("The log cannot be written to “%1”: %2.").arg(QFile::decodeName(path), why)});
}

/// Opens it so that a pipe at this path cannot block the program, and a link is not followed.
int openDescriptor(const QByteArray &path)
{
    return ::open(path.constData(),
                  O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY,
                  S_IRUSR | S_IWUSR);
}

core::Result<void> checkOpened(int descriptor, const QByteArray &path)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return cannotWrite(path, qt_error_string(errno));
    if (!S_ISREG(info.st_mode))
        return cannotWrite(path, QStringLiteral("it is not a regular file"));
    if (info.st_uid != ::geteuid())
        return cannotWrite(path, QStringLiteral("it belongs to another user"));
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::fchmod(descriptor, S_IRUSR | S_IWUSR) != 0)
        return cannotWrite(path, qt_error_string(errno));
    return {};
}

qint64 sizeOf(int descriptor)
{
    struct stat info = {};
    return ::fstat(descriptor, &info) == 0 ? qint64(info.st_size) : 0;
}

} // namespace

core::Result<LogFile> LogFile::open(const QByteArray &path, const Limits &limits)
{
    LogFile file(path, limits);
    if (const core::Result<void> opened = file.reopen(); !opened)
        return std::unexpected(opened.error());
    return file;
}

LogFile::LogFile(QByteArray path, const Limits &limits)
    : m_path(std::move(path))
    , m_limits(limits)
{}

LogFile::LogFile(LogFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_limits(other.m_limits)
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

LogFile &LogFile::operator=(LogFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_limits, other.m_limits);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<void> LogFile::append(const QByteArray &line)
{
    if (!isInPlace()) {
        if (core::Result<void> opened = reopen(); !opened)
            return opened;
    }
    const qint64 size = sizeOf(m_descriptor);
    if (size > 0 && size + line.size() > m_limits.maxBytes) {
        if (core::Result<void> rotated = rotate(); !rotated)
            return rotated;
    }
    // In one write: with O_APPEND, lines of other processes then come before or after it, not inside it.
    const ssize_t written = ::write(m_descriptor, line.constData(), static_cast<std::size_t>(line.size()));
    return written == line.size() ? core::Result<void>() : failure();
}

core::Result<void> LogFile::reopen()
{
    const int opened = openDescriptor(m_path);
    if (opened < 0)
        return failure();
    if (m_descriptor >= 0)
        ::close(m_descriptor); // this also releases the lock
    m_descriptor = opened;
    return checkOpened(opened, m_path);
}

bool LogFile::isInPlace() const
{
    struct stat here = {};
    struct stat there = {};
    return ::fstat(m_descriptor, &here) == 0 && ::lstat(m_path.constData(), &there) == 0 &&
           here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

/// The lock belongs to the file, not to its name: if another process has it, that one is renaming the file,
/// and this line still goes into it. Who gets the lock later sees that the file no longer has its old name.
core::Result<void> LogFile::rotate()
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? core::Result<void>() : failure();
    if (isInPlace()) {
        const auto nameOf = [this](int number) {
            return number == 0 ? m_path : QByteArray(m_path + '.' + QByteArray::number(number));
        };
        for (int number = m_limits.kept; number > 0; --number) {
            // It is not an error if the file does not exist yet.
            if (::rename(nameOf(number - 1).constData(), nameOf(number).constData()) != 0 && errno != ENOENT)
                return failure();
        }
    }
    return reopen();
}

std::unexpected<core::Error> LogFile::failure() const
{
    return cannotWrite(m_path, qt_error_string(errno));
}

} // namespace logging
