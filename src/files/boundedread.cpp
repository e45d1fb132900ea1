// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/boundedread.h"

#include "core/messages/catalogue.h"
#include "files/regularfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace files {

namespace {

using core::Error;
using core::Result;

constexpr qint64 bytesInMegabyte = qint64(1024) * 1024;

std::unexpected<Error> tooLarge(const QString &name, qint64 megabytes)
{
    return core::fail(Error::Kind::Usage, "file.too-large", name, megabytes);
}

std::unexpected<Error> notReadable(const QString &name, const QString &reason)
{
    return core::fail(Error::Kind::Output, "file.not-readable", name, reason);
}

/// Reads without blocking longer than until a stop is requested.
class Stream
{
public:
    explicit Stream(const QString &name)
        : m_isOwn(name != u"-")
        // Opening a pipe without a writer would block.
        , m_descriptor(m_isOwn ? ::open(QFile::encodeName(name).constData(),
                                        O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
                               : STDIN_FILENO)
    {}
    ~Stream()
    {
        if (m_isOwn && m_descriptor != -1)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    bool isOpen() const { return m_descriptor != -1; }

    /// At most `most` bytes; none at the end; the error in errno.
    std::optional<QByteArray> read(qsizetype most, const std::stop_token &stop) const
    {
        constexpr int step = 50; // milliseconds until a stop is noticed
        while (!stop.stop_requested()) {
            pollfd state = {.fd = m_descriptor, .events = POLLIN, .revents = 0};
            if (::poll(&state, 1, step) == 0)
                continue;
            std::array<char, 65536> piece = {};
            const auto size = std::min(static_cast<std::size_t>(most), piece.size());
            const ssize_t count = ::read(m_descriptor, piece.data(), size);
            if (count >= 0)
                return QByteArray(piece.data(), count);
            if (errno != EINTR && errno != EAGAIN)
                return std::nullopt;
        }
        return QByteArray();
    }

private:
    const bool m_isOwn;
    const int m_descriptor;
};

} // namespace

Result<QByteArray> readRegular(const QString &name, qint64 maxMegabytes)
{
    const Result<std::unique_ptr<QFile>> file = openRegular(name);
    if (!file)
        return std::unexpected(file.error());
    const qint64 most = maxMegabytes * bytesInMegabyte;
    QByteArray content = (*file)->read(most + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return notReadable(name, (*file)->errorString());
    if (content.size() > most)
        return tooLarge(name, maxMegabytes);
    return content;
}

Result<QByteArray> readStream(const QString &name, qint64 maxMegabytes, const std::stop_token &stop)
{
    const Stream stream(name);
    if (!stream.isOpen())
        return notReadable(name, qt_error_string(errno));
    const qint64 most = maxMegabytes * bytesInMegabyte;
    QByteArray content;
    while (content.size() <= most && !stop.stop_requested()) {
        const std::optional<QByteArray> more = stream.read(most + 1 - content.size(), stop);
        if (!more)
            return notReadable(name, qt_error_string(errno));
        if (more->isEmpty())
            break;
        content += *more;
    }
    if (stop.stop_requested())
        return core::fail(Error::Kind::Cancelled, "stopped");
    if (content.size() > most)
        return tooLarge(name, maxMegabytes);
    return content;
}

} // namespace files
