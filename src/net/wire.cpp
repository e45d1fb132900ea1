// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wire.h"

#include "net/redirect.h"

#include <QEvent>

#include <algorithm>
#include <functional>
#include <utility>

namespace net {

namespace {

/// While a host is held back, the time is looked at this often at least: clocks are set, machines sleep.
constexpr std::chrono::milliseconds longestSleep = std::chrono::seconds(1);

} // namespace

Wire::Wire(const Options &options, Mailbox &mailbox)
    : m_options(options)
    , m_mailbox(mailbox)
    , m_gate(options.atOnce)
{
    m_release.setSingleShot(true);
    m_release.setTimerType(Qt::PreciseTimer);
    connect(&m_release, &QTimer::timeout, this, [this] { pump(); });
    m_mailbox.open(this);
}

Wire::~Wire()
{
    m_mailbox.close();
    for (auto &[id, one] : m_underWay) {
        one.stopping.reset();
        one.transfer.reset();
        one.exchange->cancel();
    }
}

bool Wire::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    readMail();
    return true;
}

void Wire::readMail()
{
    for (Message &message : m_mailbox.take()) {
        if (message.exchange)
            adopt(std::move(message));
        else
            cancel(message.id);
    }
    pump();
}

void Wire::adopt(Message message)
{
    if (message.stop.stop_requested()) {
        message.exchange->cancel();
        return;
    }
    const QUrl &url = message.exchange->request().url;
    if (!isWebAddress(url)) {
        message.exchange->tried({{}, notOnTheWeb(url)});
        return;
    }
    const quint64 id = message.id;
    UnderWay &one = m_underWay[id];
    one.exchange = std::move(message.exchange);
    m_gate.enqueue(id);
    const std::function<void()> stopped = [this, id] {
        m_mailbox.post({.id = id});
    };
    one.stopping = std::make_unique<std::stop_callback<std::function<void()>>>(message.stop, stopped);
}

void Wire::cancel(quint64 id)
{
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    m_gate.withdraw(id);
    takeOffWire(found->second);
    found->second.exchange->cancel();
    m_underWay.erase(found);
}

void Wire::pump()
{
    const auto mayGo = [this](quint64 id) {
        const Request &request = m_underWay.at(id).exchange->request();
        const Host &host = hostOf(request.url);
        const Moment moment = now();
        return moment.steady >= host.next && host.limits.mayStart(request.token, host.onWire, moment);
    };
    for (auto &[name, host] : m_hosts)
        tellTraffic(host);
    while (const std::optional<quint64> id = m_gate.admit(mayGo))
        send(*id);
    sleepUntilRelease();
}

void Wire::send(quint64 id)
{
    UnderWay &one = m_underWay.at(id);
    const Request &request = one.exchange->request();
    one.host = &hostOf(request.url);
    one.host->token = request.token;
    one.host->next = now().steady + m_options.apart;
    one.refusalsWhenSent = one.host->limits.refusals();
    one.lane = std::min_element(m_lanes.begin(), m_lanes.end(),
                                [](const Lane &a, const Lane &b) { return a.onWire < b.onWire; });
    if (!one.lane->manager)
        one.lane->manager = std::make_unique<QNetworkAccessManager>();
    ++one.host->onWire;
    ++one.lane->onWire;
    one.transfer =
        std::make_unique<Transfer>(*one.lane->manager, request, m_options,
                                   [this, id](Outcome outcome) { answered(id, std::move(outcome)); });
}

void Wire::answered(quint64 id, Outcome outcome)
{
    UnderWay &one = m_underWay.at(id);
    Host &host = *one.host;
    takeOffWire(one);
    const QByteArray token = one.exchange->request().token;
    const Limit limit = outcome.response.status > 0
                            ? host.limits.heard(outcome.response, token, one.refusalsWhenSent, now())
                            : Limit::None;
    if (limit != Limit::None) {
        refused(id, limit == Limit::Secondary && outcome.mayBeSentAgain);
        return;
    }
    switch (one.exchange->tried(std::move(outcome))) {
    case Exchange::Step::Send:
        m_gate.enqueue(id);
        break;
    case Exchange::Step::Pause:
        QTimer::singleShot(one.exchange->pause(), this, [this, id] {
            if (m_underWay.contains(id))
                m_gate.enqueue(id);
            pump();
        });
        break;
    case Exchange::Step::Done:
        m_underWay.erase(id);
        break;
    }
    pump();
}

void Wire::refused(quint64 id, bool clearWire)
{
    // Nothing may be sent during a penalty, and so nothing may stay that Qt might send again.
    std::vector<quint64> back = {id};
    const Host *const host = &hostOf(m_underWay.at(id).exchange->request().url);
    for (auto &[other, one] : m_underWay) {
        if (clearWire && one.host == host) {
            takeOffWire(one);
            back.push_back(other);
        }
    }
    std::sort(back.begin(), back.end(), std::greater());
    for (const quint64 one : back)
        m_gate.putBack(one);
    pump();
}

void Wire::takeOffWire(UnderWay &one)
{
    if (!one.transfer)
        return;
    one.transfer->abandon();
    one.transfer.release()->deleteLater(); // it may be the one that is calling us
    --std::exchange(one.host, nullptr)->onWire;
    --std::exchange(one.lane, nullptr)->onWire;
    m_gate.leave();
}

void Wire::sleepUntilRelease()
{
    const Moment moment = now();
    std::chrono::milliseconds shortest(m_gate.isEmpty() ? std::chrono::milliseconds(0) : longestSleep);
    for (const auto &[name, host] : m_hosts) {
        std::chrono::milliseconds hold = host.limits.holdFor(host.token, moment);
        if (!m_gate.isEmpty())
            hold = std::max(hold, std::chrono::ceil<std::chrono::milliseconds>(host.next - moment.steady));
        if (hold.count() > 0)
            shortest = shortest.count() > 0 ? std::min(shortest, hold) : hold;
    }
    if (shortest.count() > 0)
        m_release.start(std::min(shortest, longestSleep));
    else
        m_release.stop();
}

void Wire::tellTraffic(Host &host)
{
    const Traffic traffic = host.limits.traffic(host.token, now());
    if (traffic == host.told)
        return;
    host.told = traffic;
    if (m_options.onTraffic)
        m_options.onTraffic(host.told);
}

Wire::Host &Wire::hostOf(const QUrl &url)
{
    const QString name =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toString();
    return m_hosts.try_emplace(name, Host{HostLimits(m_options.penalty)}).first->second;
}

Moment Wire::now() const
{
    return {m_options.clock(), std::chrono::steady_clock::now()};
}

} // namespace net
