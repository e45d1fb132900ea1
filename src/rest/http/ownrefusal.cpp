// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/ownrefusal.h"

#include "rest/problem.h"

#include <array>
#include <cstdio>

namespace rest {

namespace {

/// These are the same in 0.9.75 and in 1.0.
constexpr QByteArrayView logged = "Error processing request (HTTP response code is ";

QString sentenceFor(int status)
{
    switch (status) {
    case 413:
        return QStringLiteral("The request's body is too long.");
    case 414:
    case 431:
        return QStringLiteral("The request's address and headers are too long.");
    case 500:
        return QStringLiteral("There is not enough memory for this request.");
    case 505:
        return QStringLiteral("Use HTTP/1.1.");
    default:
        return QStringLiteral("The request is malformed.");
    }
}

} // namespace

std::optional<int> refusalIn(const char *format, std::va_list arguments)
{
    if (!QByteArrayView(format).startsWith(logged))
        return std::nullopt;
    std::array<char, logged.size() + 8> text = {};
    std::vsnprintf(text.data(), text.size(), format, arguments);
    return QByteArrayView(text.data()).sliced(logged.size()).first(3).toInt();
}

Response refusalFor(int status)
{
    return problem(status, sentenceFor(status));
}

} // namespace rest
