// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/secretfile.h"

#include "core/messages/catalogue.h"

#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace git {

SecretFile::SecretFile(int descriptor)
    : m_descriptor(descriptor)
{}

SecretFile::SecretFile(SecretFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

SecretFile::~SecretFile()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

core::Result<SecretFile> SecretFile::make(const QByteArray &content)
{
    SecretFile file(::memfd_create("git", MFD_CLOEXEC));
    const auto size = static_cast<std::size_t>(content.size());
    if (file.m_descriptor == -1 || ::write(file.m_descriptor, content.constData(), size) != content.size()) {
        return core::fail(core::Error::Kind::Unavailable, "git.no-room-for-token");
    }
    return file;
}

QString SecretFile::path() const
{
    // "self" is the process that opens the path. Each one reads from the start.
    return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
}

void SecretFile::handOver() const
{
    ::fcntl(m_descriptor, F_SETFD, 0);
}

} // namespace git
