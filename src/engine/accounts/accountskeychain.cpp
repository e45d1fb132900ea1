// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts.h"

#include "engine/accounts/credentials.h"
#include "engine/jobs/jobs.h"
#include "engine/whenanswered.h"
#include "secrets/tokenstore.h"

#include <utility>

namespace engine {

// Questions to the keychain, and the callers that wait for its answers.

using core::Result;
using core::TokenFor;

void Accounts::ask(TokenFor whose)
{
    Held &held = m_held.at(whose);
    if (std::exchange(held.asking, true))
        return;
    whenAnswered<QByteArray>(m_keychain->read(whose), this,
                             [this, whose, changes = held.changes](const Result<QByteArray> &kept) {
                                 // Otherwise the token was set or removed in the meantime, which settled it.
                                 if (changes != m_held.at(whose).changes)
                                     return;
                                 take(whose, kept);
                                 settle(whose);
                             });
}

void Accounts::take(TokenFor whose, const Result<QByteArray> &kept)
{
    Held &held = m_held.at(whose);
    held.state.trouble = kept ? std::nullopt : std::optional(kept.error());
    const bool isKept = kept && !kept->isEmpty();
    if (m_credentials.isFromEnvironment(whose)) {
        held.state.alsoKept = isKept;
    } else if (kept) {
        m_credentials.replace(whose, *kept);
        held.state.origin = isKept ? TokenState::Origin::Keychain : TokenState::Origin::None;
    }
    if (held.state.mayBeHidden() && !m_noticed.contains(held.state.trouble->message.code)) {
        m_noticed.insert(held.state.trouble->message.code);
        m_jobs->resources().notice(held.state.trouble->message);
    }
}

/// Used only if the token was not set or removed in the meantime.
void Accounts::takeLate(TokenFor whose, const QByteArray &token)
{
    const TokenState &state = m_held.at(whose).state;
    if (!state.trouble || state.origin == TokenState::Origin::Session)
        return;
    take(whose, token);
    settle(whose);
}

void Accounts::settle(TokenFor whose)
{
    Held &held = m_held.at(whose);
    held.asking = false;
    m_credentials.setSettled(whose, true);
    for (const auto &promise : std::exchange(held.waiting, {}))
        fulfil<TokenState>(*promise, held.state);
    Q_EMIT changed(whose);
}

void Accounts::moved(TokenFor whose)
{
    Held &held = m_held.at(whose);
    ++held.moves;
    if (m_credentials.isFromEnvironment(whose))
        return;
    ++held.changes;
    m_credentials.renew(whose);
    held.state = {};
    if (std::exchange(held.asking, false))
        ask(whose);
    Q_EMIT changed(whose);
}

} // namespace engine
