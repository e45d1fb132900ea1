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

/// Of each token whether the keychain is known to keep it, from one start to the next, somewhere else: a
/// locked keychain looks just as an empty one does. Never the token itself.
struct Memory
{
    std::function<bool(core::TokenFor whose)> isKept;
    std::function<void(core::TokenFor whose, bool isKept)> keep;
    /// What the keychain has it under, at that moment: a token for another host is another one.
    std::function<QString(core::TokenFor whose)> nameOf = [](core::TokenFor whose) {
        return toString(whose);
    };
};

/// The system's keychain: a Secret Service, as GNOME Keyring is one, or KWallet. Nothing is ever kept
/// anywhere else.
///
/// What is pending when it is destroyed ends as Cancelled. A keychain that does not answer in time may still
/// do what it was asked to.
class KeychainStore final : public TokenStore
{
public:
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(5);

    explicit KeychainStore(Memory memory, std::chrono::milliseconds patience = usualPatience);

    Answer<QByteArray> read(core::TokenFor whose) override;
    Answer<void> write(core::TokenFor whose, const QByteArray &token) override;
    /// Writes over the token first: that fails in a locked keychain, whereas removing claims to have done it.
    Answer<void> remove(core::TokenFor whose) override;
    void hearLate(LateReader reader) override { m_lateReader = std::move(reader); }

private:
    core::Result<QByteArray> told(core::TokenFor whose, const QKeychain::ReadPasswordJob &read) const;

    const Memory m_memory;
    const std::chrono::milliseconds m_patience;
    LateReader m_lateReader;
    QObject m_pending; // last, so that what is pending ends first; its children are what is awaited
};

} // namespace secrets
