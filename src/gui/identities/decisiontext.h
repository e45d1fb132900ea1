// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"
#include "core/people/forgotten.h"

#include <QStringList>

namespace gui {

/// "Same person", "Different people", "Bot", "Not a bot".
QString kindText(core::Decision::Kind kind);

/// "“Ann”, “Ben” and “Cat”".
QString quotedList(const QStringList &names);

/// The labels of the decision's subjects.
QStringList labelsOf(const core::Decision &decision);

/// "Joined “Ann” and “Ann Ray”."
QString decidedSentence(const core::Decision &decision);

/// "Forgotten: 12 commits have no name now."
QString forgottenSentence(const core::Forgetting &forgotten);

/// "“Ann” and “Ann Ray” are no longer joined."
QString undoneSentence(const core::Decision &decision);

} // namespace gui
