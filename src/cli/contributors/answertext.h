// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/answeroptions.h"
#include "core/counting/contributions.h"
#include "core/counting/hostcomparison.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace cli {

/// The answer as a table, followed by what the rules left out or merged.
QString answerTable(const core::Contributions &answer, core::WithPeople people,
                    core::View view = core::View::Newcomers);

/// The answers in the chosen format. `several`: the question was about several owners, even if fewer answers
/// arrived. `comparisons` has one for each answer, or nothing for one that failed; none if they were not
/// asked for.
QByteArray answerBytes(std::span<const core::Contributions> answers, const AnswerOptions &options,
                       bool several, std::span<const std::optional<core::HostComparison>> comparisons = {});

/// How many people a list of accounts does not have; empty for other formats, or if it has all.
QString withoutAccountNote(std::span<const core::Contributions> answers, const AnswerOptions &options);

/// What could not be read and why: a sentence, then a line for each repository. Empty if everything was read.
QStringList unreadRepositories(const core::Contributions &answer);

} // namespace cli
