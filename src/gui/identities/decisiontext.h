// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"

#include <QStringList>

namespace gui {

/// "Same person", "Different people", "Bot", "Not a bot".
QString kindText(core::Decision::Kind kind);

/// "“Ann”, “Ben” and “Cat”".
QString quotedList(const QStringList &names);

/// The decision's subjects, as they were called.
QStringList labelsOf(const core::Decision &decision);

/// What was decided: "Joined “Ann” and “Ann Ray”."
QString decidedSentence(const core::Decision &decision);

/// What was taken back: "“Ann” and “Ann Ray” are no longer joined."
QString undoneSentence(const core::Decision &decision);

} // namespace gui
