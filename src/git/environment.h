// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace git {

/// The environment for git: this program's environment without anything that controls git, and so without the
/// user's configuration, helpers and prompts. git fetches nothing by itself; without a remote it cannot reach
/// any host. It contains no secrets.
QProcessEnvironment environment(const Remote *remote);

/// The token as it is sent to the host: in base64, see RFC 7617.
QByteArray credentialsOf(const Remote &remote);

/// A configuration file for git with the token, for requests below the host's address only (git-config,
/// "http.<url>.*"). Empty without a token.
QByteArray secretConfiguration(const Remote &remote);

/// The options before git's command: no maintenance, hooks, helpers or redirects. They contain no secrets.
QStringList settings(std::chrono::milliseconds patience);

/// The remote's address, as it is passed to git and may be shown: without user name and password.
QString addressOf(const Remote &remote);

} // namespace git
