// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Reads a secret from standard input: from a terminal, a line without echo, after `prompt` on standard
/// error; otherwise everything. Kinds: Usage if it is too long or the echo cannot be turned off, Cancelled
/// after Ctrl-C.
core::Result<QByteArray> readSecret(const QString &prompt);

} // namespace cli
