// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace engine {

/// Requests a stop when either of two tokens does.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Request{m_stop})
        , m_other(other, Request{m_stop})
    {}

    std::stop_token token() const { return m_stop.get_token(); }

private:
    struct Request
    {
        std::stop_source stop;
        void operator()() const { stop.request_stop(); }
    };

    std::stop_source m_stop;
    std::stop_callback<Request> m_one;
    std::stop_callback<Request> m_other;
};

} // namespace engine
