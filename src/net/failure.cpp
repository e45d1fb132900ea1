// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/failure.h"

#include <QCoreApplication>
#include <QJsonParseError>

namespace net {

namespace {

Failure failureSentence(core::Error::Kind kind, bool transient, const char *sentence, const QString &host)
{
    return {{kind, QCoreApplication::translate("net", sentence).arg(host)}, transient};
}

Failure unreachable(const char *sentence, const QString &host)
{
    return failureSentence(core::Error::Kind::Unreachable, true, sentence, host);
}

Failure badAnswer(const char *sentence, const QString &host)
{
    return failureSentence(core::Error::Kind::BadAnswer, true, sentence, host);
}

/// QNetworkReply gives most statuses from 400 on an error of their own; these are not among them.
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

bool isServerError(const Response &response)
{
    return response.status == 500 || (response.status >= 502 && response.status <= 504);
}

} // namespace

core::Error stopped()
{
    return {core::Error::Kind::Cancelled, QCoreApplication::translate("net", "Stopped.")};
}

Failure silentHost(const QString &host)
{
    return unreachable(QT_TRANSLATE_NOOP("net", "%1 does not answer. Check the network and try again."),
                       host);
}

Failure closedByHost(const QString &host)
{
    return unreachable(
        QT_TRANSLATE_NOOP("net", "%1 closed the connection without an answer. Try again later."), host);
}

Failure endlessAnswer(const QString &host)
{
    return unreachable(QT_TRANSLATE_NOOP("net", "%1 takes too long to answer. Try again later."), host);
}

Failure tooLargeAnswer(const QString &host)
{
    return failureSentence(
        core::Error::Kind::BadAnswer, false,
        QT_TRANSLATE_NOOP("net", "%1 sent far more than was asked for; it was not read to the end."), host);
}

Failure notPublic(const QUrl &url)
{
    return failureSentence(
        core::Error::Kind::BadAnswer, false,
        QT_TRANSLATE_NOOP("net",
                          "“%1” is an address within this computer or its network, which is not asked."),
        url.host());
}

Failure notOnTheWeb(const QUrl &url)
{
    const QString address =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return failureSentence(
        core::Error::Kind::Unreachable, false,
        QT_TRANSLATE_NOOP("net", "“%1” is no address on the web. Check it in the settings."), address);
}

std::optional<Failure> transportFailure(QNetworkReply::NetworkError error, int status, const QString &host)
{
    // An error with a status that tells of none is about the body: it could not be unpacked, say.
    const bool onlyRepeats = !isTransportError(error) && (status < 200 || status >= 300);
    if (status > 0 && (error == QNetworkReply::NoError || onlyRepeats))
        return std::nullopt;
    if (status > 0)
        return badAnswer(QT_TRANSLATE_NOOP("net", "%1 sent an answer that breaks off. Try again later."),
                         host);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(
            QT_TRANSLATE_NOOP("net",
                              "%1 cannot be reached: connection refused. Check the network and try again."),
            host);
    case QNetworkReply::RemoteHostClosedError:
        return closedByHost(host);
    case QNetworkReply::HostNotFoundError:
        return unreachable(
            QT_TRANSLATE_NOOP("net", "%1 cannot be found. Check the network and the address, and try again."),
            host);
    case QNetworkReply::TimeoutError:
        return silentHost(host);
    case QNetworkReply::SslHandshakeFailedError:
        return failureSentence(
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
        return unreachable(
            QT_TRANSLATE_NOOP(
                "net",
                "%1 cannot be reached: the proxy does not let us through. Check its settings and try again."),
            host);
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
        return badAnswer(QT_TRANSLATE_NOOP("net", "%1 sent an answer that makes no sense. Try again later."),
                         host);
    default:
        return unreachable(QT_TRANSLATE_NOOP("net", "%1 cannot be reached. Check the network and try again."),
                           host);
    }
}

std::optional<Failure> answerFailure(const Response &response)
{
    const QString host = response.url.host();
    if (isServerError(response)) {
        const QString sentence =
            QCoreApplication::translate("net", "%1 has trouble of its own (HTTP %2). Try again later.")
                .arg(host)
                .arg(response.status);
        return Failure{{core::Error::Kind::Unreachable, sentence}, true};
    }
    if (!isWhole(response))
        return badAnswer(QT_TRANSLATE_NOOP("net", "%1 sent an answer that breaks off. Try again later."),
                         host);
    return std::nullopt;
}

std::optional<Failure> parseJson(Response &response)
{
    QJsonParseError error;
    response.json = QJsonDocument::fromJson(response.body, &error);
    const bool wantsJson =
        response.status >= 200 && response.status < 300 && response.status != 204 && response.status != 205;
    const QString host = response.url.host();
    if (wantsJson && error.error != QJsonParseError::NoError)
        return badAnswer(QT_TRANSLATE_NOOP("net", "%1 sent an answer that is not JSON. Try again later."),
                         host);
    return std::nullopt;
}

} // namespace net
