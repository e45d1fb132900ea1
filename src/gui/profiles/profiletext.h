// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/handlelist.h"
#include "core/profiles/profile.h"
#include "engine/profilequestion.h"

#include <QString>

namespace gui {

/// "@NASA", spelled as on its network if that is known.
QString handleText(const core::ProfileRecord &record);

/// A short state for a list: "protected", "suspended", "no such account", "not refreshed"; empty if there is
/// nothing to report.
QString stateText(const core::ProfileRecord &record);

/// Why the profile is missing or not up to date, and when to try again; empty if there is nothing to report.
QString stateSentence(const core::ProfileRecord &record, core::Instant now);

/// "From FxTwitter, 2 hours ago."; empty without a source.
QString sourceSentence(const core::ProfileRecord &record, core::Instant now);

enum class WithLines { No, Yes };

/// What was skipped in a list of handles: the first few, with their lines, and how many more; empty if there
/// is nothing to report. Without lines, for a text that has only one, headings are not mentioned.
QString skippedText(const core::HandleList &list, WithLines withLines);
/// The same, a line each.
QString skippedLines(const core::HandleList &list);

/// "1 profile", "2,500 profiles".
QString profileCount(int count);

/// A summary of what was not found or not refreshed; empty if everything succeeded.
QString answerSentence(const engine::ProfileAnswer &answer, core::Instant now);

/// "2 of 100 looked up with X’s API, about $0.02"; empty if there was no charge.
QString costText(const engine::ProfileAnswer &answer);

/// What it costs to look up so many profiles with X’s API, and what was spent in the last 30 days.
QString costWarning(int profiles, int paidLately);

} // namespace gui
