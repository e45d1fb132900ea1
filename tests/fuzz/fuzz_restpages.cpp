// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/parse.h"
#include "fuzz.h"

/// Pages of GitHub's REST API.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonDocument page = QJsonDocument::fromJson(fuzz::bytes(data, size));
    const QString about = QStringLiteral("acme");
    std::ignore = forge::github::parseAccount(page, about);
    std::ignore = forge::github::parseRepository(page, about);
    std::ignore = forge::github::parseRepositories(page, about);
    std::ignore = forge::github::parseCommits(page, about);
    std::ignore = forge::github::parseContributors(page, about);
    std::ignore = forge::github::parseTags(page, about);
    std::ignore = forge::github::parseReleases(page, about);
    return 0;
}
