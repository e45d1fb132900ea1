// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/settings/tokenoptions.h"

#include <algorithm>

namespace cli {

namespace {

using core::Result;
using TokenAction = TokenOptions::Action;

/// Somebody may have typed a token in place of a name.
Result<std::vector<core::TokenFor>> readNames(const QStringList &words)
{
    std::vector<core::TokenFor> names;
    for (const QString &word : words) {
        const std::optional<core::TokenFor> name = core::parseTokenFor(word);
        if (!name)
            return usageError(
                QStringLiteral("The name of a token is github, x or api. The token itself is read "
                               "from standard input, never from the command line."));
        if (std::ranges::find(names, *name) == names.end())
            names.push_back(*name);
    }
    return names;
}

std::vector<OptionGroup> tokenGroups(TokenOptions &options)
{
    return {{QStringLiteral("Options"),
             {switchOption("test", options.test, true,
                           "Ask GitHub and X about their tokens. X charges $0.01 for it.")}}};
}

} // namespace

Result<TokenOptions> parseTokenCommand(const QStringList &arguments)
{
    TokenOptions options;
    const Result<Given> given = readArguments(arguments, tokenGroups(options));
    if (!given)
        return usageError(QStringLiteral("The only option is --test. The token itself is read from standard "
                                         "input, never from the command line."));
    QStringList words = given->words;
    const QString action = words.isEmpty() ? QStringLiteral("status") : words.takeFirst();
    if (action == u"set")
        options.action = TokenAction::Set;
    else if (action == u"remove")
        options.action = TokenAction::Remove;
    else if (action != u"status")
        return usageError(QStringLiteral("The commands are newfaces token set, remove and status."));
    const Result<std::vector<core::TokenFor>> names = readNames(words);
    if (!names)
        return std::unexpected(names.error());
    options.whose = *names;
    if (options.action == TokenAction::Status) {
        if (options.whose.empty())
            options.whose.assign(core::allTokens.begin(), core::allTokens.end());
        return options;
    }
    if (options.test)
        return usageError(QStringLiteral("Only newfaces token status takes --test."));
    if (options.whose.size() != 1)
        return usageError(QStringLiteral("Say which token to %1: github, x or api.").arg(action));
    return options;
}

Manual tokenManual()
{
    TokenOptions options;
    return {
        .usage = R"(token [status] [NAME ...] [--test]
token set NAME
token remove NAME)",
        .description =
            R"(Store tokens in the system's keychain. NAME is github, x (X's official API) or api (the token that
programs must send to the local port).

set reads the token from standard input and does not show it while you type. A token that GitHub
rejects is not stored. status shows where each token is stored. No command prints a token.

GitHub allows 60 requests per hour without a token and 5,000 with one. The token needs no scopes:
https://github.com/settings/tokens/new?description=Newfaces)",
        .groups = tokenGroups(options),
        .examples = R"(token set github
token status --test)"};
}

} // namespace cli
