// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/dispatcher.h"

#include "net/log.h"
#include "net/publichost.h"
#include "net/redirect.h"

#include <QEvent>

#include <algorithm>
#include <functional>
#include <utility>

namespace net {

namespace {

/// While a host is held back, the clock is read at least this often: clocks are set, machines sleep.
constexpr std::chrono::milliseconds maxSleep = std::chrono::seconds(1);

QuotaKey quotaKeyOf(const Request &request)
{
    return {request.token.text(), request.resource};
}

} // namespace

Dispatcher::Dispatcher(const Options &options, std::shared_ptr<MessageQueue> messages, QuotaBoard &quotas)
    : m_options(options)
    , m_messages(std::move(messages))
    , m_quotas(quotas)
    , m_gate(options.atOnce)
{
    m_release.setSingleShot(true);
    m_release.setTimerType(Qt::PreciseTimer);
    connect(&m_release, &QTimer::timeout, this, [this] { pump(); });
    m_messages->open(this);
}

Dispatcher::~Dispatcher()
{
    m_messages->close();
    for (auto &[id, one] : m_underWay) {
        one.stopCallback.reset();
        one.transfer.reset();
        one.exchange->cancel();
    }
    for (auto &[id, one] : m_waitForPermits) {
        one.stopCallback.reset();
        one.request->cancel();
    }
}

bool Dispatcher::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    readMessages();
    return true;
}

void Dispatcher::readMessages()
{
    for (Message &message : m_messages->take())
        read(std::move(message));
    pump();
}

void Dispatcher::read(Message message)
{
    switch (message.kind) {
    case Message::Kind::Exchange:
    case Message::Kind::Permit:
        if (message.stop.stop_requested())
            message.refuse();
        else
            adopt(std::move(message));
        break;
    case Message::Kind::Cancel:
        cancel(message.id);
        break;
    case Message::Kind::PermitReturned:
        m_gate.leave();
        break;
    }
}

void Dispatcher::adopt(Message message)
{
    if (message.permit) {
        m_gate.enqueue(message.id);
        WaitingForPermit &one = m_waitForPermits[message.id];
        one.request = std::move(message.permit);
        one.stopCallback = stopCallbackOf(message);
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
    one.stopCallback = stopCallbackOf(message);
}

Dispatcher::StopCallback Dispatcher::stopCallbackOf(const Message &message)
{
    const std::function<void()> stopped = [this, id = message.id] {
        m_messages->post({.kind = Message::Kind::Cancel, .id = id});
    };
    return std::make_unique<std::stop_callback<std::function<void()>>>(message.stop, stopped);
}

void Dispatcher::cancel(quint64 id)
{
    if (const auto waiting = m_waitForPermits.find(id); waiting != m_waitForPermits.end()) {
        m_gate.withdraw(id);
        waiting->second.request->cancel();
        m_waitForPermits.erase(waiting);
        return;
    }
    const auto found = m_underWay.find(id);
    if (found == m_underWay.end())
        return;
    m_gate.withdraw(id);
    takeBack(found->second);
    found->second.exchange->cancel();
    m_underWay.erase(found);
}

void Dispatcher::pump()
{
    const auto mayGo = [this](quint64 id) {
        if (m_waitForPermits.contains(id))
            return true;
        const Request &request = m_underWay.at(id).exchange->request();
        const Host &host = hostOf(request.url);
        const Moment moment = now();
        const QuotaKey quotaKey = quotaKeyOf(request);
        const InFlight inFlight = inFlightOf(host, quotaKey);
        if (request.atOnceToHost > 0 && inFlight.inAll >= request.atOnceToHost)
            return false;
        return moment.steady >= host.next && host.limits.mayStart(quotaKey, inFlight, moment);
    };
    for (auto &[name, host] : m_hosts)
        reportTraffic(name, host);
    while (const std::optional<quint64> id = m_gate.admit(mayGo)) {
        if (const auto permit = m_waitForPermits.extract(*id))
            permit.mapped().request->grant(Permit(m_messages));
        else
            send(*id);
    }
    sleepUntilRelease();
}

void Dispatcher::send(quint64 id)
{
    UnderWay &one = m_underWay.at(id);
    const Request &request = one.exchange->request();
    one.host = &hostOf(request.url);
    one.host->next = now().steady + m_options.apart * request.pages;
    one.refusalsWhenSent = one.host->limits.refusals();
    one.sentAt = now().steady;
    one.lane = std::min_element(m_lanes.begin(), m_lanes.end(),
                                [](const Lane &a, const Lane &b) { return a.inFlight < b.inFlight; });
    if (!one.lane->manager)
        one.lane->manager = std::make_unique<QNetworkAccessManager>();
    one.quotaKey = quotaKeyOf(request);
    ++one.host->inFlight[one.quotaKey];
    ++one.lane->inFlight;
    one.transfer = std::make_unique<Transfer>(
        *one.lane->manager, request, one.quotaKey.token, m_options, one.exchange->failures(),
        [this, id](Outcome outcome) { answered(id, std::move(outcome)); });
}

void Dispatcher::answered(quint64 id, Outcome outcome)
{
    UnderWay &one = m_underWay.at(id);
    Host &host = *one.host;
    takeBack(one);
    logTry(one.exchange->request(), outcome, now().steady - one.sentAt);
    const bool hasPolicy = one.exchange->request().rateLimits != nullptr;
    const Limit limit =
        hasPolicy && outcome.response.status > 0 ? heard(one, host, outcome.response) : Limit::None;
    if (limit != Limit::None) {
        logRefusal(one.exchange->request(), limit);
        refused(id, limit == Limit::Secondary);
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
        logPause(one.exchange->request(), one.exchange->pause());
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

bool Dispatcher::showedReplacedToken(const UnderWay &one, const Response &response)
{
    return response.status == 401 && one.quotaKey.token != one.exchange->request().token.text();
}

Limit Dispatcher::heard(const UnderWay &one, Host &host, const Response &response)
{
    const Request &request = one.exchange->request();
    const LimitReport report = request.rateLimits(response, one.quotaKey.resource, m_options.clock());
    const Limit limit = host.limits.heard(report, one.quotaKey, one.refusalsWhenSent, now());
    host.answered = one.quotaKey;
    if (const std::optional<core::Quota> quota = host.limits.quota(host.answered))
        m_quotas.write(originOf(request.url), host.answered, *quota);
    return limit;
}

void Dispatcher::refused(quint64 id, bool allOfHost)
{
    // Nothing may be sent during a penalty, so no request that Qt might send again may stay in flight.
    std::vector<quint64> back = {id};
    const Host *const host = &hostOf(m_underWay.at(id).exchange->request().url);
    for (auto &[other, one] : m_underWay) {
        if (allOfHost && one.host == host) {
            takeBack(one);
            back.push_back(other);
        }
    }
    std::sort(back.begin(), back.end(), std::greater());
    for (const quint64 one : back)
        m_gate.putBack(one);
    pump();
}

void Dispatcher::takeBack(UnderWay &one)
{
    if (!one.transfer)
        return;
    one.transfer->abandon();
    one.transfer.release()->deleteLater(); // it may be the one that is calling us
    --std::exchange(one.host, nullptr)->inFlight[one.quotaKey];
    --std::exchange(one.lane, nullptr)->inFlight;
    m_gate.leave();
}

void Dispatcher::sleepUntilRelease()
{
    const Moment moment = now();
    const bool waiting = !m_gate.waiting().empty();
    std::chrono::milliseconds shortest(waiting ? maxSleep : std::chrono::milliseconds(0));
    for (const auto &[name, host] : m_hosts) {
        std::chrono::milliseconds hold = host.limits.holdFor(reportedQuota(host), moment);
        if (waiting)
            hold = std::max(hold, std::chrono::ceil<std::chrono::milliseconds>(host.next - moment.steady));
        if (hold.count() > 0)
            shortest = shortest.count() > 0 ? std::min(shortest, hold) : hold;
    }
    if (shortest.count() > 0)
        m_release.start(std::min(shortest, maxSleep));
    else
        m_release.stop();
}

void Dispatcher::reportTraffic(const QString &origin, Host &host)
{
    const Traffic traffic = host.limits.traffic(reportedQuota(host), now());
    if (traffic == host.told)
        return;
    if (traffic.waitingUntil != host.told.waitingUntil)
        logWait(origin, traffic.waitingUntil);
    host.told = traffic;
    if (m_options.onTraffic)
        m_options.onTraffic(host.told);
}

QuotaKey Dispatcher::reportedQuota(const Host &host)
{
    if (inFlightOf(host, {}).inAll > 0)
        return host.answered;
    for (const quint64 id : m_gate.waiting()) {
        const auto one = m_underWay.find(id);
        if (one != m_underWay.end() && &hostOf(one->second.exchange->request().url) == &host)
            return quotaKeyOf(one->second.exchange->request());
    }
    return host.answered;
}

InFlight Dispatcher::inFlightOf(const Host &host, const QuotaKey &quotaKey)
{
    InFlight inFlight;
    for (const auto &[one, requests] : host.inFlight) {
        inFlight.inAll += requests;
        if (one == quotaKey)
            inFlight.ofQuota = requests;
    }
    return inFlight;
}

Dispatcher::Host &Dispatcher::hostOf(const QUrl &url)
{
    return m_hosts.try_emplace(originOf(url), Host{HostLimits(m_options.penalty)}).first->second;
}

Moment Dispatcher::now() const
{
    return {m_options.clock(), std::chrono::steady_clock::now()};
}

} // namespace net
