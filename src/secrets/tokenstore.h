// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenfor.h"

#include <QFuture>

#include <functional>

namespace secrets {

/// Stores tokens between starts. To be called from the main thread; the answers arrive there too, so it must
/// not block while waiting for them. Each answer is given once and within a bounded time, as Cancelled if the
/// store is destroyed first. Only one request for the same token may be pending at a time.
class TokenStore
{
public:
    template<typename T>
    using Answer = QFuture<core::Result<T>>;

    TokenStore() = default;
    virtual ~TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;

    /// Empty when no token is stored. Kinds Unavailable when there is no keychain, Unreachable when it does
    /// not answer, Forbidden when it is locked, or does not return a token that it should have.
    virtual Answer<QByteArray> read(core::TokenFor whose) = 0;
    /// Replaces a stored token. Kinds as with read(): on errors the keychain is unchanged, except that one
    /// that did not answer may still store the token later.
    virtual Answer<void> write(core::TokenFor whose, const QByteArray &token) = 0;
    /// Succeeds if no token is stored. Kinds as with read(), also when the token is still there afterwards.
    virtual Answer<void> remove(core::TokenFor whose) = 0;

    /// Receives a token that arrives after read() has given up waiting: somebody may have had to type the
    /// keychain's password first. Not called after the store is destroyed.
    using LateReader = std::function<void(core::TokenFor whose, const QByteArray &token)>;
    virtual void hearLate(LateReader reader) = 0;
};

} // namespace secrets
