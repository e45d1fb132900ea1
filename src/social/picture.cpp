// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/picture.h"

#include "core/messages/catalogue.h"
#include "net/limits.h"
#include "net/publichost.h"
#include "social/refusal.h"
#include "social/source.h"
#include "social/wholepicture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <utility>

namespace social {

namespace {

using core::Error;
using core::Result;

constexpr qint64 maxPictureBytes = qint64(10) * 1024 * 1024;
constexpr qint64 maxPixels = qint64(25) * 1000 * 1000;
constexpr std::chrono::seconds longestForPicture = std::chrono::seconds(60);

std::unexpected<Error> badPicture(core::Code<1> code, const QUrl &address)
{
    return core::fail(Error::Kind::BadAnswer, code, address.host());
}

/// Qt's name and the type.
using Format = std::pair<const char *, const char *>;
constexpr std::array pictureFormats = {Format{"jpeg", "image/jpeg"}, Format{"png", "image/png"},
                                       Format{"gif", "image/gif"}, Format{"webp", "image/webp"},
                                       Format{"avif", "image/avif"}};

std::optional<QString> typeOf(const QByteArray &format)
{
    const auto *const found = std::ranges::find(pictureFormats, format, &Format::first);
    return found == pictureFormats.end() ? std::nullopt : std::optional(QString::fromLatin1(found->second));
}

net::Request pictureRequest(const QUrl &address, const QUrl &source)
{
    net::Request request;
    request.url = address;
    static const QByteArray accept = acceptFor(QImageReader::supportedImageFormats());
    request.accept = accept;
    request.content = net::Request::Content::Any;
    request.hosts = net::isPublicHost(source) ? net::Request::Hosts::Public : net::Request::Hosts::All;
    request.maxBytes = maxPictureBytes;
    request.longest = longestForPicture;
    request.tries = 2;
    request.atOnceToHost = requestsAtOnce;
    return request;
}

bool mayBeFetched(const QUrl &address, const QUrl &source)
{
    return address.scheme() == u"https" || (address.scheme() == u"http" && source.scheme() == u"http");
}

Result<CheckedPicture> readPicture(const net::Response &response, const QUrl &address, core::Instant now)
{
    if (response.status == 404 || response.status == 410)
        return core::fail(Error::Kind::NotFound, "picture.gone", address.host());
    if (response.status != 200)
        return std::unexpected(refusal(response, now));
    return checkedPicture(response.body, address, now);
}

/// Whether the picture may be had in another size.
bool isWorthAnotherSize(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden ||
           core::isAbout(error.message, "picture.unknown-format") ||
           core::isAbout(error.message, "picture.too-large") || core::isAbout(error.message, "net.too-large");
}

using Sent = std::future<Result<net::Response>>;

Result<CheckedPicture> readSent(Sent sent, const QUrl &address, core::Instant now)
{
    const Result<net::Response> response = sent.get();
    return response ? readPicture(*response, address, now)
                    : Result<CheckedPicture>(std::unexpected(response.error()));
}

} // namespace

std::future<Result<CheckedPicture>> fetchPicture(net::Http &http, const std::vector<QUrl> &addresses,
                                                 const QUrl &source, core::Instant now,
                                                 const std::stop_token &stop)
{
    if (addresses.empty() || !mayBeFetched(addresses.front(), source)) {
        std::promise<Result<CheckedPicture>> refused;
        refused.set_value(core::fail(Error::Kind::BadAnswer, "picture.not-https"));
        return refused.get_future();
    }
    const auto take = [&http, addresses, source, now, stop](Sent first) {
        Result<CheckedPicture> read = readSent(std::move(first), addresses.front(), now);
        for (auto next = addresses.begin() + 1;
             next != addresses.end() && !read && isWorthAnotherSize(read.error()); ++next)
            read = readSent(http.get(pictureRequest(*next, source), stop), *next, now);
        return read;
    };
    return std::async(std::launch::deferred, take, http.get(pictureRequest(addresses.front(), source), stop));
}

Result<CheckedPicture> checkedPicture(const QByteArray &bytes, const QUrl &address, core::Instant now)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const std::optional<QString> type = typeOf(reader.format());
    if (!type)
        return badPicture("picture.unknown-format", address);
    // From the picture's header, before anything is decoded.
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > maxPixels)
        return badPicture("picture.too-large", address);
    QImage image = reader.read();
    if (image.isNull() || !isWholePicture(bytes, *type))
        return badPicture("picture.damaged", address);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return CheckedPicture{
        {bytes, {QString::fromLatin1(sha256), address, now, *type, size.width(), size.height(), true}},
        std::move(image)};
}

QByteArray acceptFor(const QList<QByteArray> &formats)
{
    QByteArrayList types;
    for (const auto &[format, type] : pictureFormats) {
        if (formats.contains(format))
            types.append(type);
    }
    return types.size() == qsizetype(pictureFormats.size()) ? QByteArray("image/*") : types.join(", ");
}

} // namespace social
