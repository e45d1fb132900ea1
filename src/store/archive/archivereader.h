// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive/archivedata.h"

#include <QIODevice>

#include <expected>

namespace store {

/// Reads an export. Times in it that are later than `now` are invalid. The error says what is wrong: not JSON
/// or incomplete, not an export, from a newer program, inconsistent, or beyond a limit in core/boundedtext.h
/// or archivelimits.h.
std::expected<ArchivedData, core::Message> readArchive(QIODevice &device, core::Instant now);

} // namespace store
