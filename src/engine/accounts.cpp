// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts.h"

#include "core/messages/catalogue.h"
#include "engine/accounts/credentials.h"
#include "engine/jobs/jobs.h"
#include "engine/jobs/promised.h"
#include "engine/whenanswered.h"
#include "forge/github/tokenreport.h"
#include "secrets/tokenstore.h"
#include "social/x/tokenreport.h"

#include <QPointer>

#include <utility>

namespace engine {

namespace {

using core::Error;
using core::Result;
using core::TokenFor;

Error noKeychain()
{
    return core::error(Error::Kind::Unavailable, "keychain.not-used");
}

Error movedMeanwhile()
{
    return core::error(Error::Kind::Cancelled, "token.other-host");
}

} // namespace

Accounts::Accounts(const Settings &settings, Credentials &credentials, Resources &resources,
                   std::shared_ptr<secrets::TokenStore> keychain)
    : m_settings(settings)
    , m_credentials(credentials)
    , m_keychain(std::move(keychain))
    , m_jobs(std::make_unique<Jobs>(resources))
{
    for (const TokenFor whose : core::allTokens) {
        Held &held = m_held[whose];
        if (credentials.isFromEnvironment(whose))
            held.state = {.origin = TokenState::Origin::Environment, .variable = credentials.variable(whose)};
    }
    credentials.setAsk([this](TokenFor whose) {
        QMetaObject::invokeMethod(this, [this, whose] { ask(whose); }, Qt::QueuedConnection);
    });
    if (m_keychain) {
        m_keychain->hearLate([self = QPointer(this)](TokenFor whose, const QByteArray &token) {
            if (self)
                self->takeLate(whose, token);
        });
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
    if (m_credentials.isSettled(whose) &&
        (!held.state.trouble || held.state.origin == TokenState::Origin::Session))
        return answered<TokenState>(held.state);
    held.waiting.push_back(promised<TokenState>());
    Answer<TokenState> answer = held.waiting.back()->future();
    ask(whose);
    return answer;
}

QByteArray Accounts::token(TokenFor whose) const
{
    return m_credentials.of(whose).text();
}

Answer<TokenSet> Accounts::set(TokenFor whose, const QByteArray &text)
{
    const Result<QByteArray> token = core::parseToken(text);
    if (!token)
        return answered<TokenSet>(std::unexpected(token.error()));
    if (const Result<void> strong = whose == TokenFor::Port ? core::checkPortToken(*token) : Result<void>();
        !strong)
        return answered<TokenSet>(std::unexpected(strong.error()));
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
    // The environment's token is used, so this one would be lost.
    if (m_credentials.isFromEnvironment(whose) && !kept)
        return std::unexpected(kept.error());
    ++held.changes;
    held.state.trouble = kept ? std::nullopt : std::optional(kept.error());
    if (m_credentials.isFromEnvironment(whose)) {
        held.state.alsoKept = true;
    } else {
        m_credentials.replace(whose, token);
        held.state.origin = kept ? TokenState::Origin::Keychain : TokenState::Origin::Session;
    }
    set.state = held.state;
    settle(whose);
    return set;
}

Answer<TokenState> Accounts::ensurePortToken()
{
    const auto promise = promised<TokenState>();
    whenAnswered<TokenState>(state(TokenFor::Port), this, [this, promise](const Result<TokenState> &known) {
        if (!known || known->origin != TokenState::Origin::None)
            return fulfil<TokenState>(*promise, known);
        const QByteArray made = core::newPortToken();
        // A keychain that does not answer may have a token, which must not be overwritten.
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
    if (m_credentials.isFromEnvironment(whose)) {
        held.state.alsoKept = held.state.alsoKept && !gone;
    } else {
        m_credentials.replace(whose, {});
        held.state.origin = TokenState::Origin::None;
    }
    settle(whose);
    return gone || wasOnlyHere ? Result<TokenState>(held.state) : std::unexpected(gone.error());
}

Answer<core::TokenReport> Accounts::test(TokenFor whose)
{
    const net::Token &token = m_credentials.of(whose);
    if (whose == TokenFor::Port)
        return answered<core::TokenReport>(core::fail(Error::Kind::Usage, "token.untestable"));
    if (token.isEmpty())
        return answered<core::TokenReport>(core::fail(Error::Kind::NotFound, "token.none"));
    return reportOn(whose, token);
}

Answer<core::TokenReport> Accounts::reportOn(TokenFor whose, const net::Token &token)
{
    const QUrl address = whose == TokenFor::X ? m_settings.profileHosts.x.api : m_settings.api;
    return m_jobs->start(
        [&jobs = *m_jobs, whose, address, token] {
            Resources &shared = jobs.resources();
            return whose == TokenFor::X
                       ? social::x::reportOnToken(shared.http(), address, token, jobs.stopping())
                       : forge::github::reportOnToken(shared.http(), address, token, shared.clock()(),
                                                      jobs.stopping());
        },
        Needs::Network);
}

} // namespace engine
