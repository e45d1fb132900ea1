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

/// Which token is used, and where it is kept.
struct TokenState
{
    enum class Origin {
        None,
        Environment, ///< wins over what is kept
        Keychain,
        Session ///< lives until the program ends, since no keychain keeps it
    };

    Origin origin = Origin::None;
    /// The environment's, when that is where it comes from.
    QString variable = {};
    /// Whether the keychain keeps one, too, that the environment's wins over.
    bool alsoKept = false;
    /// Why the keychain tells nothing, or keeps nothing.
    std::optional<core::Error> trouble = std::nullopt;

    /// There may be one in the keychain, which is locked or does not answer.
    bool mayBeHidden() const
    {
        return origin == Origin::None && trouble && trouble->kind != core::Error::Kind::Unavailable;
    }
};

/// A token that was set.
struct TokenSet
{
    TokenState state = {};
    /// What GitHub says of it; nothing for the others: X takes money for it, and the port is nobody to ask.
    std::optional<core::TokenReport> report = std::nullopt;
    /// Why GitHub could not be asked: it is set all the same.
    std::optional<core::Error> untested = std::nullopt;
};

/// The use-cases about tokens. To be called from the main thread; answers come as futures.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// Sets and replaces the credentials. Without a keychain, tokens are kept for the session only. All else
    /// has to outlive it.
    Accounts(const Settings &settings, Credentials &credentials, Resources &resources,
             std::shared_ptr<secrets::TokenStore> keychain);
    ~Accounts() override;

    /// What is known so far, without asking the keychain.
    TokenState known(core::TokenFor whose) const;
    /// The same, once the keychain was asked: again, if it told nothing before.
    Answer<TokenState> state(core::TokenFor whose);
    /// Whether a token is used, as far as it is known.
    bool has(core::TokenFor whose) const { return !token(whose).isEmpty(); }
    /// The token that is used, as far as it is known; empty for none. For the user's eyes alone.
    QByteArray token(core::TokenFor whose) const;

    /// Uses a token from now on, in what runs too, and keeps it: in the keychain, or else for the session.
    /// Kinds Usage for what cannot be a token, and Unauthorized for one that GitHub refuses; then all is as
    /// it was. Cancelled when another host is chosen meanwhile: nothing changes for that one.
    Answer<TokenSet> set(core::TokenFor whose, const QByteArray &token);
    /// The port's, once there is one: when the keychain has none, a new one is made, and kept as by set().
    Answer<TokenState> ensurePortToken();
    /// Forgets it, here and in the keychain; another host that is chosen meanwhile keeps its own. Kinds as
    /// with TokenStore::remove() when that may keep it still.
    Answer<TokenState> remove(core::TokenFor whose);
    /// Asks the service about the token that is used; X takes $0.01 for it. Kinds NotFound when there is
    /// none, Usage for the port's, Unauthorized when it is refused, and those of any request.
    Answer<core::TokenReport> test(core::TokenFor whose);

    /// Another host is chosen: the token is the environment's, or the one that the keychain has for that
    /// host. Running jobs keep the other host's. For the engine to call.
    void moved(core::TokenFor whose);

Q_SIGNALS:
    /// Another token is used, or it is kept elsewhere, or the keychain has told.
    void changed(core::TokenFor whose);

private:
    struct Held
    {
        TokenState state = {};
        bool asking = false;
        /// Of what was set or removed: what the keychain was asked before that is no longer true.
        int changes = 0;
        /// To other hosts: what was begun for the one before is not for this one.
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
    /// Which errors of the keychain the user was told, once each.
    QSet<QString> m_noticed;
    std::shared_ptr<secrets::TokenStore> m_keychain;
    /// Last, so that its jobs end first.
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace engine
