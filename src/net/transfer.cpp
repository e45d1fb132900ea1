// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace net {

namespace {

QNetworkRequest requestForQt(const Request &request, const QByteArray &token, const QByteArray &userAgent)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent", userAgent);
    result.setRawHeader("Accept", request.accept);
    if (!token.isEmpty())
        result.setRawHeader("Authorization", QByteArray("Bearer " + token));
    if (!request.body.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

/// A host may repeat the token in its answer, from which it would get into errors and the database. Real
/// tokens have 40 characters; a short one may be there by chance.
void withhold(const QByteArray &token, Response &response)
{
    constexpr qsizetype shortest = 16;
    if (token.size() < shortest)
        return;
    response.body.replace(token, "TOKEN");
    for (QByteArray &value : response.headers)
        value.replace(token, "TOKEN");
}

QNetworkReply *sendByQt(QNetworkAccessManager &manager, const Request &request, const QByteArray &token,
                        const QByteArray &userAgent)
{
    const QNetworkRequest forQt = requestForQt(request, token, userAgent);
    return request.body.isEmpty() ? manager.get(forQt) : manager.post(forQt, request.body);
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &manager, const Request &request, const QByteArray &token,
                   const Options &options, Done done)
    : m_url(request.url)
    , m_token(token)
    , m_content(request.content)
    , m_maxBytes(request.maxBytes)
    , m_reply(sendByQt(manager, request, token, options.userAgent))
    , m_done(std::move(done))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(options.silence);
    const QString host = m_url.host();
    connect(&m_silence, &QTimer::timeout, this, [this, host] { fail(silentHost(host)); });
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QIODevice::readyRead, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QIODevice::readyRead, this, [this] { read(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finished(); });
    m_silence.start();
    if (request.longest.count() > 0) {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this, host] { fail(endlessAnswer(host)); });
        m_end.start(request.longest);
    }
}

Transfer::~Transfer()
{
    abandon();
}

void Transfer::abandon()
{
    dropReply();
    m_done = nullptr;
}

/// Reads data as it arrives, so that an answer that is too large is never held in memory.
void Transfer::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_maxBytes)
        return;
    // The reply goes on after emitting the signal, so it must not be deleted here.
    m_reply->disconnect(this);
    const auto giveUp = [this] {
        fail(tooLargeAnswer(m_url.host()));
    };
    QMetaObject::invokeMethod(this, giveUp, Qt::QueuedConnection);
}

void Transfer::finished()
{
    Outcome outcome = received();
    outcome.failure = transportFailure(m_reply->error(), outcome.response.status, m_url.host());
    if (!outcome.failure)
        outcome.failure = answerFailure(outcome.response);
    tell(std::move(outcome));
}

void Transfer::fail(const Failure &failure)
{
    Outcome outcome = received();
    outcome.failure = failure;
    tell(std::move(outcome));
}

void Transfer::tell(Outcome outcome)
{
    dropReply();
    withhold(m_token, outcome.response);
    if (!outcome.failure && m_content == Request::Content::Json)
        outcome.failure = parseJson(outcome.response);
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(outcome));
}

void Transfer::dropReply()
{
    m_silence.stop();
    m_end.stop();
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->disconnect(&m_silence);
    if (reply->isRunning())
        delete reply; // like abort(), and drops its pending events too
    else
        reply->deleteLater(); // we are called from its signal
}

Outcome Transfer::received()
{
    Outcome outcome;
    outcome.response.url = m_url;
    if (!m_reply)
        return outcome;
    outcome.response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        outcome.response.headers.insert(name.toLower(), value);
    m_body += m_reply->readAll();
    outcome.response.body = std::move(m_body);
    outcome.mayBeSentAgain = !m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    return outcome;
}

} // namespace net
