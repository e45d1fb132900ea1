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

/// What other threads ask the network thread to do.
struct Message
{
    enum class Kind {
        Exchange,
        Permit,
        Cancel, ///< the exchange or permit request with this id
        PermitReturned
    };

    Kind kind = Kind::Exchange;
    quint64 id = 0;
    std::unique_ptr<Exchange> exchange = nullptr;
    std::unique_ptr<PermitRequest> permit = nullptr;
    std::stop_token stop = {};

    /// Ends what is asked for as Cancelled.
    void refuse() const;
};

/// Messages to the network thread, guarded by a mutex; an event only wakes the thread.
class MessageQueue
{
public:
    /// `reader` receives a QEvent::User when there is something to take; immediately, if there already is.
    void open(QObject *reader);
    /// The reader receives no more events.
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
