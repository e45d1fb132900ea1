// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tokenfor.h"

#include "core/messages/catalogue.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr qsizetype longestToken = 1'024;
constexpr qsizetype shortestPortToken = 20;

/// Without arguments, so that nothing of the token can get into the message.
std::unexpected<Error> noToken(Code<0> why)
{
    return fail(Error::Kind::Usage, why);
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
        return noToken("token.empty");
    if (token.size() > longestToken)
        return noToken("token.too-long");
    if (std::ranges::any_of(token, isSpace))
        return noToken("token.several-words");
    if (!std::ranges::all_of(token, isVisible))
        return noToken("token.invalid-character");
    return token;
}

Result<void> checkPortToken(const QByteArray &token)
{
    if (token.size() < shortestPortToken)
        return noToken("token.too-short");
    return {};
}

QByteArray newPortToken()
{
    std::array<quint32, 8> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
}

} // namespace core
