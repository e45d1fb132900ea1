// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <list>
#include <optional>
#include <unordered_map>

namespace net {

/// Limits how many requests are in flight at once. The one that has waited longest goes first.
class Gate
{
public:
    explicit Gate(int atOnce);

    void enqueue(quint64 id);
    /// Puts it before all others, because it has already waited.
    void putBack(quint64 id);
    /// Removes it if it is waiting, in constant time.
    void withdraw(quint64 id);
    /// The one that has waited longest comes first.
    const std::list<quint64> &waiting() const { return m_waiting; }

    /// Takes the one that has waited longest of those that may go now, if there is room: it is then in
    /// flight.
    std::optional<quint64> admit(const std::function<bool(quint64)> &mayGo);
    /// One is no longer in flight.
    void leave();

private:
    std::list<quint64> m_waiting;
    std::unordered_map<quint64, std::list<quint64>::iterator> m_places;
    int m_room;
};

} // namespace net
