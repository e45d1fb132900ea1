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

    explicit Answering(Send send);
    Answering(Answering &&other) noexcept;
    Answering &operator=(Answering &&other) noexcept;
    ~Answering();

    void answer(Response response) const;

private:
    void abandon();

    Send m_send; // empty in one that was moved from
};

} // namespace rest
