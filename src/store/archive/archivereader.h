// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive/archivedata.h"

#include <QByteArray>

#include <expected>

namespace store {

/// Reads an export. The error is what is wrong with it: no JSON or cut off, not an export, of a newer
/// program, or at odds with itself.
std::expected<ArchivedData, core::Message> readArchive(const QByteArray &bytes);

} // namespace store
