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

/// Runs git until it ends. It has a session of its own, so that it cannot ask the user anything, and its
/// helpers end with it. Unavailable when git cannot be started, or is silent for longer than the options'
/// patience; Cancelled soon after `stop` is requested.
core::Result<Ended> run(const Options &options, const Command &command, const std::stop_token &stop);

} // namespace git
