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

/// The name on the command line: "github", "x", "api".
QString toString(TokenFor whose);
/// Nothing for any other word.
std::optional<TokenFor> parseTokenFor(const QString &word);

/// A token as it was pasted or piped in, without the space around it. Kind Usage, with a message that does
/// not contain the input, for an invalid one: empty, several words or lines, characters that are not allowed
/// in HTTP headers (RFC 9110, "Field Values"), or more than 1,024 characters.
Result<QByteArray> parseToken(const QByteArray &text);

/// Whether a token for the port is long enough not to be guessed: kind Usage below 20 characters.
Result<void> checkPortToken(const QByteArray &token);

/// A token for the port that cannot be guessed: 32 random bytes, in hexadecimal.
QByteArray newPortToken();

} // namespace core
