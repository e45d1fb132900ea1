// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// A secret from standard input: a line that is typed at a terminal, without showing it, after `prompt` on
/// standard error; or all that a pipe holds, as far as it could be one. Kinds: Usage when it is more,
/// Cancelled after Ctrl-C.
core::Result<QByteArray> readSecret(const QString &prompt);

} // namespace cli
