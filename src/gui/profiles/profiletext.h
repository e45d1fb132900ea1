// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "engine/profilequestion.h"

#include <QString>

namespace gui {

/// "@NASA", as X writes it where that is known.
QString handleText(const core::ProfileRecord &record);

/// A word or two for a list: "protected", "suspended", "no such account", "not refreshed"; empty when all is
/// well.
QString stateText(const core::ProfileRecord &record);

/// A sentence or two: why the profile is not as it should be, and when to try again; empty when all is well.
QString stateSentence(const core::ProfileRecord &record, core::Instant now);

/// "From FxTwitter, 2 hours ago."; empty while nobody told anything.
QString sourceSentence(const core::ProfileRecord &record, core::Instant now);

/// "1 profile", "2,500 profiles".
QString profileCount(int count);

/// What of a lookup came to less than it should, and where to read why; empty when all is well.
QString answerSentence(const engine::ProfileAnswer &answer, core::Instant now);

/// "2 of 100 looked up with X’s API, about $0.02"; empty where nothing was paid for.
QString costText(const engine::ProfileAnswer &answer);

/// What it would cost to look up so many with X’s API, and what was spent so in the last 30 days.
QString costWarning(int profiles, int paidLately);

} // namespace gui
