// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

class QObject;

namespace net {

/// What other threads ask of the network's.
struct Message
{
    enum class Kind {
        Exchange,
        Seat,
        Cancel,       ///< the exchange, or who waits for a seat, with this id
        SeatGivenBack ///< whichever
    };

    Kind kind = Kind::Exchange;
    quint64 id = 0;
    std::unique_ptr<Exchange> exchange = nullptr;
    std::unique_ptr<SeatRequest> seat = nullptr;
    std::stop_token stop = {};

    /// Whoever waits for what is asked is told that it is Cancelled.
    void refuse() const;
};

/// Messages to the network's thread. Plain events only wake it: what they are about goes through a mutex.
class Mailbox
{
public:
    /// A QEvent::User tells `reader` that there is something to take; at once, if there is.
    void open(QObject *reader);
    /// The reader is told nothing more.
    void close();

    void post(Message message);
    std::vector<Message> take();

private:
    void wake();

    std::mutex m_mutex;
    std::vector<Message> m_messages;
    QObject *m_reader = nullptr;
};

} // namespace net
