// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// A stream that its caller has closed must not lend its number to the database; and a pipe that nobody reads
/// is an error to tell, not an end without a word.
void guardStandardStreams();

/// Writes to standard output, to the last byte. Kind Output when that fails.
core::Result<void> writeOut(const QByteArray &bytes);

/// A line on standard error, without what could steer a terminal.
void say(const QString &sentence);
void say(const core::Message &message);
void say(const core::Error &error);

} // namespace cli
