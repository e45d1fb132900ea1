// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/failure.h"

#include "core/messages/catalogue.h"

#include <QJsonParseError>

#include <algorithm>

namespace net {

namespace {

using Kind = core::Error::Kind;

Failure unreachable(core::Code<1> code, const QString &host)
{
    return {core::error(Kind::Unreachable, code, host)};
}

Failure badAnswer(core::Code<1> code, const QString &host)
{
    return {core::error(Kind::BadAnswer, code, host)};
}

/// QNetworkReply has a separate error for most statuses from 400 on, but not for these.
bool isTransportError(QNetworkReply::NetworkError error)
{
    return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError ||
           error == QNetworkReply::ProtocolFailure;
}

bool isWhole(const Response &response)
{
    const auto length = response.headers.constFind("content-length");
    return response.status == 304 || length == response.headers.cend() ||
           length->toLongLong() == response.body.size();
}

/// Far more than any page has. Each value takes about 20 bytes when parsed, however short its text is.
constexpr qint64 maxJsonValues = 2'000'000;

/// The maximum number of values in JSON, estimated from separators and brackets. Too large if texts contain
/// such characters.
qint64 mostValuesIn(const QByteArray &json)
{
    return std::ranges::count_if(json, [](char c) { return c == ',' || c == '[' || c == '{' || c == ':'; });
}

bool isServerError(const Response &response)
{
    return response.status == 500 || (response.status >= 502 && response.status <= 504);
}

} // namespace

core::Error stopped()
{
    return core::error(Kind::Cancelled, "stopped");
}

Failure silentHost(const QString &host)
{
    return unreachable("net.silent", host);
}

Failure unknownHost(const QString &host)
{
    return unreachable("net.unknown-host", host);
}

Failure closedByHost(const QString &host)
{
    return unreachable("net.closed", host);
}

Failure endlessAnswer(const QString &host)
{
    return unreachable("net.slow", host);
}

Failure tooLargeAnswer(const QString &host)
{
    return {core::error(Kind::BadAnswer, "net.too-large", host), false};
}

Failure notPublic(const QUrl &url)
{
    return {core::error(Kind::BadAnswer, "net.not-public", url.host()), false};
}

Failure notOnTheWeb(const QUrl &url)
{
    const QString address =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return {core::error(Kind::Unreachable, "net.not-on-the-web", address), false};
}

std::optional<Failure> transportFailure(QNetworkReply::NetworkError error, int status, const QString &host)
{
    // An error without an error status is about the body: it could not be unpacked, for example.
    const bool onlyRepeats = !isTransportError(error) && (status < 200 || status >= 300);
    if (status > 0 && (error == QNetworkReply::NoError || onlyRepeats))
        return std::nullopt;
    if (status > 0)
        return badAnswer("net.incomplete", host);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return unreachable("net.refused", host);
    case QNetworkReply::RemoteHostClosedError:
        return closedByHost(host);
    case QNetworkReply::HostNotFoundError:
        return unknownHost(host);
    case QNetworkReply::TimeoutError:
        return silentHost(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Failure{core::error(Kind::Unreachable, "net.insecure", host), false};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return unreachable("net.proxy", host);
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return badAnswer("net.invalid", host);
    default:
        return unreachable("net.unreachable", host);
    }
}

std::optional<Failure> answerFailure(const Response &response)
{
    const QString host = response.url.host();
    if (isServerError(response))
        return Failure{
            core::error(Kind::Unreachable, "net.server-error", host, QString::number(response.status))};
    if (!isWhole(response))
        return badAnswer("net.incomplete", host);
    return std::nullopt;
}

std::optional<Failure> parseJson(Response &response)
{
    const QString host = response.url.host();
    if (mostValuesIn(response.body) > maxJsonValues)
        return tooLargeAnswer(host);
    QJsonParseError error;
    response.json = QJsonDocument::fromJson(response.body, &error);
    const bool wantsJson =
        response.status >= 200 && response.status < 300 && response.status != 204 && response.status != 205;
    if (wantsJson && error.error != QJsonParseError::NoError)
        return badAnswer("net.not-json", host);
    return std::nullopt;
}

} // namespace net
