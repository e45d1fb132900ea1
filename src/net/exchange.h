// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/failure.h"

#include <chrono>
#include <future>

namespace net {

/// One request from its first try to its final result, which is set once.
class Exchange
{
public:
    enum class Step {
        Send,  ///< request() is to be sent
        Pause, ///< the same after pause()
        Done   ///< the result is set
    };

    Exchange(Request request, const Options &options);

    std::future<core::Result<Response>> future() { return m_result.get_future(); }

    /// What to send next: the request, or what it was redirected to.
    const Request &request() const { return m_request; }
    /// How many tries failed so far.
    int failures() const { return m_failures; }
    std::chrono::milliseconds pause() const { return m_pause; }

    /// Decides what to do after the outcome of a try.
    Step tried(Outcome outcome);

    /// Ends it as Cancelled.
    void cancel();

private:
    /// `told` is what the host asks to wait.
    Step again(Failure failure, std::optional<std::chrono::seconds> told);
    Step redirect(const Response &response);
    Step done(core::Result<Response> result);

    Request m_request;
    int m_tries;
    std::chrono::milliseconds m_firstPause;
    core::Clock m_clock;
    std::chrono::milliseconds m_pause = {};
    int m_failures = 0;
    int m_redirects = 0;
    bool m_wasUnauthorized = false;
    std::promise<core::Result<Response>> m_result;
};

} // namespace net
