// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wire.h"

#include "net/publichost.h"
#include "net/redirect.h"

#include <QEvent>

#include <algorithm>
#include <functional>
#include <utility>

namespace net {

namespace {

/// While a host is held back, the time is looked at this often at least: clocks are set, machines sleep.
constexpr std::chrono::milliseconds longestSleep = std::chrono::seconds(1);

Spender spenderOf(const Request &request)
{
    return {request.token.text(), request.resource};
}

} // namespace

Wire::Wire(const Options &options, std::shared_ptr<Mailbox> mailbox, QuotaBoard &quotas)
    : m_options(options)
    , m_mailbox(std::move(mailbox))
    , m_quotas(quotas)
    , m_gate(options.atOnce)
{
    m_release.setSingleShot(true);
    m_release.setTimerType(Qt::PreciseTimer);
    connect(&m_release, &QTimer::timeout, this, [this] { pump(); });
    m_mailbox->open(this);
}

Wire::~Wire()
{
    m_mailbox->close();
    for (auto &[id, one] : m_underWay) {
        one.stopping.reset();
        one.transfer.reset();
        one.exchange->cancel();
    }
    for (auto &[id, one] : m_waitForSeats) {
        one.stopping.reset();
        one.request->cancel();
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
    for (Message &message : m_mailbox->take())
        read(std::move(message));
    pump();
}

void Wire::read(Message message)
{
    switch (message.kind) {
    case Message::Kind::Exchange:
    case Message::Kind::Seat:
        if (message.stop.stop_requested())
            message.refuse();
        else
            adopt(std::move(message));
        break;
    case Message::Kind::Cancel:
        cancel(message.id);
        break;
    case Message::Kind::SeatGivenBack:
        m_gate.leave();
        break;
    }
}

void Wire::adopt(Message message)
{
    if (message.seat) {
        m_gate.enqueue(message.id);
        WaitingForSeat &one = m_waitForSeats[message.id];
        one.request = std::move(message.seat);
        one.stopping = stoppingOf(message);
        return;
    }
    const QUrl &url = message.exchange->request().url;
    if (!isWebAddress(url)) {
        message.exchange->tried({{}, notOnTheWeb(url)});
        return;
    }
    if (message.exchange->request().hosts == Request::Hosts::Public && !isPublicHost(url)) {
        message.exchange->tried({{}, notPublic(url)});
        return;
    }
    UnderWay &one = m_underWay[message.id];
    one.exchange = std::move(message.exchange);
    m_gate.enqueue(message.id);
    one.stopping = stoppingOf(message);
}

Wire::Stopping Wire::stoppingOf(const Message &message)
{
    const std::function<void()> stopped = [this, id = message.id] {
        m_mailbox->post({.kind = Message::Kind::Cancel, .id = id});
    };
    return std::make_unique<std::stop_callback<std::function<void()>>>(message.stop, stopped);
}

void Wire::cancel(quint64 id)
{
    if (const auto waiting = m_waitForSeats.find(id); waiting != m_waitForSeats.end()) {
        m_gate.withdraw(id);
        waiting->second.request->cancel();
        m_waitForSeats.erase(waiting);
        return;
    }
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
        if (m_waitForSeats.contains(id))
            return true;
        const Request &request = m_underWay.at(id).exchange->request();
        const Host &host = hostOf(request.url);
        const Moment moment = now();
        const Spender spender = spenderOf(request);
        const OnWire onWire = onWireOf(host, spender);
        if (request.atOnceToHost > 0 && onWire.inAll >= request.atOnceToHost)
            return false;
        return moment.steady >= host.next && host.limits.mayStart(spender, onWire, moment);
    };
    for (auto &[name, host] : m_hosts)
        tellTraffic(host);
    while (const std::optional<quint64> id = m_gate.admit(mayGo)) {
        if (const auto seat = m_waitForSeats.extract(*id))
            seat.mapped().request->grant(Seat(m_mailbox));
        else
            send(*id);
    }
    sleepUntilRelease();
}

void Wire::send(quint64 id)
{
    UnderWay &one = m_underWay.at(id);
    const Request &request = one.exchange->request();
    one.host = &hostOf(request.url);
    one.host->next = now().steady + m_options.apart * request.pages;
    one.refusalsWhenSent = one.host->limits.refusals();
    one.lane = std::min_element(m_lanes.begin(), m_lanes.end(),
                                [](const Lane &a, const Lane &b) { return a.onWire < b.onWire; });
    if (!one.lane->manager)
        one.lane->manager = std::make_unique<QNetworkAccessManager>();
    one.spender = spenderOf(request);
    ++one.host->onWire[one.spender];
    ++one.lane->onWire;
    one.transfer =
        std::make_unique<Transfer>(*one.lane->manager, request, one.spender.token, m_options,
                                   [this, id](Outcome outcome) { answered(id, std::move(outcome)); });
}

void Wire::answered(quint64 id, Outcome outcome)
{
    UnderWay &one = m_underWay.at(id);
    Host &host = *one.host;
    takeOffWire(one);
    const bool heeded = outcome.response.status > 0 && !one.exchange->request().givesBackRefusals;
    const Limit limit = heeded ? heard(one, host, outcome.response) : Limit::None;
    if (limit != Limit::None) {
        refused(id, limit == Limit::Secondary && outcome.mayBeSentAgain);
        return;
    }
    if (showedReplacedToken(one, outcome.response)) {
        m_gate.enqueue(id);
        pump();
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

bool Wire::showedReplacedToken(const UnderWay &one, const Response &response)
{
    return response.status == 401 && one.spender.token != one.exchange->request().token.text();
}

Limit Wire::heard(const UnderWay &one, Host &host, const Response &response)
{
    const Request &request = one.exchange->request();
    const Limit limit = host.limits.heard(response, one.spender, one.refusalsWhenSent, now());
    host.answered = one.spender;
    if (const std::optional<core::Quota> quota = host.limits.quota(host.answered))
        m_quotas.write(originOf(request.url), host.answered, *quota);
    return limit;
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
    --std::exchange(one.host, nullptr)->onWire[one.spender];
    --std::exchange(one.lane, nullptr)->onWire;
    m_gate.leave();
}

void Wire::sleepUntilRelease()
{
    const Moment moment = now();
    const bool waiting = !m_gate.waiting().empty();
    std::chrono::milliseconds shortest(waiting ? longestSleep : std::chrono::milliseconds(0));
    for (const auto &[name, host] : m_hosts) {
        std::chrono::milliseconds hold = host.limits.holdFor(whoIsTold(host), moment);
        if (waiting)
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
    const Traffic traffic = host.limits.traffic(whoIsTold(host), now());
    if (traffic == host.told)
        return;
    host.told = traffic;
    if (m_options.onTraffic)
        m_options.onTraffic(host.told);
}

Spender Wire::whoIsTold(const Host &host)
{
    if (onWireOf(host, {}).inAll > 0)
        return host.answered;
    for (const quint64 id : m_gate.waiting()) {
        const auto one = m_underWay.find(id);
        if (one != m_underWay.end() && &hostOf(one->second.exchange->request().url) == &host)
            return spenderOf(one->second.exchange->request());
    }
    return host.answered;
}

OnWire Wire::onWireOf(const Host &host, const Spender &spender)
{
    OnWire onWire;
    for (const auto &[one, requests] : host.onWire) {
        onWire.inAll += requests;
        if (one == spender)
            onWire.ofSpender = requests;
    }
    return onWire;
}

Wire::Host &Wire::hostOf(const QUrl &url)
{
    return m_hosts.try_emplace(originOf(url), Host{HostLimits(m_options.penalty)}).first->second;
}

Moment Wire::now() const
{
    return {m_options.clock(), std::chrono::steady_clock::now()};
}

} // namespace net
