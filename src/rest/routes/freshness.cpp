// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/freshness.h"

#include <algorithm>

namespace rest {

namespace {

constexpr std::chrono::hours freshFor = std::chrono::hours(1);

} // namespace

bool isFreshEnough(Refresh refresh, core::Instant refreshedAt, core::Instant now)
{
    switch (refresh) {
    case Refresh::Never:
        return true;
    case Refresh::Stale: {
        const auto age = now - refreshedAt;
        return age < freshFor &&
               age >= -freshFor; // a time in the future is not trusted, but clocks differ a little
    }
    case Refresh::Always:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFreshEnough(Refresh refresh, const core::Contributions &contributions, core::Instant now)
{
    const bool lacksNothing =
        std::ranges::none_of(contributions.repositories, [](const core::RepositoryReport &report) {
            return report.isUnread || report.lacksCoAuthors;
        });
    return (refresh == Refresh::Never || lacksNothing) &&
           isFreshEnough(refresh, contributions.refreshedAt, now);
}

} // namespace rest
