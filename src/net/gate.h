// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <optional>

namespace net {

/// Lets so many onto the wire at once, the longest waiting first.
class Gate
{
public:
    explicit Gate(int atOnce);

    void enqueue(quint64 id);
    /// Before all that wait: it has waited before.
    void putBack(quint64 id);
    /// No longer waits, if it did.
    void withdraw(quint64 id);
    /// The longest waiting first.
    const std::deque<quint64> &waiting() const { return m_waiting; }

    /// Takes the longest waiting of those that may go now, if there is room for one: it is then on the wire.
    std::optional<quint64> admit(const std::function<bool(quint64)> &mayGo);
    /// One has left the wire.
    void leave();

private:
    std::deque<quint64> m_waiting;
    int m_room;
};

} // namespace net
