// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "core/counting/contributions.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace cli {

/// An answer for people: what the view shows by month, or who came, and what the rules left out or joined.
QString answerTable(const core::Contributions &answer, core::WithPeople people,
                    core::View view = core::View::Newcomers);

/// The answers in the format that was asked for; `several` as the question was for several owners.
QByteArray answerBytes(std::span<const core::Contributions> answers, const CountingOptions &options,
                       bool several);

/// What could not be read and why, a sentence first and then a line for each repository; nothing when all
/// that counts was read.
QStringList unreadRepositories(const core::Contributions &answer);

} // namespace cli
