// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transfer.h"

#include "net/publichost.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace net {

namespace {

/// How much data Qt reads in advance. Without a limit, a fast host could fill the memory before we have read
/// the first bytes.
constexpr qint64 readAhead = qint64(256) * 1024;

/// A compressed body is unpacked when it is read, so it is read in small pieces.
constexpr qint64 pieceSize = qint64(64) * 1024;

QNetworkRequest requestForQt(const Request &request, const QByteArray &token, const QByteArray &userAgent)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent", userAgent);
    result.setRawHeader("Accept", request.accept);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!token.isEmpty())
        result.setRawHeader("Authorization", QByteArray("Bearer " + token));
    if (!request.body.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Over HTTP/2, Qt continues reading however much is unread.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return result;
}

/// A host can repeat the token in its answer, and so put it into errors and the database. Real tokens have 40
/// characters; a short one may occur by chance.
void withhold(const QByteArray &token, Response &response)
{
    constexpr qsizetype shortest = 16;
    if (token.size() < shortest)
        return;
    response.body.replace(token, "TOKEN");
    for (QByteArray &value : response.headers)
        value.replace(token, "TOKEN");
}

/// Whether a proxy makes the connection, and resolves the name.
bool isBehindProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return std::ranges::any_of(proxies, [](const QNetworkProxy &one) {
        return one.type() != QNetworkProxy::NoProxy && one.type() != QNetworkProxy::DefaultProxy;
    });
}

void askSystem(const QString &name, QObject *context, std::function<void(const QHostInfo &)> found)
{
    QHostInfo::lookupHost(name, context, std::move(found));
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &manager, const Request &request, const QByteArray &token,
                   const Options &options, int failures, Done done)
    : m_manager(manager)
    , m_url(request.url)
    , m_request(requestForQt(request, token, options.userAgent))
    , m_token(token)
    , m_payload(request.body)
    , m_content(request.content)
    , m_maxBytes(request.maxBytes)
    , m_failures(failures)
    , m_done(std::move(done))
{
    const QString host = m_url.host();
    m_silence.setSingleShot(true);
    m_silence.setInterval(options.silence);
    connect(&m_silence, &QTimer::timeout, this, [this, host] { fail(silentHost(host)); });
    m_silence.start();
    if (request.longest.count() > 0) {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this, host] { fail(endlessAnswer(host)); });
        m_end.start(request.longest);
    }
    const bool isNamed = QHostAddress(host).isNull();
    if (request.hosts == Request::Hosts::Public && isNamed && !isBehindProxy(m_url))
        (options.lookUp ? options.lookUp : askSystem)(host, this,
                                                      [this](const QHostInfo &found) { resolved(found); });
    else
        send(m_request);
}

/// All addresses must be public, because any of them may be used for the next try.
void Transfer::resolved(const QHostInfo &host)
{
    const QList<QHostAddress> addresses = host.addresses();
    if (!m_done)
        return;
    if (addresses.isEmpty())
        return fail(unknownHost(m_url.host()));
    if (!std::ranges::all_of(addresses, isPublicAddress))
        return fail(notPublic(m_url));
    send(toAddress(m_request, addresses.at(m_failures % addresses.size())));
}

void Transfer::send(const QNetworkRequest &request)
{
    m_reply = m_payload.isEmpty() ? m_manager.get(request) : m_manager.post(request, m_payload);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QIODevice::readyRead, &m_silence, qOverload<>(&QTimer::start));
    connect(m_reply, &QIODevice::readyRead, this, [this] { read(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finished(); });
    connect(m_reply, &QNetworkReply::errorOccurred, this, [this](auto error) { failed(error); });
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
    if (takeBody())
        return;
    giveUp(tooLargeAnswer(m_url.host()));
}

bool Transfer::takeBody()
{
    while (m_body.size() <= m_maxBytes) {
        const QByteArray piece = m_reply->read(std::min(pieceSize, m_maxBytes + 1 - m_body.size()));
        if (piece.isEmpty())
            return true;
        m_body += piece;
    }
    m_body.clear();
    return false;
}

/// For a body that cannot be unpacked: Qt reports it, but continues receiving.
void Transfer::failed(QNetworkReply::NetworkError error)
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error != QNetworkReply::UnknownContentError || status < 200 || status >= 300)
        return;
    if (const std::optional<Failure> failure = transportFailure(error, status, m_url.host()))
        giveUp(*failure);
}

/// The reply must outlive its own signal, because its code continues after emitting it.
void Transfer::giveUp(const Failure &failure)
{
    m_reply->disconnect(this);
    QMetaObject::invokeMethod(this, [this, failure] { fail(failure); }, Qt::QueuedConnection);
}

void Transfer::finished()
{
    const bool fits = takeBody();
    Outcome outcome = received();
    outcome.failure = fits ? transportFailure(m_reply->error(), outcome.response.status, m_url.host())
                           : tooLargeAnswer(m_url.host());
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
    outcome.response.body = std::move(m_body);
    return outcome;
}

QNetworkRequest toAddress(QNetworkRequest request, const QHostAddress &address)
{
    QUrl url = request.url();
    const QString name = url.host(QUrl::FullyEncoded);
    QByteArray shown = name.toLatin1();
    if (url.port() > 0)
        shown += ':' + QByteArray::number(url.port());
    request.setRawHeader("Host", shown);
    request.setPeerVerifyName(name);
    url.setHost(address.toString());
    request.setUrl(url);
    return request;
}

} // namespace net
