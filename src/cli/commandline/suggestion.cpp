// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline/option.h"
#include "core/messages/describe.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace cli {

namespace {

/// The number of letters to add, remove or replace to get from one word to the other (Levenshtein distance).
int editDistance(const QString &one, const QString &other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : one) {
        int diagonal = std::exchange(row[0], row[0] + 1);
        for (std::size_t i = 1; i < row.size(); ++i) {
            const int same = diagonal + (letter == other.at(static_cast<qsizetype>(i) - 1) ? 0 : 1);
            diagonal = std::exchange(row[i], std::min({row[i] + 1, row[i - 1] + 1, same}));
        }
    }
    return row.back();
}

/// How far a candidate is from the word; none if it does not resemble it.
std::optional<int> distanceOf(const QString &candidate, const QString &word)
{
    constexpr qsizetype minPart = 3;
    if (word.size() >= minPart && candidate.contains(word))
        return 0;
    // Short words are close to many others.
    const auto maxDistance = static_cast<int>(std::clamp<qsizetype>(word.size() / 3, 1, 3));
    const int distance = editDistance(word, candidate);
    return distance <= maxDistance ? std::optional(distance) : std::nullopt;
}

} // namespace

QString didYouMean(const QString &word, const QStringList &candidates)
{
    std::map<int, QStringList> byDistance;
    for (const QString &candidate : candidates) {
        if (const std::optional<int> distance = distanceOf(candidate, word))
            byDistance[*distance] << QStringLiteral("“%1”").arg(candidate);
    }
    return byDistance.empty() ? QString()
                              : QStringLiteral(" Did you mean %1?")
                                    .arg(core::inEnglish(core::alternatives(byDistance.begin()->second)));
}

} // namespace cli
