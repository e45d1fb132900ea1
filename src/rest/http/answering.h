// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <functional>

namespace rest {

/// The right and the duty to answer one request: once, from any thread, now or later.
///
/// Whatever comes after the first answer is dropped, as is an answer to a client that has left or of a server
/// that has ended. When it is destroyed without an answer, the answer is a 500.
class Answering
{
public:
    /// Called from whatever thread answers, perhaps several times: only the first counts.
    using Send = std::function<void(Response)>;
    /// From any thread.
    using IsAwaited = std::function<bool()>;

    Answering(Send send, IsAwaited isAwaited);
    Answering(Answering &&other) noexcept;
    Answering &operator=(Answering &&other) noexcept;
    ~Answering();

    void answer(Response response) const;
    /// Whether somebody waits for an answer still: there was none, and the client has not left.
    bool isAwaited() const { return m_isAwaited && m_isAwaited(); }

private:
    void abandon();

    Send m_send; // empty in one that was moved from
    IsAwaited m_isAwaited;
};

} // namespace rest
