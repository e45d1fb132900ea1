// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/trouble.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace net {

namespace {

Trouble troubleSentence(core::Error::Kind kind, bool passing, const char *sentence, const QString &host)
{
    return {{kind, QCoreApplication::translate("net", sentence).arg(host)}, passing};
}

Trouble troubleUnreachable(const char *sentence, const QString &host)
{
    return troubleSentence(core::Error::Kind::Unreachable, true, sentence, host);
}

Trouble troubleBadAnswer(const char *sentence, const QString &host)
{
    return troubleSentence(core::Error::Kind::BadAnswer, true, sentence, host);
}

/// QNetworkReply gives most statuses from 400 on an error of their own; these are not among them.
bool isErrorOfTheWay(QNetworkReply::NetworkError error)
{
    return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError ||
           error == QNetworkReply::ProtocolFailure;
}

bool hasJson(const Response &response)
{
    QJsonParseError error;
    QJsonDocument::fromJson(response.body, &error);
    return error.error == QJsonParseError::NoError;
}

bool isWhole(const Response &response)
{
    const auto length = response.headers.constFind("content-length");
    return response.status == 304 || length == response.headers.cend() ||
           length->toLongLong() == response.body.size();
}

bool isServerError(const Response &response)
{
    return response.status == 500 || (response.status >= 502 && response.status <= 504);
}

} // namespace

core::Error stopped()
{
    return {core::Error::Kind::Cancelled, QCoreApplication::translate("net", "Stopped.")};
}

Trouble silentHost(const QString &host)
{
    return troubleUnreachable(
        QT_TRANSLATE_NOOP("net", "%1 does not answer. Check the network and try again."), host);
}

Trouble closedByHost(const QString &host)
{
    return troubleUnreachable(
        QT_TRANSLATE_NOOP("net", "%1 closed the connection without an answer. Try again later."), host);
}

Trouble endlessAnswer(const QString &host)
{
    return troubleUnreachable(QT_TRANSLATE_NOOP("net", "%1 takes too long to answer. Try again later."),
                              host);
}

Trouble tooLargeAnswer(const QString &host)
{
    return troubleSentence(
        core::Error::Kind::BadAnswer, false,
        QT_TRANSLATE_NOOP("net", "%1 sent far more than was asked for; it was not read to the end."), host);
}

Trouble notPublic(const QUrl &url)
{
    return troubleSentence(
        core::Error::Kind::BadAnswer, false,
        QT_TRANSLATE_NOOP("net",
                          "“%1” is an address within this computer or its network, which is not asked."),
        url.host());
}

Trouble notOnTheWeb(const QUrl &url)
{
    const QString address =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return troubleSentence(
        core::Error::Kind::Unreachable, false,
        QT_TRANSLATE_NOOP("net", "“%1” is no address on the web. Check it in the settings."), address);
}

std::optional<Trouble> troubleOnTheWay(QNetworkReply::NetworkError error, int status, const QString &host)
{
    // An error with a status that tells of none is about the body: it could not be unpacked, say.
    const bool onlyRepeats = !isErrorOfTheWay(error) && (status < 200 || status >= 300);
    if (status > 0 && (error == QNetworkReply::NoError || onlyRepeats))
        return std::nullopt;
    if (status > 0)
        return troubleBadAnswer(
            QT_TRANSLATE_NOOP("net", "%1 sent an answer that breaks off. Try again later."), host);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return troubleUnreachable(
            QT_TRANSLATE_NOOP("net",
                              "%1 cannot be reached: connection refused. Check the network and try again."),
            host);
    case QNetworkReply::RemoteHostClosedError:
        return closedByHost(host);
    case QNetworkReply::HostNotFoundError:
        return troubleUnreachable(
            QT_TRANSLATE_NOOP("net", "%1 cannot be found. Check the network and the address, and try again."),
            host);
    case QNetworkReply::TimeoutError:
        return silentHost(host);
    case QNetworkReply::SslHandshakeFailedError:
        return troubleSentence(
            core::Error::Kind::Unreachable, false,
            QT_TRANSLATE_NOOP(
                "net",
                "%1 cannot be asked: no safe connection could be made, and so nothing was sent. Check this "
                "computer's date and certificates."),
            host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return troubleUnreachable(
            QT_TRANSLATE_NOOP(
                "net",
                "%1 cannot be reached: the proxy does not let us through. Check its settings and try again."),
            host);
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return troubleBadAnswer(
            QT_TRANSLATE_NOOP("net", "%1 sent an answer that makes no sense. Try again later."), host);
    default:
        return troubleUnreachable(
            QT_TRANSLATE_NOOP("net", "%1 cannot be reached. Check the network and try again."), host);
    }
}

std::optional<Trouble> troubleInAnswer(const Response &response, Request::Content content)
{
    const QString host = response.url.host();
    if (isServerError(response)) {
        const QString sentence =
            QCoreApplication::translate("net", "%1 has trouble of its own (HTTP %2). Try again later.")
                .arg(host)
                .arg(response.status);
        return Trouble{{core::Error::Kind::Unreachable, sentence}, true};
    }
    if (!isWhole(response))
        return troubleBadAnswer(
            QT_TRANSLATE_NOOP("net", "%1 sent an answer that breaks off. Try again later."), host);
    const bool wantsJson = content == Request::Content::Json && response.status >= 200 &&
                           response.status < 300 && response.status != 204 && response.status != 205;
    if (wantsJson && !hasJson(response))
        return troubleBadAnswer(
            QT_TRANSLATE_NOOP("net", "%1 sent an answer that is not JSON. Try again later."), host);
    return std::nullopt;
}

} // namespace net
