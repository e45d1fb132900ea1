// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFile>
#include <QString>

#include <memory>

namespace files {

/// Opens a file for reading, and only that: a pipe could wait for ever, a device need not end, and to open
/// some of them does something. Kind Output, with "file.not-a-file" for those.
core::Result<std::unique_ptr<QFile>> openRegular(const QString &name);

} // namespace files
