// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http.h"

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
        const Wire wire(m_options, m_mailbox);
        exec();
    }

    Mailbox &mailbox() { return m_mailbox; }
    quint64 nextId() { return ++m_lastId; }
    const Options &options() const { return m_options; }

private:
    const Options m_options;
    Mailbox m_mailbox;
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
    for (const Message &message : d->mailbox().take()) {
        if (message.exchange)
            message.exchange->cancel();
    }
}

std::future<core::Result<Response>> Http::get(const Request &request, std::stop_token stop)
{
    auto exchange = std::make_unique<Exchange>(request, d->options());
    std::future<core::Result<Response>> result = exchange->future();
    d->mailbox().post({d->nextId(), std::move(exchange), std::move(stop)});
    return result;
}

} // namespace net
