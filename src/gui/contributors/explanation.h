// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

namespace gui {

/// The links in an explanation: each leads to the list behind a count.
namespace links {

inline constexpr QStringView repositories = u"repositories";
inline constexpr QStringView bots = u"bots";
/// People with several addresses.
inline constexpr QStringView aliases = u"aliases";
inline constexpr QStringView suggestions = u"suggestions";
inline constexpr QStringView decisions = u"decisions";

} // namespace links

/// What an answer does not tell itself.
struct ExplanationContext
{
    /// How many of the user's decisions there are about the owner's people.
    int decisions = 0;
    /// GitHub can be asked for accounts.
    bool hasToken = false;

    bool operator==(const ExplanationContext &) const = default;
};

/// Why the number is what it is, as rich text: people, what was left out and merged, what could not be read,
/// and when the host was asked. Only what is worth telling.
QString explanation(const core::Contributions &answer, const ExplanationContext &context = {});

/// What to say instead of a chart when an answer has nobody in it.
QString emptyResultText(const core::Contributions &answer);

/// A repository's state in words.
QString stateText(core::RepositoryState state);

/// The state stands for a repository that counts, and is not known as it should be.
bool isFailure(core::RepositoryState state);

} // namespace gui
