// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gate.h"

#include <algorithm>

namespace net {

Gate::Gate(int atOnce)
    : m_room(atOnce)
{}

void Gate::enqueue(quint64 id)
{
    m_places.insert_or_assign(id, m_waiting.insert(m_waiting.end(), id));
}

void Gate::putBack(quint64 id)
{
    m_places.insert_or_assign(id, m_waiting.insert(m_waiting.begin(), id));
}

void Gate::withdraw(quint64 id)
{
    if (const auto place = m_places.extract(id))
        m_waiting.erase(place.mapped());
}

std::optional<quint64> Gate::admit(const std::function<bool(quint64)> &mayGo)
{
    if (m_room <= 0)
        return std::nullopt;
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), mayGo);
    if (next == m_waiting.end())
        return std::nullopt;
    const quint64 id = *next;
    withdraw(id);
    --m_room;
    return id;
}

void Gate::leave()
{
    ++m_room;
}

} // namespace net
