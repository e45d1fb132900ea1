// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"

namespace gui {

/// The links in an explanation. Each opens the list behind a number.
namespace links {

inline constexpr QStringView repositories = u"repositories";
inline constexpr QStringView bots = u"bots";
/// People with several addresses.
inline constexpr QStringView aliases = u"aliases";
inline constexpr QStringView suggestions = u"suggestions";
inline constexpr QStringView decisions = u"decisions";
/// The answer by the other scope.
inline constexpr QStringView otherScope = u"otherScope";
/// GitHub's number of contributors.
inline constexpr QStringView comparison = u"comparison";

} // namespace links

/// Facts about a result that are not part of it.
struct ExplanationContext
{
    /// The number of the user's decisions about the owner's people.
    int decisions = 0;
    /// Whether accounts can be fetched from GitHub.
    bool hasToken = false;
    /// The number of decisions that come from files.
    int fromFiles = 0;
    /// How many people are shown; nothing for all newcomers.
    std::optional<core::ShownNumbers> shown = std::nullopt;

    bool operator==(const ExplanationContext &) const = default;
};

/// Explains the number as rich text: people, what was left out and merged, what could not be read, and when
/// the data was fetched. Leaves out what does not apply.
QString explanation(const core::Contributions &answer, const ExplanationContext &context = {});

/// The message to show instead of a chart if there is nobody to count.
QString emptyResultText(const core::Contributions &answer);

/// A repository's state as text.
QString stateText(core::RepositoryState state);

/// Whether the repository should count but could not be read.
bool isFailure(core::RepositoryState state);

} // namespace gui
