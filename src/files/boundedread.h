// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace files {

/// The content of a regular file; see openRegular(). Kind Output when it cannot be read; Usage when it is
/// larger than this many MB.
core::Result<QByteArray> readRegular(const QString &name, qint64 maxMegabytes);

/// The same for everything that can be read, also pipes, because shells pass them as file names; "-" is
/// standard input. Kind Cancelled when the stop is requested first.
core::Result<QByteArray> readStream(const QString &name, qint64 maxMegabytes, const std::stop_token &stop);

} // namespace files
