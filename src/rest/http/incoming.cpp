// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/incoming.h"

#include <QVersionNumber>

#include <microhttpd.h>

namespace rest {

namespace {

MHD_Result addHeader(void *headers, MHD_ValueKind, const char *name, size_t nameSize, const char *value,
                     size_t valueSize) noexcept
{
    static_cast<std::vector<Header> *>(headers)->emplace_back(
        QByteArray(name, static_cast<qsizetype>(nameSize)).toLower(),
        QByteArray(value, static_cast<qsizetype>(valueSize)));
    return MHD_YES;
}

qsizetype sizeAsSent(MHD_Connection *connection)
{
    const MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info == nullptr ? 0 : static_cast<qsizetype>(info->header_size);
}

/// From 1.0 on libmicrohttpd refuses by itself what it would read wrongly, and leaves out spaces after
/// values. What counts is the library that runs, which may be newer than the one that was compiled against.
bool isReadExactly()
{
    static const bool isSo =
        QVersionNumber::fromString(QLatin1String(MHD_get_version())) >= QVersionNumber(1, 0);
    return isSo;
}

/// With a space after each colon and CRLF after each line, as everybody writes it.
qsizetype sizeAsRead(const RequestHead &head)
{
    qsizetype size = head.method.size() + 1 + head.path.size() + 1 + head.version.size() + 2;
    for (const auto &[name, value] : head.headers)
        size += name.size() + 2 + value.size() + 2;
    return size + 2;
}

} // namespace

std::expected<RequestHead, Refusal> readHead(MHD_Connection *connection, RequestHead bare,
                                             qsizetype mostBytes)
{
    RequestHead head = std::move(bare);
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, addHeader, &head.headers);
    const qsizetype size = sizeAsSent(connection);
    if (size > mostBytes)
        return std::unexpected(
            Refusal{431, QStringLiteral("The request's address and headers are too long.")});
    if (!isReadExactly() && size > sizeAsRead(head))
        return std::unexpected(
            Refusal{400, QStringLiteral("The request holds bytes that do not belong there.")});
    return head;
}

qint64 announcedLength(const RequestHead &head)
{
    const auto lengths = valuesOf(head, "content-length");
    return lengths.empty() ? 0 : lengths.front().toLongLong();
}

} // namespace rest
