// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/affiliation/affiliation.h"

namespace gui {

/// The organisation, and why it is thought to be the one; empty if nothing is known. Plain text.
QString affiliationText(const core::Affiliation &affiliation);

} // namespace gui
