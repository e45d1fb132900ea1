// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokenfor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace secrets {
class TokenStore;
}

namespace engine {

/// A token from the environment.
struct EnvironmentToken
{
    /// Empty for none.
    QByteArray text;
    QString variable = {};
};

/// Where tokens come from.
struct TokenSources
{
    /// These override the keychain.
    std::map<core::TokenFor, EnvironmentToken> environment = {};
    /// Stores the tokens that are set. Without a keychain, they are kept until the program ends.
    std::shared_ptr<secrets::TokenStore> keychain = nullptr;
};

/// The environment and the system's keychain. To be called after the application has its name.
TokenSources systemTokens();

/// The tokens in GITHUB_TOKEN or GH_TOKEN, X_BEARER_TOKEN and NEWFACES_PORT_TOKEN.
std::map<core::TokenFor, EnvironmentToken> environmentTokens();

/// The environment variables that can contain a token; the first one that is set is used.
QStringList variablesForToken(core::TokenFor whose);

} // namespace engine
