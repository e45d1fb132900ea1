// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <future>
#include <memory>

namespace net {

class Mailbox;

/// A place among those that may be on the wire at once, for what reaches a host by other means than Http: a
/// git process, say. Given back when it is destroyed, on whatever thread, also after the Http has gone.
class Seat
{
public:
    /// `givenBackTo` is told once.
    explicit Seat(std::shared_ptr<Mailbox> givenBackTo);
    Seat(Seat &&other) noexcept = default;
    Seat &operator=(Seat &&other) noexcept;
    ~Seat();

private:
    std::shared_ptr<Mailbox> m_mailbox; // null in one that was moved from
};

/// Someone who waits for a seat: the answer is set once.
class SeatRequest
{
public:
    std::future<core::Result<Seat>> future() { return m_result.get_future(); }
    void grant(Seat seat);
    /// Ends it as Cancelled.
    void cancel();

private:
    std::promise<core::Result<Seat>> m_result;
};

} // namespace net
