// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenfor.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qsizetype longestToken = 1'024;

/// The sentence is given whole, so that nothing of the token can get into it.
std::unexpected<Error> noToken(const QString &sentence)
{
    return std::unexpected(Error{Error::Kind::Usage, sentence});
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isVisible(char c)
{
    return c > ' ' && c <= '~';
}

} // namespace

QString toString(TokenFor whose)
{
    switch (whose) {
    case TokenFor::GitHub:
        return QStringLiteral("github");
    case TokenFor::X:
        return QStringLiteral("x");
    case TokenFor::Port:
        break;
    }
    return QStringLiteral("api");
}

std::optional<TokenFor> parseTokenFor(const QString &word)
{
    const auto *const found =
        std::ranges::find_if(allTokens, [&word](TokenFor whose) { return toString(whose) == word; });
    return found == allTokens.end() ? std::nullopt : std::optional(*found);
}

Result<QByteArray> parseToken(const QByteArray &text)
{
    QByteArray token = text.trimmed();
    if (token.isEmpty())
        return noToken(QCoreApplication::translate("core", "Give a token: what was given is empty."));
    if (token.size() > longestToken)
        return noToken(QCoreApplication::translate(
            "core", "What was given is too long for a token: these have 1,024 characters at most."));
    if (std::ranges::any_of(token, isSpace))
        return noToken(QCoreApplication::translate(
            "core", "A token is one word; what was given has several, or several lines."));
    if (!std::ranges::all_of(token, isVisible))
        return noToken(QCoreApplication::translate(
            "core", "What was given has characters that no token has: these are letters, digits "
                    "and signs of ASCII."));
    return token;
}

QByteArray newPortToken()
{
    std::array<quint32, 8> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
}

} // namespace core
