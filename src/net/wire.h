// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/gate.h"
#include "net/hostlimits.h"
#include "net/mailbox.h"
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
    /// Reads `mailbox` until it is destroyed; what is then under way ends as Cancelled.
    Wire(const Options &options, Mailbox &mailbox);
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
        int onWire = 0;
        /// Whose quota is told.
        QByteArray token = {};
        Traffic told = {};
        /// When the next request may be sent at the earliest: see Options::apart.
        std::chrono::steady_clock::time_point next = {};
    };

    struct UnderWay
    {
        std::unique_ptr<Exchange> exchange;
        std::unique_ptr<Transfer> transfer = nullptr;
        Host *host = nullptr;
        Lane *lane = nullptr;
        int refusalsWhenSent = 0;
        /// Last, so that no cancelling comes in once the rest begins to go.
        std::unique_ptr<std::stop_callback<std::function<void()>>> stopping = nullptr;
    };

    void readMail();
    void adopt(Message message);
    void cancel(quint64 id);
    /// Sends all that may be sent.
    void pump();
    void send(quint64 id);
    void answered(quint64 id, Outcome outcome);
    void refused(quint64 id, bool clearWire);
    void takeOffWire(UnderWay &one);
    void sleepUntilRelease();
    void tellTraffic(Host &host);
    Host &hostOf(const QUrl &url);
    Moment now() const;

    Options m_options;
    Mailbox &m_mailbox;
    Gate m_gate;
    std::array<Lane, 2> m_lanes;
    std::map<QString, Host> m_hosts;
    std::unordered_map<quint64, UnderWay> m_underWay;
    QTimer m_release;
};

} // namespace net
