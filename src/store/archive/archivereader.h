// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archive/archivedata.h"

#include <QByteArray>

#include <expected>

namespace store {

/// Reads an export. An error is the end of a sentence that begins with the file's name and a colon, and tells
/// what is wrong with it: no JSON or cut off, not an export, of a newer program, or at odds with itself.
std::expected<ArchivedData, QString> readArchive(const QByteArray &bytes);

} // namespace store
