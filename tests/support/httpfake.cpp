// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpfake.h"

#include "support/httpfakeconnection.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace support {

/// Everything that the fake's thread and the test's thread share is guarded by `m_mutex`; the rest belongs to
/// the fake's thread.
class HttpFake::Private : public QThread
{
public:
    explicit Private(Handler handler)
        : m_handler(std::move(handler))
    {}

    void run() override;

    /// Makes the fake's thread send the answers that may be sent.
    void wake();
    bool waitFor(std::chrono::milliseconds timeout, const std::function<bool()> &reached);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Handler m_handler;
    std::vector<Seen> m_seen;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    quint16 m_port = 0;
    bool m_holding = false;
    /// How many of the held answers may be sent, oldest first.
    std::size_t m_released = 0;
    QObject *m_waker = nullptr;

private:
    struct Kept
    {
        QPointer<HttpFakeConnection> connection;
        Reply reply;
    };

    void arrived(HttpFakeConnection &connection, Seen seen);
    void over();
    void sendReleased();

    std::deque<Kept> m_kept;
};

namespace {

/// Wakes a thread by a plain event: all data goes through the mutex, which a thread sanitizer can follow.
class FakeWaker : public QObject
{
public:
    explicit FakeWaker(std::function<void()> woken)
        : m_woken(std::move(woken))
    {}

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_woken();
        return true;
    }

private:
    std::function<void()> m_woken;
};

} // namespace

void HttpFake::Private::run()
{
    QTcpServer server;
    FakeWaker waker([this] { sendReleased(); });
    QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            const auto told = [this](HttpFakeConnection &connection, Seen seen) {
                arrived(connection, std::move(seen));
            };
            new HttpFakeConnection(socket, told, [this] { over(); }, &server);
        }
    });
    server.listen(QHostAddress::LocalHost);
    {
        const std::lock_guard lock(m_mutex);
        m_port = server.serverPort();
        m_waker = &waker;
    }
    m_changed.notify_all();
    exec();
    const std::lock_guard lock(m_mutex);
    m_waker = nullptr;
}

void HttpFake::Private::wake()
{
    const std::lock_guard lock(m_mutex);
    if (m_waker != nullptr)
        QCoreApplication::postEvent(m_waker, new QEvent(QEvent::User));
}

bool HttpFake::Private::waitFor(std::chrono::milliseconds timeout, const std::function<bool()> &reached)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, std::chrono::system_clock::now() + timeout, reached);
}

void HttpFake::Private::arrived(HttpFakeConnection &connection, Seen seen)
{
    Handler handler;
    {
        const std::lock_guard lock(m_mutex);
        seen.arrived = std::chrono::steady_clock::now();
        seen.inFlight = ++m_inFlight;
        m_mostInFlight = std::max(m_mostInFlight, m_inFlight);
        seen.serial = m_seen.empty() ? 1 : m_seen.back().serial + 1;
        m_seen.push_back(seen);
        handler = m_handler;
    }
    m_changed.notify_all();
    Reply reply = handler(seen);
    {
        const std::lock_guard lock(m_mutex);
        if (m_holding) {
            m_kept.push_back({&connection, std::move(reply)});
            return;
        }
    }
    connection.respond(reply);
}

void HttpFake::Private::over()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
    }
    m_changed.notify_all();
}

void HttpFake::Private::sendReleased()
{
    while (!m_kept.empty()) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_holding && m_released == 0)
                return;
            if (m_holding)
                --m_released;
        }
        const Kept next = std::move(m_kept.front());
        m_kept.pop_front();
        if (next.connection)
            next.connection->respond(next.reply);
    }
}

HttpFake::HttpFake(Handler handler)
    : d(std::make_unique<Private>(std::move(handler)))
{
    d->start();
    d->waitFor(std::chrono::minutes(1), [this] { return d->m_port != 0; });
}

HttpFake::~HttpFake()
{
    d->quit();
    d->wait();
}

QUrl HttpFake::url(const QString &pathAndQuery) const
{
    const QString host = QStringLiteral("http://127.0.0.1:%1").arg(port());
    return QUrl(QString(host + pathAndQuery));
}

quint16 HttpFake::port() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_port;
}

void HttpFake::setHandler(Handler handler)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_handler = std::move(handler);
}

void HttpFake::hold()
{
    const std::lock_guard lock(d->m_mutex);
    d->m_holding = true;
    d->m_released = 0;
}

void HttpFake::release()
{
    {
        const std::lock_guard lock(d->m_mutex);
        d->m_holding = false;
    }
    d->wake();
}

void HttpFake::releaseOne()
{
    {
        const std::lock_guard lock(d->m_mutex);
        ++d->m_released;
    }
    d->wake();
}

std::vector<Seen> HttpFake::seen() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_seen;
}

int HttpFake::count() const
{
    const std::lock_guard lock(d->m_mutex);
    return static_cast<int>(d->m_seen.size());
}

int HttpFake::inFlight() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_inFlight;
}

int HttpFake::mostInFlight() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_mostInFlight;
}

void HttpFake::forget()
{
    const std::lock_guard lock(d->m_mutex);
    d->m_seen.clear();
    d->m_mostInFlight = d->m_inFlight;
}

bool HttpFake::waitForCount(int count, std::chrono::milliseconds timeout) const
{
    return d->waitFor(timeout, [this, count] { return std::ssize(d->m_seen) >= count; });
}

bool HttpFake::waitForInFlight(int count, std::chrono::milliseconds timeout) const
{
    return d->waitFor(timeout, [this, count] { return d->m_inFlight == count; });
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace support
