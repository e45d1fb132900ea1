// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/setting.h"

#include <optional>
#include <utility>
#include <vector>

namespace config {

/// What holds for a setting, and why.
struct Chosen
{
    enum class By { Usual, File, Environment };

    /// In canonical form.
    QString text;
    By by = By::Usual;
    /// Of what was said for it and cannot be: then what comes after that holds.
    std::optional<core::Error> trouble = std::nullopt;
};

/// The environment's word, else the file's, else the usual. To be called after the application has its name;
/// the file is that of config/file.h.
Chosen chosen(const Setting &setting);

/// Keeps another value, in the file. Kinds Usage, Output when the file cannot be written, and Unavailable
/// when a newer program wrote it; then it is as it was.
core::Result<void> choose(const Setting &setting, const QString &text);
/// Back to the usual. Kinds as with choose().
core::Result<void> forget(const Setting &setting);
/// Several at once, or none of them. Kinds as with choose().
core::Result<void> choose(const std::vector<std::pair<const Setting *, QString>> &values);

/// All back to the usual. Kinds as with choose().
core::Result<void> forgetAll();

/// Kind Usage, naming the variable, for the first in the environment that cannot be.
core::Result<void> checkEnvironment();

/// What is wrong with the file (see examineFile()) and with what is said there or in the environment.
/// To be called once, at the start.
std::vector<core::Message> troublesAtStart();

} // namespace config
