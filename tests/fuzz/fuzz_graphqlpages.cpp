// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlparse.h"
#include "fuzz.h"

/// Pages of GitHub's GraphQL API.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    net::Response response;
    response.status = 200;
    response.url = QUrl(QStringLiteral("https://api.github.com/graphql"));
    response.body = fuzz::bytes(data, size);
    response.json = QJsonDocument::fromJson(response.body);
    const core::Lookup acme{QStringLiteral("acme"), QStringLiteral("alpha")};
    std::ignore = forge::github::isTooMuch(response);
    const core::Result<forge::github::GraphQlAnswer> answer = forge::github::parseAnswer(response, acme);
    if (!answer)
        return 0;
    std::ignore = forge::github::parseOwner(*answer, acme);
    std::ignore = forge::github::parseNamedRepository(*answer, acme);
    if (const core::Result<forge::ListedEventsPage> page = forge::github::parseEvents(*answer, acme, 0))
        std::ignore = core::eventsOf(page->events);
    const std::vector<forge::github::AskedCommit> asked(2);
    for (const core::Result<QJsonObject> &commit :
         forge::github::parseAskedCommits(*answer, acme.owner, asked)) {
        if (!commit)
            continue;
        std::ignore = forge::github::parseHistory(*commit, acme);
        std::ignore = forge::github::parseAuthorAccount(*commit);
    }
    return 0;
}
