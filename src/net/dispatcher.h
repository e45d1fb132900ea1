// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/gate.h"
#include "net/hostlimits.h"
#include "net/messagequeue.h"
#include "net/quotaboard.h"
#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QString>

#include <array>
#include <map>
#include <unordered_map>

namespace net {

/// Runs all exchanges on the network thread: sends what may be sent, in order; the rest waits.
class Dispatcher : public QObject
{
public:
    /// Reads `messages` until it is destroyed, which ends all exchanges as Cancelled. Writes the quotas that
    /// hosts report to `quotas`.
    Dispatcher(const Options &options, std::shared_ptr<MessageQueue> messages, QuotaBoard &quotas);
    ~Dispatcher() override;
    Dispatcher(const Dispatcher &) = delete;
    Dispatcher &operator=(const Dispatcher &) = delete;

    bool event(QEvent *event) override;

private:
    /// HTTP/1.1 has 6 connections to a host for each manager: not enough for 8 requests at once.
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };

    struct Host
    {
        HostLimits limits;
        std::map<QuotaKey, int> inFlight = {};
        /// Of the last answer: this quota is reported.
        QuotaKey answered = {};
        Traffic told = {};
        /// The earliest time for the next request: see Options::apart.
        std::chrono::steady_clock::time_point next = {};
    };

    using StopCallback = std::unique_ptr<std::stop_callback<std::function<void()>>>;

    struct UnderWay
    {
        std::unique_ptr<Exchange> exchange;
        std::unique_ptr<Transfer> transfer = nullptr;
        Host *host = nullptr;
        Lane *lane = nullptr;
        /// As sent: the token may have been replaced since.
        QuotaKey quotaKey = {};
        int refusalsWhenSent = 0;
        std::chrono::steady_clock::time_point sentAt = {};
        /// Last, so that nothing is cancelled while the other members are destroyed.
        StopCallback stopCallback = nullptr;
    };

    struct WaitingForPermit
    {
        std::unique_ptr<PermitRequest> request;
        StopCallback stopCallback = nullptr; // last, as above
    };

    void readMessages();
    void read(Message message);
    void adopt(Message message);
    /// Turns a stop of what `message` asks for into a message.
    StopCallback stopCallbackOf(const Message &message);
    void cancel(quint64 id);
    /// Sends all that may be sent.
    void pump();
    void send(quint64 id);
    void answered(quint64 id, Outcome outcome);
    static bool showedReplacedToken(const UnderWay &one, const Response &response);
    Limit heard(const UnderWay &one, Host &host, const Response &response);
    void refused(quint64 id, bool allOfHost);
    void takeBack(UnderWay &one);
    void sleepUntilRelease();
    void reportTraffic(const QString &origin, Host &host);
    /// That of the last answer; when nothing is in flight, that of the request that has waited longest.
    QuotaKey reportedQuota(const Host &host);
    static InFlight inFlightOf(const Host &host, const QuotaKey &quotaKey);
    Host &hostOf(const QUrl &url);
    Moment now() const;

    Options m_options;
    std::shared_ptr<MessageQueue> m_messages;
    QuotaBoard &m_quotas;
    Gate m_gate;
    std::array<Lane, 2> m_lanes;
    std::map<QString, Host> m_hosts;
    std::unordered_map<quint64, UnderWay> m_underWay;
    std::unordered_map<quint64, WaitingForPermit> m_waitForPermits;
    QTimer m_release;
};

} // namespace net
