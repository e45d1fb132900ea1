// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/permit.h"

#include "net/messagequeue.h"

#include <utility>

namespace net {

Permit::Permit(std::shared_ptr<MessageQueue> returnTo)
    : m_messages(std::move(returnTo))
{}

Permit &Permit::operator=(Permit &&other) noexcept
{
    std::swap(m_messages, other.m_messages);
    return *this;
}

Permit::~Permit()
{
    if (m_messages)
        m_messages->post({.kind = Message::Kind::PermitReturned});
}

void PermitRequest::grant(Permit permit)
{
    m_result.set_value(std::move(permit));
}

void PermitRequest::cancel()
{
    m_result.set_value(std::unexpected(stopped()));
}

} // namespace net
