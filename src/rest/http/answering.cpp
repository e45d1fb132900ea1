// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/answering.h"

#include "rest/problem.h"

#include <utility>

namespace rest {

Answering::Answering(Send send, IsAwaited isAwaited)
    : m_send(std::move(send))
    , m_isAwaited(std::move(isAwaited))
{}

Answering::Answering(Answering &&other) noexcept
    : m_send(std::exchange(other.m_send, nullptr))
    , m_isAwaited(std::exchange(other.m_isAwaited, nullptr))
{}

Answering &Answering::operator=(Answering &&other) noexcept
{
    if (this != &other) {
        abandon();
        m_send = std::exchange(other.m_send, nullptr);
        m_isAwaited = std::exchange(other.m_isAwaited, nullptr);
    }
    return *this;
}

Answering::~Answering()
{
    abandon();
}

void Answering::answer(Response response) const
{
    if (m_send)
        m_send(std::move(response));
}

void Answering::abandon()
{
    answer(problem(500, QStringLiteral("The request was not answered because of an internal error.")));
}

} // namespace rest
