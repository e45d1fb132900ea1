// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/tokensources.h"

#include "engine/accounts/systemkeychain.h"

namespace engine {

TokenSources systemTokens()
{
    return {.environment = environmentTokens(), .keychain = systemKeychain()};
}

std::map<core::TokenFor, EnvironmentToken> environmentTokens()
{
    std::map<core::TokenFor, EnvironmentToken> tokens;
    for (const core::TokenFor whose : core::allTokens) {
        const QStringList variables = variablesForToken(whose);
        for (const QString &variable : variables) {
            // A token from a file may end with a newline.
            const QByteArray text = qgetenv(variable.toLatin1().constData()).trimmed();
            if (!text.isEmpty())
                tokens.try_emplace(whose, EnvironmentToken{text, variable});
        }
    }
    return tokens;
}

QStringList variablesForToken(core::TokenFor whose)
{
    switch (whose) {
    case core::TokenFor::GitHub:
        return {QStringLiteral("GITHUB_TOKEN"), QStringLiteral("GH_TOKEN")};
    case core::TokenFor::X:
        return {QStringLiteral("X_BEARER_TOKEN")};
    case core::TokenFor::Port:
        return {QStringLiteral("NEWFACES_PORT_TOKEN")};
    }
    Q_UNREACHABLE();
}

} // namespace engine
