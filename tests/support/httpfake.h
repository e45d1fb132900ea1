// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace support {

/// A request as the fake host received it.
struct Seen
{
    /// 1 for the first to arrive.
    int serial = 0;
    QByteArray method;
    /// Decoded: "/repos/pallets/flask".
    QString path;
    QUrlQuery query;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    std::chrono::steady_clock::time_point arrived;
    /// How many requests were unanswered at its arrival, itself included.
    int inFlight = 0;

    /// The value of this name in the query, decoded.
    QString queryItem(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

/// How an answer goes wrong.
enum class Fault {
    None,
    Reset,       ///< no answer: the connection is reset
    Closed,      ///< no answer: the connection is closed
    CutOff,      ///< half of the body, then the connection is closed
    WrongLength, ///< the whole body, and a Content-Length of twice its size, then the connection is closed
    Silent,      ///< no answer, and the connection stays open
    Stalled,     ///< half of the body, and no more; the connection stays open
    Garbage,     ///< bytes that are not HTTP, then the connection is closed
};

/// What the fake host answers.
struct Reply
{
    int status = 200;
    QByteArray body = "{}";
    /// In addition to Content-Type, Content-Length and Connection, which are sent unless they are listed
    /// here.
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    Fault fault = Fault::None;
    /// Transfer-Encoding: chunked instead of a Content-Length.
    bool chunked = false;
    /// Sends `Connection: close`, and closes the connection.
    bool close = false;
    /// Sent in this many pieces, `between` apart.
    int pieces = 1;
    std::chrono::milliseconds between = std::chrono::milliseconds(10);
    /// The delay before the answer.
    std::chrono::milliseconds delay = std::chrono::milliseconds(0);
};

/// A host on 127.0.0.1 that speaks HTTP/1.1 with keep-alive, on its own thread, so that the test's thread may
/// block. A function gives the answers; received requests are kept. Safe to call from any thread.
class HttpFake
{
public:
    /// Called on the fake's thread, one request after the other.
    using Handler = std::function<Reply(const Seen &)>;

    explicit HttpFake(Handler handler);
    ~HttpFake();
    HttpFake(const HttpFake &) = delete;
    HttpFake &operator=(const HttpFake &) = delete;

    /// "http://127.0.0.1:PORT" and `pathAndQuery`, which begins with "/".
    QUrl url(const QString &pathAndQuery = QString()) const;
    quint16 port() const;

    /// Applies from the next request on.
    void setHandler(Handler handler);

    /// From the next request on, answers are held until they are released.
    void hold();
    /// Sends the held answers, and holds no more.
    void release();
    /// Sends the oldest held answer, and keeps holding the rest.
    void releaseOne();

    std::vector<Seen> seen() const;
    int count() const;
    /// The number of unanswered requests, without those that the client has given up.
    int inFlight() const;
    int mostInFlight() const;
    /// Clears the received requests, and the maximum in flight.
    void forget();

    /// Waits until this many requests were received; false when that takes too long.
    bool waitForCount(int count, std::chrono::milliseconds timeout = std::chrono::seconds(30)) const;
    /// Waits until exactly this many are unanswered; false when that takes too long.
    bool waitForInFlight(int count, std::chrono::milliseconds timeout = std::chrono::seconds(30)) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A port of 127.0.0.1 on which nobody listens: connections to it are refused.
quint16 closedPort();

} // namespace support
