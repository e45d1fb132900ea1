// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

// The file of QSettings, in the platform's usual folder, once the application has its name. It contains the
// settings and the state of the window.
namespace config {

/// Where the file is.
QString filePath();

/// To be called once, at the start: what is wrong with the file, or nothing. A damaged file is copied to a
/// second file next to it, then replaced by what could be read of it; the file of a newer program is read but
/// never written.
std::optional<core::Message> examineFile(const core::Clock &clock = core::now);

/// Kinds Unavailable when a newer program wrote the file, and Output when it cannot be written.
core::Result<void> mayWrite();

/// By their keys; an invalid value removes its key.
using Values = std::vector<std::pair<QString, QVariant>>;

/// Writes all of them, or none. Other values in the file are kept, including those that other programs write
/// at the same time. Kind Output when the file cannot be written, and as mayWrite().
core::Result<void> writeFile(const Values &values);

} // namespace config
