// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenfor.h"

#include <QFuture>

#include <functional>

namespace secrets {

/// Where tokens are kept from one start to the next. To be called from the main thread, on which the answers
/// come too, so that it must not be kept waiting for them. Each answer is there within a bounded time, once,
/// whatever becomes of who asked; as Cancelled when the store ends before it. Of one token one thing is to be
/// asked at a time.
class TokenStore
{
public:
    template<typename T>
    using Answer = QFuture<core::Result<T>>;

    TokenStore() = default;
    virtual ~TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;

    /// Empty when none is kept. Kinds Unavailable when there is no keychain, Unreachable when it does not
    /// answer, Forbidden when it is locked, or does not show what it is known to keep.
    virtual Answer<QByteArray> read(core::TokenFor whose) = 0;
    /// Replaces one that is kept. Kinds as with read(); then the keychain is as it was, unless it did not
    /// answer: it may do it later.
    virtual Answer<void> write(core::TokenFor whose, const QByteArray &token) = 0;
    /// Also when none is kept. Kinds as with read(); also when it is there still afterwards.
    virtual Answer<void> remove(core::TokenFor whose) = 0;

    /// Told of a token that read() had given up waiting for, once it is there: somebody may have had to type
    /// the keychain's password first. Not after the store's end.
    using LateReader = std::function<void(core::TokenFor whose, const QByteArray &token)>;
    virtual void hearLate(LateReader reader) = 0;
};

} // namespace secrets
