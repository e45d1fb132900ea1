// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive/archivedata.h"

#include <QIODevice>

#include <expected>

namespace store {

/// Reads an export. `now` is when: nothing in it can be from later. The error is what is wrong with it: no
/// JSON or cut off, not an export, of a newer program, at odds with itself, or beyond a limit of
/// core/boundedtext.h or archivelimits.h.
std::expected<ArchivedData, core::Message> readArchive(QIODevice &device, core::Instant now);

} // namespace store
