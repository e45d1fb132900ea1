// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/log.h"

#include "core/messages/describe.h"

#include <QRegularExpression>
#include <QStringList>

namespace net {

Q_LOGGING_CATEGORY(netLog, "newfaces.net", QtWarningMsg)

namespace {

QString requestText(const Request &request)
{
    return (request.body.isEmpty() ? QStringLiteral("GET ") : QStringLiteral("POST ")) + logText(request.url);
}

QString queryText(const QString &query)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[a-z_]{1,20}=[0-9]{1,9}\\z"));
    QStringList shown;
    for (const QString &item : query.split(u'&')) {
        if (harmless.match(item).hasMatch())
            shown << item;
        else if (!shown.contains(QStringLiteral("…")))
            shown << QStringLiteral("…");
    }
    return shown.join(u'&');
}

} // namespace

QString logText(const QUrl &url)
{
    const QString address =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return url.hasQuery() ? QString(address + u'?' + queryText(url.query(QUrl::FullyEncoded))) : address;
}

void logTry(const Request &request, const Outcome &outcome, std::chrono::steady_clock::duration took)
{
    if (!netLog().isInfoEnabled())
        return;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    const Response &response = outcome.response;
    const QString status =
        response.status > 0 ? QString::number(response.status) : QStringLiteral("no answer");
    const QString failure =
        outcome.failure ? QString(QStringLiteral(": ") + inEnglish(outcome.failure->error)) : QString();
    qCInfo(netLog).noquote() << QStringLiteral("%1: %2, %3 ms, %4 bytes%5")
                                    .arg(requestText(request), status, QString::number(milliseconds),
                                         QString::number(response.body.size()), failure);
}

void logPause(const Request &request, std::chrono::milliseconds pause)
{
    qCInfo(netLog).noquote()
        << QStringLiteral("%1: again in %2 ms").arg(requestText(request), QString::number(pause.count()));
}

void logRefusal(const Request &request, Limit limit)
{
    qCInfo(netLog).noquote() << QStringLiteral("%1: refused by the %2 limit, waits to be sent again")
                                    .arg(requestText(request), limit == Limit::Secondary
                                                                   ? QStringLiteral("secondary")
                                                                   : QStringLiteral("primary"));
}

void logWait(const QString &origin, const std::optional<core::Instant> &until)
{
    if (until)
        qCInfo(netLog).noquote() << origin << "nothing is sent until" << core::toString(*until);
    else
        qCInfo(netLog).noquote() << origin << "requests are sent again";
}

} // namespace net
