// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/clone.h"

#include <QByteArrayView>
#include <QProcessEnvironment>
#include <QStringList>

namespace git {

/// One run of git.
struct Command
{
    QStringList arguments;
    QProcessEnvironment environment;
    /// Passed to git as its user configuration, neither by arguments nor by environment; empty for none.
    QByteArray secretConfiguration = {};
    /// Receives the standard output as it arrives; without it, the output is dropped.
    std::function<void(QByteArrayView)> output = {};
    Tell tell = {};
    /// Called repeatedly while git runs; an error ends git.
    std::function<std::optional<core::Error>()> watch = {};
};

/// The exit code of a git that crashed, as it does on some damaged files.
inline constexpr int crashed = -1;

/// How a run of git ended by itself.
struct Ended
{
    int exitCode = 0;
    /// What git wrote to standard error, without progress; not suitable to be shown unchanged.
    QByteArray words;
};

/// Runs git to its end. It is in a session of its own, so that nothing can ask the user, and so that its
/// helpers end with it. Unavailable for a git that cannot be started or says nothing for longer than the
/// options' patience; the error from Command::watch; Cancelled soon after `stop` is requested.
core::Result<Ended> run(const Options &options, const Command &command, const std::stop_token &stop);

} // namespace git
