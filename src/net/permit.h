// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <future>
#include <memory>

namespace net {

class MessageQueue;

/// Counts as one request in flight, for programs that reach a host without Http, such as git. Its destructor
/// returns it, on any thread, even after the Http is gone.
class Permit
{
public:
    /// A message goes to `returnTo` once.
    explicit Permit(std::shared_ptr<MessageQueue> returnTo);
    Permit(Permit &&other) noexcept = default;
    Permit &operator=(Permit &&other) noexcept;
    ~Permit();

private:
    std::shared_ptr<MessageQueue> m_messages; // null when moved from
};

/// A pending request for a permit: the answer is set once.
class PermitRequest
{
public:
    std::future<core::Result<Permit>> future() { return m_result.get_future(); }
    void grant(Permit permit);
    /// Ends it as Cancelled.
    void cancel();

private:
    std::promise<core::Result<Permit>> m_result;
};

} // namespace net
