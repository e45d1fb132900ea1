// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<RepositoryState, QLatin1String>, 7> stateWords = {{
    {RepositoryState::Complete, QLatin1String("complete")},
    {RepositoryState::Empty, QLatin1String("empty")},
    {RepositoryState::Blocked, QLatin1String("blocked")},
    {RepositoryState::Forbidden, QLatin1String("forbidden")},
    {RepositoryState::Missing, QLatin1String("missing")},
    {RepositoryState::Failed, QLatin1String("failed")},
    {RepositoryState::Skipped, QLatin1String("skipped")},
}};

} // namespace

QString toString(RepositoryState state)
{
    const auto *found =
        std::ranges::find(stateWords, state, &std::pair<RepositoryState, QLatin1String>::first);
    return found == stateWords.end() ? QString() : QString(found->second);
}

std::optional<RepositoryState> parseRepositoryState(QStringView word)
{
    for (const auto &[state, text] : stateWords) {
        if (word == text)
            return state;
    }
    return std::nullopt;
}

} // namespace core
