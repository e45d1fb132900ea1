// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/incoming.h"

#include <QVersionNumber>

#include <microhttpd.h>

namespace rest {

namespace {

/// Follows a head through the memory into which it was received. libmicrohttpd before 1.0 leaves it there,
/// with NULs in place of the separators, so that any other bytes can be detected.
class Trail
{
public:
    Trail(const char *begin, qsizetype size)
        : m_at(begin)
        , m_left(size)
    {}

    /// A part that begins here.
    void pass(const char *part, qsizetype size) { advance(size, part == m_at); }
    /// This many bytes that libmicrohttpd replaced by NULs.
    void passNuls(qsizetype count)
    {
        for (; count > 0; --count)
            advance(1, m_left > 0 && *m_at == '\0');
    }
    void passBlanks()
    {
        while (m_left > 0 && (*m_at == ' ' || *m_at == '\t'))
            advance(1, true);
    }
    bool hasEnded() const { return m_left == 0; }

private:
    /// After a mismatch, nothing more is compared.
    void advance(qsizetype size, bool isRight)
    {
        isRight = isRight && m_left >= size;
        m_at += isRight ? size : 0;
        m_left = isRight ? m_left - size : lost;
    }

    static constexpr qsizetype lost = -1;

    const char *m_at;
    qsizetype m_left;
};

struct Reading
{
    std::vector<Header> headers;
    Trail trail;
};

MHD_Result addHeader(void *reading, MHD_ValueKind, const char *name, size_t nameSize, const char *value,
                     size_t valueSize) noexcept
{
    auto &[headers, trail] = *static_cast<Reading *>(reading);
    headers.emplace_back(QByteArray(name, static_cast<qsizetype>(nameSize)).toLower(),
                         QByteArray(value, static_cast<qsizetype>(valueSize)));
    trail.pass(name, static_cast<qsizetype>(nameSize));
    trail.passNuls(1);
    trail.passBlanks();
    trail.pass(value, static_cast<qsizetype>(valueSize));
    trail.passNuls(2);
    return MHD_YES;
}

qsizetype sizeAsSent(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info == nullptr ? 0 : static_cast<qsizetype>(info->header_size);
}

/// Since 1.0, libmicrohttpd itself refuses requests that it would parse wrongly, and drops spaces after
/// values. The library at run time matters, which may be newer than the one at compile time.
bool isReadExactly()
{
    static const bool isSo =
        QVersionNumber::fromString(QLatin1String(MHD_get_version())) >= QVersionNumber(1, 0);
    return isSo;
}

/// Up to the first header.
Trail trailOf(const FirstLine &line, const RequestHead &head, qsizetype size)
{
    Trail trail(line.method, size);
    trail.pass(line.method, head.method.size());
    trail.passNuls(1);
    trail.pass(line.target, head.path.size());
    trail.passNuls(1);
    trail.pass(line.version, head.version.size());
    trail.passNuls(2);
    return trail;
}

} // namespace

std::expected<RequestHead, Refusal> readHead(MHD_Connection *connection, const FirstLine &line,
                                             RequestHead bare, qsizetype mostBytes)
{
    RequestHead head = std::move(bare);
    const qsizetype size = sizeAsSent(connection);
    Reading reading{{}, trailOf(line, head, size)};
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, addHeader, &reading);
    head.headers = std::move(reading.headers);
    if (size > mostBytes)
        return std::unexpected(
            Refusal{431, QStringLiteral("The request's address and headers are too long.")});
    reading.trail.passNuls(2);
    if (!isReadExactly() && !reading.trail.hasEnded())
        return std::unexpected(Refusal{400, QStringLiteral("The request contains invalid characters.")});
    return head;
}

qint64 announcedLength(const RequestHead &head)
{
    const auto lengths = valuesOf(head, "content-length");
    return lengths.empty() ? 0 : lengths.front().toLongLong();
}

} // namespace rest
