// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts.h"

#include "engine/jobs/jobs.h"
#include "engine/jobs/promised.h"
#include "engine/whenanswered.h"
#include "forge/github/tokenreport.h"
#include "social/x/tokenreport.h"

#include <QCoreApplication>

#include <utility>

namespace engine {

namespace {

using core::Error;
using core::Result;
using core::TokenFor;

Error noKeychain()
{
    return {Error::Kind::Unavailable,
            QCoreApplication::translate("engine", "There is no keychain that could keep the token.")};
}

Error movedMeanwhile()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("engine",
                                        "Another host was chosen meanwhile, and the token is not used "
                                        "for that one. If it should be, set it again.")};
}

} // namespace

Accounts::Accounts(const Settings &settings, std::unique_ptr<secrets::TokenStore> keychain, Jobs &jobs)
    : m_settings(settings)
    , m_keychain(std::move(keychain))
    , m_jobs(jobs)
    , m_held{{TokenFor::GitHub, {.token = settings.token}},
             {TokenFor::X, {.token = settings.x.token}},
             {TokenFor::Port, {.token = settings.portToken}}}
{
    if (m_keychain)
        m_keychain->hearLate([this](TokenFor whose, const QByteArray &token) { takeLate(whose, token); });
    for (auto &[whose, held] : m_held) {
        held.fromEnvironment = !held.token.isEmpty();
        held.told = !m_keychain;
        if (!held.fromEnvironment)
            continue;
        held.variable = variableOfToken(whose);
        held.state = {.origin = TokenState::Origin::Environment, .variable = held.variable};
    }
}

Accounts::~Accounts() = default;

TokenState Accounts::known(TokenFor whose) const
{
    return m_held.at(whose).state;
}

Answer<TokenState> Accounts::state(TokenFor whose)
{
    Held &held = m_held.at(whose);
    if (held.told && (!held.state.trouble || held.state.origin == TokenState::Origin::Session))
        return answered<TokenState>(held.state);
    held.waiting.push_back(promised<TokenState>());
    Answer<TokenState> answer = held.waiting.back()->future();
    ask(whose);
    return answer;
}

QByteArray Accounts::token(TokenFor whose) const
{
    return m_held.at(whose).token.text();
}

Answer<TokenSet> Accounts::set(TokenFor whose, const QByteArray &text)
{
    const Result<QByteArray> token = core::parseToken(text);
    if (!token)
        return answered<TokenSet>(std::unexpected(token.error()));
    const auto promise = promised<TokenSet>();
    if (whose != TokenFor::GitHub) {
        keep(whose, *token, {}, promise);
        return promise->future();
    }
    whenAnswered<core::TokenReport>(reportOn(whose, *token), this,
                                    [this, whose, token = *token, moves = m_held.at(whose).moves,
                                     promise](const Result<core::TokenReport> &report) {
                                        if (moves != m_held.at(whose).moves)
                                            fulfil<TokenSet>(*promise, std::unexpected(movedMeanwhile()));
                                        else if (report)
                                            keep(whose, token, {.report = *report}, promise);
                                        else if (report.error().kind == Error::Kind::Unauthorized)
                                            fulfil<TokenSet>(*promise, std::unexpected(report.error()));
                                        else
                                            keep(whose, token, {.untested = report.error()}, promise);
                                    });
    return promise->future();
}

void Accounts::keep(TokenFor whose, const QByteArray &token, const TokenSet &set,
                    const std::shared_ptr<QPromise<Result<TokenSet>>> &promise)
{
    const Answer<void> written =
        m_keychain ? m_keychain->write(whose, token) : answered<void>(std::unexpected(noKeychain()));
    whenAnswered<void>(
        written, this,
        [this, whose, token, set, moves = m_held.at(whose).moves, promise](const Result<void> &kept) {
            fulfil<TokenSet>(*promise, moves == m_held.at(whose).moves ? use(whose, token, set, kept)
                                                                       : std::unexpected(movedMeanwhile()));
        });
}

Result<TokenSet> Accounts::use(TokenFor whose, const QByteArray &token, TokenSet set,
                               const Result<void> &kept)
{
    Held &held = m_held.at(whose);
    // The environment's token is used, so that this one would be nowhere.
    if (held.fromEnvironment && !kept)
        return std::unexpected(kept.error());
    ++held.changes;
    held.state.trouble = kept ? std::nullopt : std::optional(kept.error());
    if (held.fromEnvironment) {
        held.state.alsoKept = true;
    } else {
        held.token.replace(token);
        held.state.origin = kept ? TokenState::Origin::Keychain : TokenState::Origin::Session;
    }
    set.state = held.state;
    told(whose);
    return set;
}

Answer<TokenState> Accounts::ensurePortToken()
{
    const auto promise = promised<TokenState>();
    whenAnswered<TokenState>(state(TokenFor::Port), this, [this, promise](const Result<TokenState> &known) {
        if (!known || known->origin != TokenState::Origin::None)
            return fulfil<TokenState>(*promise, known);
        const QByteArray made = core::newPortToken();
        // A keychain that tells nothing may have one, which is not to be written over.
        if (known->trouble) {
            const Result<TokenSet> used = use(TokenFor::Port, made, {}, std::unexpected(*known->trouble));
            return fulfil<TokenState>(*promise, m_held.at(TokenFor::Port).state);
        }
        whenAnswered<TokenSet>(set(TokenFor::Port, made), this, [promise](const Result<TokenSet> &set) {
            fulfil<TokenState>(*promise, set ? Result<TokenState>(set->state) : std::unexpected(set.error()));
        });
    });
    return promise->future();
}

Answer<TokenState> Accounts::remove(TokenFor whose)
{
    const auto promise = promised<TokenState>();
    const Answer<void> removed = m_keychain ? m_keychain->remove(whose) : answered<void>({});
    whenAnswered<void>(removed, this,
                       [this, whose, moves = m_held.at(whose).moves, promise](const Result<void> &gone) {
                           const Held &held = m_held.at(whose);
                           if (moves == held.moves)
                               fulfil<TokenState>(*promise, forget(whose, gone));
                           else
                               fulfil<TokenState>(*promise, gone ? Result<TokenState>(held.state)
                                                                 : std::unexpected(gone.error()));
                       });
    return promise->future();
}

Result<TokenState> Accounts::forget(TokenFor whose, const Result<void> &gone)
{
    Held &held = m_held.at(whose);
    const bool wasOnlyHere = held.state.origin == TokenState::Origin::Session;
    ++held.changes;
    held.state.trouble = gone ? std::nullopt : std::optional(gone.error());
    if (held.fromEnvironment) {
        held.state.alsoKept = held.state.alsoKept && !gone;
    } else {
        held.token.replace({});
        held.state.origin = TokenState::Origin::None;
    }
    told(whose);
    return gone || wasOnlyHere ? Result<TokenState>(held.state) : std::unexpected(gone.error());
}

const net::Token &Accounts::shared(TokenFor whose) const
{
    return m_held.at(whose).token;
}

Answer<core::TokenReport> Accounts::test(TokenFor whose)
{
    const net::Token &token = m_held.at(whose).token;
    if (whose == TokenFor::Port) {
        return answered<core::TokenReport>(std::unexpected(Error{
            Error::Kind::Usage, QCoreApplication::translate(
                                    "engine", "The local port's token is for other programs to show: there "
                                              "is nobody to ask about it.")}));
    }
    if (token.isEmpty()) {
        return answered<core::TokenReport>(std::unexpected(Error{
            Error::Kind::NotFound, QCoreApplication::translate("engine", "There is no token to test.")}));
    }
    return reportOn(whose, token);
}

Answer<core::TokenReport> Accounts::reportOn(TokenFor whose, const net::Token &token)
{
    const QUrl address = whose == TokenFor::X ? m_settings.x.api : m_settings.api;
    return m_jobs.start<core::TokenReport>([this, whose, address, token]() -> Result<core::TokenReport> {
        return whose == TokenFor::X
                   ? social::x::reportOnToken(m_jobs.http(), address, token, m_jobs.closing())
                   : forge::github::reportOnToken(m_jobs.http(), address, token, m_jobs.clock()(),
                                                  m_jobs.closing());
    });
}

core::Error Accounts::explained(core::Error error, TokenFor whose) const
{
    const QString &variable = m_held.at(whose).variable;
    if (error.kind == Error::Kind::Unauthorized && !variable.isEmpty())
        error.message += QCoreApplication::translate("engine", " It is the one in %1.").arg(variable);
    return error;
}

} // namespace engine
