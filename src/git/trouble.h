// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

namespace git {

/// The error for what git wrote, when it is about the host, the network or this machine; nothing for other
/// causes, such as a damaged clone. `folder` is where git should have written.
std::optional<core::Error> troubleIn(const QByteArray &words, const Remote &remote, const QString &folder);

/// The error for any other output: the last line of it, shortened.
core::Error troubleUnknown(const QByteArray &words, const Remote &remote);

/// The error for a repository without the branch.
core::Error noBranch(const Remote &remote);

} // namespace git
