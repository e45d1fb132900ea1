// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpfakeconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <utility>

namespace support {

namespace {

QByteArray fakeReplyHead(const Reply &reply, qsizetype length)
{
    QHash<QByteArray, QByteArray> defaults = {{"Content-Type", "application/json; charset=utf-8"}};
    defaults.insert("Connection", reply.close ? "close" : "keep-alive");
    if (reply.chunked)
        defaults.insert("Transfer-Encoding", "chunked");
    else
        defaults.insert("Content-Length", QByteArray::number(length));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
        defaults.remove(name);
    }
    for (auto it = defaults.cbegin(); it != defaults.cend(); ++it)
        head += it.key() + ": " + it.value() + "\r\n";
    return head + "\r\n";
}

QByteArray inChunks(const QByteArray &body)
{
    const qsizetype size = 1000;
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

} // namespace

HttpFakeConnection::HttpFakeConnection(QTcpSocket *socket, Arrived arrived, Over over, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_arrived(std::move(arrived))
    , m_over(std::move(over))
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, [this] { gone(); });
    read();
}

void HttpFakeConnection::read()
{
    if (!m_socket)
        return;
    m_incoming += m_socket->readAll();
    if (m_busy)
        return;
    std::optional<Seen> request = takeRequest();
    if (!request)
        return;
    m_busy = true;
    m_arrived(*this, std::move(*request));
}

std::optional<Seen> HttpFakeConnection::takeRequest()
{
    const qsizetype end = m_incoming.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_incoming.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    Seen seen;
    seen.method = words.value(0);
    const QUrl target = QUrl::fromEncoded(QByteArray("http://fake" + words.value(1)));
    seen.path = target.path(QUrl::FullyDecoded);
    seen.query = QUrlQuery(target);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (m_incoming.size() < end + 4 + length)
        return std::nullopt;
    seen.body = m_incoming.mid(end + 4, length);
    m_incoming.remove(0, end + 4 + length);
    return seen;
}

void HttpFakeConnection::respond(const Reply &reply)
{
    if (!m_socket || !m_busy)
        return;
    if (reply.delay.count() == 0)
        write(reply);
    else
        QTimer::singleShot(reply.delay, this, [this, reply] { write(reply); });
}

void HttpFakeConnection::write(const Reply &reply)
{
    if (!m_socket || !m_busy)
        return;
    const QByteArray body = reply.chunked ? inChunks(reply.body) : reply.body;
    const QByteArray half = body.left(body.size() / 2);
    QByteArray text = fakeReplyHead(reply, body.size());
    switch (reply.fault) {
    case Fault::None:
        text += body;
        break;
    case Fault::Reset:
        reset();
        return;
    case Fault::Closed:
        finish(true);
        return;
    case Fault::CutOff:
        text += half;
        break;
    case Fault::WrongLength:
        text = fakeReplyHead(reply, body.size() * 2) + body;
        break;
    case Fault::Silent:
        return;
    case Fault::Stalled:
        m_socket->write(text + half);
        return;
    case Fault::Garbage:
        text = "This is no HTTP at all\n\n";
        break;
    }
    QList<QByteArray> pieces;
    const qsizetype size =
        std::max<qsizetype>(1, (text.size() + reply.pieces - 1) / std::max(1, reply.pieces));
    for (qsizetype at = 0; at < text.size(); at += size)
        pieces += text.mid(at, size);
    writePieces(std::move(pieces), reply.between, reply.close || reply.fault != Fault::None);
}

void HttpFakeConnection::writePieces(QList<QByteArray> pieces, std::chrono::milliseconds between, bool close)
{
    if (!m_socket || !m_busy)
        return;
    m_socket->write(pieces.takeFirst());
    if (pieces.isEmpty()) {
        finish(close);
        return;
    }
    m_socket->flush();
    QTimer::singleShot(between, this, [this, rest = std::move(pieces), between, close] {
        writePieces(rest, between, close);
    });
}

void HttpFakeConnection::reset()
{
    if (!m_socket)
        return;
    // Without lingering, closing sends a reset instead of an end.
    const linger atOnce = {.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
    gone();
}

void HttpFakeConnection::finish(bool close)
{
    if (!std::exchange(m_busy, false))
        return;
    m_over();
    if (!m_socket)
        return;
    if (close)
        m_socket->disconnectFromHost();
    else
        read();
}

void HttpFakeConnection::gone()
{
    if (std::exchange(m_busy, false))
        m_over();
    deleteLater();
}

} // namespace support
