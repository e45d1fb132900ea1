// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenfor.h"
#include "core/tokenreport.h"
#include "engine/answer.h"
#include "engine/settings.h"
#include "secrets/tokenstore.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace engine {

class Jobs;

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

/// The use-cases about tokens. To be called from the main thread, but for await(); answers come as futures.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// Uses, and replaces, the tokens in `settings`: those that are there come from the environment, and win.
    /// Without a keychain, tokens are kept for the session only. All else has to outlive it.
    Accounts(const Settings &settings, std::unique_ptr<secrets::TokenStore> keychain, Jobs &jobs);
    ~Accounts() override;

    /// What is known so far, without asking the keychain.
    TokenState known(core::TokenFor whose) const;
    /// The same, once the keychain was asked: again, if it told nothing before.
    Answer<TokenState> state(core::TokenFor whose);
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

    /// Another host is asked from now on: the token is that of the environment, or the one that the keychain
    /// has for that host. What runs still has the one of its own.
    void moved(core::TokenFor whose);
    /// What is shown to the host; it changes with set() and remove(), and is another after moved().
    const net::Token &shared(core::TokenFor whose) const;

    /// For jobs, on their threads: waits until the keychain has told which token to use, or cannot.
    void await(core::TokenFor whose, const std::stop_token &stop);
    /// For jobs, too: the same error; of a token of the environment's that was refused, it says so.
    core::Error explained(core::Error error, core::TokenFor whose) const;

Q_SIGNALS:
    /// Another token is used, or it is kept elsewhere, or the keychain has told.
    void changed(core::TokenFor whose);

private:
    struct Held
    {
        net::Token token;
        // These two never change, so that jobs may look at them.
        bool fromEnvironment = false;
        QString variable = {};
        TokenState state = {};
        /// The keychain has told, or could not.
        bool told = false;
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
    void told(core::TokenFor whose);
    void keep(core::TokenFor whose, const QByteArray &token, const TokenSet &set,
              const std::shared_ptr<QPromise<core::Result<TokenSet>>> &promise);
    core::Result<TokenSet> use(core::TokenFor whose, const QByteArray &token, TokenSet set,
                               const core::Result<void> &kept);
    core::Result<TokenState> forget(core::TokenFor whose, const core::Result<void> &gone);
    Answer<core::TokenReport> reportOn(core::TokenFor whose, const net::Token &token);

    const Settings &m_settings;
    std::unique_ptr<secrets::TokenStore> m_keychain;
    Jobs &m_jobs;
    /// For `told`, which jobs wait for; all else is the main thread's.
    std::mutex m_mutex;
    std::condition_variable_any m_someTold;
    std::map<core::TokenFor, Held> m_held;
    /// What was noticed of the keychain, once each.
    QSet<QString> m_noticed;
};

} // namespace engine
