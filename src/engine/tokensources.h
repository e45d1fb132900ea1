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

/// A token of the environment.
struct EnvironmentToken
{
    /// Empty for none.
    QByteArray text;
    QString variable = {};
};

/// Where tokens come from.
struct TokenSources
{
    /// These win over the keychain's.
    std::map<core::TokenFor, EnvironmentToken> environment = {};
    /// Keeps the tokens that are set. Without one, they are kept until the program ends.
    std::shared_ptr<secrets::TokenStore> keychain = nullptr;
};

/// The environment and the system's keychain. To be called once the application has its name.
TokenSources systemTokens();

/// Of GITHUB_TOKEN or GH_TOKEN, X_BEARER_TOKEN, NEWFACES_PORT_TOKEN: those that are set.
std::map<core::TokenFor, EnvironmentToken> environmentTokens();

/// The environment's variables that may hold a token; the first that is set wins.
QStringList variablesForToken(core::TokenFor whose);

} // namespace engine
