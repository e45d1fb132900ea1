// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace git {

/// What git is run in: this program's environment without all that steers git, and so without the user's
/// configuration, helpers and prompts; nothing is fetched on git's own account. Without a remote there is no
/// way to any host. Nothing secret is in it.
QProcessEnvironment environment(const Remote *remote);

/// The token as a host is shown it: base64, as RFC 7617 has it.
QByteArray credentialsOf(const Remote &remote);

/// What git has to know besides, as a file of its configuration (git-config, "http.<url>.*"): the token, for
/// requests below the host's address alone. Empty without one.
QByteArray secretConfiguration(const Remote &remote);

/// The options before git's command: no house-keeping, hooks, helpers or redirects. Nothing secret is among
/// them.
QStringList settings(std::chrono::milliseconds patience);

/// The remote's address as git is told it, and as it may be shown: without a user's name or password.
QString addressOf(const Remote &remote);

} // namespace git
