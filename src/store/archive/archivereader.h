// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive/archivedata.h"

#include <QByteArray>

#include <expected>

namespace store {

/// Reads an export. The error says what is wrong with it: it is not JSON, incomplete, not an export, from a
/// newer program, or inconsistent.
std::expected<ArchivedData, core::Message> readArchive(const QByteArray &bytes);

} // namespace store
