// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http.h"

#include "net/redirect.h"
#include "net/wire.h"

#include <QThread>

#include <atomic>

namespace net {

/// The network's thread: all of the work is done by a Wire that lives on it.
class Http::Private : public QThread
{
public:
    explicit Private(Options options)
        : m_options(std::move(options))
    {}

    void run() override
    {
        const Wire wire(m_options, m_mailbox, m_quotas);
        exec();
    }

    Mailbox &mailbox() { return *m_mailbox; }
    const QuotaBoard &quotas() const { return m_quotas; }
    quint64 nextId() { return ++m_lastId; }
    const Options &options() const { return m_options; }

private:
    const Options m_options;
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>(); // seats may outlive us
    QuotaBoard m_quotas;
    std::atomic<quint64> m_lastId = 0;
};

Http::Http(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
    d->setObjectName(QStringLiteral("network"));
    d->start();
}

Http::~Http()
{
    d->quit();
    d->wait();
    for (const Message &message : d->mailbox().take())
        message.refuse();
}

std::future<core::Result<Response>> Http::get(const Request &request, std::stop_token stop)
{
    auto exchange = std::make_unique<Exchange>(request, d->options());
    std::future<core::Result<Response>> result = exchange->future();
    d->mailbox().post({.kind = Message::Kind::Exchange,
                       .id = d->nextId(),
                       .exchange = std::move(exchange),
                       .stop = std::move(stop)});
    return result;
}

std::future<core::Result<Seat>> Http::takeSeat(std::stop_token stop)
{
    auto seat = std::make_unique<SeatRequest>();
    std::future<core::Result<Seat>> result = seat->future();
    d->mailbox().post(
        {.kind = Message::Kind::Seat, .id = d->nextId(), .seat = std::move(seat), .stop = std::move(stop)});
    return result;
}

std::optional<core::Quota> Http::quota(const QUrl &host, const Token &token,
                                       core::Quota::Resource resource) const
{
    return d->quotas().read(originOf(host), {token.text(), resource});
}

} // namespace net
