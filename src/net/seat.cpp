// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/seat.h"

#include "net/mailbox.h"

#include <utility>

namespace net {

Seat::Seat(std::shared_ptr<Mailbox> givenBackTo)
    : m_mailbox(std::move(givenBackTo))
{}

Seat &Seat::operator=(Seat &&other) noexcept
{
    std::swap(m_mailbox, other.m_mailbox);
    return *this;
}

Seat::~Seat()
{
    if (m_mailbox)
        m_mailbox->post({.kind = Message::Kind::SeatGivenBack});
}

void SeatRequest::grant(Seat seat)
{
    m_result.set_value(std::move(seat));
}

void SeatRequest::cancel()
{
    m_result.set_value(std::unexpected(stopped()));
}

} // namespace net
