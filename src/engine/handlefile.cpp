// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/handlefile.h"

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

namespace engine {

namespace {

using core::Error;
using core::HandleList;
using core::Result;

constexpr qint64 megabyte = qint64(1024) * 1024;
constexpr qint64 mostOfAList = 10 * megabyte;

Result<HandleList> handlesIn(const QByteArray &content, const QString &name)
{
    if (content.size() > mostOfAList)
        return core::fail(Error::Kind::Usage, "file.too-large", name, mostOfAList / megabyte);
    return core::parseHandleFile(content);
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

Result<HandleList> readHandleFile(const QString &name)
{
    const Result<std::unique_ptr<QFile>> file = files::openRegular(name);
    if (!file)
        return std::unexpected(file.error());
    const QByteArray content = (*file)->read(mostOfAList + 1);
    if ((*file)->error() != QFileDevice::NoError)
        return core::fail(Error::Kind::Output, "file.not-readable", name, (*file)->errorString());
    return handlesIn(content, name);
}

Result<HandleList> readHandleStream(const QString &name, const std::stop_token &stop)
{
    const Stream stream(name);
    if (!stream.isOpen())
        return core::fail(Error::Kind::Output, "file.not-readable", name, qt_error_string(errno));
    QByteArray content;
    while (content.size() <= mostOfAList && !stop.stop_requested()) {
        const std::optional<QByteArray> more = stream.read(mostOfAList + 1 - content.size(), stop);
        if (!more)
            return core::fail(Error::Kind::Output, "file.not-readable", name, qt_error_string(errno));
        if (more->isEmpty())
            break;
        content += *more;
    }
    if (stop.stop_requested())
        return core::fail(Error::Kind::Cancelled, "stopped");
    return handlesIn(content, name);
}

} // namespace engine
