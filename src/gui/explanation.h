// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"

namespace gui {

/// The one link in an explanation leads here: to the list of all repositories.
inline constexpr QStringView repositoriesLink = u"repositories";

/// Why the number is what it is, as rich text: people, what was left out and merged, what could not be read,
/// and when the host was asked. Only what is worth telling.
QString explanation(const core::Contributions &answer);

/// What to say instead of a chart when an answer has nobody in it.
QString nobodySentence(const core::Contributions &answer);

/// A repository's state in words.
QString stateText(core::RepositoryState state);

/// The state stands for a repository that counts, and is not known as it should be.
bool isTrouble(core::RepositoryState state);

} // namespace gui
