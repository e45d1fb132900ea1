// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/regularfile.h"

#include "core/messages/catalogue.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace files {

namespace {

using core::Error;

std::unexpected<Error> cannotRead(const QString &name, int reason)
{
    return core::fail(Error::Kind::Output, "file.not-readable", name, qt_error_string(reason));
}

std::unexpected<Error> notAFile(const QString &name)
{
    return core::fail(Error::Kind::Output, "file.not-a-file", name);
}

} // namespace

core::Result<std::unique_ptr<QFile>> openRegular(const QString &name)
{
    const QByteArray path = QFile::encodeName(name);
    struct stat state = {};
    if (::stat(path.constData(), &state) != 0)
        return cannotRead(name, errno);
    if (!S_ISREG(state.st_mode))
        return notAFile(name);
    // The file may have been replaced in the meantime; opening it must not block even then.
    const int descriptor = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor == -1)
        return cannotRead(name, errno);
    auto file = std::make_unique<QFile>(name);
    const bool isRegular = ::fstat(descriptor, &state) == 0 && S_ISREG(state.st_mode);
    if (isRegular && file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return file;
    ::close(descriptor);
    return notAFile(name);
}

} // namespace files
