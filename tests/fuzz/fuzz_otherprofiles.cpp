// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "social/bluesky/blueskysource.h"
#include "social/mastodon/mastodonsource.h"

#include <array>

/// Answers of Bluesky, and of servers of Mastodon, which anybody can run.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::array statuses = {200, 400, 401, 404, 410, 429};
    QByteArray input = fuzz::bytes(data, size);
    const auto chosen = static_cast<std::size_t>(fuzz::choice(input));
    net::Response response;
    response.status = statuses.at(chosen / 4 % statuses.size());
    response.url = QUrl(QStringLiteral("https://mastodon.social/"));
    response.body = input;
    response.json = QJsonDocument::fromJson(input);
    const core::Handle sky = core::parseHandle(QStringLiteral("@bsky.app")).value();
    const core::Handle toot = core::parseHandle(QStringLiteral("@Mastodon@mastodon.social")).value();
    core::Result<core::Finding> finding;
    switch (chosen % 4) {
    case 0:
        if (const auto all = social::bluesky::readProfiles(response, {sky, sky}))
            fuzz::expect(all->size() == 2);
        return 0;
    case 1:
        finding = social::bluesky::readProfile(response, sky);
        break;
    default:
        finding = social::mastodon::readAccount(response, toot);
    }
    if (finding && finding->profile) {
        fuzz::expect(!finding->profile->handle.isNone());
        fuzz::expect(finding->profile->bio.size() <= 4'096);
    }
    return 0;
}
