// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

namespace git {

/// What git's words blame on the host, on the way to it, or on this machine, as an error; nothing for words
/// that do not, such as those about a damaged clone. `folder` is where git was to write.
std::optional<core::Error> troubleIn(const QByteArray &words, const Remote &remote, const QString &folder);

/// For words that blame nobody we know: git's last ones, in short.
core::Error troubleUnknown(const QByteArray &words, const Remote &remote);

/// A repository without the branch.
core::Error noBranch(const Remote &remote);

} // namespace git
