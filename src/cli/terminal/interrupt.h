// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <stop_token>

namespace cli {

/// Turns the first Ctrl-C, or SIGTERM, into a stop request; the second one ends the program at once. Create
/// only one, in the thread of the event loop.
class Interrupt
{
public:
    Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    QSocketNotifier m_notifier;
};

} // namespace cli
