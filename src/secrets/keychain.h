// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/tokenstore.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain {
class ReadPasswordJob;
}

namespace secrets {

/// Remembers for each token, between starts, whether the keychain has it: a locked keychain looks exactly
/// like an empty one. Never stores the token itself.
struct Memory
{
    std::function<bool(core::TokenFor whose)> isKept;
    std::function<void(core::TokenFor whose, bool isKept)> keep;
    /// The token's current name in the keychain: the tokens for two hosts have different names.
    std::function<QString(core::TokenFor whose)> nameOf = [](core::TokenFor whose) {
        return toString(whose);
    };
};

/// The system's keychain: a Secret Service such as GNOME Keyring, or KWallet. Tokens are never stored
/// anywhere else.
///
/// Pending requests end as Cancelled when it is destroyed. A keychain that does not answer in time may still
/// do what it was asked to do.
class KeychainStore final : public TokenStore
{
public:
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(5);

    explicit KeychainStore(Memory memory, std::chrono::milliseconds patience = usualPatience);

    Answer<QByteArray> read(core::TokenFor whose) override;
    Answer<void> write(core::TokenFor whose, const QByteArray &token) override;
    /// Overwrites the token first: that fails in a locked keychain, whereas removing always reports success.
    Answer<void> remove(core::TokenFor whose) override;
    void hearLate(LateReader reader) override { m_lateReader = std::move(reader); }

private:
    core::Result<QByteArray> told(core::TokenFor whose, const QKeychain::ReadPasswordJob &read) const;

    const Memory m_memory;
    const std::chrono::milliseconds m_patience;
    LateReader m_lateReader;
    QObject m_pending; // last, so that pending requests, its children, end first
};

} // namespace secrets
