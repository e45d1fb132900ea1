// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/messagequeue.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace net {

void Message::refuse() const
{
    if (exchange)
        exchange->cancel();
    if (permit)
        permit->cancel();
}

void MessageQueue::open(QObject *reader)
{
    const std::lock_guard lock(m_mutex);
    m_reader = reader;
    if (!m_messages.empty())
        wake();
}

void MessageQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_reader = nullptr;
}

void MessageQueue::post(Message message)
{
    const std::lock_guard lock(m_mutex);
    m_messages.push_back(std::move(message));
    if (m_messages.size() == 1)
        wake();
}

std::vector<Message> MessageQueue::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_messages, {});
}

void MessageQueue::wake()
{
    if (m_reader != nullptr)
        QCoreApplication::postEvent(m_reader, new QEvent(QEvent::User));
}

} // namespace net
