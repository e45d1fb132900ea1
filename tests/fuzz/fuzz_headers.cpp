// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/api.h"
#include "forge/github/link.h"
#include "forge/github/ratelimits.h"
#include "fuzz.h"
#include "social/x/limits.h"

/// Headers that say how many pages there are, and how long to wait.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr core::Instant now{std::chrono::seconds(1'700'000'000)};
    QByteArray input = fuzz::bytes(data, size);
    net::Response response;
    response.status = fuzz::choice(input) % 2 == 0 ? 403 : 429;
    response.url = QUrl(QStringLiteral("https://api.github.com/"));
    const int pages = forge::github::linkedPages(input, 1).pages;
    fuzz::expect(pages >= 1 && pages <= forge::maxPages);
    QList<QByteArray> values = input.split('\n');
    values.resize(5);
    response.headers = {{"retry-after", values[0]},
                        {"x-ratelimit-limit", values[1]},
                        {"x-ratelimit-remaining", values[2]},
                        {"x-ratelimit-reset", values[3]},
                        {"x-rate-limit-reset", values[4]}};
    if (const auto wait = net::retryAfter(response, now))
        fuzz::expect(*wait >= std::chrono::seconds(0) && *wait <= net::maxWait);
    std::ignore = forge::github::rateLimits(response, core::Quota::Resource::Rest, now);
    std::ignore = social::x::refusal(response);
    return 0;
}
