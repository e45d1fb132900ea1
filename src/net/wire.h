// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/gate.h"
#include "net/hostlimits.h"
#include "net/mailbox.h"
#include "net/quotaboard.h"
#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QString>

#include <array>
#include <map>
#include <unordered_map>

namespace net {

/// All exchanges under way, on the network's thread: sends what may be sent, in order, and waits for the
/// rest.
class Wire : public QObject
{
public:
    /// Reads `mailbox` until it is destroyed; what is then under way ends as Cancelled. What hosts are heard
    /// to grant is written to `quotas`.
    Wire(const Options &options, std::shared_ptr<Mailbox> mailbox, QuotaBoard &quotas);
    ~Wire() override;
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    bool event(QEvent *event) override;

private:
    /// HTTP/1.1 has 6 connections to a host for each manager: one would not do for 8 at once.
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int onWire = 0;
    };

    struct Host
    {
        HostLimits limits;
        std::map<Spender, int> onWire = {};
        /// Who was answered last: whose quota is told.
        Spender answered = {};
        Traffic told = {};
        /// When the next request may be sent at the earliest: see Options::apart.
        std::chrono::steady_clock::time_point next = {};
    };

    using Stopping = std::unique_ptr<std::stop_callback<std::function<void()>>>;

    struct UnderWay
    {
        std::unique_ptr<Exchange> exchange;
        std::unique_ptr<Transfer> transfer = nullptr;
        Host *host = nullptr;
        Lane *lane = nullptr;
        /// As it was sent: its token may have been replaced since.
        Spender spender = {};
        int refusalsWhenSent = 0;
        /// Last, so that no cancelling comes in once the rest begins to go.
        Stopping stopping = nullptr;
    };

    struct WaitingForSeat
    {
        std::unique_ptr<SeatRequest> request;
        Stopping stopping = nullptr; // last, as above
    };

    void readMail();
    void read(Message message);
    void adopt(Message message);
    /// Has a stop of what `message` asks for come in as mail.
    Stopping stoppingOf(const Message &message);
    void cancel(quint64 id);
    /// Sends all that may be sent.
    void pump();
    void send(quint64 id);
    void answered(quint64 id, Outcome outcome);
    static bool showedReplacedToken(const UnderWay &one, const Response &response);
    Limit heard(const UnderWay &one, Host &host, const Response &response);
    void refused(quint64 id, bool clearWire);
    void takeOffWire(UnderWay &one);
    void sleepUntilRelease();
    void tellTraffic(Host &host);
    /// Who was answered last; but where nothing is on the wire, who waits longest.
    Spender whoIsTold(const Host &host);
    static OnWire onWireOf(const Host &host, const Spender &spender);
    Host &hostOf(const QUrl &url);
    Moment now() const;

    Options m_options;
    std::shared_ptr<Mailbox> m_mailbox;
    QuotaBoard &m_quotas;
    Gate m_gate;
    std::array<Lane, 2> m_lanes;
    std::map<QString, Host> m_hosts;
    std::unordered_map<quint64, UnderWay> m_underWay;
    std::unordered_map<quint64, WaitingForSeat> m_waitForSeats;
    QTimer m_release;
};

} // namespace net
