// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts.h"

#include "engine/jobs/jobs.h"
#include "engine/jobs/promised.h"
#include "engine/whenanswered.h"

#include <utility>

namespace engine {

// What the accounts ask the keychain, and who waits for its word.

using core::Result;
using core::TokenFor;

void Accounts::ask(TokenFor whose)
{
    Held &held = m_held.at(whose);
    if (std::exchange(held.asking, true))
        return;
    whenAnswered<QByteArray>(m_keychain->read(whose), this,
                             [this, whose, changes = held.changes](const Result<QByteArray> &kept) {
                                 // Otherwise something was done about it meanwhile, which told.
                                 if (changes != m_held.at(whose).changes)
                                     return;
                                 take(whose, kept);
                                 told(whose);
                             });
}

void Accounts::take(TokenFor whose, const Result<QByteArray> &kept)
{
    Held &held = m_held.at(whose);
    held.state.trouble = kept ? std::nullopt : std::optional(kept.error());
    const bool isKept = kept && !kept->isEmpty();
    if (held.fromEnvironment) {
        held.state.alsoKept = isKept;
    } else if (kept) {
        held.token.replace(*kept);
        held.state.origin = isKept ? TokenState::Origin::Keychain : TokenState::Origin::None;
    }
    if (held.state.mayBeHidden() && !m_noticed.contains(held.state.trouble->message)) {
        m_noticed.insert(held.state.trouble->message);
        m_jobs.notice(held.state.trouble->message);
    }
}

/// Of use only where nothing else was done about it meanwhile.
void Accounts::takeLate(TokenFor whose, const QByteArray &token)
{
    const TokenState &state = m_held.at(whose).state;
    if (!state.trouble || state.origin == TokenState::Origin::Session)
        return;
    take(whose, token);
    told(whose);
}

void Accounts::told(TokenFor whose)
{
    Held &held = m_held.at(whose);
    held.asking = false;
    {
        const std::lock_guard lock(m_mutex);
        held.told = true;
    }
    m_someTold.notify_all();
    for (const auto &promise : std::exchange(held.waiting, {}))
        fulfil<TokenState>(*promise, held.state);
    Q_EMIT changed(whose);
}

void Accounts::await(TokenFor whose, const std::stop_token &stop)
{
    const Held &held = m_held.at(whose);
    if (held.fromEnvironment || !m_keychain)
        return;
    std::unique_lock lock(m_mutex);
    if (held.told)
        return;
    QMetaObject::invokeMethod(this, [this, whose] { ask(whose); }, Qt::QueuedConnection);
    m_someTold.wait(lock, stop, [&held] { return held.told; });
}

void Accounts::moved(TokenFor whose)
{
    Held &held = m_held.at(whose);
    ++held.moves;
    if (held.fromEnvironment)
        return;
    ++held.changes;
    held.token = net::Token();
    held.state = {};
    {
        const std::lock_guard lock(m_mutex);
        held.told = !m_keychain;
    }
    if (std::exchange(held.asking, false))
        ask(whose);
    Q_EMIT changed(whose);
}

} // namespace engine
