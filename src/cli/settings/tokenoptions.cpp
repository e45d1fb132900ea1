// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokenoptions.h"

#include <QCommandLineParser>

#include <algorithm>

namespace cli {

namespace {

std::unexpected<core::Error> wrongToken(const QString &sentence)
{
    return std::unexpected(core::Error{core::Error::Kind::Usage, sentence});
}

/// Somebody may have put a token where the name belongs.
core::Result<std::vector<core::TokenFor>> readNames(const QStringList &words)
{
    std::vector<core::TokenFor> names;
    for (const QString &word : words) {
        const std::optional<core::TokenFor> name = core::parseTokenFor(word);
        if (!name)
            return wrongToken(
                QStringLiteral("A token is for github, x or api; a token itself is read from standard "
                               "input, never from the command line."));
        if (std::ranges::find(names, *name) == names.end())
            names.push_back(*name);
    }
    return names;
}

} // namespace

core::Result<TokenOptions> parseTokenCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption test(QStringLiteral("test"));
    parser.addOption(test);
    // The parser's own words would repeat what it does not know.
    if (!parser.parse(QStringList(QStringLiteral("token")) + arguments))
        return wrongToken(QStringLiteral(
            "The only option is --test; a token itself is read from standard input, never from "
            "the command line."));

    TokenOptions options{.test = parser.isSet(test)};
    QStringList words = parser.positionalArguments();
    const QString action = words.isEmpty() ? QStringLiteral("status") : words.takeFirst();
    const core::Result<std::vector<core::TokenFor>> names = readNames(words);
    if (action == u"set")
        options.action = TokenOptions::Action::Set;
    else if (action == u"remove")
        options.action = TokenOptions::Action::Remove;
    else if (action != u"status")
        return wrongToken(QStringLiteral("A token can be set, removed, and asked for its status."));
    if (!names)
        return std::unexpected(names.error());
    options.whose = *names;
    if (options.action == TokenOptions::Action::Status) {
        if (options.whose.empty())
            options.whose.assign(core::allTokens.begin(), core::allTokens.end());
        return options;
    }
    if (options.test)
        return wrongToken(QStringLiteral("Only token status takes --test."));
    if (options.whose.size() != 1)
        return wrongToken(QStringLiteral("Say which token to %1: github, x or api.").arg(action));
    return options;
}

} // namespace cli
