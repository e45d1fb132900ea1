// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// What a token is for.
enum class TokenFor {
    GitHub, ///< GitHub's API and repositories
    X,      ///< X's official API
    Port    ///< other programs, which have to show it at the local port
};

inline constexpr std::array allTokens = {TokenFor::GitHub, TokenFor::X, TokenFor::Port};

/// As the command line names it: "github", "x", "api".
QString toString(TokenFor whose);
/// Nothing for any other word.
std::optional<TokenFor> parseTokenFor(const QString &word);

/// A token as it was pasted or piped in, without the space around it. Kind Usage, with no word of it in the
/// sentence, for what cannot be one: nothing, several words or lines, characters that no HTTP header takes
/// (RFC 9110, "Field Values"), or more than 1,024 of them.
Result<QByteArray> parseToken(const QByteArray &text);

/// Whether nobody can guess a token for the port by trying: kind Usage for one of less than 20 characters.
Result<void> checkPortToken(const QByteArray &token);

/// A token for the port that nobody guesses: 32 random bytes, in hexadecimal.
QByteArray newPortToken();

} // namespace core
