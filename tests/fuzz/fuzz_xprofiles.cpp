// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "social/x/apisource.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"

#include <array>

/// Answers of the four sources of X profiles.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::array statuses = {200, 404, 403, 429, 500};
    QByteArray input = fuzz::bytes(data, size);
    const auto chosen = static_cast<std::size_t>(fuzz::choice(input));
    net::Response response;
    response.status = statuses.at(chosen / 4 % statuses.size());
    response.url = QUrl(QStringLiteral("https://api.x.com/"));
    response.body = input;
    response.json = QJsonDocument::fromJson(input);
    const core::Handle handle = core::parseHandle(QStringLiteral("NASA")).value();
    switch (chosen % 4) {
    case 0:
        fuzz::expect(social::x::readApi(response, {handle, handle}).size() == 2);
        break;
    case 1:
        std::ignore = social::x::readMirror(response, handle);
        break;
    case 2:
        std::ignore = social::x::readPage(response, handle);
        break;
    default:
        std::ignore = social::x::readTimeline(response, handle);
    }
    return 0;
}
