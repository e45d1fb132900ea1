// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenfor.h"
#include "core/tokenreport.h"
#include "engine/answer.h"
#include "engine/settings.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace net {
class Token;
}

namespace secrets {
class TokenStore;
}

namespace engine {

class Credentials;
class Jobs;
class Resources;

/// Which token is used, and where it comes from.
struct TokenState
{
    enum class Origin {
        None,
        Environment, ///< overrides a stored token
        Keychain,
        Session ///< kept until the program ends, because there is no keychain
    };

    Origin origin = Origin::None;
    /// The environment variable, if it comes from there.
    QString variable = {};
    /// Whether the keychain also has one, which the environment overrides.
    bool alsoKept = false;
    /// Why the keychain did not answer, or did not store the token.
    std::optional<core::Error> trouble = std::nullopt;

    /// There may be a token in the keychain, but it is locked or does not answer.
    bool mayBeHidden() const
    {
        return origin == Origin::None && trouble && trouble->kind != core::Error::Kind::Unavailable;
    }
};

/// A token that was set.
struct TokenSet
{
    TokenState state = {};
    /// What GitHub reports about it; nothing for the others: X charges money, and the port's token belongs to
    /// no service.
    std::optional<core::TokenReport> report = std::nullopt;
    /// Why GitHub could not be asked; the token is set anyway.
    std::optional<core::Error> untested = std::nullopt;
};

/// The use cases for tokens. To be called from the main thread; answers are futures.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// Sets and replaces the credentials. Without a keychain, tokens are kept for this session only. The
    /// other arguments must outlive it.
    Accounts(const Settings &settings, Credentials &credentials, Resources &resources,
             std::shared_ptr<secrets::TokenStore> keychain);
    ~Accounts() override;

    /// What is known so far, without asking the keychain.
    TokenState known(core::TokenFor whose) const;
    /// The same, after asking the keychain; asks it again if it has not answered before.
    Answer<TokenState> state(core::TokenFor whose);
    /// Whether a token is used, as far as it is known.
    bool has(core::TokenFor whose) const { return !token(whose).isEmpty(); }
    /// The token that is used, as far as it is known; empty for none. To be shown to nobody but the user.
    QByteArray token(core::TokenFor whose) const;

    /// Uses a token from now on, also in running jobs, and stores it in the keychain, or otherwise for the
    /// session. Kinds Usage for an invalid token, and Unauthorized for one that GitHub refuses; then nothing
    /// changes. Cancelled when another host is chosen in the meantime: nothing changes for that one.
    Answer<TokenSet> set(core::TokenFor whose, const QByteArray &token);
    /// The port's token. If the keychain has none, a new one is created and stored as by set().
    Answer<TokenState> ensurePortToken();
    /// Removes it, here and from the keychain; another host that is chosen in the meantime keeps its own.
    /// Kinds of TokenStore::remove() if the keychain may still have it.
    Answer<TokenState> remove(core::TokenFor whose);
    /// Asks the service about the token that is used; X charges $0.01 for it. Kinds NotFound when there is
    /// none, Usage for the port's, Unauthorized when it is refused, and those of any request.
    Answer<core::TokenReport> test(core::TokenFor whose);

    /// To be called by the engine when another host is chosen: the token is then the environment's, or the
    /// one that the keychain has for that host. Running jobs keep the token of the other host.
    void moved(core::TokenFor whose);

Q_SIGNALS:
    /// Another token is used, it is stored somewhere else, or the keychain has answered.
    void changed(core::TokenFor whose);

private:
    struct Held
    {
        TokenState state = {};
        bool asking = false;
        /// Counts tokens that were set or removed: an answer of the keychain from before that is outdated.
        int changes = 0;
        /// Counts changes of the host: what was started for the previous host does not apply to this one.
        int moves = 0;
        std::vector<std::shared_ptr<QPromise<core::Result<TokenState>>>> waiting = {};
    };

    void ask(core::TokenFor whose);
    void take(core::TokenFor whose, const core::Result<QByteArray> &kept);
    void takeLate(core::TokenFor whose, const QByteArray &token);
    void settle(core::TokenFor whose);
    void keep(core::TokenFor whose, const QByteArray &token, const TokenSet &set,
              const std::shared_ptr<QPromise<core::Result<TokenSet>>> &promise);
    core::Result<TokenSet> use(core::TokenFor whose, const QByteArray &token, TokenSet set,
                               const core::Result<void> &kept);
    core::Result<TokenState> forget(core::TokenFor whose, const core::Result<void> &gone);
    Answer<core::TokenReport> reportOn(core::TokenFor whose, const net::Token &token);

    const Settings &m_settings;
    Credentials &m_credentials;
    std::map<core::TokenFor, Held> m_held;
    /// The errors of the keychain that were already reported to the user; each is reported once.
    QSet<QString> m_noticed;
    std::shared_ptr<secrets::TokenStore> m_keychain;
    /// Last, so that its jobs end first.
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace engine
