// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/guard.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rest {

namespace {

using Verdict = std::expected<void, Refusal>;

std::unexpected<Refusal> refuse(int status, const QString &message, std::vector<Header> headers = {})
{
    return std::unexpected(Refusal{status, message, std::move(headers)});
}

/// Whether this is a valid name of a method or header (RFC 9110, section 5.6.2).
bool isName(const QByteArray &text)
{
    static constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               marks.find(c) != std::string_view::npos;
    });
}

bool isControl(char c)
{
    return (c >= '\0' && c < ' ') || c == '\x7f';
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Verdict checkForm(const RequestHead &head)
{
    const auto bad = [](char c) {
        return isControl(c) || c == ' ';
    };
    if (!head.path.startsWith('/') || std::ranges::any_of(head.path, bad))
        return refuse(400, QStringLiteral("The path must begin with “/”."));
    const bool namesAreNames =
        isName(head.method) && std::ranges::all_of(head.headers, isName, &Header::first);
    const bool valuesAreText = std::ranges::all_of(head.headers, [](const Header &header) {
        return std::ranges::none_of(header.second, [](char c) { return isControl(c) && c != '\t'; });
    });
    if (!namesAreNames || !valuesAreText)
        return refuse(400, QStringLiteral("The request contains invalid characters."));

    const auto lengths = valuesOf(head, "content-length");
    const auto encodings = valuesOf(head, "transfer-encoding");
    const bool lengthIsNumber = lengths.empty() || (lengths.size() == 1 && isDigits(lengths.front()));
    const bool encodingIsKnown =
        encodings.empty() || (encodings.size() == 1 && encodings.front().toLower() == "chunked" &&
                              lengths.empty() && head.version == "HTTP/1.1");
    if (!lengthIsNumber || !encodingIsKnown)
        return refuse(400, QStringLiteral("Give the length of the body exactly once."));
    return {};
}

/// Compares the whole value, not only its beginning: "127.0.0.1:80@evil.example" is another host.
Verdict checkHost(const RequestHead &head, quint16 port)
{
    const auto hosts = valuesOf(head, "host");
    if (hosts.size() == 1) {
        const QByteArray host = hosts.front().toLower();
        const QByteArray suffix = ':' + QByteArray::number(port);
        const std::array<QByteArray, 2> names = {"127.0.0.1", "localhost"};
        for (const QByteArray &name : names) {
            if (host == name + suffix || (port == 80 && host == name))
                return {};
        }
    }
    return refuse(421, QStringLiteral("The Host header must be 127.0.0.1 or localhost, with this port."));
}

Verdict checkOrigin(const RequestHead &head)
{
    const auto sites = valuesOf(head, "sec-fetch-site");
    const bool siteIsOurs =
        sites.empty() || (sites.size() == 1 && (sites.front() == "none" || sites.front() == "same-origin"));
    if (!siteIsOurs || !valuesOf(head, "origin").empty())
        return refuse(403, QStringLiteral("Requests from web pages are refused."));
    return {};
}

/// After a scheme there may be several spaces (RFC 9110, section 11.4).
QByteArray withoutSpaceBefore(const QByteArray &text)
{
    const auto begin = std::ranges::find_if(text, [](char c) { return c != ' '; });
    return text.sliced(begin - text.begin());
}

/// Takes the same time wherever they differ.
bool areEqual(const QByteArray &given, const QByteArray &wanted)
{
    if (given.size() != wanted.size())
        return false;
    unsigned int difference = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        difference |= static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(wanted[i]);
    return difference == 0;
}

Verdict checkToken(const RequestHead &head, const QByteArray &token)
{
    if (token.isEmpty())
        return {};
    const QByteArray scheme = "bearer ";
    const auto shown = valuesOf(head, "authorization");
    if (shown.size() == 1 &&
        shown.front().first(qMin(shown.front().size(), scheme.size())).toLower() == scheme &&
        areEqual(withoutSpaceBefore(shown.front().sliced(scheme.size())), token))
        return {};
    return refuse(401, QStringLiteral("Send the port's token, as “Authorization: Bearer TOKEN”."),
                  {{"WWW-Authenticate", "Bearer"}});
}

Verdict checkContentType(const RequestHead &head)
{
    const auto lengths = valuesOf(head, "content-length");
    const bool hasBody = !valuesOf(head, "transfer-encoding").empty() ||
                         std::ranges::any_of(lengths, [](const QByteArray &length) {
                             return std::ranges::any_of(length, [](char c) { return c != '0'; });
                         });
    if (!hasBody && head.method != "POST")
        return {};
    const auto types = valuesOf(head, "content-type");
    if (types.size() == 1) {
        const QByteArray media = types.front().first(types.front().contains(';') ? types.front().indexOf(';')
                                                                                 : types.front().size());
        if (media.trimmed().toLower() == "application/json")
            return {};
    }
    return refuse(415, QStringLiteral("Send JSON, as “Content-Type: application/json”."));
}

} // namespace

Verdict guard(const RequestHead &head, const GuardRules &rules)
{
    if (auto verdict = checkForm(head); !verdict)
        return verdict;
    if (auto verdict = checkHost(head, rules.port); !verdict)
        return verdict;
    if (auto verdict = checkOrigin(head); !verdict)
        return verdict;
    if (auto verdict = checkToken(head, rules.token); !verdict)
        return verdict;
    return checkContentType(head);
}

} // namespace rest
