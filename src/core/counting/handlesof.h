// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/profiles/handlesbynetwork.h"

#include <vector>

namespace core {

/// The handles that a newcomer's account lists, X first.
std::vector<Handle> handlesOf(const Newcomer &newcomer);

/// The text of the first one, unchecked; empty for none.
const QString &firstHandle(const Newcomer &newcomer);

/// Whether anybody lists one.
bool hasHandles(const Contributions &answer);

} // namespace core
