// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/tokensources.h"
#include "net/token.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace engine {

/// The tokens that jobs send to hosts. The code that starts a job takes the token together with the host's
/// address, on the main thread, and passes both to the job. All functions except await() and explained() are
/// for the main thread.
class Credentials
{
public:
    explicit Credentials(const TokenSources &sources);

    /// The token for the current host. replace() changes it for all copies that were taken before.
    const net::Token &of(core::TokenFor whose) const;
    bool isFromEnvironment(core::TokenFor whose) const;
    /// The environment variable that it comes from; empty for none.
    QString variable(core::TokenFor whose) const;

    void replace(core::TokenFor whose, const QByteArray &text);
    /// Another host is chosen, for which there is no token yet. Copies of the other host's token stay
    /// unchanged.
    void renew(core::TokenFor whose);

    /// Whether the keychain has answered, or cannot.
    bool isSettled(core::TokenFor whose) const;
    void setSettled(core::TokenFor whose, bool isSettled);
    /// Called by await(), on its job's thread, to ask the keychain. To be set before the first job.
    void setAsk(std::function<void(core::TokenFor)> ask) { m_ask = std::move(ask); }

    /// For jobs: waits until the token is settled.
    void await(core::TokenFor whose, const std::stop_token &stop);
    /// For jobs: the same error; if a host refused a token from the environment, it names the variable.
    core::Error explained(core::Error error, core::TokenFor whose) const;

private:
    struct Held
    {
        net::Token token = {};
        // These do not change, so jobs can read them.
        bool isFromEnvironment = false;
        QString variable = {};
        bool isSettled = false;
    };

    std::map<core::TokenFor, Held> m_held;
    const bool m_hasKeychain;
    std::function<void(core::TokenFor)> m_ask;
    /// Notified when `isSettled` changes.
    mutable std::mutex m_mutex;
    std::condition_variable_any m_settled;
};

} // namespace engine
