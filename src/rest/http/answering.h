// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <functional>

namespace rest {

/// Answers one request: once, from any thread, now or later.
///
/// Only the first answer is sent. An answer is dropped when the client has disconnected or the server has
/// ended. If this is destroyed without an answer, the answer is a 500.
class Answering
{
public:
    /// Called on the thread that answers, perhaps several times: only the first call counts.
    using Send = std::function<void(Response)>;
    /// From any thread.
    using IsAwaited = std::function<bool()>;

    Answering(Send send, IsAwaited isAwaited);
    Answering(Answering &&other) noexcept;
    Answering &operator=(Answering &&other) noexcept;
    ~Answering();

    void answer(Response response) const;
    /// Whether an answer is still needed: none was given, and the client has not disconnected.
    bool isAwaited() const { return m_isAwaited && m_isAwaited(); }

private:
    void abandon();

    Send m_send; // empty in one that was moved from
    IsAwaited m_isAwaited;
};

} // namespace rest
