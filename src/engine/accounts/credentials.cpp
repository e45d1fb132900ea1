// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/credentials.h"

#include "core/messages/catalogue.h"

#include <utility>

namespace engine {

using core::TokenFor;

Credentials::Credentials(const TokenSources &sources)
    : m_hasKeychain(sources.keychain)
{
    for (const TokenFor whose : core::allTokens)
        m_held[whose].isSettled = !m_hasKeychain;
    for (const auto &[whose, token] : sources.environment) {
        Held &held = m_held.at(whose);
        held.token.replace(token.text);
        held.isFromEnvironment = !token.text.isEmpty();
        held.variable = token.variable;
    }
}

const net::Token &Credentials::of(TokenFor whose) const
{
    return m_held.at(whose).token;
}

bool Credentials::isFromEnvironment(TokenFor whose) const
{
    return m_held.at(whose).isFromEnvironment;
}

QString Credentials::variable(TokenFor whose) const
{
    return m_held.at(whose).variable;
}

void Credentials::replace(TokenFor whose, const QByteArray &text)
{
    m_held.at(whose).token.replace(text);
}

void Credentials::renew(TokenFor whose)
{
    m_held.at(whose).token = net::Token();
    setSettled(whose, !m_hasKeychain);
}

bool Credentials::isSettled(TokenFor whose) const
{
    const std::lock_guard lock(m_mutex);
    return m_held.at(whose).isSettled;
}

void Credentials::setSettled(TokenFor whose, bool isSettled)
{
    {
        const std::lock_guard lock(m_mutex);
        m_held.at(whose).isSettled = isSettled;
    }
    m_settled.notify_all();
}

void Credentials::await(TokenFor whose, const std::stop_token &stop)
{
    const Held &held = m_held.at(whose);
    if (held.isFromEnvironment)
        return;
    std::unique_lock lock(m_mutex);
    if (held.isSettled)
        return;
    m_ask(whose);
    m_settled.wait(lock, stop, [&held] { return held.isSettled; });
}

core::Error Credentials::explained(core::Error error, TokenFor whose) const
{
    const QString &variable = m_held.at(whose).variable;
    if (error.kind == core::Error::Kind::Unauthorized && !variable.isEmpty())
        error.message = core::message("token.of-variable", error.message, variable);
    return error;
}

} // namespace engine
