// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFile>
#include <QString>

#include <memory>

namespace files {

/// Opens a regular file for reading. A pipe could block forever, a device may be endless, and opening some
/// devices has side effects: for those, kind Output with "file.not-a-file".
core::Result<std::unique_ptr<QFile>> openRegular(const QString &name);

} // namespace files
