// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "core/people/decision.h"

namespace gui {

// The keys of steps in UndoList.

/// Undoes a decision.
inline QString decisionKey(const core::Decision &decision)
{
    return QStringLiteral("decision/%1").arg(decision.id);
}

/// Undoes all decisions about the people of the lookup's owner that come from a file.
inline QString fileKey(const QString &file, const core::Lookup &lookup)
{
    return QStringLiteral("file/%1/%2/%3").arg(lookup.host, lookup.owner, file);
}

} // namespace gui
