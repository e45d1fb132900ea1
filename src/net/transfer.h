// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/failure.h"

#include <QHostInfo>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace net {

/// One try: one request sent, one answer read; redirects are not followed. Qt itself sends a request again if
/// its connection was closed before an answer. HTTP/1.1 only, because over HTTP/2 Qt does not stop reading
/// when we do.
class Transfer : public QObject
{
public:
    /// Called once, from the event loop; not after the destruction.
    using Done = std::function<void(Outcome)>;

    /// Sends `token`, the request's current one, and never includes it in the outcome. If a name with several
    /// addresses is resolved here, the first `failures` of them were already tried.
    Transfer(QNetworkAccessManager &manager, const Request &request, const QByteArray &token,
             const Options &options, int failures, Done done);
    /// Abandons it.
    ~Transfer() override;
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    /// Aborts the request if it is in flight; `done` is not called any more.
    void abandon();

private:
    void resolved(const QHostInfo &host);
    void send(const QNetworkRequest &request);
    void finished();
    void fail(const Failure &failure);
    void tell(Outcome outcome);
    void dropReply();
    Outcome received();

    void read();
    /// False when there is more than the request allows.
    bool takeBody();
    void failed(QNetworkReply::NetworkError error);
    void giveUp(const Failure &failure);

    QNetworkAccessManager &m_manager;
    QUrl m_url;
    QNetworkRequest m_request;
    QByteArray m_token;
    /// To be sent.
    QByteArray m_payload;
    Request::Content m_content;
    qint64 m_maxBytes;
    int m_failures;
    QTimer m_silence;
    /// Request::longest.
    QTimer m_end;
    QByteArray m_body;
    QPointer<QNetworkReply> m_reply;
    Done m_done;
};

/// The request, sent to this address of its host. Host header and certificate check use the name as before.
QNetworkRequest toAddress(QNetworkRequest request, const QHostAddress &address);

} // namespace net
