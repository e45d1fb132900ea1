// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/picture.h"

#include "core/messages/catalogue.h"
#include "net/limits.h"
#include "net/publichost.h"
#include "social/refusal.h"
#include "social/source.h"

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

std::optional<QString> typeOf(const QByteArray &format)
{
    using Known = std::pair<const char *, const char *>;
    constexpr std::array known = {Known{"jpeg", "image/jpeg"}, Known{"png", "image/png"},
                                  Known{"gif", "image/gif"}, Known{"webp", "image/webp"}};
    const auto *const found = std::ranges::find(known, format, &Known::first);
    return found == known.end() ? std::nullopt : std::optional(QString::fromLatin1(found->second));
}

net::Request pictureRequest(const QUrl &address, const QUrl &source)
{
    net::Request request;
    request.url = address;
    request.accept = "image/*";
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
    if (response.status != 200) {
        const std::optional<std::chrono::seconds> wait = net::retryAfter(response, now);
        return std::unexpected(refusal(response, wait ? std::optional(now + *wait) : std::nullopt));
    }
    return checkedPicture(response.body, address, now);
}

} // namespace

std::future<Result<CheckedPicture>> fetchPicture(net::Http &http, const PictureAddresses &picture,
                                                 const QUrl &source, core::Instant now,
                                                 const std::stop_token &stop)
{
    if (!mayBeFetched(picture.largest, source)) {
        std::promise<Result<CheckedPicture>> refused;
        refused.set_value(core::fail(Error::Kind::BadAnswer, "picture.not-https"));
        return refused.get_future();
    }
    auto sent = http.get(pictureRequest(picture.largest, source), stop);
    const auto take = [&http, picture, source, now, stop](auto pending) -> Result<CheckedPicture> {
        const Result<net::Response> response = pending.get();
        if (!response)
            return std::unexpected(response.error());
        Result<CheckedPicture> read = readPicture(*response, picture.largest, now);
        if (read || read.error().kind != Error::Kind::NotFound || picture.given == picture.largest)
            return read;
        const Result<net::Response> smaller = http.get(pictureRequest(picture.given, source), stop).get();
        return smaller ? readPicture(*smaller, picture.given, now)
                       : Result<CheckedPicture>(std::unexpected(smaller.error()));
    };
    return std::async(std::launch::deferred, take, std::move(sent));
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
    if (image.isNull())
        return badPicture("picture.damaged", address);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return CheckedPicture{
        {bytes, {QString::fromLatin1(sha256), address, now, *type, size.width(), size.height()}},
        std::move(image)};
}

} // namespace social
