// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

/// A signal handler may do little more than write to a pipe. Never closed: a signal may come at any time.
std::array<int, 2> interruptPipe = {-1, -1};

void onInterrupt(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(interruptPipe[1], &byte, 1);
    errno = before;
}

int readableEnd()
{
    if (interruptPipe[0] == -1 && ::pipe2(interruptPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        interruptPipe = {-1, -1};
    return interruptPipe[0];
}

/// The second signal has its default effect.
void catchOnce(int signal)
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
    : m_notifier(readableEnd(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] {
        m_notifier.setEnabled(false);
        m_stop.request_stop();
    });
    catchOnce(SIGINT);
    catchOnce(SIGTERM);
}

} // namespace cli
