// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

// QSettings' file, in the platform's place, once the application has its name. Settings are kept there, and
// what the window remembers.
namespace config {

/// Where the file is.
QString filePath();

/// To be called once, at the start: what is wrong with the file, or nothing. A
/// damaged one is copied beside itself, then written anew with what could be read of it; one of a newer
/// program is read and never written.
std::optional<core::Message> examineFile(const core::Clock &clock = core::now);

/// Kinds Unavailable when a newer program wrote the file, and Output when its place cannot be written to.
core::Result<void> mayWrite();

/// By their keys; an invalid value removes its key.
using Values = std::vector<std::pair<QString, QVariant>>;

/// Writes all of them, or none; what else is in the file stays, and what others write there meanwhile. Kind
/// Output when the file cannot be written, and as mayWrite().
core::Result<void> writeFile(const Values &values);

} // namespace config
