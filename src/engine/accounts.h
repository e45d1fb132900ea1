// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/quota.h"
#include "core/tokenfor.h"
#include "engine/answer.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace engine {

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
    /// Why the keychain was not to be asked, or keeps nothing.
    std::optional<core::Error> trouble = std::nullopt;
};

/// What a service says of a token.
struct TokenReport
{
    /// Whose it is: their login, and their name where they give one. X does not say.
    QString login = {};
    QString name = {};
    /// What it allows, as GitHub's scopes; nothing where GitHub does not say: with a fine-grained token.
    std::optional<QStringList> scopes = std::nullopt;
    std::optional<core::Quota> quota = std::nullopt;
    std::optional<core::Instant> expires = std::nullopt;
};

/// A token that was set.
struct TokenSet
{
    TokenState state;
    /// What the service says of it; nothing where it costs to ask (X) or there is nobody to ask (the port).
    std::optional<TokenReport> report = std::nullopt;
    /// Why the service could not be asked: it is set all the same.
    std::optional<core::Error> untested = std::nullopt;
};

/// The use-cases about tokens. To be called from the main thread; answers come as futures.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// What is known so far, without asking the keychain.
    TokenState known(core::TokenFor whose) const;
    /// The same, once the keychain was asked.
    Answer<TokenState> state(core::TokenFor whose);
    /// What is used, once the keychain was asked; empty for none. To be shown to nobody but the user.
    Answer<QByteArray> token(core::TokenFor whose);

    /// Uses a token from now on, in what runs too, and keeps it: in the keychain, else for the session. Kinds
    /// Usage for what cannot be one, and Unauthorized for one that GitHub refuses; then all is as it was.
    Answer<TokenSet> set(core::TokenFor whose, const QByteArray &token);
    /// Forgets it, here and in the keychain. Kind Unavailable when it may be kept still.
    Answer<TokenState> remove(core::TokenFor whose);
    /// Asks the service about the token that is used; X takes bash.01 for it. Kinds NotFound when there is
    /// none, Unauthorized when it is refused, and those of any request.
    Answer<TokenReport> test(core::TokenFor whose);

Q_SIGNALS:
    /// Another token is used, or it is kept elsewhere.
    void changed(core::TokenFor whose);
};

} // namespace engine
