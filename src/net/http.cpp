// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http.h"

#include "net/dispatcher.h"
#include "net/redirect.h"

#include <QThread>

#include <atomic>

namespace net {

/// The network thread, on which a Dispatcher does all of the work.
class Http::Private : public QThread
{
public:
    explicit Private(Options options)
        : m_options(std::move(options))
    {}

    void run() override
    {
        const Dispatcher dispatcher(m_options, m_messages, m_quotas);
        exec();
    }

    MessageQueue &messages() { return *m_messages; }
    const QuotaBoard &quotas() const { return m_quotas; }
    quint64 nextId() { return ++m_lastId; }
    const Options &options() const { return m_options; }

private:
    const Options m_options;
    std::shared_ptr<MessageQueue> m_messages = std::make_shared<MessageQueue>(); // permits may outlive us
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
    for (const Message &message : d->messages().take())
        message.refuse();
}

std::future<core::Result<Response>> Http::get(const Request &request, std::stop_token stop)
{
    auto exchange = std::make_unique<Exchange>(request, d->options());
    std::future<core::Result<Response>> result = exchange->future();
    d->messages().post({.kind = Message::Kind::Exchange,
                        .id = d->nextId(),
                        .exchange = std::move(exchange),
                        .stop = std::move(stop)});
    return result;
}

std::future<core::Result<Permit>> Http::takePermit(std::stop_token stop)
{
    auto permit = std::make_unique<PermitRequest>();
    std::future<core::Result<Permit>> result = permit->future();
    d->messages().post({.kind = Message::Kind::Permit,
                        .id = d->nextId(),
                        .permit = std::move(permit),
                        .stop = std::move(stop)});
    return result;
}

std::optional<core::Quota> Http::quota(const QUrl &host, const Token &token,
                                       core::Quota::Resource resource) const
{
    return d->quotas().read(originOf(host), {token.text(), resource});
}

} // namespace net
