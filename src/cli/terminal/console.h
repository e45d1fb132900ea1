// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Opens standard streams that the caller has closed, so that the database file does not get their number;
/// and makes a pipe without a reader an error instead of a signal that ends the program.
void guardStandardStreams();

/// Writes text for people to standard output; see printable(). Kind Output if that fails.
core::Result<void> writeOut(const QString &text);
/// Writes data to standard output: all bytes as they are, unless it is a terminal, which gets them as text.
/// Kind Output if that fails.
core::Result<void> writeOut(const QByteArray &data);

/// Writes a line to standard error; see printable().
void say(const QString &sentence);
void say(const core::Message &message);
void say(const core::Error &error);

} // namespace cli
